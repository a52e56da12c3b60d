//! The order of values that no branch of a union claims, for unions that derive `Ord`.

use std::cmp::Ordering;

use super::super::claims::unclaimed::UnclaimedValue;
use super::super::value::order;

impl Ord for UnclaimedValue {
    fn cmp(&self, other: &Self) -> Ordering {
        order::of_values(self.value(), other.value())
    }
}

impl PartialOrd for UnclaimedValue {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
