//! Members that an object has not, and its type wants.

use std::sync::LazyLock;

use serde_json::{Map, Value};

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
    /// The names in objects that have the member by another one, an alias.
    pub but_with: Vec<Vec<String>>,
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
    /// Adds one; false if there is one for the member.
    pub fn add(&mut self, reader: &'static str, name: &'static str, with: Filler) -> bool {
        let is_new = self.find(reader, name).is_none();
        if is_new {
            self.0.push(Fill { reader, name, with, but_with: Vec::new() });
        }
        is_new
    }

    /// The one that was added last.
    pub fn last(&self) -> Option<&Fill> {
        self.0.last()
    }

    /// Fills the member that was added last with something else.
    pub fn refill_last(&mut self, with: Filler) {
        if let Some(fill) = self.0.last_mut() {
            fill.with = with;
        }
    }

    /// Takes away the one that was added last.
    pub fn remove_last(&mut self) {
        self.0.pop();
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
