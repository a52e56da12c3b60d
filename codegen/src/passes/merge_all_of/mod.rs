//! `allOf` becomes one type.
//!
//! Before: a type may be all of several types at once.
//! After: none is. Objects are merged into one struct; what says nothing falls away; of the rest one
//! must remain.
//!
//! - [`distribute`]: members beside a union become members of each branch.
//! - [`contradictions`]: members of which two schemas say what cannot both be.

mod contradictions;
mod distribute;

use std::collections::HashMap;

use self::contradictions::Contradictions;
use self::distribute::{Pending, has_branch};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Additional, Api, Member, Presence, Shape, Struct, TypeId, TypeRef, Types};

/// Runs the pass.
pub fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let document = api.document.clone();
    let mut contradictions = Contradictions::default();
    let mut pending = HashMap::new();
    for id in api.types.ids() {
        if !matches!(api.types[id].shape, Shape::AllOf(_)) {
            continue;
        }
        let mut merge = Merge {
            types: &api.types,
            within: Vec::new(),
            document: &document,
            contradictions: &mut contradictions,
        };
        api.types[id].shape = match merge.of(id) {
            Ok(Merged::Shape(shape)) => shape,
            Ok(Merged::Pending(waiting)) => {
                // Its branches may be merged later than it is.
                pending.insert(id, waiting);
                continue;
            }
            Err(fault) => {
                diagnostics.push(fault.diagnostic(&document));
                Shape::Any
            }
        };
    }
    distribute::run(api, pending, &mut contradictions);
    diagnostics.append(contradictions.told);
    for id in api.types.ids() {
        if let Shape::Struct(record) = &mut api.types[id].shape {
            require(record);
            if record.members.is_empty() && record.additional == Additional::Any {
                api.types[id].shape = Shape::Object;
            }
        }
    }
}

/// Members that another schema requires are required.
fn require(record: &mut Struct) {
    for name in &record.also_required {
        for member in &mut record.members {
            if member.wire_name == *name {
                member.presence = Presence::new(true, member.presence.is_nullable());
            }
        }
    }
}

/// What cannot be merged.
struct Fault<'t> {
    types: &'t Types,
    of: TypeId,
    one: TypeId,
    other: TypeId,
}

impl Fault<'_> {
    fn diagnostic(&self, document: &str) -> Diagnostic {
        let (one, other) = (&self.types[self.one], &self.types[self.other]);
        Diagnostic::warning(
            "contradicting-all-of",
            document,
            &self.types[self.of].pointer,
            "these schemas cannot all hold at once in one Rust type, so that the value is any JSON",
            "say what the value is in one schema",
        )
        .related(&one.pointer, "this one")
        .related(&other.pointer, "and this one")
    }
}

struct Merge<'t, 'c> {
    types: &'t Types,
    /// The types that are being merged, so that none is merged into itself.
    within: Vec<TypeId>,
    document: &'t str,
    contradictions: &'c mut Contradictions,
}

/// What an `allOf` is.
enum Merged {
    Shape(Shape),
    /// A struct and a union at once.
    Pending(Pending),
}

impl<'t> Merge<'t, '_> {
    fn of(&mut self, id: TypeId) -> Result<Merged, Fault<'t>> {
        let mut parts = Vec::new();
        self.parts(id, &mut parts);
        let mut merged: Option<(TypeId, Shape)> = None;
        let mut union: Option<TypeId> = None;
        parts.retain(|part| !self.only_requires(*part));
        for part in parts {
            let shape = &self.types[part].shape;
            let fault = |other| Err(Fault { types: self.types, of: id, one: other, other: part });
            if let Shape::Union(_) = shape {
                match union {
                    Some(first) if self.types[first].shape != *shape => return fault(first),
                    _ => union = union.or(Some(part)),
                }
                continue;
            }
            merged = Some(match merged {
                None => (part, shape.clone()),
                Some((_, Shape::Any | Shape::Object)) if !matches!(shape, Shape::Any) => {
                    (part, shape.clone())
                }
                Some((first, Shape::Struct(one))) => match shape {
                    Shape::Struct(other) => {
                        let (types, document) = (self.types, self.document);
                        let merged = both(one, other, &mut |one, other| {
                            self.contradictions.look_at(types, document, one, other);
                        });
                        (first, Shape::Struct(merged))
                    }
                    Shape::Any | Shape::Object => (first, Shape::Struct(one)),
                    Shape::Map(values) => (first, Shape::Struct(with_others(one, values))),
                    _ => return fault(first),
                },
                Some((first, one)) => match (shape, &one) {
                    (Shape::Any, _) => (first, one),
                    (Shape::Struct(other), Shape::Map(values)) => {
                        (part, Shape::Struct(with_others(other.clone(), values)))
                    }
                    (other, _) if *other == one => (first, one),
                    _ => return fault(first),
                },
            });
        }
        let merged = match (merged, union) {
            (merged, None) => merged,
            // An object, says the one; which object, says the other.
            (None, Some(union)) => Some((union, self.types[union].shape.clone())),
            (Some((_, shape)), Some(union)) if shape == Shape::Any || is_bare(&shape) => {
                Some((union, self.types[union].shape.clone()))
            }
            (Some((_, Shape::Struct(record))), Some(union)) => {
                return Ok(Merged::Pending(Pending { record, union }));
            }
            (Some((first, _)), Some(union)) => {
                return Err(Fault { types: self.types, of: id, one: first, other: union });
            }
        };
        // What is written elsewhere keeps its name: a reference beside words is that reference.
        Ok(Merged::Shape(match merged {
            None => Shape::Any,
            Some((only, shape)) if self.types[only].shape == shape => Shape::Reference(only),
            Some((_, shape)) => shape,
        }))
    }

    /// Whether a type is a union that only says which members must be there (`anyOf: [{required:
    /// [a]}, {required: [b]}]`): of one struct with both, that is for whoever fills it.
    fn only_requires(&self, id: TypeId) -> bool {
        let Shape::Union(union) = &self.types[id].shape else { return false };
        union.branches.iter().all(|branch| {
            let target = branch.ty.named().map(|id| &self.types[self.types.resolve(id)].shape);
            target.is_some_and(is_bare)
        })
    }

    /// The types that must all hold, none of them an `allOf` or a reference.
    fn parts(&mut self, id: TypeId, parts: &mut Vec<TypeId>) {
        let id = self.types.resolve(id);
        if self.within.contains(&id) {
            return;
        }
        match &self.types[id].shape {
            Shape::AllOf(all) => {
                self.within.push(id);
                for one in all {
                    self.parts(*one, parts);
                }
                self.within.pop();
            }
            // Which of several types it is is said already, where one of them says that it is all of
            // the others have in common.
            Shape::Union(union) if has_branch(self.types, union, &self.within) => {}
            Shape::Union(union) if union.branches.len() == 1 => {
                for only in union.branches.iter().filter_map(|branch| branch.ty.named()) {
                    self.within.push(id);
                    self.parts(only, parts);
                    self.within.pop();
                }
            }
            _ if parts.contains(&id) => {}
            _ => parts.push(id),
        }
    }
}

/// Whether a shape says that a value is an object, and nothing of its members.
fn is_bare(shape: &Shape) -> bool {
    match shape {
        Shape::Object => true,
        Shape::Struct(record) => record.members.is_empty(),
        _ => false,
    }
}

/// A struct whose other members are values of a map.
fn with_others(mut record: Struct, values: &TypeRef) -> Struct {
    if record.additional == Additional::Any {
        record.additional = Additional::Typed(values.clone());
    }
    record
}

/// The members of both; `look_at` sees those that both have.
fn both(mut one: Struct, other: &Struct, look_at: &mut dyn FnMut(&Member, &Member)) -> Struct {
    for member in &other.members {
        match one.members.iter_mut().find(|known| known.wire_name == member.wire_name) {
            Some(known) => {
                look_at(known, member);
                *known = narrower(known, member);
            }
            None => one.members.push(member.clone()),
        }
    }
    one.also_required.extend(other.also_required.iter().cloned());
    if one.additional == Additional::Any {
        one.additional = other.additional.clone();
    }
    one
}

/// Of two that say what a member is, the one that says more; required if either says so.
fn narrower(one: &Member, other: &Member) -> Member {
    let ty = match (&one.ty, &other.ty) {
        (TypeRef::Any, ty) => ty.clone(),
        // The later one is the one that the author wrote knowing the earlier.
        (_, TypeRef::Any) => one.ty.clone(),
        (_, ty) => ty.clone(),
    };
    let required = one.presence.is_required() || other.presence.is_required();
    // Null must be allowed by both; what has no type allows it.
    let allows_null = |member: &Member| member.ty == TypeRef::Any || member.presence.is_nullable();
    let nullable = ty != TypeRef::Any && allows_null(one) && allows_null(other);
    Member { ty, presence: Presence::new(required, nullable), ..one.clone() }
}
