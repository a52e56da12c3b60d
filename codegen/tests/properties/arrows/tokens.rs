//! The tokens of a Rust source, as far as paths are concerned: without comments, texts and characters.

/// A name, `::`, or any other character, with the line that it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    pub line: usize,
}

/// The tokens of a source.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = source;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let length = skipped(rest).unwrap_or_else(|| {
            let text = match first {
                _ if is_of_name(first) => rest.split(|c| !is_of_name(c)).next().unwrap_or(rest),
                ':' if rest.starts_with("::") => "::",
                _ => &rest[..first.len_utf8()],
            };
            if !first.is_whitespace() {
                tokens.push(Token { text: text.to_owned(), line });
            }
            text.len()
        });
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    tokens
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of a comment, a text, or a character that the source begins with.
fn skipped(source: &str) -> Option<usize> {
    if source.starts_with("//") {
        return Some(source.find('\n').unwrap_or(source.len()));
    }
    if source.starts_with("/*") {
        return Some(source.find("*/").map_or(source.len(), |end| end + 2));
    }
    let raw = ["r\"", "r#", "br\"", "br#"].iter().any(|raw| source.starts_with(raw));
    if raw {
        let open = source.find('"')?;
        let hashes = source[..open].matches('#').count();
        let is_text = source[..open].chars().all(|c| matches!(c, 'r' | 'b' | '#'));
        let close = format!("\"{}", "#".repeat(hashes));
        // `r#type` is a name.
        let end = source[open + 1..].find(&close).filter(|_| is_text)?;
        return Some(open + 1 + end + close.len());
    }
    if let Some(rest) = source.strip_prefix('"') {
        return Some(1 + closed(rest, '"'));
    }
    // A character, and no lifetime.
    let mut chars = source.chars();
    match (chars.next(), chars.next(), chars.next()) {
        (Some('\''), Some('\\'), _) => Some(1 + closed(&source[1..], '\'')),
        (Some('\''), Some(c), Some('\'')) => Some(2 + c.len_utf8()),
        _ => None,
    }
}

/// The length of a text up to the character that closes it, where a backslash stands before others.
fn closed(text: &str, close: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if c == close => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}
