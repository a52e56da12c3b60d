//! The members of a struct that its description does not list, where it says of what type they are.

use indexmap::IndexMap;
use indexmap::map::Entry;

use super::super::value::place::Place;
use super::fault;
use super::source::{AdditionalSlots, Decode, Sink};
use super::stop::Stop;

/// The members that have come so far.
#[derive(Clone, Debug)]
pub struct Additional<T> {
    pub members: IndexMap<String, T>,
    slot: Option<T>,
}

impl<T> Default for Additional<T> {
    fn default() -> Self {
        Additional { members: IndexMap::new(), slot: None }
    }
}

impl<T> AdditionalSlots for Additional<T>
where
    T: Decode,
{
    fn slot(&mut self) -> &mut dyn Sink {
        &mut self.slot
    }

    fn take(&mut self, name: String, at: &Place<'_>) -> Result<(), Stop> {
        let Some(value) = self.slot.take() else { return Ok(()) };
        match self.members.entry(name) {
            Entry::Vacant(entry) => {
                entry.insert(value);
                Ok(())
            }
            Entry::Occupied(entry) => Err(fault::duplicate(&Place::Member(at, entry.key()))),
        }
    }
}
