//! A value of any shape, recorded in the order of the wire.
//!
//! A union that cannot yet tell its branch records what arrives, asks its plan, and has the branch
//! that claims it decode the recording. Two growing buffers hold everything, so recording costs
//! little more than reading; it keeps duplicates, number literals and member order.

mod node;
mod recorder;

use std::cell::RefCell;

use serde::de::{Deserializer, Error, Unexpected};
use serde_json::{Map, Number, Value};

pub use self::node::{Node, NodeMembers};
pub use self::recorder::Recorder;
use super::literal::{self, Literal};
use super::source::Members;

/// One recorded value, or the head of one whose content follows.
#[derive(Clone, Copy, Debug)]
pub enum Cell {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    /// A number to the letter (serde_json's `arbitrary_precision`).
    Literal(Span),
    Text(Span),
    /// The items stand in the cells from the next one up to `end`.
    Array {
        length: u32,
        end: u32,
    },
    /// Keys and values stand in turn in the cells from the next one up to `end`.
    Object {
        length: u32,
        end: u32,
    },
}

/// Where a text stands in the tape's buffer.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    start: u32,
    length: u32,
}

/// A recording of one value, or of the members of an object so far.
#[derive(Debug, Default)]
pub struct Tape {
    cells: Vec<Cell>,
    text: String,
    /// Why a value is not a branch of a union that tried to decode it, in the order of value and
    /// branch.
    failures: RefCell<Vec<Failure>>,
}

/// A branch of a union, by the address of the union's plan and its position.
pub type Attempt = (usize, usize);

/// Which value, which branch, and why not.
type Failure = ((usize, Attempt), String);

const TOO_LARGE: &str = "a value of over 4 GiB cannot be held";

impl Tape {
    /// A recording of one scalar.
    #[inline]
    pub fn of(cell: Cell) -> Self {
        Tape { cells: vec![cell], ..Tape::default() }
    }

    /// An object without members yet, with room for a few.
    #[inline]
    pub fn of_small_object() -> Self {
        let mut cells = Vec::with_capacity(32);
        cells.push(Cell::Object { length: 0, end: 1 });
        Tape { cells, text: String::with_capacity(512), ..Tape::default() }
    }

    /// A recording of one text.
    pub fn of_text<E: Error>(text: &str) -> Result<Self, E> {
        let mut tape = Tape::default();
        tape.push_text(text, Cell::Text)?;
        Ok(tape)
    }

    /// A recording of one number to the letter.
    pub fn of_literal<E: Error>(text: &str) -> Result<Self, E> {
        let mut tape = Tape::default();
        tape.push_literal(text)?;
        Ok(tape)
    }

    /// An object without members yet.
    #[inline]
    pub fn of_object() -> Self {
        Tape::of(Cell::Object { length: 0, end: 1 })
    }

    /// An array of these items, to which others can be appended. `close_array` ends it.
    pub fn of_array<E: Error>(items: &Value) -> Result<Self, E> {
        let mut tape = Tape::default();
        tape.push_tree(items)?;
        Ok(tape)
    }

    /// Ends the array that is the root.
    pub fn close_array<E: Error>(&mut self, length: usize) -> Result<(), E> {
        self.close(0, length, |length, end| Cell::Array { length, end })
    }

    /// Records a value.
    pub fn record<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut tape = Tape::default();
        from.deserialize_any(Recorder(&mut tape))?;
        Ok(tape)
    }

    /// A recording of a tree.
    pub fn of_tree<E: Error>(value: &Value) -> Result<Self, E> {
        let mut tape = Tape::default();
        tape.push_tree(value)?;
        Ok(tape)
    }

    /// A recording of one value of another recording.
    pub fn copy<E: Error>(node: Node<'_>) -> Result<Self, E> {
        let mut tape = Tape::default();
        tape.append(node)?;
        Ok(tape)
    }

    /// Something that appends the value it is given.
    #[inline]
    pub fn recorder(&mut self) -> Recorder<'_> {
        Recorder(self)
    }

    /// Appends a value of another recording.
    pub fn append<E: Error>(&mut self, node: Node<'_>) -> Result<(), E> {
        match node.cell() {
            Cell::Text(span) => return self.push_text(node.text(span), Cell::Text),
            Cell::Literal(span) => return self.push_text(node.text(span), Cell::Literal),
            Cell::Array { .. } => {
                let head = self.open();
                for item in node.items() {
                    self.append(item)?;
                }
                self.close(head, node.items().count(), |length, end| Cell::Array { length, end })?;
            }
            Cell::Object { .. } => {
                let head = self.open();
                for (key, value) in node.members() {
                    self.push_text(key, Cell::Text)?;
                    self.append(value)?;
                }
                let length = node.members().length();
                self.close(head, length, |length, end| Cell::Object { length, end })?;
            }
            scalar => self.cells.push(scalar),
        }
        Ok(())
    }

    /// Appends the key of a member to the object that is the root.
    pub fn push_key<E: Error>(&mut self, key: &str) -> Result<(), E> {
        self.push_text(key, Cell::Text)
    }

    /// Ends a member of the object that is the root.
    pub fn close_member<E: Error>(&mut self) -> Result<(), E> {
        let length = self.root().members().length() + 1;
        self.close(0, length, |length, end| Cell::Object { length, end })
    }

    /// Appends a member to the object that is the root.
    pub fn push_member<E: Error>(&mut self, key: &str, value: &Value) -> Result<(), E> {
        self.push_key(key)?;
        self.push_tree(value)?;
        self.close_member()
    }

    /// Appends the members that arrive to the object that is the root.
    pub fn record_members<'de, M: Members<'de>>(&mut self, mut members: M) -> Result<(), M::Error> {
        while let Some(pushed) = members.next_key(|key| self.push_key(key))? {
            pushed?;
            members.record_value(self)?;
            self.close_member()?;
        }
        Ok(())
    }

    /// Where the value that is recorded next will stand.
    #[inline]
    pub fn end(&self) -> usize {
        self.cells.len()
    }

    /// The value that stands there.
    #[inline]
    pub fn node(&self, at: usize) -> Node<'_> {
        Node { tape: self, at }
    }

    /// Takes the value that was recorded last, and its key, out of the object that is the root.
    #[cold]
    pub fn take_last<E: Error>(&mut self, at: usize) -> Result<Tape, E> {
        let taken = Tape::copy(self.node(at));
        self.cells.truncate(at - 1);
        taken
    }

    /// The key that was appended last.
    #[inline]
    pub fn last_key(&self) -> &str {
        match self.cells.last() {
            Some(Cell::Text(span)) => self.text(*span),
            _ => "",
        }
    }

    /// The recorded value.
    #[inline]
    pub fn root(&self) -> Node<'_> {
        Node { tape: self, at: 0 }
    }

    #[inline]
    fn ends_with_number_key(&self) -> bool {
        literal::is_number_key(self.last_key())
    }

    /// Leaves room for the head of an array or an object.
    #[inline]
    fn open(&mut self) -> usize {
        self.cells.push(Cell::Null);
        self.cells.len() - 1
    }

    /// Writes the head of an array or an object whose content is complete.
    fn close<E: Error>(
        &mut self,
        head: usize,
        length: usize,
        cell: fn(u32, u32) -> Cell,
    ) -> Result<(), E> {
        let end = self.cells.len().try_into().map_err(|_| E::custom(TOO_LARGE))?;
        // Not more than there are cells.
        let length = length as u32;
        self.cells[head] = cell(length, end);
        Ok(())
    }

    fn push_text<E: Error>(&mut self, text: &str, cell: fn(Span) -> Cell) -> Result<(), E> {
        let start = self.text.len().try_into().map_err(|_| E::custom(TOO_LARGE))?;
        let length = text.len().try_into().map_err(|_| E::custom(TOO_LARGE))?;
        self.text.push_str(text);
        self.cells.push(cell(Span { start, length }));
        Ok(())
    }

    fn push_tree<E: Error>(&mut self, value: &Value) -> Result<(), E> {
        match value {
            Value::Null => self.cells.push(Cell::Null),
            Value::Bool(value) => self.cells.push(Cell::Bool(*value)),
            Value::Number(number) => return self.push_number(number),
            Value::String(text) => return self.push_text(text, Cell::Text),
            Value::Array(items) => {
                let head = self.open();
                for item in items {
                    self.push_tree(item)?;
                }
                self.close(head, items.len(), |length, end| Cell::Array { length, end })?;
            }
            Value::Object(members) => {
                let head = self.open();
                for (key, value) in members {
                    self.push_text(key, Cell::Text)?;
                    self.push_tree(value)?;
                }
                self.close(head, members.len(), |length, end| Cell::Object { length, end })?;
            }
        }
        Ok(())
    }

    fn push_number<E: Error>(&mut self, number: &Number) -> Result<(), E> {
        if literal::ARBITRARY_PRECISION {
            return self.push_text(&number.to_string(), Cell::Literal);
        }
        self.cells.push(match Literal::of(number) {
            Some(Literal::Unsigned(value)) => Cell::Unsigned(value),
            Some(Literal::Signed(value)) => Cell::Signed(value),
            Some(Literal::Float(value)) => Cell::Float(value),
            // Without arbitrary precision a number is one of these.
            None => Cell::Null,
        });
        Ok(())
    }

    /// Data can bear the key that announces a number, and then need not be one.
    fn push_literal<E: Error>(&mut self, text: &str) -> Result<(), E> {
        match text.parse::<Number>() {
            Ok(_) => self.push_text(text, Cell::Literal),
            Err(_) => Err(E::invalid_value(Unexpected::Str(text), &"a number")),
        }
    }

    /// The value whose cells begin at `next`, as a tree; leaves `next` behind them.
    #[inline]
    fn tree(&self, next: &mut usize) -> Value {
        let cell = self.cells[*next];
        *next += 1;
        match cell {
            Cell::Null => Value::Null,
            Cell::Bool(value) => value.into(),
            Cell::Unsigned(value) => value.into(),
            Cell::Signed(value) => value.into(),
            Cell::Float(value) => value.into(),
            Cell::Literal(span) => self.text(span).parse().map_or(Value::Null, Value::Number),
            Cell::Text(span) => self.text(span).into(),
            Cell::Array { length, .. } => {
                let mut items = Vec::with_capacity(length as usize);
                items.extend((0..length).map(|_| self.tree(next)));
                Value::Array(items)
            }
            Cell::Object { length, .. } => {
                let mut object = Map::with_capacity(length as usize);
                for _ in 0..length {
                    let Cell::Text(key) = self.cells[*next] else { break };
                    *next += 1;
                    object.insert(self.text(key).to_owned(), self.tree(next));
                }
                Value::Object(object)
            }
        }
    }

    #[inline]
    fn text(&self, span: Span) -> &str {
        let start = span.start as usize;
        &self.text[start..start + span.length as usize]
    }
}
