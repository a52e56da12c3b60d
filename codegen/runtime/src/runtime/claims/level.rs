//! How well a value meets a claim.

use super::super::value::kinds::Kinds;
use super::super::value::positions::Positions;
use super::claim::{Claim, MemberClaim, Need, Values};
use super::format::Format;
use super::view::{Integral, View};

/// How well a value meets a claim, the worst first. Of several things that a claim asks for the worst counts,
/// of several alternatives the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It does not: another kind, another constant, a required member that is missing.
    Refuted,
    /// But for null or nothing, where the schema has the other of the two. Decoding lets that pass.
    Departs,
    /// But for a value that an open list does not have, or a member of an object that should have no others.
    Unlisted,
    /// But for the way it is written: a text that is not of its format, an integer with a fraction of zero.
    Odd,
    /// In all.
    Holds,
}

impl Claim<'_> {
    /// How well a value meets the claim.
    pub fn level(&self, value: &dyn View) -> Level {
        self.or.iter().fold(self.own_level(value), |best, alternative| match best {
            Level::Holds => best,
            _ => best.max(alternative.level(value)),
        })
    }

    /// How well a value meets the claim itself, whatever its other alternatives are.
    pub fn own_level(&self, value: &dyn View) -> Level {
        let level = self.level_of_kind(value);
        if level == Level::Refuted {
            return level;
        }
        match value.kind() {
            Kinds::OBJECT => level.min(self.level_of_members(value)),
            Kinds::ARRAY => level.min(self.level_of_items(value)),
            _ => level,
        }
    }

    /// How well a value meets it, without a look at its members or items.
    pub fn level_of_kind(&self, value: &dyn View) -> Level {
        let kind = value.kind();
        let level = match self.kinds.has(kind) {
            true => Level::Holds,
            false if kind == Kinds::NUMBER && self.kinds.has(Kinds::INTEGER) => {
                let is_unsigned = self.format == Some(Format::Unsigned);
                match value.integral() {
                    // A constant is the same value however it is written.
                    Integral::Valued if self.values != Values::Any => Level::Holds,
                    Integral::Natural => Level::Holds,
                    Integral::Negative if !is_unsigned => Level::Holds,
                    Integral::Large if is_unsigned => Level::Holds,
                    Integral::Negative | Integral::Large | Integral::Valued => Level::Odd,
                    Integral::Not => Level::Refuted,
                }
            }
            false => Level::Refuted,
        };
        if level == Level::Refuted {
            return level;
        }
        let is_listed = || self.listed().iter().any(|constant| value.is(*constant));
        let level_of_value = match self.values {
            Values::Any => match self.format {
                Some(format) if kind == Kinds::STRING && !value.has_format(format) => Level::Odd,
                _ => Level::Holds,
            },
            Values::Only(_) if !is_listed() => Level::Refuted,
            Values::Open(_) if !is_listed() => Level::Unlisted,
            Values::Except(_) if is_listed() => Level::Refuted,
            _ => Level::Holds,
        };
        level.min(level_of_value)
    }

    fn level_of_members(&self, object: &dyn View) -> Level {
        let is_of_each = self.every.is_some() || self.closed;
        if self.members.is_empty() && !is_of_each {
            return Level::Holds;
        }
        let (mut level, mut met, mut awaited) =
            (Level::Holds, Positions::default(), self.members.len());
        object.each(&mut |name, value| {
            level = level.min(match self.claimed(name) {
                Some((position, member)) => {
                    awaited -= usize::from(met.insert(position));
                    member.level(value)
                }
                None => self.level_of_other(value),
            });
            level != Level::Refuted && (is_of_each || awaited > 0)
        });
        let missing = (0..).zip(self.members).filter(|(position, _)| !met.contains(*position));
        missing.fold(level, |level, (_, member)| level.min(member.level_of_absence()))
    }

    /// How well a member meets it that it does not name.
    pub(super) fn level_of_other(&self, value: &dyn View) -> Level {
        match self.every {
            Some(every) => every.level(value),
            None if self.closed => Level::Unlisted,
            None => Level::Holds,
        }
    }

    fn level_of_items(&self, array: &dyn View) -> Level {
        let Some(every) = self.every else { return Level::Holds };
        let mut level = Level::Holds;
        array.each(&mut |_, item| {
            level = level.min(every.level(item));
            level != Level::Refuted
        });
        level
    }
}

impl MemberClaim<'_> {
    /// How well a value of the member meets what is claimed of it.
    pub fn level(&self, value: &dyn View) -> Level {
        let level = self.claim.level(value);
        let is_nothing = || value.kind() == Kinds::NULL && self.need == Need::Optional;
        match level {
            Level::Refuted if is_nothing() && !self.claim.is_constant() => Level::Departs,
            level => level,
        }
    }

    /// What it makes of an object that the member is not there.
    pub fn level_of_absence(&self) -> Level {
        match self.need {
            Need::Required => Level::Refuted,
            Need::Expected => Level::Departs,
            Need::Optional => Level::Holds,
        }
    }
}
