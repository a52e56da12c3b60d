//! Reading a recording: its values, the items of an array, the members of an object.

use serde_json::{Number, Value};

use super::{Attempt, Cell, Failure, Span, Tape};

/// One value of a recording.
#[derive(Clone, Copy, Debug)]
pub struct Node<'t> {
    pub(super) tape: &'t Tape,
    pub(super) at: usize,
}

impl<'t> Node<'t> {
    /// The value's cell.
    #[inline]
    pub fn cell(self) -> Cell {
        self.tape.cells[self.at]
    }

    /// The value's text, if it is a string.
    #[inline]
    pub fn as_str(self) -> Option<&'t str> {
        match self.cell() {
            Cell::Text(span) => Some(self.tape.text(span)),
            _ => None,
        }
    }

    /// The members of an object, duplicates included, in the order of the wire.
    #[inline]
    pub fn members(self) -> NodeMembers<'t> {
        let (length, end) = match self.cell() {
            Cell::Object { length, end } => (length as usize, end as usize),
            _ => (0, 0),
        };
        NodeMembers { cells: Items { tape: self.tape, next: self.at + 1, end }, length }
    }

    /// The text of a cell of this recording.
    #[inline]
    pub fn text(self, span: Span) -> &'t str {
        self.tape.text(span)
    }

    /// The items of an array.
    #[inline]
    pub fn items(self) -> impl Iterator<Item = Node<'t>> {
        let end = match self.cell() {
            Cell::Array { end, .. } => end as usize,
            _ => 0,
        };
        Items { tape: self.tape, next: self.at + 1, end }
    }

    /// The number as serde_json holds it, if the value is one.
    #[inline]
    pub fn as_number(self) -> Option<Number> {
        match self.cell() {
            Cell::Unsigned(value) => Some(value.into()),
            Cell::Signed(value) => Some(value.into()),
            Cell::Float(value) => Number::from_f64(value),
            Cell::Literal(span) => self.tape.text(span).parse().ok(),
            _ => None,
        }
    }

    /// Why this attempt to decode the value failed, if it has been made.
    #[inline]
    pub fn failure(self, attempt: Attempt) -> Option<String> {
        let failures = self.tape.failures.borrow();
        let index = find(&failures, (self.at, attempt)).ok()?;
        Some(failures[index].1.clone())
    }

    /// Notes why an attempt to decode the value failed.
    #[inline]
    pub fn note_failure(self, attempt: Attempt, reason: String) {
        let mut failures = self.tape.failures.borrow_mut();
        if let Err(index) = find(&failures, (self.at, attempt)) {
            failures.insert(index, ((self.at, attempt), reason));
        }
    }

    /// The value as a tree. Of duplicate members the last one stays, as in serde_json.
    #[inline]
    pub fn to_value(self) -> Value {
        self.tape.tree(&mut { self.at })
    }

    #[inline]
    pub(super) fn after(self) -> usize {
        match self.cell() {
            Cell::Array { end, .. } | Cell::Object { end, .. } => end as usize,
            _ => self.at + 1,
        }
    }
}

/// Where a failure stands among the others, or where it should.
#[inline]
fn find(failures: &[Failure], wanted: (usize, Attempt)) -> Result<usize, usize> {
    failures.binary_search_by(|(made, _)| made.cmp(&wanted))
}

#[derive(Clone)]
struct Items<'t> {
    tape: &'t Tape,
    next: usize,
    end: usize,
}

impl<'t> Iterator for Items<'t> {
    type Item = Node<'t>;

    #[inline]
    fn next(&mut self) -> Option<Node<'t>> {
        if self.next >= self.end {
            return None;
        }
        let node = Node { tape: self.tape, at: self.next };
        self.next = node.after();
        Some(node)
    }
}

/// The members of a recorded object that are still to come.
#[derive(Clone)]
pub struct NodeMembers<'t> {
    cells: Items<'t>,
    length: usize,
}

impl NodeMembers<'_> {
    /// How many members there are.
    #[inline]
    pub fn length(&self) -> usize {
        self.length
    }
}

impl<'t> Iterator for NodeMembers<'t> {
    type Item = (&'t str, Node<'t>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let key = self.cells.next()?.as_str()?;
        self.length -= 1;
        Some((key, self.cells.next()?))
    }
}
