//! Tokens on one line, spaced as rustfmt would.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The tokens as a line of text.
pub fn line(tokens: &TokenStream) -> String {
    let mut line = Line { text: String::new(), glued: true };
    line.stream(tokens.clone());
    line.text
}

struct Line {
    text: String,
    /// Whether no space stands before the next token.
    glued: bool,
}

impl Line {
    fn stream(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Brace => ("{ ", " }"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::None => ("", ""),
                    };
                    // No space stands between a name and its arguments.
                    let behind_name = self.text.ends_with(|last: char| last.is_alphanumeric());
                    self.glued |= group.delimiter() == Delimiter::Parenthesis && behind_name;
                    self.push(open);
                    self.glued = true;
                    self.stream(group.stream());
                    self.glued = true;
                    self.push(close);
                }
                TokenTree::Punct(punct) => self.punct(punct.as_char(), punct.spacing()),
                other => self.push(&other.to_string()),
            }
        }
    }

    fn punct(&mut self, character: char, spacing: Spacing) {
        let behind = matches!(character, ',' | ';' | ':' | '<' | '>' | '.' | '?');
        self.glued |= behind;
        self.push(character.encode_utf8(&mut [0; 4]));
        let ends_together = ["::", "..="].iter().any(|joint| self.text.ends_with(joint));
        self.glued = spacing == Spacing::Joint
            || ends_together
            || matches!(character, '<' | '.' | '&' | '#');
    }

    fn push(&mut self, text: &str) {
        if !self.glued {
            self.text.push(' ');
        }
        self.glued = false;
        self.text.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::line;

    #[test]
    fn rows_read_as_a_person_would_write_them() {
        let row = quote!(0 pages: IndexMap<String, Option<Vec<f64>>> = "pages", optional none);
        assert_eq!(
            line(&row),
            "0 pages: IndexMap<String, Option<Vec<f64>>> = \"pages\", optional none"
        );
        assert_eq!(line(&quote!(400..=499 | 500 => json)), "400..=499 | 500 => json");
        let row = quote!(#[cfg(feature = "pets")] get: operations::GetPet = "Get a pet");
        assert_eq!(
            line(&row),
            "#[cfg(feature = \"pets\")] get: operations::GetPet = \"Get a pet\""
        );
        let head = quote!(Page(PageSlots): new(r#type: serde_json::Value, b: f64));
        assert_eq!(line(&head), "Page(PageSlots): new(r#type: serde_json::Value, b: f64)");
    }
}
