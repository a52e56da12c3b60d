//! Members that two schemas of an `allOf` describe, and that no value can be in both ways.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Kinds, Member, Scalar, Shape, TypeId, TypeRef, Types};

/// Members that contradict one another are told, once for each pair of places.
#[derive(Default)]
pub struct Contradictions {
    found: Vec<(TypeId, TypeId)>,
    pub told: Diagnostics,
}

impl Contradictions {
    /// Looks at two descriptions of a member, the later of which holds.
    pub fn look_at(&mut self, types: &Types, document: &str, one: &Member, other: &Member) {
        let (Some(first), Some(second)) = (one.ty.named(), other.ty.named()) else { return };
        let (of_first, of_second) = (kinds(types, &one.ty, 0), kinds(types, &other.ty, 0));
        let pair = (first, second);
        if of_first.and(of_second) != Kinds::NONE || self.found.contains(&pair) {
            return;
        }
        self.found.push(pair);
        let name = &one.wire_name;
        let (place, before) = (&types[second].pointer, &types[first].pointer);
        let warning = Diagnostic::warning(
            "contradicting-members",
            document,
            place,
            format!(
                "`{name}` is {of_second} here, and {of_first} by another schema of the same `allOf`, \
                 at `{before}`: the later one holds"
            ),
            "say what it is in one of the schemas only",
        );
        self.told.push(warning.related(before, "the other one"));
    }
}

/// Unions within unions are looked into so far.
const DEEPEST: usize = 8;

/// The kinds that a value can be of. Null is none of them, unless there is no other.
fn kinds(types: &Types, ty: &TypeRef, depth: usize) -> Kinds {
    let TypeRef::Named(id) = ty else { return Kinds::ANY };
    match &types[types.resolve(*id)].shape {
        _ if depth > DEEPEST => Kinds::ANY,
        Shape::Scalar(Scalar::Boolean) => Kinds::BOOLEAN,
        Shape::Scalar(Scalar::Integer { .. } | Scalar::Number) => Kinds::NUMBER,
        Shape::Scalar(Scalar::Text(_)) => Kinds::STRING,
        Shape::Enumeration(enumeration) => enumeration.kind(),
        Shape::Scalar(Scalar::Null) => Kinds::NULL,
        Shape::Array(_) => Kinds::ARRAY,
        Shape::Map(_) | Shape::Object | Shape::Struct(_) => Kinds::OBJECT,
        Shape::Union(union) => {
            let branches = union.branches.iter();
            let kinds = branches.map(|branch| kinds(types, &branch.ty, depth + 1));
            kinds.fold(Kinds::NONE, Kinds::or)
        }
        Shape::Any | Shape::AllOf(_) | Shape::Reference(_) => Kinds::ANY,
    }
}
