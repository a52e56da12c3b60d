//! Where in the text a pointer leads: a second pass, made only when a diagnostic is printed.

mod json;
mod yaml;

use std::cell::OnceCell;
use std::ops::Range;

use crate::diagnostic::Spot;
use crate::pointer::Pointer;
use crate::source::looks_like_json;

/// Finds pointers in a text. What must be known of the whole text is found out once, when the first
/// pointer is asked for.
pub struct Locator<'t> {
    text: &'t str,
    json: json::Tree<'t>,
    yaml: OnceCell<Option<yaml::Tree>>,
    /// Where each line begins.
    lines: OnceCell<Vec<usize>>,
}

impl<'t> Locator<'t> {
    /// A locator of pointers in this text.
    pub fn new(text: &'t str) -> Self {
        let json = json::Tree::new(text);
        Locator { text, json, yaml: OnceCell::new(), lines: OnceCell::new() }
    }

    /// The lines that some bytes are in, and the number of the first.
    pub fn lines(&self, bytes: &Range<usize>) -> Lines<'t> {
        let lines = self.lines.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            // Behind the last end of a line is no line more.
            let starts = ends.map(|(end, _)| end + 1).filter(|start| *start < self.text.len());
            std::iter::once(0).chain(starts).collect()
        });
        let first = lines.partition_point(|start| *start <= bytes.start).saturating_sub(1);
        let behind = lines.partition_point(|start| *start < bytes.end);
        let start = lines[first];
        let end = lines.get(behind).copied().unwrap_or(self.text.len());
        Lines { text: &self.text[start..end], start, number: first + 1 }
    }

    /// The line and the column of a byte, in characters and counted from 1.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let line = self.lines(&(byte..byte));
        (line.number, self.text[line.start..byte].chars().count() + 1)
    }

    /// Some bytes, and about so many before and behind them, but no more than the lines they are in.
    pub fn around(&self, bytes: &Range<usize>, margin: usize) -> Range<usize> {
        let lines = self.lines(bytes);
        let is_between = |at: &usize| self.text.is_char_boundary(*at);
        let start = bytes.start.saturating_sub(margin).max(lines.start);
        let end = (bytes.end + margin).min(lines.start + lines.text.len());
        // Both ends of a text are boundaries.
        let start = (0..=start).rev().find(is_between).unwrap_or(0);
        let end = (end..=self.text.len()).find(is_between).unwrap_or(self.text.len());
        start..end
    }

    /// The bytes of what stands at a spot, to be underlined, or else of what is around it in the text: an
    /// alias of YAML has its parts elsewhere. None if nothing of it is there.
    ///
    /// Of a scalar that is the value, of an array or an object the name it stands under.
    pub fn locate(&self, spot: &Spot) -> Option<Range<usize>> {
        let bytes = match spot {
            Spot::At(pointer) => self.find_or_around(pointer)?.underlined(),
            Spot::Repeated(pointer) => {
                let found = self.find_or_around(pointer)?;
                found.name.unwrap_or(found.value)
            }
            Spot::Position { line, column, .. } => position(self.text, *line, *column),
        };
        // What is one byte of a character is the whole of it.
        let is_between = |at: &usize| self.text.is_char_boundary(*at);
        let start = (0..=bytes.start).rev().find(is_between).unwrap_or(0);
        let end = (bytes.end..self.text.len()).find(is_between).unwrap_or(self.text.len());
        Some(start..end)
    }

    fn find_or_around(&self, pointer: &Pointer) -> Option<Found> {
        let is_inner = |around: &Pointer| !around.as_str().is_empty() || around == pointer;
        pointer.ancestors().filter(is_inner).find_map(|around| self.find(&around))
    }

    fn find(&self, pointer: &Pointer) -> Option<Found> {
        let segments: Vec<String> = pointer.segments().collect();
        let is_json = looks_like_json(self.text);
        let found = if is_json { self.json.find(&segments) } else { None };
        found.or_else(|| self.yaml.get_or_init(|| yaml::parse(self.text)).as_ref()?.find(&segments))
    }
}

/// Some of the lines of a text.
pub struct Lines<'t> {
    pub text: &'t str,
    /// Where they begin in the whole text.
    pub start: usize,
    /// The number of the first, counted from 1.
    pub number: usize,
}

/// What stands at a pointer.
struct Found {
    /// The bytes of the name that it stands under; none in an array and for the whole document.
    name: Option<Range<usize>>,
    /// The bytes of the value.
    value: Range<usize>,
    is_scalar: bool,
}

impl Found {
    fn underlined(self) -> Range<usize> {
        match self.name {
            Some(name) if !self.is_scalar => name,
            // The first character of an array, an object, or the document stands for the whole.
            None if !self.is_scalar => self.value.start..self.value.start + 1,
            _ => self.value,
        }
    }
}

/// The byte range of the character at a line and a column, both counted from 1.
fn position(text: &str, line: usize, column: usize) -> Range<usize> {
    let before = text.split_inclusive('\n').take(line - 1);
    let start: usize = before.map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    let mut characters = rest.char_indices().take_while(|(_, character)| *character != '\n');
    match characters.nth(column.saturating_sub(1)) {
        Some((offset, character)) => start + offset..start + offset + character.len_utf8(),
        // Behind the end of the line, as for a text that ends too early.
        None => {
            let end = start + rest.find('\n').unwrap_or(rest.len());
            end.saturating_sub(1).max(start)..end
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Locator;
    use crate::diagnostic::Spot;
    use crate::pointer::Pointer;

    fn at(text: &str, reference: &str) -> String {
        let pointer = Pointer::of_reference(reference).expect("a pointer");
        located(text, &Spot::At(pointer))
    }

    fn located(text: &str, spot: &Spot) -> String {
        let range = Locator::new(text).locate(spot).expect("a range");
        let line = text[..range.start].matches('\n').count() + 1;
        format!("{line}: {}", &text[range])
    }

    #[test]
    fn json_names_and_values() {
        let text = "{\n \"a\": {\"b/c\": [1,\n \"x\\\"y\", {\"d\": null}]},\n \"e\": 5}";
        assert_eq!(at(text, "#/a"), "2: \"a\"");
        assert_eq!(at(text, "#/a/b~1c/1"), "3: \"x\\\"y\"");
        assert_eq!(at(text, "#/a/b~1c/2"), "3: {");
        assert_eq!(at(text, "#/a/b~1c/2/d"), "3: null");
        assert_eq!(at(text, "#/e"), "4: 5");
        assert_eq!(at(text, "#"), "1: {");
    }

    #[test]
    fn yaml_names_and_values() {
        let text = "a:\n  b/c:\n    - 1\n    - x y\n    - d: null\n'e f': &x\n  g: 5\nh: *x\n";
        assert_eq!(at(text, "#/a"), "1: a");
        assert_eq!(at(text, "#/a/b~1c/1"), "4: x y");
        assert_eq!(at(text, "#/a/b~1c/2/d"), "5: null");
        assert_eq!(at(text, "#/e f/g"), "7: 5");
        assert_eq!(at(text, "#/h"), "8: h");
    }

    #[test]
    fn characters_are_whole() {
        assert_eq!(at("ä: 1\n", "#"), "1: ä");
        assert_eq!(at("- ä: 1\n", "#/0"), "1: ä");
        let end = Spot::Position { line: 1, column: 9, within: Pointer::root() };
        assert_eq!(located("{\"ä", &end), "1: ä");
    }

    #[test]
    fn the_last_of_repeated_names() {
        let repeated = Spot::Repeated(Pointer::root().join("a"));
        assert_eq!(located("{\"a\": 1,\n\"a\": 2}", &repeated), "2: \"a\"");
        assert_eq!(located("a: 1\na: 2\n", &repeated), "2: a");
        assert_eq!(at("{\"a\": 1,\n\"a\": {\"b\": 2}}", "#/a/b"), "2: 2");
        assert_eq!(at("a: 1\na:\n  b: 2\n", "#/a/b"), "3: 2");
    }
}
