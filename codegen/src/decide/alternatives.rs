//! The alternatives of types: those of the branches of a union, at any depth, and null.
//!
//! The alternatives of members are made when they are asked for, so that recursive types need no bound.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use indexmap::IndexMap;
use serde_json::Value;

use super::alternative::{Alternative, AlternativeMember, narrowed, simple, without};
use super::labels::{Labels, apply_inherited};
use crate::ir::{
    Additional, Constants, Enumeration, Format, Kinds, Member, Need, Presence, Scalar, Shape,
    Struct, TextFormat, TypeId, TypeRef, Types, Union, Values,
};

/// Unions within unions have at most so many branches that are distinguished; of others only the kinds are known.
const MOST: usize = 256;

/// The alternatives of the types of an API, each list made once.
pub struct Alternatives<'t> {
    pub types: &'t Types,
    known: RefCell<HashMap<TypeRef, Rc<[Alternative]>>>,
    /// The types whose alternatives are being made. None leads back to one of them: no union is a branch of itself.
    open: RefCell<Vec<TypeRef>>,
}

impl<'t> Alternatives<'t> {
    pub fn of(types: &'t Types) -> Self {
        Alternatives { types, known: RefCell::default(), open: RefCell::default() }
    }

    /// The alternatives of a type's values.
    pub fn of_type(&self, ty: &TypeRef) -> Rc<[Alternative]> {
        if let Some(known) = self.known.borrow().get(ty) {
            return known.clone();
        }
        if self.open.borrow().contains(ty) {
            return Rc::new([]);
        }
        self.open.borrow_mut().push(ty.clone());
        let alternatives: Rc<[Alternative]> = self.make(ty).into();
        self.open.borrow_mut().pop();
        self.known.borrow_mut().insert(ty.clone(), alternatives.clone());
        alternatives
    }

    /// The alternatives of a member's values.
    pub fn of_member(&self, member: &AlternativeMember) -> Rc<[Alternative]> {
        member.alternatives.get_or_init(|| self.make_member(member).into()).clone()
    }

    /// What an object can have at a name: the alternatives of the member, or of each member that is not named.
    pub fn at(&self, alternative: &Alternative, name: &str) -> Option<Rc<[Alternative]>> {
        match (alternative.members.get(name), &alternative.every) {
            (Some(member), _) => Some(self.of_member(member)),
            (None, Some(every)) if alternative.kinds == Kinds::OBJECT => Some(self.of_type(every)),
            _ => None,
        }
    }

    fn make_member(&self, member: &AlternativeMember) -> Vec<Alternative> {
        let constants = Values::listed(member.constants.clone());
        let mut alternatives: Vec<Alternative> = self.of_type(&member.ty).to_vec();
        for values in [&constants, &member.label] {
            alternatives = alternatives
                .into_iter()
                .filter_map(|alternative| narrowed(alternative, values))
                .collect();
        }
        for excluded in &member.excluded {
            alternatives = alternatives
                .into_iter()
                .filter_map(|alternative| without(alternative, excluded))
                .collect();
        }
        if member.nullable
            && !alternatives.iter().any(|alternative| alternative.kinds.has(Kinds::NULL))
        {
            alternatives.push(simple(Kinds::NULL));
        }
        alternatives
    }

    fn make(&self, ty: &TypeRef) -> Vec<Alternative> {
        match ty {
            TypeRef::Any => vec![simple(Kinds::ANY)],
            TypeRef::Object => vec![simple(Kinds::OBJECT)],
            TypeRef::Scalar(scalar) => vec![of_scalar(scalar)],
            TypeRef::Array(items) => vec![of_each(Kinds::ARRAY, items)],
            TypeRef::Map(values) => vec![of_each(Kinds::OBJECT, values)],
            TypeRef::Boxed(inner) => self.of_type(inner).to_vec(),
            TypeRef::Nullable(inner) => {
                let mut alternatives = self.of_type(inner).to_vec();
                alternatives.push(simple(Kinds::NULL));
                alternatives
            }
            TypeRef::Named(id) => self.make_named(*id),
        }
    }

    fn make_named(&self, id: TypeId) -> Vec<Alternative> {
        let target = self.types.resolve(id);
        let def = &self.types[target];
        let alternatives = match &def.shape {
            Shape::Struct(record) => vec![self.of_struct(record)],
            // Beside any text, or any integer, it lists those that are known.
            Shape::Enumeration(enumeration) if def.constants.is_empty() => {
                let listed = of_enumeration(enumeration);
                let any = simple(listed.kinds);
                vec![listed, any]
            }
            Shape::Enumeration(enumeration) => vec![of_enumeration(enumeration)],
            Shape::Union(union) => {
                // A branch that was left out can have any value.
                let others = union.left_out.then(|| simple(Kinds::ANY));
                bounded(self.of_branches(union).into_iter().flatten().chain(others))
            }
            Shape::Array(items) => vec![of_each(Kinds::ARRAY, items)],
            Shape::Map(values) => vec![of_each(Kinds::OBJECT, values)],
            Shape::Object => vec![simple(Kinds::OBJECT)],
            Shape::Scalar(scalar) => vec![of_scalar(scalar)],
            Shape::Any | Shape::AllOf(_) | Shape::Reference(_) => vec![simple(Kinds::ANY)],
        };
        let listed = match &def.shape {
            Shape::Enumeration(_) | Shape::Union(_) => Values::Any,
            _ => Values::listed(def.constants.clone()),
        };
        let alternatives =
            alternatives.into_iter().filter_map(|alternative| narrowed(alternative, &listed));
        let excluded = self.types.excluded(id);
        let alternatives =
            alternatives.filter_map(|alternative| excluded.iter().try_fold(alternative, without));
        let mut alternatives: Vec<Alternative> = alternatives
            .map(|mut alternative| {
                alternative.path.push(target);
                for labelled in &def.labelled {
                    apply_inherited(&|member| self.of_member(member), &mut alternative, labelled);
                }
                alternative
            })
            .collect();
        if self.types.is_nullable(id)
            && !alternatives.iter().any(|alternative| alternative.kinds.has(Kinds::NULL))
        {
            alternatives.push(simple(Kinds::NULL));
        }
        alternatives
    }

    /// The alternatives of the branches of a union, each list for one branch, with the labels that a discriminator
    /// gives them.
    pub fn of_branches(&self, union: &Union) -> Vec<Vec<Alternative>> {
        let branches = union.branches.iter().map(|branch| {
            let listed = Values::listed(branch.constants.clone());
            let alternatives = self.of_type(&branch.ty).to_vec().into_iter();
            alternatives.filter_map(|alternative| narrowed(alternative, &listed)).collect()
        });
        let mut branches: Vec<Vec<Alternative>> = branches.collect();
        if let Some(discriminator) = &union.discriminator {
            let of_member = |member: &AlternativeMember| self.of_member(member);
            let labels = Labels::of(self.types, &of_member, discriminator);
            for (alternatives, branch) in branches.iter_mut().zip(&union.branches) {
                for alternative in alternatives {
                    labels.apply(alternative, &branch.ty);
                }
            }
        }
        branches
    }

    fn of_struct(&self, record: &Struct) -> Alternative {
        let known =
            record.members.iter().map(|member| (member.wire_name.clone(), of_member(member)));
        let mut members: IndexMap<String, AlternativeMember> = known.collect();
        for name in &record.also_required {
            let any = || AlternativeMember::label(Values::Any, Need::Required);
            members.entry(name.clone()).or_insert_with(any);
        }
        let every = match &record.additional {
            Additional::Typed(ty) => Some(ty.clone()),
            Additional::Any | Additional::Nothing => None,
        };
        let closed = record.additional == Additional::Nothing;
        Alternative { members: Rc::new(members), every, closed, ..simple(Kinds::OBJECT) }
    }
}

/// The alternatives without those that come twice. Of too many only the kinds are left.
fn bounded(alternatives: impl Iterator<Item = Alternative>) -> Vec<Alternative> {
    let mut all: Vec<Alternative> = Vec::new();
    let mut kinds = Kinds::NONE;
    for alternative in alternatives {
        kinds = kinds.or(alternative.kinds);
        let is_same = |known: &Alternative| {
            !alternative.path.is_empty()
                && known.path.first() == alternative.path.first()
                && Rc::ptr_eq(&known.members, &alternative.members)
                && known.kinds == alternative.kinds
        };
        if all.len() <= MOST && !all.iter().any(is_same) {
            all.push(alternative);
        }
    }
    if all.len() > MOST { vec![simple(kinds)] } else { all }
}

fn of_member(member: &Member) -> AlternativeMember {
    let need = match member.presence {
        Presence::Required => Need::Required,
        Presence::RequiredNullable => Need::Expected,
        Presence::Optional | Presence::OptionalNullable => Need::Optional,
    };
    AlternativeMember {
        nullable: member.presence.is_nullable(),
        constants: member.constants.clone(),
        excluded: member.excluded.clone(),
        default: member.docs.default.as_deref().cloned(),
        ..AlternativeMember::of_type(member.ty.clone(), need)
    }
}

fn of_each(kinds: Kinds, every: &TypeRef) -> Alternative {
    let every = (*every != TypeRef::Any).then(|| every.clone());
    Alternative { every, ..simple(kinds) }
}

fn of_scalar(scalar: &Scalar) -> Alternative {
    match scalar {
        Scalar::Boolean => simple(Kinds::BOOLEAN),
        Scalar::Integer { unsigned: true } => {
            Alternative { format: Some(Format::Unsigned), ..simple(Kinds::INTEGER) }
        }
        Scalar::Integer { unsigned: false } => simple(Kinds::INTEGER),
        Scalar::Number => simple(Kinds::NUMBER),
        Scalar::Text(format) => {
            Alternative { format: self::format(format), ..simple(Kinds::STRING) }
        }
        Scalar::Null => simple(Kinds::NULL),
    }
}

/// The format of a text, if it is one that is checked.
fn format(format: &TextFormat) -> Option<Format> {
    match format {
        TextFormat::DateTime => Some(Format::DateTime),
        TextFormat::Other(name) => match name.as_str() {
            "date" => Some(Format::Date),
            "ipv4" => Some(Format::Ipv4),
            "ipv6" => Some(Format::Ipv6),
            "uuid" => Some(Format::Uuid),
            _ => None,
        },
        TextFormat::Plain | TextFormat::Secret | TextFormat::Binary => None,
    }
}

fn of_enumeration(enumeration: &Enumeration) -> Alternative {
    let values = enumeration.values.iter().filter_map(|value| match enumeration.of {
        Constants::Texts => Some(Value::from(value.wire.as_str())),
        Constants::Integers => value.wire.parse::<i64>().ok().map(Value::from),
    });
    let kinds = match enumeration.of {
        Constants::Texts => Kinds::STRING,
        Constants::Integers => Kinds::INTEGER,
    };
    Alternative { values: Values::listed(values.collect()), ..simple(kinds) }
}
