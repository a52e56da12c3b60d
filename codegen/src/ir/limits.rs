//! The limits that a description sets to values.
//!
//! They are documented and compared. No decoder checks them: a value outside of them still decodes.

use std::fmt::{self, Display, Formatter};

use serde_json::Number;

/// The limits of a schema, by the keywords of JSON Schema Validation (2020-12, 6.2 to 6.5):
/// `{"minimum": 0, "maxLength": 5}`. At least one is set wherever a schema has limits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    pub minimum: Option<Bound>,
    pub maximum: Option<Bound>,
    pub multiple_of: Option<Number>,
    /// How many characters a text has.
    pub length: Count,
    /// How many items an array has.
    pub items: Count,
    /// How many members an object has.
    pub members: Count,
    /// Whether no two items of an array are equal.
    pub unique_items: bool,
    /// A regular expression that a text matches.
    pub pattern: Option<String>,
}

/// The least or the greatest number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    pub value: Number,
    /// Whether the bound itself is not allowed.
    pub is_exclusive: bool,
}

/// How many of something there are. JSON may write `1` as `1.0`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Count {
    pub least: Option<Number>,
    pub most: Option<Number>,
}

impl Limits {
    /// Each limit as people read it: `at least 2`, `1 to 5 characters`.
    pub fn phrases(&self) -> Vec<String> {
        let bound = |bound: &Option<Bound>, exclusive: &str, inclusive: &str| {
            bound.as_ref().map(|Bound { value, is_exclusive }| {
                format!("{} {value}", if *is_exclusive { exclusive } else { inclusive })
            })
        };
        let mut phrases = Vec::new();
        phrases.extend(bound(&self.minimum, "more than", "at least"));
        phrases.extend(bound(&self.maximum, "less than", "at most"));
        phrases.extend(self.multiple_of.as_ref().map(|step| format!("a multiple of {step}")));
        phrases.extend(self.length.phrase("character"));
        phrases.extend(self.items.phrase("item"));
        phrases.extend(self.members.phrase("member"));
        if self.unique_items {
            phrases.push("no item twice".to_owned());
        }
        phrases.extend(self.pattern.as_ref().map(|pattern| {
            // A span of code that has a backtick in it is between two (CommonMark, 6.1).
            let (open, close) = if pattern.contains('`') { ("`` ", " ``") } else { ("`", "`") };
            format!("of the pattern {open}{pattern}{close}")
        }));
        phrases
    }
}

impl Count {
    fn phrase(&self, unit: &str) -> Option<String> {
        let is_one = |count: &Number| count.as_f64() == Some(1.0);
        let last = self.most.as_ref().or(self.least.as_ref())?;
        let units = if is_one(last) { unit.to_owned() } else { format!("{unit}s") };
        Some(match (&self.least, &self.most) {
            (Some(least), Some(most)) if least == most => format!("{least} {units}"),
            (Some(least), Some(most)) => format!("{least} to {most} {units}"),
            (Some(least), None) => format!("at least {least} {units}"),
            (None, _) => format!("at most {last} {units}"),
        })
    }
}

/// All limits in a line: `at least 2, a multiple of 4`.
impl Display for Limits {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.phrases().join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::{Bound, Count, Limits};

    #[test]
    fn limits_are_read_by_people() {
        let count = |least: Option<u8>, most: Option<u8>| Count {
            least: least.map(Into::into),
            most: most.map(Into::into),
        };
        let limits = Limits {
            minimum: Some(Bound { value: 2.into(), is_exclusive: true }),
            maximum: Some(Bound { value: 5.into(), is_exclusive: false }),
            multiple_of: Some(3.into()),
            length: count(Some(1), Some(1)),
            items: count(Some(2), None),
            members: count(None, Some(1)),
            unique_items: true,
            pattern: Some("a`b".to_owned()),
        };
        assert_eq!(
            limits.to_string(),
            "more than 2, at most 5, a multiple of 3, 1 character, at least 2 items, at most 1 member, \
             no item twice, of the pattern `` a`b ``"
        );
        assert_eq!(Limits::default().to_string(), "");
    }
}
