//! A recorded value as a source, and as a value that is looked at.

use serde_json::Value;

use super::super::claims::claim::Constant;
use super::super::claims::format::Format;
use super::super::claims::view::{Integral, See, View};
use super::super::value::kinds::Kinds;
use super::super::value::number::Literal;
use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::super::value::table::Table;
use super::buffer::{Buffer, Cell};
use super::failures::Failures;
use super::source::{Items, Key, Members, Rewind, Sink, or_null};
use super::stop::Stop;

/// One value of a recording.
#[derive(Clone, Copy, Debug)]
pub struct Node<'b> {
    buffer: &'b Buffer,
    index: usize,
}

impl<'b> Node<'b> {
    /// The value that was recorded.
    pub fn root(buffer: &'b Buffer) -> Self {
        Node { buffer, index: 0 }
    }

    fn cell(self) -> Cell {
        self.buffer.cell(self.index)
    }

    /// Where the cells of the value end.
    fn end(self) -> usize {
        match self.cell() {
            Cell::Array { end } | Cell::Object { end } => end,
            _ => self.index + 1,
        }
    }

    fn text(self) -> Option<&'b str> {
        match self.cell() {
            Cell::Text(span) => Some(self.buffer.text(span)),
            _ => None,
        }
    }

    fn as_f64(self) -> Option<f64> {
        match self.cell() {
            Cell::Number(Literal::Unsigned(value)) => Some(value as f64),
            Cell::Number(Literal::Signed(value)) => Some(value as f64),
            Cell::Number(Literal::Float(value)) => Some(value),
            Cell::Digits(span) => self.buffer.text(span).parse().ok(),
            _ => None,
        }
    }

    /// The value as a tree.
    pub fn to_value(self) -> Value {
        self.buffer.to_value(self.index)
    }

    /// Puts the value into a slot.
    pub fn put(self, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop> {
        let scalar = match self.cell() {
            Cell::Null => Scalar::Null,
            Cell::Bool(value) => Scalar::Bool(value),
            Cell::Number(literal) => Scalar::Number(literal),
            Cell::Digits(span) => Scalar::Digits(self.buffer.text(span)),
            Cell::Text(span) => Scalar::Text(self.buffer.text(span)),
            Cell::Array { .. } => return into.array(&mut Replay::new(self), at),
            Cell::Object { .. } => return into.object(&mut Replay::new(self), at),
        };
        into.scalar(scalar, at)
    }
}

impl View for Node<'_> {
    fn kind(&self) -> Kinds {
        match self.cell() {
            Cell::Null => Kinds::NULL,
            Cell::Bool(_) => Kinds::BOOLEAN,
            Cell::Number(_) | Cell::Digits(_) => Kinds::NUMBER,
            Cell::Text(_) => Kinds::STRING,
            Cell::Array { .. } => Kinds::ARRAY,
            Cell::Object { .. } => Kinds::OBJECT,
        }
    }

    fn is(&self, constant: Constant<'_>) -> bool {
        match (constant, self.cell()) {
            (Constant::Null, Cell::Null) => true,
            (Constant::Bool(wanted), Cell::Bool(found)) => wanted == found,
            (Constant::Text(wanted), _) => self.text() == Some(wanted),
            (Constant::Integer(wanted), Cell::Number(Literal::Unsigned(value))) => {
                i64::try_from(value) == Ok(wanted)
            }
            (Constant::Integer(wanted), Cell::Number(Literal::Signed(value))) => value == wanted,
            (Constant::Integer(wanted), Cell::Digits(span)) => {
                match self.buffer.text(span).parse::<i64>() {
                    Ok(value) => value == wanted,
                    Err(_) => self.as_f64() == Some(wanted as f64),
                }
            }
            (Constant::Integer(wanted), _) => self.as_f64() == Some(wanted as f64),
            (Constant::Float(wanted), _) => self.as_f64() == Some(wanted),
            _ => false,
        }
    }

    fn integral(&self) -> Integral {
        match self.cell() {
            Cell::Number(Literal::Unsigned(value)) => Integral::of_unsigned(value),
            Cell::Number(Literal::Signed(value)) => Integral::of_literal(&value.to_string()),
            Cell::Number(Literal::Float(value)) => Integral::of_float(value),
            Cell::Digits(span) => Integral::of_literal(self.buffer.text(span)),
            _ => Integral::Not,
        }
    }

    fn has_format(&self, format: Format) -> bool {
        self.text().is_some_and(|text| format.matches(text))
    }

    fn each(&self, see: &mut See<'_>) -> bool {
        let is_object = matches!(self.cell(), Cell::Object { .. });
        let mut parts = Replay::new(*self);
        while let Some(part) = parts.part() {
            let (name, value) = match is_object {
                true => (part.text().unwrap_or_default(), parts.part()),
                false => ("", Some(part)),
            };
            if !value.is_some_and(|value| see(name, &value)) {
                break;
            }
        }
        true
    }
}

/// The parts of a recorded array or object, one after the other.
pub struct Replay<'b> {
    whole: Node<'b>,
    next: usize,
    end: usize,
    value: Option<Node<'b>>,
}

impl<'b> Replay<'b> {
    pub fn new(whole: Node<'b>) -> Self {
        Replay { whole, next: whole.index + 1, end: whole.end(), value: None }
    }

    /// The next item, or name and value in turn.
    fn part(&mut self) -> Option<Node<'b>> {
        let node = Node { buffer: self.whole.buffer, index: self.next };
        (self.next < self.end).then(|| {
            self.next = node.end();
            node
        })
    }
}

impl Rewind for Replay<'_> {
    fn whole(&self) -> Option<&dyn View> {
        Some(&self.whole)
    }

    fn start(&self) -> usize {
        self.whole.index
    }

    fn rewind(&mut self) {
        *self = Replay::new(self.whole);
    }

    /// To look costs little here, and what is likely need not be tried.
    fn was_read(&self) -> bool {
        true
    }

    fn with_failures(&mut self, with: &mut dyn FnMut(&mut Failures)) {
        with(&mut self.whole.buffer.failures.borrow_mut());
    }
}

impl Members for Replay<'_> {
    fn next(&mut self, table: &'static Table, guess: u16, other: &mut String) -> Key {
        let (Some(name), value) = (self.part(), self.part()) else { return Key::END };
        self.value = value;
        Key::of(name.text().unwrap_or_default(), table, guess, other)
    }

    fn value(&mut self, into: &mut dyn Sink, at: &Place<'_>, nullable: bool) -> Result<(), Stop> {
        match self.value.take() {
            Some(value) => or_null(nullable, value.put(into, at), into, at),
            None => Err(Stop::Source),
        }
    }
}

impl Items for Replay<'_> {
    fn next(&mut self, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop> {
        match self.part() {
            Some(item) => or_null(false, item.put(into, at), into, at),
            None => Err(Stop::End),
        }
    }
}
