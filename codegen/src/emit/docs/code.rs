//! Text that is shown as it is.

/// Text in backticks, two where the text has one (CommonMark 6.1, "Code spans").
pub fn code(text: &str) -> String {
    let text = visible(&text.replace('\n', " "));
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// The text without characters that cannot be seen or that change its direction.
pub fn visible(text: &str) -> String {
    let hidden = |character: char| {
        character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(character, '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    text.chars().filter(|character| !hidden(*character)).collect()
}
