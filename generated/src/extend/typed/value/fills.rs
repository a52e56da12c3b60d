//! Members that an object has not, and its type wants.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::DecodeError;
use super::decoder::Node;
use super::nulls::Nulls;

/// An object without members.
pub static NO_MEMBERS: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

static NO_ITEMS: LazyLock<Value> = LazyLock::new(|| Value::Array(Vec::new()));

/// Members that objects get.
#[derive(Default)]
pub struct Fills(Vec<Fill>);

/// A member that the objects get which a visitor reads, where they have none of its name.
pub struct Fill {
    /// The name of the visitor.
    reader: &'static str,
    pub name: &'static str,
    pub with: Filler,
    /// What to say if nothing will do.
    pub error: DecodeError,
    /// Names that seem to be other names of the member: objects that have one of them have it.
    aliases: BTreeSet<String>,
    /// Names that are not.
    others: BTreeSet<String>,
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

impl Fill {
    /// Whether an object gets the member.
    fn is_for(&self, reader: &'static str, object: &Map<String, Value>, nulls: &Nulls) -> bool {
        let is_there = |name: &String, value: &Value| {
            (name == self.name || self.aliases.contains(name))
                && !(value.is_null() && nulls.hides(reader, name))
        };
        self.reader == reader && !object.iter().any(|(name, value)| is_there(name, value))
    }
}

impl Fills {
    /// An object with these names misses the member: it gets one, which is null. False if it should have got one.
    pub fn add(
        &mut self,
        reader: &'static str,
        name: &'static str,
        names: &[String],
        error: &DecodeError,
    ) -> bool {
        if let Some(fill) = self.find_mut(reader, name) {
            let before = fill.aliases.len();
            fill.aliases.retain(|alias| !names.contains(alias));
            fill.others.extend(names.iter().cloned());
            return fill.aliases.len() < before;
        }
        self.0.push(Fill {
            reader,
            name,
            with: Filler::Null,
            error: error.clone(),
            aliases: BTreeSet::new(),
            others: BTreeSet::new(),
            is_put_aside: Cell::new(false),
        });
        true
    }

    /// An object with these names has the member already, by another name. False if none of them can be that.
    pub fn is_there(&mut self, reader: &str, name: &str, names: &[String]) -> bool {
        let Some(fill) = self.find_mut(reader, name) else { return false };
        let before = fill.aliases.len();
        let new = names.iter().filter(|other| **other != name && !fill.others.contains(*other));
        fill.aliases.extend(new.cloned().collect::<Vec<_>>());
        fill.aliases.len() > before
    }

    /// Notes that the member is taken as a value of any type.
    pub fn is_put_aside(&self, reader: &str, name: &str) {
        if let Some(fill) = self.find(reader, name) {
            fill.is_put_aside.set(true);
        }
    }

    /// The one that is wrong if null is, with this error: of those that were put aside and are null the last one, and
    /// one of the same object before others, for what was filled in another object has been taken there.
    pub fn wrong_null(&mut self, reader: &str, error: &DecodeError) -> Option<&mut Fill> {
        let is_null = |fill: &&mut Fill| {
            fill.reader == reader && fill.is_put_aside.get() && fill.with == Filler::Null
        };
        let fills = self.0.iter_mut().filter(is_null);
        fills
            .enumerate()
            .max_by_key(|(at, fill)| (fill.error.is_where(error), *at))
            .map(|one| one.1)
    }

    pub fn find_mut(&mut self, reader: &str, name: &str) -> Option<&mut Fill> {
        self.0.iter_mut().find(|fill| fill.reader == reader && fill.name == name)
    }

    fn find(&self, reader: &str, name: &str) -> Option<&Fill> {
        self.0.iter().find(|fill| fill.reader == reader && fill.name == name)
    }

    /// The members that an object gets.
    pub fn of<'f>(
        &'f self,
        reader: &'static str,
        object: &'f Map<String, Value>,
        nulls: &'f Nulls,
    ) -> impl Iterator<Item = &'static str> {
        let fills = self.0.iter().filter(move |fill| fill.is_for(reader, object, nulls));
        fills.map(|fill| fill.name)
    }

    /// What a member is that an object gets.
    pub fn value(&self, reader: &str, name: &str) -> Node<'static> {
        self.find(reader, name).map_or(Filler::Null, |fill| fill.with).node()
    }
}
