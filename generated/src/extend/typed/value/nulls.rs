//! Members that are null, and hidden from their type as if they were absent.

use std::cell::RefCell;

/// A member of the objects that a visitor reads: the name of the visitor, and its own.
pub type Member = (&'static str, String);

/// Which members are hidden.
#[derive(Default)]
pub struct Nulls {
    /// Those that their types refuse.
    refused: Vec<Member>,
    /// The visitors from which all are hidden.
    readers: Vec<&'static str>,
    /// Those for which it is known what is refused.
    known: Vec<&'static str>,
    /// The one that is not, although all are.
    shown: Option<Member>,
    /// Those that were hidden because all are.
    hidden: RefCell<Vec<Member>>,
}

impl Nulls {
    /// Hides all from a visitor. False if they are, or were.
    pub fn hide_all(&mut self, reader: &'static str) -> bool {
        let is_new = !self.readers.contains(&reader) && !self.known.contains(&reader);
        self.readers.extend(is_new.then_some(reader));
        is_new
    }

    /// Hides all but this one, or none but those that are refused.
    pub fn show(&mut self, member: Option<Member>) {
        if member.is_none() {
            self.known.append(&mut self.readers);
        }
        self.shown = member;
    }

    /// The one that is shown, although all are hidden.
    pub fn shown(&self) -> Option<&Member> {
        self.shown.as_ref()
    }

    /// Whether any are hidden that may be right.
    pub fn is_probing(&self) -> bool {
        !self.readers.is_empty()
    }

    /// Hides one for good.
    pub fn refuse(&mut self, member: Member) {
        self.refused.push(member);
    }

    /// The members that were hidden because all are.
    pub fn hidden(&self) -> Vec<Member> {
        self.hidden.take()
    }

    /// Whether a member that is null is hidden from the visitor that reads its object.
    pub fn hides(&self, reader: &'static str, name: &str) -> bool {
        let is_it = |member: &Member| member.0 == reader && member.1 == name;
        if self.refused.iter().any(is_it) {
            return true;
        }
        if !self.readers.contains(&reader) || self.shown.as_ref().is_some_and(is_it) {
            return false;
        }
        let mut hidden = self.hidden.borrow_mut();
        if self.shown.is_none() && !hidden.iter().any(is_it) {
            hidden.push((reader, name.to_owned()));
        }
        true
    }
}
