//! The lines of a doc comment. Markdown of a description is taken apart and written out again.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::code::{code, visible};
use super::escape::escaped;
use super::html;
use crate::ir::Docs;

/// How wide a line may be.
const WIDTH: usize = 92;

/// Lines of a doc comment.
#[derive(Default)]
pub struct Text {
    pub lines: Vec<String>,
}

impl Text {
    /// Limits, default, example and what else the description states in keywords.
    pub fn facts(&mut self, docs: &Docs) {
        if let Some(limits) = &docs.limits {
            self.paragraph(&escaped(&format!("Limits: {limits}.")));
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

    /// A paragraph of our own text, which needs no escape.
    pub fn paragraph(&mut self, text: &str) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.wrap("", text);
    }

    /// Markdown of the description.
    pub fn markdown(&mut self, markdown: &str) {
        let markdown = html::to_markdown(markdown);
        let mut paragraph: Vec<&str> = Vec::new();
        let mut lines = markdown.lines().map(str::trim_end);
        while let Some(line) = lines.next() {
            let trimmed = line.trim_start();
            if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
                self.flush(&mut paragraph);
                let fence = &trimmed[..3];
                let code = lines.by_ref().take_while(|line| !line.trim_start().starts_with(fence));
                self.block(code);
            } else if trimmed.is_empty() {
                self.flush(&mut paragraph);
            } else if let Some(item) = list_item(trimmed) {
                self.flush(&mut paragraph);
                self.item(item);
            } else if trimmed.starts_with('|') {
                self.flush(&mut paragraph);
                self.row(trimmed);
            } else if paragraph.is_empty() && line.len() > trimmed.len() && self.in_item() {
                // The text of an item goes on.
                self.continue_item(trimmed);
            } else {
                let heading = trimmed.trim_start_matches('#');
                let is_heading = heading.len() < trimmed.len() && heading.starts_with(' ');
                if is_heading {
                    self.flush(&mut paragraph);
                }
                paragraph.push(if is_heading { heading.trim_start() } else { trimmed });
                if is_heading {
                    self.flush(&mut paragraph);
                }
            }
        }
        self.flush(&mut paragraph);
    }

    fn flush(&mut self, paragraph: &mut Vec<&str>) {
        if !paragraph.is_empty() {
            let text = escaped(&paragraph.join(" "));
            paragraph.clear();
            self.paragraph(&text);
        }
    }

    /// An item of a list.
    fn item(&mut self, text: &str) {
        self.item_of_ours(&escaped(text));
    }

    /// An item of a list, of our own text.
    pub fn item_of_ours(&mut self, text: &str) {
        if !self.in_item() && !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.wrap("- ", text);
    }

    /// Whether the last line is of a list.
    fn in_item(&self) -> bool {
        self.lines.last().is_some_and(|last| last.starts_with("- ") || last.starts_with("  "))
    }

    /// More text of the last item.
    fn continue_item(&mut self, text: &str) {
        let begin = self.lines.iter().rposition(|line| line.starts_with("- ")).unwrap_or(0);
        let item: Vec<String> = self.lines.drain(begin..).collect();
        let item: Vec<&str> = item.iter().map(|line| line[2..].trim_start()).collect();
        self.wrap("- ", &format!("{} {}", item.join(" "), escaped(text)));
    }

    /// A row of a table, as it is.
    fn row(&mut self, text: &str) {
        let after_row = self.lines.last().is_some_and(|last| last.starts_with('|'));
        if !after_row && !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.push(escaped(text));
    }

    /// A block of code. It is marked as text, whatever language it is in, because rustdoc would run Rust.
    fn block<'c>(&mut self, code: impl Iterator<Item = &'c str>) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.push("```text".to_owned());
        self.lines.extend(code.map(|line| visible(&line.replace('\t', "    "))));
        self.lines.push("```".to_owned());
    }

    /// Words in lines: the first line behind a mark, the others indented as far.
    fn wrap(&mut self, mark: &str, text: &str) {
        let indent = " ".repeat(mark.len());
        let mut line = mark.to_owned();
        let mut is_empty = true;
        for word in text.split_whitespace() {
            if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.lines.push(std::mem::replace(&mut line, indent.clone()));
                is_empty = true;
            }
            if !is_empty {
                line.push(' ');
            }
            // At the beginning of a line a word must not begin a list, a heading or a quote.
            let begins = is_empty && (!self.lines.is_empty() || mark.is_empty());
            if begins && is_mark(word) {
                // Only punctuation can be escaped (CommonMark 2.4): of a number, what stands behind it.
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

/// The text of a list item, without its mark.
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

/// Whether a word begins a list, a heading or a quote where it begins a line.
fn is_mark(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    matches!(word, "-" | "*" | "+")
        || word.starts_with(['#', '>', '='])
        || (number.len() < word.len() && number.chars().all(|digit| digit.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::Text;

    fn written(markdown: &str) -> String {
        let mut text = Text::default();
        text.markdown(markdown);
        text.lines.join("\n")
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
