//! What two types take alike, where neither is a union.

use crate::ir::kinds::JsonKinds;
use std::collections::HashMap;

use serde_json::Value;

use super::Merging;
use super::disjoint::{Values, View, disjoint, may_be_null};
use crate::ir::{
    Additional, Constants, EnumValue, Enumeration, Kinds, Scalar, Shape, Step, TextFormat, TypeId,
    Types,
};

/// What several schemas take alike, as far as they have been looked at.
#[derive(Clone)]
pub struct Met {
    pub shape: Shape,
    pub constants: Vec<Value>,
    pub nullable: bool,
    /// The type that is this, if one is.
    pub of: Option<TypeId>,
    /// The first of the schemas.
    pub first: TypeId,
}

impl<'t> From<&'t Met> for View<'t> {
    fn from(met: &'t Met) -> Self {
        View { shape: &met.shape, constants: &met.constants, nullable: met.nullable }
    }
}

impl Met {
    /// What one type takes.
    pub fn of(types: &Types, named: TypeId) -> Self {
        let target = types.resolve(named);
        let def = &types[target];
        let nullable = may_be_null(types, named);
        // A reference that says of itself that it may be null is not what it refers to.
        let of = if nullable == may_be_null(types, target) { target } else { named };
        let (shape, constants) = (def.shape.clone(), def.constants.clone());
        Met { shape, constants, nullable, of: Some(of), first: named }
    }
}

/// Which of two types takes just what both take.
#[derive(Clone, Copy, PartialEq)]
enum Narrower {
    One,
    Other,
    Both,
    Neither,
}

impl Narrower {
    /// The one whose part this is, of two types that differ in a part.
    fn of<T: PartialEq>(met: &T, one: &T, other: &T) -> Self {
        match (met == one, met == other) {
            (true, true) => Narrower::Both,
            (true, false) => Narrower::One,
            (false, true) => Narrower::Other,
            (false, false) => Narrower::Neither,
        }
    }
}

impl Merging<'_> {
    /// What two types take alike; none if that is nothing. `at` is the type that is both.
    pub fn meet(&mut self, at: TypeId, one: Met, other: Met) -> Option<Met> {
        if disjoint(self.types, View::from(&one), View::from(&other), false) {
            return None;
        }
        let nullable = one.nullable && other.nullable;
        let (shape, narrower) = self.shapes(at, &one, &other);
        let first = one.first;
        let constants = both_listed(&one.constants, &other.constants);
        let (shape, narrower, constants) = narrowed(shape, narrower, constants);
        let is_listed = |of: &Met| of.constants.len() == constants.len();
        let of = match narrower {
            // Of two that are the same the later one, which the author wrote knowing the earlier: it says
            // whether there may be null.
            Narrower::Both if is_listed(&one) && is_listed(&other) => other.of.or(one.of),
            Narrower::One | Narrower::Both if is_listed(&one) => one.of,
            Narrower::Other | Narrower::Both if is_listed(&other) => other.of,
            _ => None,
        };
        Some(Met { shape, constants, nullable, of, first })
    }

    fn shapes(&mut self, at: TypeId, one: &Met, other: &Met) -> (Shape, Narrower) {
        let is_one = || (one.shape.clone(), Narrower::One);
        let is_other = || (other.shape.clone(), Narrower::Other);
        match (&one.shape, &other.shape) {
            (one, other) if one == other => (one.clone(), Narrower::Both),
            (Shape::Any, _) => is_other(),
            (_, Shape::Any) => is_one(),
            (Shape::Scalar(Scalar::Null), _) => is_one(),
            (_, Shape::Scalar(Scalar::Null)) => is_other(),
            (Shape::Scalar(ones), Shape::Scalar(others)) => match (ones, others) {
                (Scalar::Integer { unsigned }, Scalar::Integer { .. }) => {
                    if *unsigned {
                        is_one()
                    } else {
                        is_other()
                    }
                }
                (Scalar::Integer { .. }, Scalar::Number) => is_one(),
                (Scalar::Number, Scalar::Integer { .. }) => is_other(),
                (Scalar::Text(_), Scalar::Text(TextFormat::Plain)) => is_one(),
                (Scalar::Text(_), Scalar::Text(_)) => is_other(),
                _ => (Shape::Scalar(Scalar::Null), Narrower::Neither),
            },
            (Shape::Enumeration(ones), Shape::Enumeration(others)) if ones.of == others.of => {
                in_both(ones, others)
            }
            (Shape::Enumeration(ones), Shape::Scalar(scalar)) if is_of(ones, scalar) => is_one(),
            (Shape::Scalar(scalar), Shape::Enumeration(others)) if is_of(others, scalar) => {
                is_other()
            }
            (Shape::Array(ones), Shape::Array(others)) => {
                let items = self.meet_refs(at, Step::Items, ones, others);
                let narrower = Narrower::of(&items, ones, others);
                (Shape::Array(items), narrower)
            }
            (Shape::Map(ones), Shape::Map(others)) => {
                let values = self.meet_refs(at, Step::Values, ones, others);
                let narrower = Narrower::of(&values, ones, others);
                (Shape::Map(values), narrower)
            }
            (Shape::Object, Shape::Map(_) | Shape::Struct(_)) => is_other(),
            (Shape::Map(_) | Shape::Struct(_), Shape::Object) => is_one(),
            (Shape::Struct(record), Shape::Map(values))
            | (Shape::Map(values), Shape::Struct(record)) => {
                let record = self.with_values(at, record.clone(), values);
                (Shape::Struct(record), Narrower::Neither)
            }
            (Shape::Struct(ones), Shape::Struct(others)) => {
                let own_first = self.is_own(one.first, at);
                let record = self.both(at, ones.clone(), others, own_first);
                (Shape::Struct(record), Narrower::Neither)
            }
            // Of different kinds: null is all that is left, or a contradiction would have been reported.
            _ if one.nullable && other.nullable => (Shape::Scalar(Scalar::Null), Narrower::Neither),
            // What cannot be said more precisely is taken for the first, which has all values of both.
            _ => is_one(),
        }
    }
}

/// The constants that two lists have in common; one that is empty lists none, and takes all.
fn both_listed(one: &[Value], other: &[Value]) -> Vec<Value> {
    match (one, other) {
        ([], list) | (list, []) => list.to_vec(),
        _ => {
            let others = Values::of(other);
            one.iter().filter(|value| others.has(value)).cloned().collect()
        }
    }
}

/// A shape with the values that are listed, and a list with those of its kind.
fn narrowed(
    shape: Shape,
    narrower: Narrower,
    mut constants: Vec<Value>,
) -> (Shape, Narrower, Vec<Value>) {
    match shape {
        Shape::Enumeration(mut enumeration) if !constants.is_empty() => {
            let before = enumeration.values.len();
            let of = enumeration.of;
            let listed = Values::of(&constants);
            enumeration.values.retain(|value| listed.has(&constant_of(of, value)));
            let changed = enumeration.values.len() != before;
            let values = enumeration.values.iter();
            let constants: Vec<Value> = values.map(|value| constant_of(of, value)).collect();
            let narrower = if changed { Narrower::Neither } else { narrower };
            // A single number is a constant: of it the kind is the type.
            let shape = if of == Constants::Integers && constants.len() == 1 {
                Shape::Scalar(Scalar::Integer { unsigned: false })
            } else {
                Shape::Enumeration(enumeration)
            };
            (shape, narrower, constants)
        }
        Shape::Scalar(scalar) => {
            let kind = match scalar {
                Scalar::Boolean => Kinds::BOOLEAN,
                Scalar::Integer { .. } | Scalar::Number => Kinds::NUMBER,
                Scalar::Text(_) => Kinds::STRING,
                Scalar::Null => Kinds::NULL,
            };
            constants.retain(|value| Kinds::of(value) == kind);
            (Shape::Scalar(scalar), narrower, constants)
        }
        shape => (shape, narrower, constants),
    }
}

/// The constant that a value of an enumeration is.
fn constant_of(of: Constants, value: &EnumValue) -> Value {
    match (of, value.wire.parse::<i64>()) {
        (Constants::Integers, Ok(number)) => number.into(),
        _ => value.wire.clone().into(),
    }
}

/// The values that two enumerations have in common, with the docs of both.
fn in_both(one: &Enumeration, other: &Enumeration) -> (Shape, Narrower) {
    let others: HashMap<&str, &EnumValue> =
        other.values.iter().map(|value| (value.wire.as_str(), value)).collect();
    let mut values: Vec<EnumValue> = Vec::new();
    for value in &one.values {
        if let Some(same) = others.get(value.wire.as_str()) {
            let docs = value.docs.or(&same.docs);
            values.push(EnumValue { docs, ..value.clone() });
        }
    }
    let narrower = match (values.len() == one.values.len(), values.len() == other.values.len()) {
        (true, true) => Narrower::Both,
        (true, false) => Narrower::One,
        (false, true) => Narrower::Other,
        (false, false) => Narrower::Neither,
    };
    let shape = match narrower {
        Narrower::Other => Shape::Enumeration(other.clone()),
        _ => Shape::Enumeration(Enumeration { values, ..one.clone() }),
    };
    (shape, narrower)
}

/// Whether the constants of an enumeration are of a scalar's kind.
fn is_of(enumeration: &Enumeration, scalar: &Scalar) -> bool {
    match scalar {
        Scalar::Text(_) => enumeration.of == Constants::Texts,
        Scalar::Integer { .. } | Scalar::Number => enumeration.of == Constants::Integers,
        Scalar::Boolean | Scalar::Null => false,
    }
}

/// Whether a shape says that a value is an object, and nothing of its members.
pub fn is_bare(shape: &Shape) -> bool {
    match shape {
        Shape::Object => true,
        Shape::Struct(record) => {
            record.members.is_empty() && !matches!(record.additional, Additional::Typed(_))
        }
        _ => false,
    }
}
