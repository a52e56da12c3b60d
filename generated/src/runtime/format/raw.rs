//! Unions of serde_json, which are asked for as the text that they are.
//!
//! serde_json gives a value as its text (feature `raw_value`) to whoever asks for a newtype struct of a certain
//! private name, and knows no other way. If it no longer does, it gives the value itself, which is recorded then: as
//! right, and slower.
//!
//! The error of a value in such a text is an error of serde_json that has no position yet: it gets the one at which
//! serde_json stands by then, the end of the union, or of the object of which the union is the last member. From the
//! first, and from where in the text the value stands, the value's own position is known, unless it is on the first
//! of several lines. (On one line a bracket more cannot be told, and the column is one too high.)

use std::fmt::{self, Formatter};

use serde::de::Error;

use super::super::json::Position;
use super::super::value::place::Place;

/// The name of the newtype struct that serde_json gives as a text.
pub const TOKEN: &str = "$serde_json::private::RawValue";

/// Whether this is serde_json's reader of a text.
#[inline]
pub fn has_text<D>() -> bool {
    std::any::type_name::<D>().starts_with("&mut serde_json::de::Deserializer<")
}

/// Where in the text of a union a fault stands, and where the text ends: written behind the fault, until the
/// position of the union's end is known.
pub struct Mark {
    pub at: Position,
    pub end: Position,
}

/// What stands before a mark: not to be found in other errors.
const BEGINNING: &str = "\u{1}at\u{1}";

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Mark { at, end } = self;
        write!(f, "{BEGINNING}{} {} {} {}", at.line, at.column, end.line, end.column)
    }
}

/// An error with the position of the value in the place of a mark.
#[cold]
pub fn placed<E: Error>(error: E) -> E {
    let text = error.to_string();
    let Some((message, mark)) = text.split_once(BEGINNING) else { return error };
    let (mark, position) = mark.split_once(" at line ").unwrap_or((mark, ""));
    let mut numbers = mark.split(' ').map(|number| number.parse::<usize>().unwrap_or_default());
    let mut next = || numbers.next().unwrap_or_default();
    let at = Position { line: next(), column: next() };
    let end = Position { line: next(), column: next() };
    let Some(document) = end_in_document(position) else {
        // This is no part of a larger value of ours, and where the text begins is not known.
        let Position { line, column } = at;
        return E::custom(format_args!("{message} at line {line} column {column} of the value"));
    };
    // Where the union is the last of its object, the error is behind that: then where the union ends is not known.
    let is_end = match end.line {
        1 => document.column >= end.column,
        _ => document.column == end.column,
    };
    if !is_end || (at.line == 1 && end.line > 1) {
        let Position { line, column } = at;
        return E::custom(format_args!(
            "{message} (line {line} column {column} of the union that ends there) at line {} column {}",
            document.line, document.column
        ));
    }
    let line = (document.line + at.line).saturating_sub(end.line);
    let column = match at.line {
        same if same == end.line => (document.column + at.column).saturating_sub(end.column),
        _ => at.column,
    };
    E::custom(format_args!("{message} at line {line} column {column}"))
}

/// An error of a union that was recorded: line and column are those of the union's end. What does not begin with
/// its path is an error of serde_json, and stays one.
#[cold]
pub fn within<E: Error>(error: E, at: &Place<'_>) -> E {
    let (text, path) = (error.to_string(), at.to_string());
    match text.rsplit_once(" at line ") {
        Some((message, position)) if !path.is_empty() && message.starts_with(&path) => {
            E::custom(format_args!("{message}, in `{path}`, which ends at line {position}"))
        }
        _ => error,
    }
}

/// The position of an error in the words of serde_json, from behind the first of them.
fn end_in_document(position: &str) -> Option<Position> {
    let (line, column) = position.split_once(" column ")?;
    Some(Position { line: line.parse().ok()?, column: column.parse().ok()? })
}
