//! Whether values within the old limits are within the new ones, by the words that the model has for
//! limits: `at most 100`, `2 to 5 characters`, ``of the pattern `^a` ``.

/// Whether every value that the old limits allow is allowed by the new ones.
pub fn are_within(old: &[String], new: &[String]) -> bool {
    let old: Vec<Limit> = old.iter().map(|words| Limit::of(words)).collect();
    new.iter().map(|words| Limit::of(words)).all(|asked| match asked {
        Limit::Other(_) => old.contains(&asked),
        Limit::Low { unit, bound } => old.iter().any(|limit| match limit {
            Limit::Low { unit: of, bound: low } => *of == unit && *low >= bound,
            Limit::Between { unit: of, low, .. } => *of == unit && (*low, false) >= bound,
            _ => false,
        }),
        Limit::High { unit, bound } => old.iter().any(|limit| match limit {
            Limit::High { unit: of, bound: high } => *of == unit && is_lower(*high, bound),
            Limit::Between { unit: of, high, .. } => *of == unit && is_lower((*high, false), bound),
            _ => false,
        }),
        Limit::Between { unit, low, high } => {
            let has_low = old.iter().any(|limit| match limit {
                Limit::Low { unit: of, bound } => *of == unit && bound.0 >= low,
                Limit::Between { unit: of, low: least, .. } => *of == unit && *least >= low,
                _ => false,
            });
            let has_high = old.iter().any(|limit| match limit {
                Limit::High { unit: of, bound } => *of == unit && bound.0 <= high,
                Limit::Between { unit: of, high: most, .. } => *of == unit && *most <= high,
                _ => false,
            });
            has_low && has_high
        }
    })
}

/// A limit, and whether the bound itself is excluded.
#[derive(PartialEq)]
enum Limit<'w> {
    Low {
        unit: &'w str,
        bound: (f64, bool),
    },
    High {
        unit: &'w str,
        bound: (f64, bool),
    },
    /// Both bounds included: a count of characters, items or members.
    Between {
        unit: &'w str,
        low: f64,
        high: f64,
    },
    /// One that only says the same where it has the same words.
    Other(&'w str),
}

impl<'w> Limit<'w> {
    fn of(words: &'w str) -> Limit<'w> {
        let other = Limit::Other(words);
        let (begin, rest) = match ["at least ", "more than ", "at most ", "less than "]
            .into_iter()
            .find_map(|begin| Some((begin, words.strip_prefix(begin)?)))
        {
            Some((begin, rest)) => (begin.trim_end(), rest),
            None => ("", words),
        };
        let mut parts = rest.split(' ');
        let Some(first) = parts.next().and_then(|number| number.parse().ok()) else { return other };
        let mut unit = parts.next().unwrap_or_default();
        let mut last = first;
        if unit == "to" {
            let Some(high) = parts.next().and_then(|number| number.parse().ok()) else {
                return other;
            };
            last = high;
            unit = parts.next().unwrap_or_default();
        }
        // `1 item`, `2 items`
        let unit = unit.strip_suffix('s').unwrap_or(unit);
        match begin {
            "at least" => Limit::Low { unit, bound: (first, false) },
            "more than" => Limit::Low { unit, bound: (first, true) },
            "at most" => Limit::High { unit, bound: (first, false) },
            "less than" => Limit::High { unit, bound: (first, true) },
            _ => Limit::Between { unit, low: first, high: last },
        }
    }
}

/// Whether an upper bound allows no more than another: one that is excluded allows less.
fn is_lower(one: (f64, bool), other: (f64, bool)) -> bool {
    one.0 < other.0 || (one.0 == other.0 && (one.1 || !other.1))
}

#[cfg(test)]
mod tests {
    use super::are_within;

    fn within(old: &[&str], new: &[&str]) -> bool {
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let (old, new): (Vec<String>, Vec<String>) = (owned(old), owned(new));
        are_within(&old, &new)
    }

    #[test]
    fn wider_limits_hold_what_narrower_ones_hold() {
        for (narrow, wide) in [
            ("at most 5", "at most 6"),
            ("less than 5", "at most 5"),
            ("at least 2", "more than 1"),
            ("more than 2", "at least 2"),
            ("2 to 5 characters", "at most 5 characters"),
            ("2 to 5 characters", "at least 1 character"),
            ("2 to 5 characters", "1 to 5 characters"),
            ("3 items", "1 to 5 items"),
        ] {
            assert!(within(&[narrow], &[wide]), "{narrow} is within {wide}");
            assert!(!within(&[wide], &[narrow]), "{wide} is not within {narrow}");
        }
        assert!(within(&["no item twice"], &[]));
        assert!(!within(&[], &["no item twice"]));
        assert!(!within(&["at most 5 items"], &["at most 5 characters"]));
        assert!(!within(&["of the pattern `a`"], &["of the pattern `b`"]));
        assert!(within(&["at least 2", "at most 5"], &["at most 9", "at least 0"]));
    }
}
