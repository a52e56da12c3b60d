//! Where and why a value does not fit a claim.

use std::fmt::{self, Display, Formatter};

use super::super::value::kinds::Kinds;
use super::super::value::place::Place;
use super::super::value::positions::Positions;
use super::claim::{Claim, Constant, MemberClaim};
use super::view::View;

/// The first thing of a value that does not fit a claim.
#[derive(Debug)]
pub struct Misfit {
    /// The steps to the place, the last one first.
    steps: Vec<Step>,
    reason: Reason,
}

#[derive(Debug)]
enum Step {
    Member(String),
    Item(usize),
}

#[derive(Debug)]
enum Reason {
    Kind { expected: Kinds, found: Kinds },
    Value { expected: &'static [Constant] },
    Missing { name: &'static str },
}

impl Claim {
    /// The first thing that does not fit; none if the value fits.
    pub fn misfit(&self, value: &dyn View) -> Option<Misfit> {
        let kind = value.kind();
        if !self.kinds.has(kind) {
            return Some(Misfit::because(Reason::Kind { expected: self.kinds, found: kind }));
        }
        if !self.values.is_empty() && !self.values.iter().any(|constant| value.is(*constant)) {
            return Some(Misfit::because(Reason::Value { expected: self.values }));
        }
        match kind {
            Kinds::OBJECT => self.misfit_of_object(value),
            Kinds::ARRAY => self.every.and_then(|every| misfit_of_items(every, value)),
            _ => None,
        }
    }

    fn misfit_of_object(&self, object: &dyn View) -> Option<Misfit> {
        if self.members.is_empty() && self.every.is_none() {
            return None;
        }
        let (mut misfit, mut met, mut awaited) = (None, Positions::default(), self.members.len());
        object.each(&mut |name, value| {
            if let Some((position, member)) = self.claimed(name) {
                awaited -= usize::from(met.insert(position));
                misfit = member.claim.misfit(value);
            }
            if let (None, Some(every)) = (&misfit, self.every) {
                misfit = every.misfit(value);
            }
            if let Some(misfit) = &mut misfit {
                misfit.steps.push(Step::Member(name.to_owned()));
            }
            misfit.is_none() && (self.every.is_some() || awaited > 0)
        });
        misfit.or_else(|| {
            let mut members = (0..).zip(self.members);
            let (_, lacking) =
                members.find(|(position, member)| member.required && !met.contains(*position))?;
            Some(Misfit::because(Reason::Missing { name: lacking.name }))
        })
    }

    /// What is claimed of a member, and its position among what is claimed.
    pub fn claimed(&self, name: &str) -> Option<(u16, &MemberClaim)> {
        (0..).zip(self.members).find(|(_, member)| member.name == name)
    }
}

fn misfit_of_items(every: &Claim, array: &dyn View) -> Option<Misfit> {
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

impl Misfit {
    fn because(reason: Reason) -> Self {
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
            },
        }
    }
}

/// Writes the reason as a clause: `` `metadata.x` is a number, not an object``.
impl Display for Misfit {
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

struct Alternatives(&'static [Constant]);

impl Display for Alternatives {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for value in self.0 {
            write!(f, "{separator}{value}")?;
            separator = " or ";
        }
        Ok(())
    }
}
