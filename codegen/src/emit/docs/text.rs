//! Markdown by somebody else, taken apart and written out again as a doc comment.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::ir::Docs;

/// How wide a line of words may be.
const WIDTH: usize = 92;

/// Lines of a doc comment.
#[derive(Default)]
pub struct Text {
    pub lines: Vec<String>,
}

impl Text {
    /// What the description says beside the words.
    pub fn facts(&mut self, docs: &Docs) {
        if !docs.limits.is_empty() {
            self.paragraph(&escaped(&format!("Limits: {}.", docs.limits.join(", "))));
        }
        if let Some(default) = &docs.default {
            self.paragraph(&format!("Default: {}.", code(&default.to_string())));
        }
        // A long example is for the reader of the description.
        let short = |example: &&Value| !example.is_object() && example.to_string().len() <= 80;
        if let Some(example) = docs.example.as_deref().filter(short) {
            self.paragraph(&format!("Example: {}.", code(&example.to_string())));
        }
        if docs.read_only {
            self.paragraph("Read-only: it is in responses, and is not sent.");
        }
        if docs.write_only {
            self.paragraph("Write-only: it is sent, and is not in responses.");
        }
        if docs.deprecated {
            self.paragraph("Deprecated by the API.");
        }
        if let Some(link) = &docs.link {
            self.paragraph(&format!("More: {}.", code(link)));
        }
    }

    /// A paragraph of words that are safe as they are.
    pub fn paragraph(&mut self, words: &str) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.wrap("", words);
    }

    /// Somebody else's Markdown.
    pub fn markdown(&mut self, markdown: &str) {
        let mut paragraph: Vec<&str> = Vec::new();
        let mut lines = markdown.lines().map(str::trim_end);
        while let Some(line) = lines.next() {
            let words = line.trim_start();
            if words.starts_with("```") || words.starts_with("~~~") {
                self.flush(&mut paragraph);
                let fence = &words[..3];
                let code = lines.by_ref().take_while(|line| !line.trim_start().starts_with(fence));
                self.block(code);
            } else if words.is_empty() {
                self.flush(&mut paragraph);
            } else if let Some(item) = list_item(words) {
                self.flush(&mut paragraph);
                self.item(item);
            } else if words.starts_with('|') {
                self.flush(&mut paragraph);
                self.row(words);
            } else if paragraph.is_empty() && line.len() > words.len() && self.in_item() {
                // The words of an item go on.
                self.continue_item(words);
            } else {
                let heading = words.trim_start_matches('#');
                let is_heading = heading.len() < words.len() && heading.starts_with(' ');
                if is_heading {
                    self.flush(&mut paragraph);
                }
                paragraph.push(if is_heading { heading.trim_start() } else { words });
                if is_heading {
                    self.flush(&mut paragraph);
                }
            }
        }
        self.flush(&mut paragraph);
    }

    fn flush(&mut self, paragraph: &mut Vec<&str>) {
        if !paragraph.is_empty() {
            let words = escaped(&paragraph.join(" "));
            paragraph.clear();
            self.paragraph(&words);
        }
    }

    /// An item of a list.
    fn item(&mut self, words: &str) {
        if !self.in_item() && !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.wrap("- ", &escaped(words));
    }

    /// Whether the last line is of a list.
    fn in_item(&self) -> bool {
        self.lines.last().is_some_and(|last| last.starts_with("- ") || last.starts_with("  "))
    }

    /// More words of the last item.
    fn continue_item(&mut self, words: &str) {
        let begin = self.lines.iter().rposition(|line| line.starts_with("- ")).unwrap_or(0);
        let item: Vec<String> = self.lines.drain(begin..).collect();
        let item: Vec<&str> = item.iter().map(|line| line[2..].trim_start()).collect();
        self.wrap("- ", &format!("{} {}", item.join(" "), escaped(words)));
    }

    /// A row of a table, as it is.
    fn row(&mut self, words: &str) {
        let after_row = self.lines.last().is_some_and(|last| last.starts_with('|'));
        if !after_row && !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.push(escaped(words));
    }

    /// A block of code. It is text, whatever language it is in, for rustdoc would run Rust.
    fn block<'c>(&mut self, code: impl Iterator<Item = &'c str>) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.push("```text".to_owned());
        self.lines.extend(code.map(|line| visible(&line.replace('\t', "    "))));
        self.lines.push("```".to_owned());
    }

    /// Words in lines, the first behind a mark and the others as far in.
    fn wrap(&mut self, mark: &str, words: &str) {
        let indent = " ".repeat(mark.len());
        let mut line = mark.to_owned();
        let mut is_empty = true;
        for word in words.split_whitespace() {
            if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.lines.push(std::mem::replace(&mut line, indent.clone()));
                is_empty = true;
            }
            if !is_empty {
                line.push(' ');
            }
            // What would begin a list, a heading or a quote is a word at the beginning of a line.
            let begins = is_empty && (!self.lines.is_empty() || mark.is_empty());
            if begins && is_mark(word) {
                // Only punctuation can be escaped: of a number, what stands behind it.
                let digits = word.trim_start_matches(|digit: char| digit.is_ascii_digit());
                line.push_str(&word[..word.len() - digits.len()]);
                line.push('\\');
                line.push_str(digits);
            } else {
                line.push_str(word);
            }
            is_empty = false;
        }
        self.lines.push(line);
    }

    /// The lines as a comment.
    pub fn comment(&self) -> TokenStream {
        let lines = self
            .lines
            .iter()
            .map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#(#[doc = #lines])*)
    }
}

/// The words of a list item behind its mark.
fn list_item(line: &str) -> Option<&str> {
    let bullet = ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark));
    let item = bullet.or_else(|| {
        let digits = line.trim_start_matches(|digit: char| digit.is_ascii_digit());
        if digits.len() == line.len() {
            return None;
        }
        digits.strip_prefix(". ").or_else(|| digits.strip_prefix(") "))
    })?;
    Some(item.trim_start()).filter(|item| !item.is_empty())
}

fn is_mark(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    matches!(word, "-" | "*" | "+")
        || word.starts_with(['#', '>', '='])
        || (number.len() < word.len() && number.chars().all(|digit| digit.is_ascii_digit()))
}

/// Text in backticks, of which there must be more than there are in the text.
pub fn code(text: &str) -> String {
    let text = visible(&text.replace('\n', " "));
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Characters that cannot be seen, or turn the direction of the text, are left out.
fn visible(text: &str) -> String {
    let hidden = |character: char| {
        character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(character, '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    text.chars().filter(|character| !hidden(*character)).collect()
}

/// Markdown in which nothing is a link, an address or HTML. What stands in backticks stays.
fn escaped(markdown: &str) -> String {
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
        if let Some((words, address, length)) = link(rest) {
            out.push_str(&escaped(words));
            if !address.is_empty() && address != words {
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
            // A backslash at the end of a line would escape what is put behind it here.
            '\\' => out.push_str("\\\\"),
            other => out.push(other),
        }
        rest = &rest[first.len_utf8()..];
    }
    out
}

/// A Markdown link at the beginning of a text: its words, its address, and its length.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let text_of_image = text.strip_prefix('!').unwrap_or(text);
    let skipped = text.len() - text_of_image.len();
    let inner = text_of_image.strip_prefix('[')?;
    let end = inner.find(']')?;
    let words = &inner[..end];
    let address = inner[end + 1..].strip_prefix('(')?;
    let close = address.find(')')?;
    if words.contains('[') || address[..close].contains(char::is_whitespace) {
        return None;
    }
    Some((words, &address[..close], skipped + 1 + end + 1 + 1 + close + 1))
}

#[cfg(test)]
mod tests {
    use super::{Text, escaped};

    fn written(markdown: &str) -> String {
        let mut text = Text::default();
        text.markdown(markdown);
        text.lines.join("\n")
    }

    #[test]
    fn nothing_becomes_a_link_or_html() {
        assert_eq!(escaped("a [b](https://c.d/e) f"), "a b (`https://c.d/e`) f");
        assert_eq!(escaped("see [Pet] or <b>"), "see \\[Pet\\] or \\<b\\>");
        assert_eq!(escaped("go to https://a.b/c."), "go to `https://a.b/c`.");
        assert_eq!(escaped("`Vec<T>` and ` alone"), "`Vec<T>` and \\` alone");
        assert_eq!(escaped("right\u{202e}left\u{7}"), "rightleft");
    }

    #[test]
    fn code_is_text() {
        assert_eq!(written("a\n```\nlet x = 1;\n```\nb"), "a\n\n```text\nlet x = 1;\n```\n\nb");
        assert_eq!(written("a\n```rust\nnever closed"), "a\n\n```text\nnever closed\n```");
        assert_eq!(written("a\n\n      let x = 1;"), "a\n\nlet x = 1;");
    }

    #[test]
    fn lists_and_paragraphs() {
        let list = "Values:\n* `A` - first\n  * `B` - second\n1. third";
        assert_eq!(written(list), "Values:\n\n- `A` - first\n- `B` - second\n- third");
        assert_eq!(written("- one\n  two\n- three"), "- one two\n- three");
        assert_eq!(written("one\ntwo\n\nthree"), "one two\n\nthree");
        assert_eq!(written("## Title\nwords"), "Title\n\nwords");
        // What begins a line by the accident of its width begins no list.
        let word = "x".repeat(92);
        let marks = written(&format!("{word} 2026. {word} - {word} 7) seven"));
        assert_eq!(marks, format!("{word}\n2026\\.\n{word}\n\\-\n{word}\n7\\) seven"));
        let long = written(&"word ".repeat(40));
        assert!(long.lines().all(|line| line.len() <= 92), "{long}");
    }
}
