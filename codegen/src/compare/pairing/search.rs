//! The search for pairs: by name, then by the part that a type stands in, then by the parts that it has.

use std::collections::HashMap;

use super::operations::{pairs_of_contents, pairs_of_operations};
use super::similarity::{are_similar, exact_key, is_renamed};
use crate::compare::verdict::rust::alias;
use crate::ir::operations::{Operation, Response, Stream};
use crate::ir::{Additional, Api, Origin, Shape, Struct, TypeDef, TypeId, TypeRef, Types, Union};

/// A search that is under way.
pub struct Search<'a> {
    old: &'a Types,
    new: &'a Types,
    new_of: PairOfEach,
    old_of: PairOfEach,
    /// The pairs whose parts have not been looked at.
    waiting: Vec<(TypeId, TypeId)>,
}

/// For each type of one model its pair in the other.
type PairOfEach = Vec<Option<TypeId>>;

impl<'a> Search<'a> {
    /// Finds the pairs: the new type of each old one, and the old type of each new one.
    pub fn of(old: &'a Api, new: &'a Api) -> (PairOfEach, PairOfEach) {
        let none = |types: &Types| vec![None; types.ids().count()];
        let (new_of, old_of) = (none(&old.types), none(&new.types));
        let (old_types, new_types) = (&old.types, &new.types);
        let mut search =
            Search { old: old_types, new: new_types, new_of, old_of, waiting: Vec::new() };
        search.pair_named();
        search.walk();
        for (one, other) in pairs_of_operations(old, new) {
            search.align_operations(&old.operations[one], &new.operations[other]);
        }
        search.walk();
        search.pair_same();
        search.pair_similar();
        (search.new_of, search.old_of)
    }

    fn is_free(&self, old: TypeId, new: TypeId) -> bool {
        self.new_of[old.0].is_none() && self.old_of[new.0].is_none()
    }

    fn pair(&mut self, old: TypeId, new: TypeId) {
        if self.is_free(old, new) {
            self.new_of[old.0] = Some(new);
            self.old_of[new.0] = Some(old);
            self.waiting.push((old, new));
        }
    }

    /// Pairs components and bodies by their names. Several bodies may have one name: their pointers
    /// distinguish them.
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
            let at_pointer = others.iter().find(|other| self.new[**other].pointer == def.pointer);
            let free = || others.iter().find(|other| self.old_of[other.0].is_none());
            if let Some(other) = at_pointer.or_else(free) {
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

    /// Branches have no names on the wire. Similar ones are paired first, then those of the same name in Rust.
    fn align_unions(&mut self, old: &Union, new: &Union) {
        for need_similarity in [true, false] {
            for one in &old.branches {
                for other in &new.branches {
                    let (Some(a), Some(b)) = (one.ty.named(), other.ty.named()) else { continue };
                    let fit = if need_similarity {
                        one.name == other.name && are_similar(self.old, a, self.new, b)
                    } else {
                        one.name == other.name || are_similar(self.old, a, self.new, b)
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
            let name = &input.parameter.wire_name;
            let other = new.inputs.iter().find(|other| other.parameter.wire_name == *name);
            if let Some(other) = other {
                self.align(&input.ty, &other.ty);
            }
        }
        if let (Some(old), Some(new)) = (&old.body, &new.body) {
            for (one, other) in pairs_of_contents(&old.contents, &new.contents) {
                self.align(&old.contents[one].ty, &new.contents[other].ty);
            }
        }
        for (old, new) in [(&old.success, &new.success), (&old.errors, &new.errors)] {
            for response in &old.responses {
                let other = new.responses.iter().find(|other| other.status == response.status);
                if let Some(other) = other {
                    self.align_responses(response, other);
                }
            }
        }
    }

    fn align_responses(&mut self, old: &Response, new: &Response) {
        if let (Some(old), Some(new)) = (old.content.ty(), new.content.ty()) {
            self.align(old, new);
        }
        if let (Some(Stream { data: Some(old), .. }), Some(Stream { data: Some(new), .. })) =
            (old.stream(), new.stream())
        {
            self.align(old, new);
        }
        for header in &old.headers {
            let mut others = new.headers.iter();
            if let Some(other) = others.find(|other| other.wire_name == header.wire_name) {
                self.align(&header.ty, &other.ty);
            }
        }
    }

    /// Pairs the types of two references in the same part, if both are inner types of one sort, or similar.
    fn align(&mut self, old: &TypeRef, new: &TypeRef) {
        let (Some(old), Some(new)) = (old.named(), new.named()) else { return };
        let is_inner = |types: &Types, id: TypeId| {
            !matches!(types[id].origin, Origin::Component(_)) && has_parts(&types[id].shape)
        };
        let both_inner = is_inner(self.old, old)
            && is_inner(self.new, new)
            && std::mem::discriminant(&self.old[old].shape)
                == std::mem::discriminant(&self.new[new].shape);
        if self.is_free(old, new) && (both_inner || are_similar(self.old, old, self.new, new)) {
            self.pair(old, new);
        }
    }

    /// Pairs types that are left and have exactly the same parts: they were renamed or moved.
    fn pair_same(&mut self) {
        let mut by_key: HashMap<String, Vec<TypeId>> = HashMap::new();
        for (id, def) in self.new.named() {
            if self.old_of[id.0].is_none()
                && let Some(key) = exact_key(self.new, def)
            {
                by_key.entry(key).or_default().push(id);
            }
        }
        for (id, def) in self.old.iter().filter(|(_, def)| !def.name.is_empty()) {
            if self.new_of[id.0].is_some() {
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

    /// Pairs components that are left and have most parts in common: they were renamed and changed.
    fn pair_similar(&mut self) {
        let left = |types: &Types, known: &[Option<TypeId>]| -> Vec<TypeId> {
            let is_left = |id: &TypeId| {
                known[id.0].is_none() && matches!(types[*id].origin, Origin::Component(_))
            };
            types.ids().filter(is_left).collect()
        };
        let (old, new) = (left(self.old, &self.new_of), left(self.new, &self.old_of));
        for one in old {
            let mut others = new.iter();
            let other = others.find(|other| {
                self.is_free(one, **other) && is_renamed(self.old, one, self.new, **other)
            });
            if let Some(other) = other {
                self.pair(one, *other);
                self.walk();
            }
        }
    }
}

/// The name of a component, or of a body that is a type by itself; none of an inner type.
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
