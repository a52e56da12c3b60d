//! Whether values within the old limits are within the new ones.

use serde_json::Number;

use crate::ir::limits::{Bound, Count, Limits};

/// Whether every value that the old limits allow is allowed by the new ones.
pub fn are_within(old: Option<&Limits>, new: Option<&Limits>) -> bool {
    let unlimited = Limits::default();
    let (old, new) = (old.unwrap_or(&unlimited), new.unwrap_or(&unlimited));
    is_asked(&new.minimum, &old.minimum, |new, old| is_tighter(old, new, f64::gt))
        && is_asked(&new.maximum, &old.maximum, |new, old| is_tighter(old, new, f64::lt))
        && is_asked(&new.multiple_of, &old.multiple_of, |new, old| of(old) % of(new) == 0.0)
        // Of patterns only the same says the same.
        && is_asked(&new.pattern, &old.pattern, |new, old| old == new)
        && counts_are_within(&old.length, &new.length)
        && counts_are_within(&old.items, &new.items)
        && counts_are_within(&old.members, &new.members)
        && (old.unique_items || !new.unique_items)
}

/// Whether a limit that the new description has, if it has one, was asked for by the old one.
fn is_asked<T>(new: &Option<T>, old: &Option<T>, allows: impl Fn(&T, &T) -> bool) -> bool {
    let Some(new) = new else { return true };
    old.as_ref().is_some_and(|old| allows(new, old))
}

/// Whether a bound allows no more than another: one that is excluded allows less.
fn is_tighter(one: &Bound, other: &Bound, is_beyond: fn(&f64, &f64) -> bool) -> bool {
    let (value, limit) = (of(&one.value), of(&other.value));
    is_beyond(&value, &limit) || (value == limit && (one.is_exclusive || !other.is_exclusive))
}

fn counts_are_within(old: &Count, new: &Count) -> bool {
    is_asked(&new.least, &old.least, |new, old| of(old) >= of(new))
        && is_asked(&new.most, &old.most, |new, old| of(old) <= of(new))
}

/// A number for comparing: beyond 2^53 neighbours are alike.
fn of(number: &Number) -> f64 {
    number.as_f64().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use serde_json::Number;

    use super::are_within;
    use crate::ir::limits::{Bound, Count, Limits};

    fn at_least(value: i32, is_exclusive: bool) -> Limits {
        let minimum = Some(Bound { value: value.into(), is_exclusive });
        Limits { minimum, ..Limits::default() }
    }

    fn at_most(value: i32, is_exclusive: bool) -> Limits {
        let maximum = Some(Bound { value: value.into(), is_exclusive });
        Limits { maximum, ..Limits::default() }
    }

    fn count(least: Option<i32>, most: Option<i32>) -> Count {
        Count { least: least.map(Number::from), most: most.map(Number::from) }
    }

    fn length(least: Option<i32>, most: Option<i32>) -> Limits {
        Limits { length: count(least, most), ..Limits::default() }
    }

    fn items(least: Option<i32>, most: Option<i32>) -> Limits {
        Limits { items: count(least, most), ..Limits::default() }
    }

    fn multiple_of(number: i32) -> Limits {
        Limits { multiple_of: Some(number.into()), ..Limits::default() }
    }

    fn pattern(pattern: &str) -> Limits {
        Limits { pattern: Some(pattern.to_owned()), ..Limits::default() }
    }

    #[test]
    fn wider_limits_hold_what_narrower_ones_hold() {
        for (narrow, wide) in [
            (at_most(5, false), at_most(6, false)),
            (at_most(5, true), at_most(5, false)),
            (at_least(2, false), at_least(1, true)),
            (at_least(2, true), at_least(2, false)),
            (length(Some(2), Some(5)), length(None, Some(5))),
            (length(Some(2), Some(5)), length(Some(1), None)),
            (length(Some(2), Some(5)), length(Some(1), Some(5))),
            (items(Some(3), Some(3)), items(Some(1), Some(5))),
            (Limits { unique_items: true, ..items(None, Some(3)) }, items(None, Some(3))),
            (
                Limits { maximum: at_most(5, false).maximum, ..at_least(2, false) },
                at_least(0, false),
            ),
            (multiple_of(3), Limits::default()),
            (multiple_of(6), multiple_of(3)),
        ] {
            assert!(are_within(Some(&narrow), Some(&wide)), "{narrow} is within {wide}");
            assert!(!are_within(Some(&wide), Some(&narrow)), "{wide} is not within {narrow}");
        }
        let unique = Limits { unique_items: true, ..Limits::default() };
        assert!(are_within(Some(&unique), None));
        assert!(!are_within(None, Some(&unique)));
        assert!(!are_within(Some(&items(None, Some(5))), Some(&length(None, Some(5)))));
        assert!(!are_within(Some(&multiple_of(4)), Some(&multiple_of(3))));
        assert!(!are_within(Some(&pattern("a")), Some(&pattern("b"))));
        assert!(are_within(Some(&pattern("a")), Some(&pattern("a"))));
    }
}
