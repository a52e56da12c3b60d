//! The values by which a discriminator labels the branches of a union.
//!
//! A mapping has texts; the branch's own schema says of which type its label is. What a branch itself lists goes
//! before a name that is only implied, and its own constant before a mapping that contradicts it.

use std::rc::Rc;

use serde_json::Value;

use super::alternative::{Alternative, AlternativeMember};
use crate::ir::{Discriminator, Kinds, Labelled, Need, Origin, TypeId, TypeRef, Types, Values};

/// Gives the alternatives of a member's values.
pub type OfMember<'f> = dyn Fn(&AlternativeMember) -> Rc<[Alternative]> + 'f;

/// The labels of a union.
pub struct Labels<'f> {
    types: &'f Types,
    of_member: &'f OfMember<'f>,
    discriminator: &'f Discriminator,
    default_mapping: Option<TypeId>,
    /// The labels that the mapping gives, in all notations: `"1"` and `1`.
    mapped: Vec<Value>,
}

impl<'f> Labels<'f> {
    pub fn of(
        types: &'f Types,
        of_member: &'f OfMember<'f>,
        discriminator: &'f Discriminator,
    ) -> Self {
        let keys = discriminator.mapping.iter().map(|(key, _)| key.as_str());
        let mapped = keys.flat_map(|key| notations(key, Kinds::ANY)).collect();
        let default_mapping = discriminator.default_mapping.map(|id| types.resolve(id));
        Labels { types, of_member, discriminator, default_mapping, mapped }
    }

    /// Labels an alternative of a branch.
    pub fn apply(&self, alternative: &mut Alternative, branch: &TypeRef) {
        if alternative.kinds != Kinds::OBJECT {
            return;
        }
        let types = self.types;
        let name = &self.discriminator.member;
        let id = branch.named();
        let known = alternative.members.get(name);
        if self.default_mapping.is_some() && id.map(|id| types.resolve(id)) == self.default_mapping
        {
            self.set(alternative, Values::Except(self.mapped.clone()));
            return;
        }
        let keys = self.keys(alternative, id);
        let names: Vec<&str> = match id.map(|id| &types[id].origin) {
            Some(Origin::Component(name)) => vec![name],
            _ => Vec::new(),
        };
        if let Some(label) = label(self.of_member, known, &keys, &names, &self.mapped) {
            self.set(alternative, label);
        }
    }

    /// The keys of the mapping that lead to a branch, or else to a branch within it.
    fn keys(&self, alternative: &Alternative, branch: Option<TypeId>) -> Vec<&str> {
        let types = self.types;
        let leading = |leads: &dyn Fn(TypeId) -> bool| {
            let entries = self.discriminator.mapping.iter();
            let keys = entries.filter(|(_, to)| leads(types.resolve(*to)));
            keys.map(|(key, _)| key.as_str()).collect::<Vec<&str>>()
        };
        let branch = branch.map(|id| types.resolve(id));
        let direct = leading(&|to| Some(to) == branch);
        if direct.is_empty() { leading(&|to| alternative.path.contains(&to)) } else { direct }
    }

    fn set(&self, alternative: &mut Alternative, label: Values) {
        let name = &self.discriminator.member;
        // A value without a label is none of those that have one, where there is a branch of all others.
        let is_subtype = self.default_mapping.is_some() && !matches!(label, Values::Except(_));
        let mut members = (*alternative.members).clone();
        let mut member = match members.get(name) {
            Some(known) => known.labelled(label),
            None => AlternativeMember::label(label, Need::Optional),
        };
        if is_subtype {
            member.need = Need::Required;
        }
        members.insert(name.clone(), member);
        alternative.members = Rc::new(members);
    }
}

/// Labels an alternative of a subtype: of a schema that extends a base with a discriminator.
pub fn apply_inherited(
    of_member: &OfMember<'_>,
    alternative: &mut Alternative,
    labelled: &Labelled,
) {
    if alternative.kinds != Kinds::OBJECT {
        return;
    }
    let texts = |list: &[String]| list.iter().flat_map(|key| notations(key, Kinds::ANY)).collect();
    let mapped: Vec<Value> = texts(&labelled.mapped);
    let keys: Vec<&str> = labelled.keys.iter().map(String::as_str).collect();
    let names: Vec<&str> = labelled.names.iter().map(String::as_str).collect();
    let known = alternative.members.get(&labelled.member);
    if let Some(label) = label(of_member, known, &keys, &names, &mapped) {
        let mut members = (*alternative.members).clone();
        let member = match known {
            Some(known) => known.labelled(label),
            None => AlternativeMember::label(label, Need::Optional),
        };
        members.insert(labelled.member.clone(), member);
        alternative.members = Rc::new(members);
    }
}

/// The values of a label: those of the keys that lead to a schema, or else the names that stand for it, unless the
/// schema says itself what they are.
fn label(
    of_member: &OfMember<'_>,
    known: Option<&AlternativeMember>,
    keys: &[&str],
    names: &[&str],
    mapped: &[Value],
) -> Option<Values> {
    let own = known.map(|member| of_member(&member.labelled(Values::Any)));
    let kinds = own.as_ref().map_or(Kinds::STRING, |own| {
        own.iter().fold(Kinds::NONE, |kinds, alternative| kinds.or(alternative.kinds))
    });
    let own = own.and_then(|own| listed(&own));
    let is_mapped = !keys.is_empty();
    let mut labels: Vec<Value> = keys.iter().flat_map(|key| notations(key, kinds)).collect();
    if let Some(own) = &own {
        let among = if is_mapped { &labels[..] } else { mapped };
        let is_alone = own.len() == 1 || !is_mapped;
        if is_alone && !own.iter().any(|value| among.contains(value)) {
            return None;
        }
        labels.extend(own.iter().filter(|value| !mapped.contains(value)).cloned());
    } else if !is_mapped {
        labels.extend(names.iter().map(|name| Value::from(*name)));
    }
    (!labels.is_empty())
        .then(|| if is_mapped { Values::Only(labels) } else { Values::Open(labels) })
}

/// The values of alternatives each of which lists some; null aside.
fn listed(alternatives: &[Alternative]) -> Option<Vec<Value>> {
    let mut values = Vec::new();
    for alternative in alternatives.iter().filter(|alternative| alternative.kinds != Kinds::NULL) {
        match &alternative.values {
            Values::Only(list) | Values::Open(list) => values.extend(list.iter().cloned()),
            Values::Any | Values::Except(_) => return None,
        }
    }
    (!values.is_empty()).then_some(values)
}

/// What a key of a mapping is, as a value of these kinds.
fn notations(key: &str, kinds: Kinds) -> Vec<Value> {
    let mut values = Vec::new();
    if kinds.has(Kinds::STRING) {
        values.push(key.into());
    }
    if kinds.has(Kinds::BOOLEAN) {
        values.extend(key.parse::<bool>().ok().map(Value::from));
    }
    if kinds.has(Kinds::INTEGER) || kinds.has(Kinds::NUMBER) {
        values.extend(key.parse::<i64>().ok().map(Value::from));
    }
    values
}
