//! An alternative: one of the ways in which the values of a type look.
//!
//! `{"type": ["string", "null"]}` has two alternatives, a string and null; `{"oneOf": [Cat, Dog]}` has those of
//! `Cat` and those of `Dog`. An alternative is narrowed by the values that a schema lists, and by what its values
//! are not.

use crate::ir::kinds::JsonKinds;
use std::cell::OnceCell;
use std::rc::Rc;

use indexmap::IndexMap;
use serde_json::Value;

use crate::ir::{Excluded, Format, Kinds, Need, TypeId, TypeRef, Values};

/// One of the ways in which the values of a type look: their kind, values, members.
#[derive(Clone, Debug)]
pub struct Alternative {
    pub kinds: Kinds,
    pub values: Values,
    pub format: Option<Format>,
    pub members: Rc<IndexMap<String, AlternativeMember>>,
    /// What each member that is not named, or each item, is.
    pub every: Option<TypeRef>,
    /// Whether an object should have no other members.
    pub closed: bool,
    /// The named types that have led to it, the innermost first.
    pub path: Vec<TypeId>,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct AlternativeMember {
    pub need: Need,
    pub ty: TypeRef,
    /// Whether null is a value of it.
    pub nullable: bool,
    /// The values that the schema lists.
    pub constants: Vec<Value>,
    /// What its values are not.
    pub excluded: Vec<Excluded>,
    /// The values by which a discriminator labels the object.
    pub label: Values,
    /// The value that stands for its absence.
    pub default: Option<Value>,
    /// The alternatives of its values, once they have been asked for.
    pub(super) alternatives: OnceCell<Rc<[Alternative]>>,
}

impl AlternativeMember {
    /// A member that is known only as a label.
    pub fn label(label: Values, need: Need) -> Self {
        AlternativeMember { label, ..AlternativeMember::of_type(TypeRef::Any, need) }
    }

    /// A member of a type.
    pub fn of_type(ty: TypeRef, need: Need) -> Self {
        AlternativeMember {
            need,
            ty,
            nullable: false,
            constants: Vec::new(),
            excluded: Vec::new(),
            label: Values::Any,
            default: None,
            alternatives: OnceCell::new(),
        }
    }

    /// The same without what it is not.
    pub fn without(&self, excluded: Excluded) -> Self {
        let mut member = AlternativeMember { alternatives: OnceCell::new(), ..self.clone() };
        member.excluded.push(excluded);
        member
    }

    /// Whether both are the same.
    pub fn is_alike(&self, other: &AlternativeMember) -> bool {
        self.need == other.need
            && self.ty == other.ty
            && self.nullable == other.nullable
            && self.constants == other.constants
            && self.excluded == other.excluded
            && self.label == other.label
    }

    /// The same with another label, or none.
    pub fn labelled(&self, label: Values) -> Self {
        AlternativeMember { label, alternatives: OnceCell::new(), ..self.clone() }
    }
}

/// An alternative of which only the kinds are known.
pub fn simple(kinds: Kinds) -> Alternative {
    Alternative {
        kinds,
        values: Values::Any,
        format: None,
        members: Rc::default(),
        every: None,
        closed: false,
        path: Vec::new(),
    }
}

/// An alternative whose values are among these too; none if there are no such values.
pub fn narrowed(alternative: Alternative, values: &Values) -> Option<Alternative> {
    let list: Vec<Value> = match values {
        Values::Any => return Some(alternative),
        Values::Except(_) => {
            let values =
                if alternative.values == Values::Any { values.clone() } else { alternative.values };
            return Some(Alternative { values, ..alternative });
        }
        // An object or array that is listed is not looked into.
        Values::Only(list) | Values::Open(list)
            if list.iter().any(|value| value.is_object() || value.is_array()) =>
        {
            let kinds =
                list.iter().map(Kinds::of).fold(Kinds::NONE, Kinds::or).and(alternative.kinds);
            return (kinds != Kinds::NONE).then_some(Alternative { kinds, ..alternative });
        }
        Values::Only(list) | Values::Open(list) => {
            let is_of_kind = |value: &&Value| {
                let kind = Kinds::of(value);
                alternative.kinds.has(kind)
                    || (kind == Kinds::NUMBER && alternative.kinds.has(Kinds::INTEGER))
            };
            let is_known = |value: &&Value| {
                matches!(alternative.values, Values::Any | Values::Except(_))
                    || alternative.values.list().contains(value)
            };
            list.iter().filter(is_of_kind).filter(is_known).cloned().collect()
        }
    };
    if list.is_empty() {
        return None;
    }
    let kinds = list.iter().map(Kinds::of).fold(Kinds::NONE, Kinds::or).and(alternative.kinds);
    let is_closed = matches!(values, Values::Only(_))
        || matches!(alternative.values, Values::Only(_))
        || list.len() == 1;
    let values = if is_closed { Values::Only(list) } else { Values::Open(list) };
    Some(Alternative { kinds, values, ..alternative })
}

/// An alternative without the values that are excluded; none if there are no others.
pub fn without(alternative: Alternative, excluded: &Excluded) -> Option<Alternative> {
    match excluded {
        Excluded::All => None,
        Excluded::Kinds(kinds) => {
            let left = alternative.kinds.each().filter(|kind| !kind.is_within(*kinds));
            let kinds = left.fold(Kinds::NONE, Kinds::or);
            (kinds != Kinds::NONE).then_some(Alternative { kinds, ..alternative })
        }
        Excluded::Values(values) => without_values(alternative, values),
        Excluded::Member(name) => without_member(alternative, name, Excluded::All),
        Excluded::MemberValues(name, values) => {
            without_member(alternative, name, Excluded::Values(values.clone()))
        }
        Excluded::OtherNames(names) => Some(named(alternative, names)),
    }
}

fn without_values(alternative: Alternative, values: &[Value]) -> Option<Alternative> {
    let values = match &alternative.values {
        Values::Only(list) | Values::Open(list) => {
            let left = list.iter().filter(|value| !values.contains(value));
            let left: Vec<Value> = left.cloned().collect();
            if left.is_empty() {
                return None;
            }
            Values::listed(left)
        }
        Values::Any if values.iter().any(|value| alternative.kinds.has(Kinds::of(value))) => {
            Values::Except(values.to_vec())
        }
        known => known.clone(),
    };
    Some(Alternative { values, ..alternative })
}

/// Of an object a member without some of its values, or never there.
fn without_member(alternative: Alternative, name: &str, excluded: Excluded) -> Option<Alternative> {
    if alternative.kinds != Kinds::OBJECT {
        return Some(alternative);
    }
    let every = alternative.every.clone().unwrap_or(TypeRef::Any);
    let any = AlternativeMember::of_type(every, Need::Optional);
    let known = alternative.members.get(name).unwrap_or(&any);
    if known.need == Need::Required && excluded == Excluded::All {
        return None;
    }
    let mut members = (*alternative.members).clone();
    members.insert(name.to_owned(), known.without(excluded));
    Some(Alternative { members: Rc::new(members), ..alternative })
}

/// An object that should have no members of other names than these.
fn named(alternative: Alternative, names: &[String]) -> Alternative {
    if alternative.kinds != Kinds::OBJECT {
        return alternative;
    }
    let mut members = (*alternative.members).clone();
    let every = alternative.every.clone().unwrap_or(TypeRef::Any);
    for name in names {
        let member = || AlternativeMember::of_type(every.clone(), Need::Optional);
        members.entry(name.clone()).or_insert_with(member);
    }
    Alternative { members: Rc::new(members), every: None, closed: true, ..alternative }
}
