//! What a union is to its decoder: branches, and a plan that says which one a value is.

use super::super::claims::plan::Plan;
use super::super::claims::unclaimed::UnclaimedValue;
use super::source::{Decode, Sink};
use super::stop::Stop;

/// The slot of a union: `Option` of a type that has [`Branches`].
pub trait Union {
    fn plan(&self) -> &'static Plan<'static>;

    /// Has a slot of the branch at this position fed, and takes what is in it then.
    fn branch(&mut self, branch: usize, feed: &mut Feed<'_>) -> Result<(), Stop>;

    /// Takes a value that no branch claims.
    fn unknown(&mut self, value: UnclaimedValue);
}

/// The branches of a union.
pub trait Branches: Sized {
    fn plan() -> &'static Plan<'static>;

    /// Has a slot of the branch at this position fed, and takes what is in it then.
    fn branch(into: &mut Option<Self>, branch: usize, feed: &mut Feed<'_>) -> Result<(), Stop>;

    /// Takes a value that no branch claims.
    fn unknown(into: &mut Option<Self>, value: UnclaimedValue);
}

impl<T: Branches> Union for Option<T> {
    #[inline]
    fn plan(&self) -> &'static Plan<'static> {
        T::plan()
    }

    #[inline]
    fn branch(&mut self, branch: usize, feed: &mut Feed<'_>) -> Result<(), Stop> {
        T::branch(self, branch, feed)
    }

    #[inline]
    fn unknown(&mut self, value: UnclaimedValue) {
        T::unknown(self, value);
    }
}

/// Puts a value into the slot of a branch.
pub type Feed<'f> = dyn FnMut(&mut dyn Sink) -> Result<(), Stop> + 'f;

/// Feeds a slot of a branch, and makes the union of what is in it then.
pub fn feed<T, U>(feed: &mut Feed<'_>, union: &mut Option<U>, make: fn(T) -> U) -> Result<(), Stop>
where
    T: Decode,
{
    let mut slot: Option<T> = None;
    let done = feed(&mut slot);
    *union = slot.map(make);
    done
}
