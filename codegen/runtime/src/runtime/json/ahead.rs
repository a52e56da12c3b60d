//! A value of a text that is looked at before it is read: skipped, but for what a claim asks of it.

use std::borrow::Cow;
use std::cell::Cell;

use super::super::claims::claim::Constant;
use super::super::claims::format::Format;
use super::super::claims::view::{Integral, See, View};
use super::super::value::kinds::Kinds;
use super::scan::{past_space, past_string, past_value};
use super::string;

/// A value that begins somewhere in a text.
pub struct Ahead<'t> {
    text: &'t str,
    start: usize,
    /// How far the value has been looked into, and how many levels deep that is.
    seen: Cell<(usize, usize)>,
}

impl<'t> Ahead<'t> {
    pub fn new(text: &'t str, start: usize) -> Self {
        Ahead { text, start, seen: Cell::new((start, 0)) }
    }

    fn first(&self) -> Option<u8> {
        self.text.as_bytes().get(self.start).copied()
    }

    /// The text of the value.
    fn literal(&self) -> Option<&'t str> {
        let end = past_value(self.text.as_bytes(), self.start, 0)?;
        self.text.get(self.start..end)
    }

    /// The value as a text, if it is one.
    fn as_text(&self) -> Option<Cow<'t, str>> {
        string::unescape(self.literal()?.strip_prefix('"')?.strip_suffix('"')?)
    }

    /// Behind the value, from where it has been looked into.
    fn end(&self) -> Option<usize> {
        match self.seen.get() {
            (end, 0) if end > self.start => Some(end),
            (inside, depth) => past_value(self.text.as_bytes(), inside, depth),
        }
    }

    /// Walks through the members or items; none if they are not well-formed.
    fn walk(&self, see: &mut See<'_>) -> Option<()> {
        let bytes = self.text.as_bytes();
        let is_object = self.first()? == b'{';
        let mut at = past_space(bytes, self.start + 1);
        if matches!(bytes.get(at)?, b'}' | b']') {
            self.seen.set((at + 1, 0));
            return Some(());
        }
        loop {
            let mut name = Cow::Borrowed("");
            if is_object {
                let start = at;
                if *bytes.get(start)? != b'"' {
                    return None;
                }
                let end = past_string(bytes, start + 1)?;
                name = string::unescape(self.text.get(start + 1..end - 1)?)?;
                at = past_space(bytes, end);
                if *bytes.get(at)? != b':' {
                    return None;
                }
                at = past_space(bytes, at + 1);
            }
            let value = Ahead::new(self.text, at);
            if !see(&name, &value) {
                self.seen.set((at, 1));
                return Some(());
            }
            at = past_space(bytes, value.end()?);
            match bytes.get(at)? {
                b',' => at = past_space(bytes, at + 1),
                b'}' | b']' => {
                    self.seen.set((at + 1, 0));
                    return Some(());
                }
                _ => return None,
            }
        }
    }
}

impl View for Ahead<'_> {
    fn kind(&self) -> Kinds {
        match self.first() {
            Some(b'"') => Kinds::STRING,
            Some(b'{') => Kinds::OBJECT,
            Some(b'[') => Kinds::ARRAY,
            Some(b't' | b'f') => Kinds::BOOLEAN,
            Some(b'n') => Kinds::NULL,
            _ => Kinds::NUMBER,
        }
    }

    fn is(&self, constant: Constant<'_>) -> bool {
        let number = || self.literal()?.parse::<f64>().ok();
        match constant {
            Constant::Null => self.literal() == Some("null"),
            Constant::Bool(wanted) => self.literal() == Some(if wanted { "true" } else { "false" }),
            Constant::Text(wanted) => self.as_text().as_deref() == Some(wanted),
            Constant::Integer(wanted) => match self.literal().map(str::parse::<i64>) {
                Some(Ok(value)) => value == wanted,
                _ => number() == Some(wanted as f64),
            },
            Constant::Float(wanted) => number() == Some(wanted),
        }
    }

    fn integral(&self) -> Integral {
        self.literal().map_or(Integral::Not, Integral::of_literal)
    }

    fn has_format(&self, format: Format) -> bool {
        self.as_text().is_some_and(|text| format.matches(&text))
    }

    fn each(&self, see: &mut See<'_>) -> bool {
        match self.kind() {
            Kinds::OBJECT | Kinds::ARRAY => self.walk(see).is_some(),
            _ => true,
        }
    }
}
