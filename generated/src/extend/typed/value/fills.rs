//! Members that an object has not, and its type wants.

use std::cell::Cell;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::DecodeError;
use super::decoder::Node;

/// An object without members.
pub static NO_MEMBERS: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

static NO_ITEMS: LazyLock<Value> = LazyLock::new(|| Value::Array(Vec::new()));

/// Members that objects get.
#[derive(Default)]
pub struct Fills(Vec<Fill>);

/// A member that the objects get which a visitor reads, where it is absent or null.
pub struct Fill {
    /// The name of the visitor.
    pub reader: &'static str,
    pub name: &'static str,
    pub with: Filler,
    /// What to say if nothing will do.
    pub error: DecodeError,
    /// The names in objects that have the member by another one, an alias.
    pub but_with: Vec<Vec<String>>,
    /// Whether it was taken as a value of any type, and may be refused later.
    is_put_aside: Cell<bool>,
}

/// What a member is filled with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Filler {
    Null,
    Array,
    Object,
}

impl Filler {
    fn node(self) -> Node<'static> {
        match self {
            Filler::Null => Node::Other(&Value::Null),
            Filler::Array => Node::Other(&NO_ITEMS),
            Filler::Object => Node::Object(&NO_MEMBERS),
        }
    }
}

impl Fills {
    /// Adds one, which is null; false if there is one for the member.
    pub fn add(&mut self, reader: &'static str, name: &'static str, error: DecodeError) -> bool {
        let is_new = self.find(reader, name).is_none();
        if is_new {
            let (with, is_put_aside) = (Filler::Null, Cell::new(false));
            self.0.push(Fill { reader, name, with, error, but_with: Vec::new(), is_put_aside });
        }
        is_new
    }

    /// Notes that the member is taken as a value of any type.
    pub fn is_put_aside(&self, reader: &str, name: &str) {
        if let Some(fill) = self.find(reader, name) {
            fill.is_put_aside.set(true);
        }
    }

    /// The one that was added last of those that were put aside and are null.
    pub fn last_null(&mut self, reader: &str) -> Option<&mut Fill> {
        let mut fills = self.0.iter_mut().rev().filter(|fill| fill.reader == reader);
        fills.find(|fill| fill.is_put_aside.get() && fill.with == Filler::Null)
    }

    pub fn find_mut(&mut self, reader: &str, name: &str) -> Option<&mut Fill> {
        self.0.iter_mut().find(|fill| fill.reader == reader && fill.name == name)
    }

    fn find(&self, reader: &str, name: &str) -> Option<&Fill> {
        self.0.iter().find(|fill| fill.reader == reader && fill.name == name)
    }

    /// The members that an object gets which it has not, those that are null and hidden among them.
    pub fn of<'f>(
        &'f self,
        reader: &'f str,
        object: &'f Map<String, Value>,
        hides_nulls: bool,
    ) -> impl Iterator<Item = &'static str> {
        let is_here = move |fill: &&Fill| {
            let has_names = |names: &Vec<String>| names.iter().eq(object.keys());
            fill.reader == reader
                && object.get(fill.name).is_none_or(|value| hides_nulls && value.is_null())
                && !fill.but_with.iter().any(has_names)
        };
        self.0.iter().filter(is_here).map(|fill| fill.name)
    }

    /// What a member is that is absent or null.
    pub fn value(&self, reader: &str, name: &str) -> Node<'static> {
        self.find(reader, name).map_or(Filler::Null, |fill| fill.with).node()
    }
}
