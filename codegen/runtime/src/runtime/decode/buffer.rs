//! A value of any shape, kept to be decoded later: a union reads it so from a source that cannot go back.
//!
//! Two growing vectors hold everything, in the order of the wire. What comes twice, and numbers to the letter,
//! are in it as they came.

use std::cell::RefCell;

use serde_json::{Map, Value};

use super::super::value::number::{ARBITRARY_PRECISION, Literal};
use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::super::value::table::Table;
use super::failures::Failures;
use super::fault;
use super::source::{Items, Key, Members, Sink};
use super::stop::Stop;

/// One value, or the head of one whose content follows.
#[derive(Clone, Copy, Debug)]
pub enum Cell {
    Null,
    Bool(bool),
    Number(Literal),
    /// A number to the letter.
    Digits(Span),
    Text(Span),
    /// The items stand in the cells from the next one up to `end`.
    Array {
        end: usize,
    },
    /// Names and values stand in turn in the cells from the next one up to `end`.
    Object {
        end: usize,
    },
}

/// Where a text stands in the buffer.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    start: usize,
    end: usize,
}

/// A recording of one value.
#[derive(Debug, Default)]
pub struct Buffer {
    cells: Vec<Cell>,
    text: String,
    /// What branches of unions have failed to decode of it.
    pub failures: RefCell<Failures>,
}

impl Buffer {
    /// A recording of a scalar.
    pub fn of_scalar(scalar: Scalar<'_>) -> Self {
        let mut buffer = Buffer::default();
        buffer.push_scalar(scalar);
        buffer
    }

    /// The cell at an index, which may be behind the last.
    pub fn cell(&self, index: usize) -> Cell {
        self.cells.get(index).copied().unwrap_or(Cell::Null)
    }

    /// The text of a cell.
    pub fn text(&self, span: Span) -> &str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    /// The value that begins at an index, as a tree.
    pub fn to_value(&self, index: usize) -> Value {
        self.tree(&mut { index })
    }

    fn push_scalar(&mut self, scalar: Scalar<'_>) {
        let cell = match scalar {
            Scalar::Null => Cell::Null,
            Scalar::Bool(value) => Cell::Bool(value),
            Scalar::Number(literal) => Cell::Number(literal),
            Scalar::Digits(digits) => Cell::Digits(self.push_text(digits)),
            Scalar::Text(text) => Cell::Text(self.push_text(text)),
        };
        self.cells.push(cell);
    }

    fn push_text(&mut self, text: &str) -> Span {
        let start = self.text.len();
        self.text.push_str(text);
        Span { start, end: self.text.len() }
    }

    /// Makes room for the head of an array or an object.
    fn open(&mut self) -> usize {
        self.cells.push(Cell::Null);
        self.cells.len() - 1
    }

    fn close(&mut self, head: usize, cell: impl FnOnce(usize) -> Cell) {
        let end = self.cells.len();
        if let Some(head) = self.cells.get_mut(head) {
            *head = cell(end);
        }
    }

    fn tree(&self, next: &mut usize) -> Value {
        let cell = self.cell(*next);
        *next += 1;
        match cell {
            Cell::Null => Value::Null,
            Cell::Bool(value) => Value::Bool(value),
            Cell::Number(literal) => literal.number().map_or(Value::Null, Value::Number),
            Cell::Digits(span) => self.text(span).parse().map_or(Value::Null, Value::Number),
            Cell::Text(span) => Value::String(self.text(span).to_owned()),
            Cell::Array { end } => {
                let mut array = Vec::new();
                while *next < end {
                    array.push(self.tree(next));
                }
                Value::Array(array)
            }
            Cell::Object { end } => {
                let mut object = Map::new();
                while *next < end {
                    let name = match self.cell(*next) {
                        Cell::Text(span) => self.text(span).to_owned(),
                        _ => String::new(),
                    };
                    *next += 1;
                    object.insert(name, self.tree(next));
                }
                Value::Object(object)
            }
        }
    }
}

/// Whatever comes is recorded, but for numbers that JSON or serde_json does not have.
impl Sink for Buffer {
    fn expected(&self) -> &'static str {
        "a JSON value"
    }

    fn scalar(&mut self, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
        match scalar {
            Scalar::Digits(digits) if !ARBITRARY_PRECISION => {
                return Err(fault::out_of_range(digits, at));
            }
            Scalar::Number(literal) if literal.number().is_none() => {
                return Err(fault::invalid_value(literal.unexpected(), "a finite number", at));
            }
            scalar => self.push_scalar(scalar),
        }
        Ok(())
    }

    fn array(&mut self, items: &mut dyn Items, at: &Place<'_>) -> Result<(), Stop> {
        let head = self.open();
        for index in 0.. {
            match items.next(self, &Place::Item(at, index)) {
                Ok(()) => {}
                Err(Stop::End) => break,
                Err(stop) => return Err(stop),
            }
        }
        self.close(head, |end| Cell::Array { end });
        Ok(())
    }

    fn object(&mut self, members: &mut dyn Members, at: &Place<'_>) -> Result<(), Stop> {
        let head = self.open();
        let mut name = String::new();
        loop {
            match members.next(Table::NONE, 0, &mut name) {
                Key::OTHER => {}
                Key::FAILED => return Err(Stop::Source),
                _ => break,
            }
            self.push_scalar(Scalar::Text(&name));
            members.value(self, &Place::Member(at, &name), false)?;
        }
        self.close(head, |end| Cell::Object { end });
        Ok(())
    }
}
