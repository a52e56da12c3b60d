//! How many types a value of a type has within one another at least.
//!
//! `Add` of `{left: Term, right: Term}` is as high as `Term` and one more; `Term`, an `Add` or a number, is as high as a
//! number and one more.

use super::{Presence, Shape, TypeId, TypeRef, Types};

/// The height of each type; none of a type that has no value, for it must have itself as a part.
pub struct Heights(Vec<Option<usize>>);

impl Heights {
    /// The heights of all types. In each round a type is seen that is one higher than those before.
    pub fn of(types: &Types) -> Self {
        let mut heights = Heights(types.ids().map(|_| None).collect());
        loop {
            let mut is_done = true;
            for (id, def) in types.iter() {
                let height = heights.of_shape(&def.shape);
                if height != heights.0[id.0] {
                    heights.0[id.0] = height;
                    is_done = false;
                }
            }
            if is_done {
                return heights;
            }
        }
    }

    pub fn of_id(&self, id: TypeId) -> Option<usize> {
        self.0.get(id.0).copied().flatten()
    }

    pub fn of_type(&self, ty: &TypeRef) -> Option<usize> {
        match ty {
            TypeRef::Named(id) => self.of_id(*id),
            TypeRef::Boxed(inner) => self.of_type(inner),
            // Null, or nothing in it.
            TypeRef::Nullable(_) | TypeRef::Array(_) | TypeRef::Map(_) => Some(0),
            TypeRef::Any | TypeRef::Object | TypeRef::Scalar(_) => Some(0),
        }
    }

    pub fn of_shape(&self, shape: &Shape) -> Option<usize> {
        match shape {
            Shape::Struct(record) => {
                let members = record.members.iter();
                let mut required = members.filter(|one| one.presence == Presence::Required);
                required.try_fold(1, |height: usize, member| {
                    // The members that have listed values have no types within.
                    let of_member =
                        if member.constants.is_empty() { self.of_type(&member.ty)? } else { 0 };
                    Some(height.max(of_member + 1))
                })
            }
            Shape::Union(union) => {
                let branches = union.branches.iter().filter_map(|branch| self.of_type(&branch.ty));
                branches.min().map(|height| height + 1)
            }
            Shape::Reference(to) => self.of_id(*to),
            Shape::Any
            | Shape::Object
            | Shape::AllOf(_)
            | Shape::Scalar(_)
            | Shape::Enumeration(_)
            | Shape::Array(_)
            | Shape::Map(_) => Some(0),
        }
    }
}
