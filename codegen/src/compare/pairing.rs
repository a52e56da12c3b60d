//! Which type of one model is which of another.
//!
//! Components are the same where they have the same name, and so are bodies. What stands within is the
//! same where it stands at the same place of the same type. What is left is matched by its parts:
//! that is how a schema is recognised which was renamed, or moved out of another one.

mod likeness;

use std::collections::HashMap;

use self::likeness::{are_alike, exact_key};
use super::verdict::rust::alias;
use crate::compare::operations::pairs_of_operations;
use crate::ir::operations::{Content, Operation};
use crate::ir::{Additional, Api, Origin, Shape, Struct, TypeDef, TypeId, TypeRef, Types, Union};

/// The types of two models that are the same, whatever has become of them.
pub struct Pairs {
    new_of: Vec<Option<TypeId>>,
    old_of: Vec<Option<TypeId>>,
}

impl Pairs {
    /// Finds the pairs.
    pub fn of(old: &Api, new: &Api) -> Pairs {
        let count = |types: &Types| types.ids().count();
        let pairs =
            Pairs { new_of: vec![None; count(&old.types)], old_of: vec![None; count(&new.types)] };
        let mut search = Search { old: &old.types, new: &new.types, pairs, waiting: Vec::new() };
        search.pair_named();
        search.walk();
        for (one, other) in pairs_of_operations(old, new) {
            search.align_operations(&old.operations[one], &new.operations[other]);
        }
        search.walk();
        search.pair_same();
        search.pair_alike();
        search.pairs
    }

    /// The new type that an old one is.
    pub fn new_of(&self, old: TypeId) -> Option<TypeId> {
        self.new_of[old.0]
    }

    /// The old type that a new one is.
    pub fn old_of(&self, new: TypeId) -> Option<TypeId> {
        self.old_of[new.0]
    }

    /// Whether two types are a pair.
    pub fn are(&self, old: TypeId, new: TypeId) -> bool {
        self.new_of[old.0] == Some(new)
    }

    /// Whether two references are the same, up to what has become of the types in them.
    pub fn same(&self, old: &TypeRef, new: &TypeRef) -> bool {
        match (old, new) {
            (TypeRef::Named(old), TypeRef::Named(new)) => self.are(*old, *new),
            (TypeRef::Array(old), TypeRef::Array(new))
            | (TypeRef::Map(old), TypeRef::Map(new))
            | (TypeRef::Nullable(old), TypeRef::Nullable(new))
            | (TypeRef::Boxed(old), TypeRef::Boxed(new)) => self.same(old, new),
            (old, new) => old == new,
        }
    }
}

struct Search<'a> {
    old: &'a Types,
    new: &'a Types,
    pairs: Pairs,
    /// The pairs whose parts have not been looked at.
    waiting: Vec<(TypeId, TypeId)>,
}

impl Search<'_> {
    fn is_free(&self, old: TypeId, new: TypeId) -> bool {
        self.pairs.new_of[old.0].is_none() && self.pairs.old_of[new.0].is_none()
    }

    fn pair(&mut self, old: TypeId, new: TypeId) {
        if self.is_free(old, new) {
            self.pairs.new_of[old.0] = Some(new);
            self.pairs.old_of[new.0] = Some(old);
            self.waiting.push((old, new));
        }
    }

    /// Components and bodies, by their names. Several bodies may have one: they are told by place.
    fn pair_named(&mut self) {
        let mut by_name: HashMap<String, Vec<TypeId>> = HashMap::new();
        for (id, def) in self.new.iter() {
            if let Some(name) = root_name(def) {
                by_name.entry(name).or_default().push(id);
            }
        }
        for (id, def) in self.old.iter() {
            let Some(others) = root_name(def).and_then(|name| by_name.get(&name)) else {
                continue;
            };
            let at_place = others.iter().find(|other| self.new[**other].pointer == def.pointer);
            let free = || others.iter().find(|other| self.pairs.old_of[other.0].is_none());
            if let Some(other) = at_place.or_else(free) {
                self.pair(id, *other);
            }
        }
    }

    fn walk(&mut self) {
        while let Some((old, new)) = self.waiting.pop() {
            let (one, other) = (&self.old[old].shape, &self.new[new].shape);
            match (one, other) {
                (Shape::Struct(one), Shape::Struct(other)) => self.align_structs(one, other),
                (Shape::Union(one), Shape::Union(other)) => self.align_unions(one, other),
                _ => {
                    let (one, other) = (alias(self.old, one), alias(self.new, other));
                    self.align(&one, &other);
                }
            }
        }
    }

    fn align_structs(&mut self, old: &Struct, new: &Struct) {
        let by_name: HashMap<&str, &TypeRef> =
            new.members.iter().map(|member| (member.wire_name.as_str(), &member.ty)).collect();
        for member in &old.members {
            if let Some(other) = by_name.get(member.wire_name.as_str()) {
                self.align(&member.ty, other);
            }
        }
        if let (Additional::Typed(old), Additional::Typed(new)) = (&old.additional, &new.additional)
        {
            self.align(old, new);
        }
    }

    /// Branches have no names on the wire: those that are alike, before those of the same name in Rust.
    fn align_unions(&mut self, old: &Union, new: &Union) {
        for need_likeness in [true, false] {
            for one in &old.branches {
                for other in &new.branches {
                    let (Some(a), Some(b)) = (one.ty.named(), other.ty.named()) else { continue };
                    let fit = if need_likeness {
                        one.name == other.name && are_alike(self.old, a, self.new, b)
                    } else {
                        one.name == other.name || are_alike(self.old, a, self.new, b)
                    };
                    if fit {
                        self.align(&one.ty, &other.ty);
                    }
                }
            }
        }
    }

    fn align_operations(&mut self, old: &Operation, new: &Operation) {
        for input in &old.inputs {
            let other = new.inputs.iter().find(|other| other.wire_name == input.wire_name);
            if let Some(other) = other {
                self.align(&input.ty, &other.ty);
            }
        }
        for (old, new) in [(&old.answers, &new.answers), (&old.errors, &new.errors)] {
            for answer in &old.answers {
                let other = new.answers.iter().find(|other| other.status == answer.status);
                if let (Content::Json(old), Some(Content::Json(new))) =
                    (&answer.content, other.map(|other| &other.content))
                {
                    self.align(old, new);
                }
            }
        }
    }

    /// Two references at the same place: the types in them are the same if they are inner ones, or if
    /// they are alike.
    fn align(&mut self, old: &TypeRef, new: &TypeRef) {
        let (Some(old), Some(new)) = (old.named(), new.named()) else { return };
        let is_inner = |types: &Types, id: TypeId| {
            !matches!(types[id].origin, Origin::Component(_)) && has_parts(&types[id].shape)
        };
        let both_inner = is_inner(self.old, old)
            && is_inner(self.new, new)
            && std::mem::discriminant(&self.old[old].shape)
                == std::mem::discriminant(&self.new[new].shape);
        if self.is_free(old, new) && (both_inner || are_alike(self.old, old, self.new, new)) {
            self.pair(old, new);
        }
    }

    /// Types that are left and have the very same parts: they were renamed or moved.
    fn pair_same(&mut self) {
        let mut by_key: HashMap<String, Vec<TypeId>> = HashMap::new();
        for (id, def) in self.new.iter().filter(|(_, def)| !def.name.is_empty()) {
            if self.pairs.old_of[id.0].is_none()
                && let Some(key) = exact_key(self.new, def)
            {
                by_key.entry(key).or_default().push(id);
            }
        }
        for (id, def) in self.old.iter().filter(|(_, def)| !def.name.is_empty()) {
            if self.pairs.new_of[id.0].is_some() {
                continue;
            }
            let others = exact_key(self.old, def).and_then(|key| by_key.get(&key).cloned());
            let free = others.into_iter().flatten().find(|other| self.is_free(id, *other));
            if let Some(other) = free {
                self.pair(id, other);
                self.walk();
            }
        }
    }

    /// Components that are left and have most parts in common: they were renamed and changed.
    fn pair_alike(&mut self) {
        let left = |types: &Types, known: &[Option<TypeId>]| -> Vec<TypeId> {
            let is_left = |id: &TypeId| {
                known[id.0].is_none() && matches!(types[*id].origin, Origin::Component(_))
            };
            types.ids().filter(is_left).collect()
        };
        let (old, new) = (left(self.old, &self.pairs.new_of), left(self.new, &self.pairs.old_of));
        for one in old {
            let mut others = new.iter();
            let other = others.find(|other| {
                self.is_free(one, **other) && likeness::is_renamed(self.old, one, self.new, **other)
            });
            if let Some(other) = other {
                self.pair(one, *other);
                self.walk();
            }
        }
    }
}

/// The name of a component, or of a body that is a type by itself; none of what stands within.
fn root_name(def: &TypeDef) -> Option<String> {
    match &def.origin {
        Origin::Component(name) => Some(format!("component {name}")),
        Origin::Body { name, .. } if !def.name.is_empty() => Some(format!("body {name}")),
        Origin::Body { .. } | Origin::Inner { .. } => None,
    }
}

fn has_parts(shape: &Shape) -> bool {
    matches!(shape, Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_))
}
