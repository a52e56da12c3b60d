//! Where and why a value does not fit a claim.

use std::fmt::{self, Display, Formatter};

use super::super::value::kinds::Kinds;
use super::super::value::place::Place;
use super::super::value::positions::Positions;
use super::claim::{Claim, Constant, Values};
use super::level::Level;
use super::view::View;

/// The first thing of a value that does not fit a claim.
#[derive(Debug)]
pub struct Misfit<'c> {
    /// The steps to the place, the last one first.
    steps: Vec<Step>,
    reason: Reason<'c>,
}

#[derive(Debug)]
enum Step {
    Member(String),
    Item(usize),
}

#[derive(Debug)]
enum Reason<'c> {
    Kind { expected: Kinds, found: Kinds },
    Value { expected: &'c [Constant<'c>] },
    Other { excepted: &'c [Constant<'c>] },
    Missing { name: &'c str },
}

impl<'c> Claim<'c> {
    /// The first thing that refutes the claim; none if the value meets it at some level. Of several alternatives
    /// it is that of the first one that is of the value's kind.
    pub fn misfit(&self, value: &dyn View) -> Option<Misfit<'c>> {
        if self.level(value) > Level::Refuted {
            return None;
        }
        let is_of_kind = |claim: &&Claim<'c>| {
            let kind = Claim::kind(claim.kinds);
            kind.level_of_kind(value) > Level::Refuted
        };
        let Some(claim) = self.alternatives().find(is_of_kind) else {
            let (expected, found) = (self.all_kinds(), value.kind());
            return Some(Misfit::because(Reason::Kind { expected, found }));
        };
        if claim.level_of_kind(value) == Level::Refuted {
            return Some(Misfit::because(match claim.values {
                Values::Except(excepted) => Reason::Other { excepted },
                _ => Reason::Value { expected: claim.listed() },
            }));
        }
        match value.kind() {
            Kinds::OBJECT => claim.misfit_of_object(value),
            Kinds::ARRAY => claim.every.and_then(|every| misfit_of_items(every, value)),
            _ => None,
        }
    }

    fn misfit_of_object(&self, object: &dyn View) -> Option<Misfit<'c>> {
        let (mut misfit, mut met) = (None, Positions::default());
        object.each(&mut |name, value| {
            misfit = match self.claimed(name) {
                Some((position, member)) => {
                    met.insert(position);
                    let is_refuted = member.level(value) == Level::Refuted;
                    is_refuted.then(|| member.claim.misfit(value)).flatten()
                }
                None => self.every.and_then(|every| every.misfit(value)),
            };
            if let Some(misfit) = &mut misfit {
                misfit.steps.push(Step::Member(name.to_owned()));
            }
            misfit.is_none()
        });
        misfit.or_else(|| {
            let (_, lacking) = (0..).zip(self.members).find(|(position, member)| {
                member.level_of_absence() == Level::Refuted && !met.contains(*position)
            })?;
            Some(Misfit::because(Reason::Missing { name: lacking.name }))
        })
    }
}

fn misfit_of_items<'c>(every: &Claim<'c>, array: &dyn View) -> Option<Misfit<'c>> {
    let (mut misfit, mut index) = (None, 0);
    array.each(&mut |_, item| {
        misfit = every.misfit(item);
        if let Some(misfit) = &mut misfit {
            misfit.steps.push(Step::Item(index));
        }
        index += 1;
        misfit.is_none()
    });
    misfit
}

impl<'c> Misfit<'c> {
    fn because(reason: Reason<'c>) -> Self {
        Misfit { steps: Vec::new(), reason }
    }

    fn write(&self, f: &mut Formatter<'_>, at: &Place<'_>, steps: &[Step]) -> fmt::Result {
        match steps.split_last() {
            Some((Step::Member(name), inner)) => self.write(f, &Place::Member(at, name), inner),
            Some((Step::Item(index), inner)) => self.write(f, &Place::Item(at, *index), inner),
            None => match &self.reason {
                Reason::Missing { name } => write!(f, "`{}` is missing", Place::Member(at, name)),
                Reason::Kind { expected, found } => {
                    write!(f, "{} is {found}, not {expected}", Subject(at))
                }
                Reason::Value { expected } => {
                    write!(f, "{} is not {}", Subject(at), Alternatives(expected))
                }
                Reason::Other { excepted } => {
                    write!(f, "{} is {}", Subject(at), Alternatives(excepted))
                }
            },
        }
    }
}

/// Writes the reason as a clause: `` `metadata.x` is a number, not an object``.
impl Display for Misfit<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.write(f, &Place::Root, &self.steps)
    }
}

struct Subject<'p>(&'p Place<'p>);

impl Display for Subject<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Place::Root => f.write_str("the value"),
            place => write!(f, "`{place}`"),
        }
    }
}

struct Alternatives<'c>(&'c [Constant<'c>]);

impl Display for Alternatives<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for value in self.0 {
            write!(f, "{separator}{value}")?;
            separator = " or ";
        }
        Ok(())
    }
}
