//! What a struct keeps beside its fields, so that encoding gives back what came.

use std::cmp::Ordering;
use std::fmt::{self, Debug, Formatter};
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::order;
use super::written::Written;

/// The members that the description does not know, and where the value departs from its schema.
///
/// One pointer, and nothing behind it while a value is as the description says.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kept(Option<Box<Contents>>);

#[derive(Clone, Default, PartialEq, Eq)]
struct Contents {
    unknown: Map<String, Value>,
    /// In the order of the members, so that two equal values are equal whatever order they came in.
    departures: Vec<(u16, Departure)>,
    /// How the members were written that the description does not list, where it says of what type they are.
    additional: Option<Box<Written>>,
}

impl Contents {
    /// Where the departure of the member at this position stands among the others, or where it
    /// should.
    #[inline]
    fn find(&self, member: u16) -> Result<usize, usize> {
        self.departures.binary_search_by(|(position, _)| position.cmp(&member))
    }
}

/// How a member came, where its field cannot say it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Departure {
    /// A member that should be there, as null at least, was not.
    Absent,
    /// A member that should rather be absent was null.
    Null,
    /// A number, or numbers within, were written in another way than encoding writes them.
    Written(Written),
}

impl Kept {
    /// The unknown members, in the order of the wire.
    #[inline]
    pub fn unknown(&self) -> &Map<String, Value> {
        static NONE: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
        self.0.as_ref().map_or(&NONE, |contents| &contents.unknown)
    }

    /// How the member at this position came; none if its field says it.
    #[inline]
    pub fn departure(&self, member: u16) -> Option<&Departure> {
        let contents = self.0.as_ref()?;
        let index = contents.find(member).ok()?;
        Some(&contents.departures[index].1)
    }

    /// Notes how the member at this position came.
    #[cold]
    #[inline]
    pub fn depart(&mut self, member: u16, how: Departure) {
        let contents = self.contents();
        // A member comes once.
        let (Ok(index) | Err(index)) = contents.find(member);
        contents.departures.insert(index, (member, how));
    }

    /// Forgets how the member at this position came: it has been set since.
    #[inline]
    pub fn forget(&mut self, member: u16) {
        if let Some(contents) = &mut self.0 {
            if let Ok(index) = contents.find(member) {
                contents.departures.remove(index);
            }
            self.tidy();
        }
    }

    /// How the typed members were written that the description does not list; none if as encoding writes them.
    #[inline]
    pub fn additional(&self) -> Option<&Written> {
        self.0.as_ref()?.additional.as_deref()
    }

    /// Notes how a typed member was written that the description does not list.
    #[cold]
    pub fn depart_additional(&mut self, name: &str, how: Written) {
        Written::note_member(&mut self.contents().additional, name, how);
    }

    /// Forgets how such a member was written: it has been set since.
    #[inline]
    pub fn forget_additional(&mut self, name: &str) {
        if let Some(contents) = &mut self.0 {
            Written::forget_member(&mut contents.additional, name);
            self.tidy();
        }
    }

    /// Nothing stands behind the pointer if there is nothing to keep.
    fn tidy(&mut self) {
        let is_empty = |contents: &Contents| {
            contents.departures.is_empty()
                && contents.unknown.is_empty()
                && contents.additional.is_none()
        };
        if self.0.as_deref().is_some_and(is_empty) {
            self.0 = None;
        }
    }

    /// Keeps an unknown member. Of duplicates the last one stays.
    #[inline]
    pub fn keep(&mut self, name: String, value: Value) {
        self.contents().unknown.insert(name, value);
    }

    #[inline]
    fn contents(&mut self) -> &mut Contents {
        self.0.get_or_insert_default()
    }
}

/// Shows the unknown members.
impl Debug for Kept {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.unknown().fmt(f)
    }
}

/// For types that derive `Ord`: what is kept comes behind the fields.
impl Ord for Contents {
    fn cmp(&self, other: &Self) -> Ordering {
        order::of_objects(&self.unknown, &other.unknown)
            .then_with(|| self.departures.cmp(&other.departures))
            .then_with(|| self.additional.cmp(&other.additional))
    }
}

impl PartialOrd for Contents {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// For types that derive `Hash`. How a value was written is rarely all that two differ in.
impl Hash for Kept {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.unknown().hash(state);
    }
}
