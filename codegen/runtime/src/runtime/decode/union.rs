//! Unions: a value is one of several branches, and a plan says which.
//!
//! Of a source that can go back the likeliest branch is decoded first: if it decodes, it is the one. If it does
//! not, the source goes back, the plan looks at the value, and the branch that it says decodes it; or the value is
//! kept whole, as the unknown one that it is. What comes from a source that cannot go back is recorded before.

use indexmap::IndexMap;
use serde_json::Value;

use super::super::claims::plan::{Decision, Plan};
use super::super::claims::unclaimed::UnclaimedValue;
use super::super::claims::view::View;
use super::super::value::kinds::Kinds;
use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::super::value::table::Table;
use super::branches::Union;
use super::buffer::Buffer;
use super::failures::{Attempt, Failures};
use super::fault;
use super::replay::{Node, Replay};
use super::source::{Items, Key, Members, Rewind, Sink};
use super::stop::Stop;

/// Decodes a scalar. Null is no value, unless a branch may be null.
pub fn scalar(union: &mut dyn Union, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
    let takes_null = |plan: &Plan<'_>| {
        plan.branches.iter().any(|branch| branch.claim.all_kinds().has(Kinds::NULL))
    };
    if matches!(scalar, Scalar::Null) && !takes_null(union.plan()) {
        return Err(Stop::Null);
    }
    let mut buffer = Buffer::default();
    buffer.scalar(scalar, at)?;
    let node = Node::root(&buffer);
    decide(union, &mut Part::Scalar(node), at)
}

/// Decodes an array.
pub fn array(union: &mut dyn Union, items: &mut dyn Items, at: &Place<'_>) -> Result<(), Stop> {
    if let Some(branch) = union.plan().decide_kind(Kinds::ARRAY) {
        return union.branch(branch, &mut |slot| slot.array(items, at));
    }
    if items.whole().is_none() {
        let mut buffer = Buffer::default();
        buffer.array(items, at)?;
        return decide(union, &mut Part::Array(&mut Replay::new(Node::root(&buffer))), at);
    }
    decide(union, &mut Part::Array(items), at)
}

/// Decodes an object.
pub fn object(
    union: &mut dyn Union,
    members: &mut dyn Members,
    at: &Place<'_>,
) -> Result<(), Stop> {
    if let Some(branch) = union.plan().decide_kind(Kinds::OBJECT) {
        return union.branch(branch, &mut |slot| slot.object(members, at));
    }
    if members.whole().is_none() {
        let mut buffer = Buffer::default();
        buffer.object(members, at)?;
        return decide(union, &mut Part::Object(&mut Replay::new(Node::root(&buffer))), at);
    }
    try_likeliest(union, members, at)
}

/// Decodes an object as the branch that it probably is, and lets the plan decide if that fails.
fn try_likeliest(
    union: &mut dyn Union,
    members: &mut dyn Members,
    at: &Place<'_>,
) -> Result<(), Stop> {
    let plan = union.plan();
    let likeliest = match members.whole() {
        Some(whole) if !members.was_read() => first_name(whole, &mut |name| plan.likeliest(name)),
        _ => None,
    };
    let Some(branch) = likeliest else {
        return decide(union, &mut Part::Object(members), at);
    };
    let watched = plan.watched(branch);
    let (done, is_met) = if watched.is_empty() {
        (union.branch(branch, &mut |slot| slot.object(members, at)), false)
    } else {
        let mut watch = Watch { members: &mut *members, watched, is_met: false };
        let done = union.branch(branch, &mut |slot| slot.object(&mut watch, at));
        (done, watch.is_met)
    };
    let refused = match done {
        Err(Stop::Fault(fault)) => Some((fault, members.position())),
        Err(Stop::Source) if is_met => None,
        done => return done,
    };
    // A fault of the branch that the value is after all stands where it stood.
    let decision = members.whole().and_then(|whole| plan.decide(whole));
    match (decision, refused) {
        (Some(Decision::Branch(decided)), Some((fault, position))) if decided == branch => {
            members.seek(position);
            Err(Stop::Fault(fault))
        }
        (decision, _) => {
            members.rewind();
            follow(union, decision, &mut Part::Object(members), at)
        }
    }
}

fn first_name<T>(object: &dyn View, take: &mut dyn FnMut(&str) -> Option<T>) -> Option<T> {
    let mut taken = None;
    object.each(&mut |name, _| {
        taken = take(name);
        false
    });
    taken
}

/// Lets the plan decide, and decodes the branch that it says.
fn decide(union: &mut dyn Union, part: &mut Part<'_>, at: &Place<'_>) -> Result<(), Stop> {
    let decision = part.look(union.plan());
    follow(union, decision, part, at)
}

/// Decodes as the plan has decided; not at all if the value is not well-formed.
fn follow(
    union: &mut dyn Union,
    decision: Option<Decision>,
    part: &mut Part<'_>,
    at: &Place<'_>,
) -> Result<(), Stop> {
    match decision {
        Some(Decision::Branch(branch)) => union.branch(branch, &mut |slot| part.put(slot, at)),
        Some(Decision::Perhaps(branch)) => {
            match union.branch(branch, &mut |slot| part.put(slot, at)) {
                Err(Stop::Fault(_)) => {
                    part.rewind();
                    keep_whole(union, part, at)
                }
                done => done,
            }
        }
        Some(Decision::Contested(branches)) => first_that_decodes(union, &branches, part, at),
        Some(Decision::Repeated(name)) => part.put(&mut Repeated { name: &name }, at),
        // Of what is not well-formed, reading all of it gives the error.
        Some(Decision::Unknown) | None => keep_whole(union, part, at),
    }
}

fn keep_whole(union: &mut dyn Union, part: &mut Part<'_>, at: &Place<'_>) -> Result<(), Stop> {
    let mut value: Option<Value> = None;
    part.put(&mut value, at)?;
    let plan = union.plan();
    union.unknown(UnclaimedValue::new(value.unwrap_or_default(), plan));
    Ok(())
}

/// Of several branches that claim a value alike, the first one that decodes it.
fn first_that_decodes(
    union: &mut dyn Union,
    branches: &[usize],
    part: &mut Part<'_>,
    at: &Place<'_>,
) -> Result<(), Stop> {
    let plan = union.plan();
    let mut reasons: IndexMap<String, Vec<&str>> = IndexMap::new();
    for branch in branches {
        let attempt = (part.start(), std::ptr::from_ref(plan).addr(), *branch);
        let reason = match part.failure(attempt) {
            Some(reason) => reason,
            None => match union.branch(*branch, &mut |slot| part.put(slot, at)) {
                Err(Stop::Fault(fault)) => beginning(fault.to_string()),
                done => return done,
            },
        };
        part.rewind();
        part.note_failure(attempt, &reason);
        let name = plan.branches.get(*branch).map_or("", |branch| branch.name);
        reasons.entry(reason).or_default().push(name);
    }
    let mut text = format!("no branch of {} decodes the value", plan.union);
    for (reason, names) in reasons {
        text.push_str(&format!("; as {}: {reason}", names.join(" or ")));
    }
    Err(fault::fault(&text, at))
}

/// How much of a reason is told, in characters. It may tell the reasons of other branches, which tell those of others:
/// whole, they would be twice as long with each level.
const TOLD: usize = 300;

fn beginning(mut reason: String) -> String {
    if let Some((end, _)) = reason.char_indices().nth(TOLD) {
        reason.truncate(end);
        reason.push_str("..");
    }
    reason
}

/// Reads an object of which a member has been seen twice, up to the second one. So a fault of the text before that is
/// told first, and the second member where it stands.
struct Repeated<'n> {
    name: &'n str,
}

impl Sink for Repeated<'_> {
    fn expected(&self) -> &'static str {
        "an object"
    }

    fn object(&mut self, members: &mut dyn Members, at: &Place<'_>) -> Result<(), Stop> {
        let (mut name, mut has_come) = (String::new(), false);
        loop {
            match members.next(Table::NONE, 0, &mut name) {
                Key::OTHER => {}
                Key::FAILED => return Err(Stop::Source),
                _ => return Err(fault::duplicate(&Place::Member(at, self.name))),
            }
            let here = Place::Member(at, &name);
            if name == self.name && std::mem::replace(&mut has_come, true) {
                return Err(fault::duplicate(&here));
            }
            let mut value: Option<Value> = None;
            members.value(&mut value, &here, false)?;
        }
    }
}

/// A value of a source that can go back to where it begins.
enum Part<'p> {
    Scalar(Node<'p>),
    Array(&'p mut dyn Items),
    Object(&'p mut dyn Members),
}

impl Part<'_> {
    /// What the plan says of the value.
    fn look(&self, plan: &Plan<'_>) -> Option<Decision> {
        match self {
            Part::Scalar(node) => plan.decide(node),
            Part::Array(items) => plan.decide(items.whole()?),
            Part::Object(members) => plan.decide(members.whole()?),
        }
    }

    fn put(&mut self, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop> {
        match self {
            Part::Scalar(node) => node.put(into, at),
            Part::Array(items) => into.array(*items, at),
            Part::Object(members) => into.object(*members, at),
        }
    }

    fn start(&self) -> usize {
        match self {
            Part::Scalar(_) => 0,
            Part::Array(items) => items.start(),
            Part::Object(members) => members.start(),
        }
    }

    fn rewind(&mut self) {
        match self {
            Part::Scalar(_) => {}
            Part::Array(items) => items.rewind(),
            Part::Object(members) => members.rewind(),
        }
    }

    fn failure(&mut self, attempt: Attempt) -> Option<String> {
        let mut reason = None;
        let find = &mut |failures: &mut Failures| {
            reason = failures.reason(attempt).map(str::to_owned);
        };
        match self {
            Part::Scalar(_) => {}
            Part::Array(items) => items.with_failures(find),
            Part::Object(members) => members.with_failures(find),
        }
        reason
    }

    fn note_failure(&mut self, attempt: Attempt, reason: &str) {
        let note = &mut |failures: &mut Failures| failures.note(attempt, reason.to_owned());
        match self {
            Part::Scalar(_) => {}
            Part::Array(items) => items.with_failures(note),
            Part::Object(members) => members.with_failures(note),
        }
    }
}

/// The members of an object that is decoded as its likeliest branch. A member that is watched for ends it.
struct Watch<'m> {
    members: &'m mut dyn Members,
    watched: &'m [&'static str],
    is_met: bool,
}

/// To the branch it is a source that cannot go back.
impl Rewind for Watch<'_> {}

impl Members for Watch<'_> {
    fn next(&mut self, table: &'static Table, guess: u16, other: &mut String) -> Key {
        let key = self.members.next(table, guess, other);
        let name = match key {
            Key::END | Key::FAILED => return key,
            Key::OTHER => other.as_str(),
            Key(position) => table.row(position).map_or("", |row| row.name),
        };
        self.is_met = self.watched.contains(&name);
        if self.is_met { Key::FAILED } else { key }
    }

    fn value(&mut self, into: &mut dyn Sink, at: &Place<'_>, nullable: bool) -> Result<(), Stop> {
        self.members.value(into, at, nullable)
    }
}
