//! Markdown of a description, so that rustdoc makes no link and no HTML of it.

use super::code::visible;

/// Markdown in which nothing is a link, an address or HTML. What stands in backticks stays.
pub fn escaped(markdown: &str) -> String {
    let text = visible(&markdown.replace('\t', " "));
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        if first == '`' {
            let ticks = rest.len() - rest.trim_start_matches('`').len();
            let fence = &rest[..ticks];
            match rest[ticks..].find(fence) {
                Some(end) => {
                    let span = &rest[..ticks + end + ticks];
                    out.push_str(span);
                    rest = &rest[span.len()..];
                }
                None => {
                    out.push_str(&"\\`".repeat(ticks));
                    rest = &rest[ticks..];
                }
            }
            continue;
        }
        if let Some((label, address, length)) = link(rest) {
            out.push_str(&escaped(label));
            if !address.is_empty() && address != label {
                out.push_str(&format!(" (`{}`)", address.replace('`', "")));
            }
            rest = &rest[length..];
            continue;
        }
        if rest.starts_with("http://") || rest.starts_with("https://") {
            let end = rest.find(|c: char| c.is_whitespace() || "<>\"'`()[]".contains(c));
            let address = rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', ',', ';', ':']);
            out.push_str(&format!("`{address}`"));
            rest = &rest[address.len()..];
            continue;
        }
        match first {
            '[' | ']' | '<' | '>' => {
                out.push('\\');
                out.push(first);
            }
            // A backslash at the end of a line would escape the line break that is put behind it here.
            '\\' => out.push_str("\\\\"),
            other => out.push(other),
        }
        rest = &rest[first.len_utf8()..];
    }
    out
}

/// A Markdown link or image at the beginning of a text: its text, its address, and its length.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let text_of_image = text.strip_prefix('!').unwrap_or(text);
    let skipped = text.len() - text_of_image.len();
    let inner = text_of_image.strip_prefix('[')?;
    let end = inner.find(']')?;
    let label = &inner[..end];
    let address = inner[end + 1..].strip_prefix('(')?;
    let close = address.find(')')?;
    if label.contains('[') || address[..close].contains(char::is_whitespace) {
        return None;
    }
    Some((label, &address[..close], skipped + 1 + end + 1 + 1 + close + 1))
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_becomes_a_link_or_html() {
        assert_eq!(escaped("a [b](https://c.d/e) f"), "a b (`https://c.d/e`) f");
        assert_eq!(escaped("see [Pet] or <b>"), "see \\[Pet\\] or \\<b\\>");
        assert_eq!(escaped("go to https://a.b/c."), "go to `https://a.b/c`.");
        assert_eq!(escaped("`Vec<T>` and ` alone"), "`Vec<T>` and \\` alone");
        assert_eq!(escaped("right\u{202e}left\u{7}"), "rightleft");
    }
}
