//! The text of a description becomes a tree: JSON or YAML 1.2, by content and not by name.

use serde::de::DeserializeSeed;
use serde_json::Value;

use super::tree::{Notes, Tree};
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Spot, kinds};
use crate::source::{Source, looks_like_json, yaml_options};

/// Reads the text. Of a member that comes twice the last one is read, as by every reader of JSON.
pub fn read(source: &Source) -> (Option<Value>, Diagnostics) {
    let notes = Notes::default();
    let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
    let result = if looks_like_json(text) {
        read_json(text, &notes).or_else(|of_json| {
            // A YAML flow mapping begins like a JSON object.
            let again = Notes::default();
            read_yaml(text, &again).map_err(|_| of_json)
        })
    } else {
        read_yaml(text, &notes)
    };
    let mut diagnostics = Diagnostics::default();
    let root = match result {
        Ok(root) => Some(root),
        Err(fault) => {
            diagnostics.push(fault.diagnostic(source, &notes));
            None
        }
    };
    for pointer in notes.duplicates.into_inner() {
        let name = pointer.last().unwrap_or_default();
        let message = format!("`{name}` is in this object more than once: the last one is used");
        let at = Location { document: source.name.clone(), spot: Spot::Repeated(pointer) };
        let diagnostic = Diagnostic::new(&kinds::DUPLICATE_MEMBER, at, message);
        diagnostics.push(diagnostic.help("remove or rename one of them"));
    }
    (root, diagnostics)
}

/// What the YAML reader's message ends with where a tab cannot be.
const FOUND_A_TAB: &str = "a tab";

/// Text that cannot be parsed.
struct Fault {
    message: String,
    line: usize,
    column: usize,
}

impl Fault {
    fn diagnostic(self, source: &Source, notes: &Notes) -> Diagnostic {
        let (line, column) = (self.line.max(1), self.column.max(1));
        let spot = Spot::Position { line, column, within: notes.pointer() };
        let at = Location { document: source.name.clone(), spot };
        if notes.too_deep.get() {
            let message = "the document is nested too deeply to be read";
            let help = "move inner schemas to `components/schemas`, and refer to them";
            return Diagnostic::new(&kinds::NESTED_TOO_DEEP, at, message).help(help);
        }
        let has_tab = self.message.ends_with(FOUND_A_TAB);
        let diagnostic = Diagnostic::new(&kinds::SYNTAX, at, self.message);
        if has_tab { diagnostic.help("use spaces instead of the tab") } else { diagnostic }
    }
}

fn read_json(text: &str, notes: &Notes) -> Result<Value, Fault> {
    let mut from = serde_json::Deserializer::from_str(text);
    // The tree has a limit of its own.
    from.disable_recursion_limit();
    let value = Tree(notes).deserialize(&mut from);
    value.and_then(|value| from.end().map(|()| value)).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let message = error.to_string();
        let position = format!(" at line {line} column {column}");
        let message = message.trim_end_matches(&position).to_owned();
        Fault { message, line, column: characters(text, line, column) }
    })
}

/// A column in characters; serde_json counts bytes.
fn characters(text: &str, line: usize, column: usize) -> usize {
    let line = text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
    let before = line.char_indices().take_while(|(offset, _)| offset + 1 < column);
    before.count() + 1
}

fn read_yaml(text: &str, notes: &Notes) -> Result<Value, Fault> {
    serde_saphyr::with_deserializer_from_str_with_options(text, yaml_options(), |from| {
        Tree(notes).deserialize(from)
    })
    .map_err(|error| {
        let location = error.location();
        let line = location.map_or(1, |location| location.line() as usize);
        let column = location.map_or(1, |location| location.column() as usize);
        let message = error.without_snippet().to_string();
        if message.contains("recursion limit") {
            notes.too_deep.set(true);
        }
        let position = format!(" at line {line}, column {column}");
        let message = message.trim_end_matches(&position).to_owned();
        // The reader names the end of the text before a tab, which is a line earlier.
        let tab = if message.ends_with(FOUND_A_TAB) { next_tab(text, line) } else { None };
        let (line, column) = tab.unwrap_or((line, column));
        Fault { message, line, column }
    })
}

/// The line and the column of the first tab that is not before a line.
fn next_tab(text: &str, line: usize) -> Option<(usize, usize)> {
    let lines = text.lines().enumerate().skip(line.saturating_sub(1));
    let mut tabs = lines.filter_map(|(index, line)| {
        let column = line.chars().position(|character| character == '\t')?;
        Some((index + 1, column + 1))
    });
    tabs.next()
}
