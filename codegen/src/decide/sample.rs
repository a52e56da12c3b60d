//! Ordinary values of types, and of claims.
//!
//! Of `{"required": ["kind"], "properties": {"kind": {"enum": ["cat"]}, "age": {"type": "integer"}}}` it is
//! `{"kind": "cat"}`: what must be there, and no more.

use crate::ir::kinds::JsonKinds;
use serde_json::{Map, Value, json};

use super::alternative::Alternative;
use super::alternatives::Alternatives;
use crate::ir::{Claim, Format, Kinds, Need, Values};

/// Values within values are made so far.
const DEEPEST: usize = 6;

/// The member that stands for those that are not named.
const UNNAMED: &str = "x";

/// The least value that meets a claim.
pub fn of_claim(claim: &Claim) -> Value {
    if let Some(first) = claim.or.first() {
        return of_claim(first);
    }
    if let Some(listed) = first_listed(&claim.values) {
        return listed;
    }
    match kind(claim.kinds) {
        Kinds::OBJECT => {
            let required = claim.members.iter().filter(|member| member.need == Need::Required);
            let members = required.map(|member| (member.name.clone(), of_claim(&member.claim)));
            let every = claim.every.iter().map(|every| (UNNAMED.to_owned(), of_claim(every)));
            Value::Object(members.chain(every).collect())
        }
        Kinds::ARRAY => claim.every.iter().map(|every| of_claim(every)).collect(),
        scalar => of_scalar(scalar, claim.format),
    }
}

impl Alternatives<'_> {
    /// The value of an alternative that has the required members and the constants, and no others.
    pub fn sample(&self, alternative: &Alternative) -> Value {
        self.sample_at(alternative, DEEPEST)
    }

    fn sample_at(&self, alternative: &Alternative, deepest: usize) -> Value {
        if let Some(listed) = first_listed(&alternative.values) {
            return listed;
        }
        match kind(alternative.kinds) {
            Kinds::OBJECT => self.object(alternative, deepest),
            Kinds::ARRAY => {
                let items = alternative.every.as_ref().map(|every| self.of_type(every));
                match items.as_deref().and_then(<[Alternative]>::first) {
                    Some(item) if deepest > 0 => json!([self.sample_at(item, deepest - 1)]),
                    _ => json!([]),
                }
            }
            scalar => of_scalar(scalar, alternative.format),
        }
    }

    fn object(&self, alternative: &Alternative, deepest: usize) -> Value {
        let mut members = Map::new();
        for (name, member) in alternative.members.iter() {
            let alternatives = self.of_member(member);
            let Some(first) = alternatives.first() else { continue };
            let is_constant = alternatives.len() == 1 && matches!(first.values, Values::Only(_));
            if (member.need != Need::Optional || is_constant) && deepest > 0 {
                members.insert(name.clone(), self.sample_at(first, deepest - 1));
            }
        }
        if let (true, Some(every)) = (alternative.members.is_empty(), &alternative.every)
            && let Some(first) = self.of_type(every).first()
            && deepest > 0
        {
            members.insert(UNNAMED.to_owned(), self.sample_at(first, deepest - 1));
        }
        Value::Object(members)
    }
}

fn first_listed(values: &Values) -> Option<Value> {
    match values {
        Values::Only(list) | Values::Open(list) => list.first().cloned(),
        Values::Any | Values::Except(_) => None,
    }
}

/// The kind of the value, of several: the one that says most.
fn kind(kinds: Kinds) -> Kinds {
    kinds.each().last().unwrap_or(Kinds::NULL)
}

fn of_scalar(kind: Kinds, format: Option<Format>) -> Value {
    match kind {
        Kinds::STRING => json!(text(format)),
        Kinds::NUMBER => json!(1.5),
        Kinds::INTEGER => json!(1),
        Kinds::BOOLEAN => json!(true),
        _ => Value::Null,
    }
}

fn text(format: Option<Format>) -> &'static str {
    match format {
        None | Some(Format::Unsigned) => "x",
        Some(Format::Date) => "2026-02-09",
        Some(Format::DateTime) => "2026-02-09T08:30:00Z",
        Some(Format::Ipv4) => "192.0.2.1",
        Some(Format::Ipv6) => "2001:db8::1",
        Some(Format::Uuid) => "123e4567-e89b-12d3-a456-426614174000",
    }
}
