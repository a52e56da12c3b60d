//! What two types take alike within them: members, items, values.

use std::collections::BTreeSet;

use super::Merging;
use super::disjoint::{View, disjoint};
use crate::ir::{
    Additional, Docs, Member, Origin, Presence, Shape, Step, Struct, TypeDef, TypeId, TypeRef,
};

/// Deeper members are merged after what is around them.
const DEEPEST: usize = 16;

/// So many types are made for members of several schemas; of more the later schema holds.
const MOST: usize = 10_000;

impl Merging<'_> {
    /// An object with the members of both. `own_first`: the first one is what a schema says itself, so
    /// that its docs come before those of what it extends; else the later ones do.
    pub fn both(&mut self, at: TypeId, mut one: Struct, other: &Struct, own_first: bool) -> Struct {
        for member in &other.members {
            match one.members.iter_mut().find(|known| known.wire_name == member.wire_name) {
                Some(known) => {
                    let step = Step::Property(member.wire_name.clone());
                    known.ty = if own_first {
                        self.meet_refs(at, step, &member.ty, &known.ty)
                    } else {
                        self.meet_refs(at, step, &known.ty, &member.ty)
                    };
                    let required = known.presence.is_required() || member.presence.is_required();
                    known.presence = Presence::new(required, false);
                    known.docs.read_only |= member.docs.read_only;
                    known.docs.write_only |= member.docs.write_only;
                }
                None => one.members.push(member.clone()),
            }
        }
        one.also_required.extend(other.also_required.iter().cloned());
        one.additional = match (&one.additional, &other.additional) {
            (Additional::Any, additional) | (additional, Additional::Any) => additional.clone(),
            (Additional::Nothing, _) | (_, Additional::Nothing) => Additional::Nothing,
            (Additional::Typed(ones), Additional::Typed(others)) => {
                Additional::Typed(self.meet_refs(at, Step::Values, ones, others))
            }
        };
        one
    }

    /// An object, all of whose members are values of a map too. Where they cannot be, the author speaks of
    /// the other members.
    pub fn with_values(&mut self, at: TypeId, mut record: Struct, values: &TypeRef) -> Struct {
        if record.additional == Additional::Any {
            record.additional = Additional::Typed(values.clone());
        }
        for member in &mut record.members {
            if !self.are_disjoint(&member.ty, values) {
                let step = Step::Property(member.wire_name.clone());
                member.ty = self.meet_refs(at, step, values, &member.ty);
            }
        }
        record
    }

    fn are_disjoint(&self, one: &TypeRef, other: &TypeRef) -> bool {
        let (Some(one), Some(other)) = (one.named(), other.named()) else { return false };
        disjoint(self.types, View::of(self.types, one), View::of(self.types, other), true)
    }

    /// What two references take alike. `at` is the type in which they stand.
    pub fn meet_refs(&mut self, at: TypeId, step: Step, one: &TypeRef, other: &TypeRef) -> TypeRef {
        match (one, other) {
            (TypeRef::Named(one), TypeRef::Named(other)) => {
                TypeRef::Named(self.both_types(at, step, *one, *other))
            }
            (TypeRef::Any, ty) | (ty, TypeRef::Any) => ty.clone(),
            _ => other.clone(),
        }
    }

    /// The type that is both of two types: one of them, if it takes no more than the other and has the docs
    /// of both, or a new one.
    fn both_types(&mut self, at: TypeId, step: Step, one: TypeId, other: TypeId) -> TypeId {
        let docs = self.types.docs(other).or(&self.types.docs(one));
        if self.types.resolve(one) == self.types.resolve(other) {
            return if self.types.docs(other) == docs { other } else { one };
        }
        let (of_one, of_other) = (self.parts.of(self.types, one), self.parts.of(self.types, other));
        let has_all = |of: &[TypeId], all: &[TypeId]| all.iter().all(|id| of.contains(id));
        if has_all(&of_one, &of_other) {
            return self.documented(one, docs);
        }
        if has_all(&of_other, &of_one) {
            return self.documented(other, docs);
        }
        let all: BTreeSet<TypeId> = of_one.into_iter().chain(of_other).collect();
        if let Some(known) = self.parts.all_of(&all) {
            return self.documented(known, docs);
        }
        if self.parts.count() >= MOST {
            return other;
        }
        let made = self.make(at, step, (one, other), docs);
        self.parts.add(made, &all);
        if self.depth >= DEEPEST {
            self.waiting.push_back(made);
            return made;
        }
        self.depth += 1;
        self.merge(made);
        self.depth -= 1;
        self.simplest(made, one, other)
    }

    /// A type with these docs.
    fn documented(&mut self, id: TypeId, docs: Docs) -> TypeId {
        if docs == Docs::default() || docs == self.types.docs(id) {
            return id;
        }
        let def = &self.types[id];
        let (pointer, origin) = (def.pointer.clone(), def.origin.clone());
        self.types.push(TypeDef::new(pointer, origin, docs, Shape::Reference(id)))
    }

    fn make(&mut self, at: TypeId, step: Step, of: (TypeId, TypeId), docs: Docs) -> TypeId {
        let (one, other) = of;
        let pointer = self.types[other].pointer.clone();
        let origin = Origin::Inner { parent: at, step };
        let shape = Shape::AllOf(vec![one, other]);
        let says_retryable = self.types[one].says_retryable || self.types[other].says_retryable;
        self.types.push(TypeDef { says_retryable, ..TypeDef::new(pointer, origin, docs, shape) })
    }

    /// One of two types in the place of the type that was made of them, if that says no more.
    fn simplest(&mut self, made: TypeId, one: TypeId, other: TypeId) -> TypeId {
        let def = &self.types[made];
        for of in [other, one] {
            let known = &self.types[self.types.resolve(of)];
            let says_no_more = match (&def.shape, &known.shape) {
                (Shape::Reference(to), _) => self.types.resolve(*to) == self.types.resolve(of),
                (Shape::Struct(merged), Shape::Struct(known)) => self.says_no_more(merged, known),
                _ => false,
            };
            if says_no_more {
                if self.types.docs(of) == def.docs {
                    return of;
                }
                self.types[made].shape = Shape::Reference(of);
                return made;
            }
        }
        made
    }

    /// Whether a struct has all that another has.
    pub fn says_no_more(&self, merged: &Struct, known: &Struct) -> bool {
        let resolved = |ty: &TypeRef| ty.named().map(|id| self.types.resolve(id));
        let has = |member: &Member| {
            known.members.iter().any(|known| {
                known.wire_name == member.wire_name
                    && resolved(&known.ty) == resolved(&member.ty)
                    && (known.presence.is_required() || !member.presence.is_required())
            })
        };
        let required = |name: &String| {
            let mut members = known.members.iter().filter(|member| member.wire_name == *name);
            known.also_required.contains(name)
                || members.any(|member| member.presence.is_required())
        };
        merged.members.len() == known.members.len()
            && merged.members.iter().all(has)
            && merged.also_required.iter().all(required)
            && (merged.additional == known.additional || merged.additional == Additional::Any)
    }
}
