//! Whether two types take nothing alike. Where that is not sure they are taken to have something.

use crate::ir::kinds::JsonKinds;
use std::collections::HashSet;

use serde_json::Value;

use crate::ir::{Constants, Kinds, Scalar, Shape, Struct, TypeId, TypeRef, Types};

/// Types within types are looked into so far.
const DEEPEST: usize = 4;

/// What a type takes.
#[derive(Clone, Copy)]
pub struct View<'t> {
    pub shape: &'t Shape,
    pub constants: &'t [Value],
    pub nullable: bool,
}

impl<'t> View<'t> {
    pub fn of(types: &'t Types, id: TypeId) -> Self {
        let def = &types[types.resolve(id)];
        let nullable = may_be_null(types, id);
        View { shape: &def.shape, constants: &def.constants, nullable }
    }
}

/// Whether no value is of both types. `within`: also because of a member that must be there.
pub fn disjoint(types: &Types, one: View<'_>, other: View<'_>, within: bool) -> bool {
    Looking { types, within }.disjoint(one, other, 0)
}

struct Looking<'t> {
    types: &'t Types,
    within: bool,
}

impl Looking<'_> {
    fn disjoint(&self, one: View<'_>, other: View<'_>, depth: usize) -> bool {
        if depth > DEEPEST || (one.nullable && other.nullable) {
            return false;
        }
        let kinds = kinds(self.types, one, depth).and(kinds(self.types, other, depth));
        if kinds == Kinds::NONE {
            return true;
        }
        if let (Some(ones), Some(others)) = (listed(one), listed(other))
            && !Values::of(others).have_one_of(ones)
        {
            return true;
        }
        match (one.shape, other.shape) {
            (Shape::Struct(one), Shape::Struct(other)) if self.within => {
                self.by_member(one, other, depth)
            }
            // Two unions are compared by their kinds alone: they may be large.
            (Shape::Union(_), Shape::Union(_)) => false,
            (Shape::Union(_), _) => self.each_branch(one, other, depth),
            (_, Shape::Union(_)) => self.each_branch(other, one, depth),
            (Shape::AllOf(parts), _) => self.some_part(parts, other, depth),
            (_, Shape::AllOf(parts)) => self.some_part(parts, one, depth),
            _ => false,
        }
    }

    fn each_branch(&self, union: View<'_>, other: View<'_>, depth: usize) -> bool {
        let Shape::Union(union) = union.shape else { return false };
        union.branches.iter().all(|branch| match branch.ty {
            TypeRef::Named(id) => self.disjoint(View::of(self.types, id), other, depth + 1),
            _ => false,
        })
    }

    fn some_part(&self, parts: &[TypeId], other: View<'_>, depth: usize) -> bool {
        parts.iter().any(|part| self.disjoint(View::of(self.types, *part), other, depth + 1))
    }

    /// Whether a member that one of them asks for is of types that take nothing alike.
    fn by_member(&self, one: &Struct, other: &Struct, depth: usize) -> bool {
        self.member(one, other, depth).is_some()
    }

    fn member(&self, one: &Struct, other: &Struct, depth: usize) -> Option<DisjointMember> {
        let asks = |record: &Struct, name: &String| record.also_required.contains(name);
        one.members.iter().find_map(|member| {
            let name = &member.wire_name;
            let same = other.members.iter().find(|known| known.wire_name == *name)?;
            let required = member.presence.is_required() || same.presence.is_required();
            if !(required || asks(one, name) || asks(other, name)) {
                return None;
            }
            let (one, other) = (member.ty.named()?, same.ty.named()?);
            let is_one = self.types.resolve(one) != self.types.resolve(other)
                && self.disjoint(View::of(self.types, one), View::of(self.types, other), depth + 1);
            is_one.then(|| DisjointMember { name: name.clone(), one, other })
        })
    }
}

/// A member that must be there, and is of two types that take nothing alike.
pub struct DisjointMember {
    pub name: String,
    pub one: TypeId,
    pub other: TypeId,
}

/// The member for which no value is of both of two shapes, if there is one.
pub fn disjoint_member(types: &Types, one: &Shape, other: &Shape) -> Option<DisjointMember> {
    let (Shape::Struct(one), Shape::Struct(other)) = (one, other) else { return None };
    Looking { types, within: true }.member(one, other, 0)
}

/// The values that a type lists, if it does.
fn listed(view: View<'_>) -> Option<&[Value]> {
    Some(view.constants).filter(|constants| !constants.is_empty())
}

/// The kinds that a value can be of, besides null where that is said of the type.
pub fn kinds(types: &Types, view: View<'_>, depth: usize) -> Kinds {
    match view.shape {
        Shape::Any if !view.constants.is_empty() => {
            view.constants.iter().map(Kinds::of).fold(Kinds::NONE, Kinds::or)
        }
        _ if depth > DEEPEST => Kinds::ANY,
        Shape::Any | Shape::Reference(_) => Kinds::ANY,
        Shape::Scalar(Scalar::Boolean) => Kinds::BOOLEAN,
        Shape::Scalar(Scalar::Integer { .. } | Scalar::Number) => Kinds::NUMBER,
        Shape::Scalar(Scalar::Text(_)) => Kinds::STRING,
        Shape::Scalar(Scalar::Null) => Kinds::NULL,
        Shape::Enumeration(enumeration) => match enumeration.of {
            Constants::Texts => Kinds::STRING,
            Constants::Integers => Kinds::NUMBER,
        },
        Shape::Array(_) => Kinds::ARRAY,
        Shape::Map(_) | Shape::Object | Shape::Struct(_) => Kinds::OBJECT,
        Shape::Union(union) => {
            let mut all = Kinds::NONE;
            for branch in &union.branches {
                let TypeRef::Named(id) = branch.ty else { return Kinds::ANY };
                all = all.or(kinds(types, View::of(types, id), depth + 1));
                if all == Kinds::ANY {
                    break;
                }
            }
            all
        }
        Shape::AllOf(parts) => {
            let of_part = |part: &TypeId| kinds(types, View::of(types, *part), depth + 1);
            parts.iter().map(of_part).fold(Kinds::ANY, Kinds::and)
        }
    }
}

/// Constants, to be found among many.
pub struct Values(HashSet<String>);

impl Values {
    pub fn of(values: &[Value]) -> Self {
        Values(values.iter().map(normalized).collect())
    }

    pub fn has(&self, value: &Value) -> bool {
        self.0.contains(&normalized(value))
    }

    fn have_one_of(&self, values: &[Value]) -> bool {
        values.iter().any(|value| self.has(value))
    }
}

/// The notation that all equal values share: `1.0` is `1`.
fn normalized(value: &Value) -> String {
    match value.as_f64() {
        // So far a float has every whole number.
        Some(number) if value.is_f64() && number.fract() == 0.0 && number.abs() < 9e15 => {
            format!("{number:.0}")
        }
        _ => value.to_string(),
    }
}

/// Whether null is a value of a type whose `allOf` and unions may not be merged yet.
pub fn may_be_null(types: &Types, id: TypeId) -> bool {
    has_null(types, id, true)
}

/// Whether a type says that it may be null; one that allows anything does not.
pub fn says_null(types: &Types, id: TypeId) -> bool {
    has_null(types, id, false)
}

fn has_null(types: &Types, id: TypeId, any_has: bool) -> bool {
    let mut seen = HashSet::new();
    let mut waiting = vec![id];
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        let def = &types[id];
        if def.nullable {
            return true;
        }
        match &def.shape {
            Shape::Any if any_has && def.constants.is_empty() => return true,
            Shape::Scalar(Scalar::Null) => return true,
            Shape::Reference(to) => waiting.push(*to),
            Shape::Union(union) => {
                waiting.extend(union.branches.iter().filter_map(|branch| branch.ty.named()));
            }
            _ => {}
        }
    }
    false
}
