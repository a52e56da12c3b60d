//! What went wrong in reading or writing JSON.

use std::fmt::{self, Debug, Display, Formatter};

use super::super::decode::stop::Fault;
use super::syntax::Syntax;

/// Why a text could not be read, or a value not be written.
///
/// ```text
/// orders[3].prices["a b"].net: invalid type: string "high", expected f64 at line 12 column 40
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    category: Category,
    path: String,
    message: String,
    line: usize,
    column: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Category {
    Eof,
    Syntax,
    Data,
}

/// Where something stands in a text, as serde_json counts: lines from 1; of a column the number of bytes of the
/// line up to and with the last one that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

impl Position {
    /// The position behind this many bytes of a text.
    pub fn of(text: &[u8], index: usize) -> Self {
        let before = text.get(..index).unwrap_or(text);
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        Position { line, column: before.len() - start }
    }
}

impl Error {
    /// The place of the value that is at fault, as a path: `orders[3].prices["a b"].net`.
    /// Empty if it is the whole document, or if the text is no JSON.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The line of the value that is at fault, or where the text is no JSON, from 1; 0 if there is no text. It is the
    /// line where the value ends, if it is a scalar or lacks a member; where it begins, if it is an array or an object of
    /// another type than expected, or if none of several branches of a union takes it.
    pub fn line(&self) -> usize {
        self.0.line
    }

    /// The column, in bytes from 1; 0 if the line has not begun.
    pub fn column(&self) -> usize {
        self.0.column
    }

    /// Whether the text ends before the value does.
    pub fn is_eof(&self) -> bool {
        self.0.category == Category::Eof
    }

    /// Whether the text is no JSON.
    pub fn is_syntax(&self) -> bool {
        self.0.category == Category::Syntax
    }

    /// Whether the text is JSON, and the value is not what the type can be.
    pub fn is_data(&self) -> bool {
        self.0.category == Category::Data
    }

    /// The same error, with other texts: they may repeat what was read.
    #[cold]
    #[cfg(feature = "http")]
    pub(crate) fn with_texts(mut self, change: impl Fn(&str) -> String) -> Self {
        self.0.path = change(&self.0.path);
        self.0.message = change(&self.0.message);
        self
    }

    #[cold]
    pub(super) fn of_fault(fault: Fault, at: Position) -> Self {
        let Fault { path, message } = fault;
        Self::new(Category::Data, path, message, at)
    }

    #[cold]
    pub(super) fn of_syntax(syntax: Syntax, at: Position) -> Self {
        let category = if syntax.is_eof() { Category::Eof } else { Category::Syntax };
        Self::new(category, String::new(), syntax.to_string(), at)
    }

    #[cold]
    pub(in crate::runtime) fn custom(message: String) -> Self {
        let nowhere = Position { line: 0, column: 0 };
        Self::new(Category::Data, String::new(), message, nowhere)
    }

    #[cold]
    pub(super) fn no_value() -> Self {
        Self::custom("there is no value".to_owned())
    }

    fn new(category: Category, path: String, message: String, at: Position) -> Self {
        let Position { line, column } = at;
        Error(Box::new(Inner { category, path, message, line, column }))
    }
}

impl std::error::Error for Error {}

/// The path, what is wrong, line and column.
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Inner { path, message, line, column, .. } = &*self.0;
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        f.write_str(message)?;
        if *line > 0 {
            write!(f, " at line {line} column {column}")?;
        }
        Ok(())
    }
}

impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?})", self.to_string())
    }
}
