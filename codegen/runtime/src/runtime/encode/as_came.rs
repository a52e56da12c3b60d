//! A value with its numbers as they came: those that still have the value that came.

use std::slice;

use super::super::value::written::Written;
use super::{Encode, EncodeItems, EncodeMembers, Failed, Shape, WriteItems, WriteMembers};

/// A value, and how it was written. What has been set since is written as set.
pub struct AsCame<'a> {
    pub value: &'a dyn Encode,
    pub written: &'a Written,
}

impl Encode for AsCame<'_> {
    fn shape(&self) -> Shape<'_> {
        match (self.written, self.value.shape()) {
            (Written::Number(number), _) if self.value.is(number) => Shape::Number(number),
            (Written::Items(_), Shape::Array(_)) => Shape::Array(self),
            (Written::Members(_), Shape::Object(_, length)) => Shape::Object(self, length),
            (_, shape) => shape,
        }
    }
}

impl EncodeItems for AsCame<'_> {
    fn length(&self) -> usize {
        match self.value.shape() {
            Shape::Array(items) => items.length(),
            _ => 0,
        }
    }

    fn write(&self, to: &mut dyn WriteItems) -> Result<(), Failed> {
        match (self.written, self.value.shape()) {
            (Written::Items(written), Shape::Array(items)) => {
                items.write(&mut Items { written: written.iter(), index: 0, to })
            }
            _ => Ok(()),
        }
    }
}

impl EncodeMembers for AsCame<'_> {
    fn write(&self, to: &mut dyn WriteMembers) -> Result<(), Failed> {
        match (self.written, self.value.shape()) {
            (Written::Members(_), Shape::Object(members, _)) => {
                members.write(&mut Members { written: self.written, to })
            }
            _ => Ok(()),
        }
    }
}

/// Passes items on, each as it came.
struct Items<'a> {
    /// What is left of how items were written, in ascending order.
    written: slice::Iter<'a, (usize, Written)>,
    index: usize,
    to: &'a mut dyn WriteItems,
}

impl WriteItems for Items<'_> {
    fn item(&mut self, value: &dyn Encode) -> Result<(), Failed> {
        let index = self.index;
        self.index += 1;
        match self.written.as_slice().first() {
            Some((noted, written)) if *noted == index => {
                self.written.next();
                self.to.item(&AsCame { value, written })
            }
            _ => self.to.item(value),
        }
    }
}

/// Passes members on, each as it came.
pub struct Members<'a> {
    pub written: &'a Written,
    pub to: &'a mut dyn WriteMembers,
}

impl WriteMembers for Members<'_> {
    fn member(&mut self, name: &str, value: &dyn Encode) -> Result<(), Failed> {
        let written = match self.written {
            Written::Members(members) => members.get(name),
            _ => None,
        };
        match written {
            Some(written) => self.to.member(name, &AsCame { value, written }),
            None => self.to.member(name, value),
        }
    }
}
