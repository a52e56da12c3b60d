//! What is large is held in a box.
//!
//! Before: a struct may have a member of its own type, and types may be of any size.
//! After: no type holds itself by value, and none is large. Values are moved while they are decoded, and
//! each level of a nested one takes its size several times on the stack: a program without
//! optimisation must read any of them on a thread of 2 MiB. In a box is, as [`TypeRef::Boxed`]:
//!
//! - what closes a circle ([`circles`]);
//! - a struct of more than [`LARGE`] bytes, as a member or a branch of a union;
//! - of a struct that is above a [`Bound`] all the same, its largest members, until it is not.
//!
//! Arrays and maps hold their items elsewhere, and need no box.

mod circles;

use crate::ir::{Api, Layouts, Member, Shape, TypeId, TypeRef, Types};

/// Above this many bytes a struct is in a box wherever it is held. This hangs on the struct alone, and
/// counts what is within at its size without boxes: so nothing gets a box, or loses one, because it
/// became optional or because something in it got one.
const LARGE: usize = 256;

/// How large a struct may be, and what is put in boxes where it is larger.
struct Bound {
    bytes: usize,
    /// Up to this many bytes a member is in no box.
    small: usize,
    may_be_boxed: fn(&Types, &TypeRef) -> bool,
}

/// A struct of which a few members make the most.
const STRUCTS: Bound = Bound { bytes: 1536, small: 64, may_be_boxed: is_of_parts };

/// A struct of more than a hundred members: a box around a text is ugly, and too large a struct is worse.
const TEXTS: Bound = Bound {
    bytes: 4096,
    small: 8,
    // Null is a value like any other of what is any JSON, and has no box around it.
    may_be_boxed: |types, ty| !matches!(ty, TypeRef::Boxed(_)) && !types.takes_null(ty),
};

pub fn run(api: &mut Api) {
    let types = &mut api.types;
    circles::run(types);
    let without_boxes = Layouts::of(types);
    for id in types.ids() {
        box_parts(types, &without_boxes, id);
    }
    let mut layouts = Layouts::default();
    for id in types.held_first() {
        hold_bounds(types, &layouts, id);
        layouts.learn(types, id);
    }
}

/// Puts structs that are large in boxes. A union is not: its branches are in boxes, if they are large.
fn box_parts(types: &mut Types, layouts: &Layouts, id: TypeId) {
    // Taken out while its parts are looked up.
    let mut shape = std::mem::replace(&mut types[id].shape, Shape::Any);
    let box_if_large = |ty: &mut TypeRef| {
        let held = ty.held().map(|held| types.resolve(held));
        let is_large = |held: TypeId| {
            matches!(types[held].shape, Shape::Struct(_))
                && layouts.of_type(types, held).size > LARGE
        };
        if held.is_some_and(is_large) {
            put_in_box(ty);
        }
    };
    match &mut shape {
        Shape::Union(union) => {
            union.branches.iter_mut().map(|branch| &mut branch.ty).for_each(box_if_large);
        }
        Shape::Struct(record) => {
            record.members.iter_mut().map(|member| &mut member.ty).for_each(box_if_large);
        }
        _ => {}
    }
    types[id].shape = shape;
}

fn hold_bounds(types: &mut Types, layouts: &Layouts, id: TypeId) {
    let Shape::Struct(record) = &types[id].shape else { return };
    let mut members = record.members.clone();
    for bound in [&STRUCTS, &TEXTS] {
        bound.hold(types, layouts, &mut members);
    }
    if let Shape::Struct(record) = &mut types[id].shape {
        record.members = members;
    }
}

impl Bound {
    /// Puts the largest members in boxes until the struct is no longer too large: of those that are as
    /// large as one another all or none, so that they are alike to use.
    fn hold(&self, types: &Types, layouts: &Layouts, members: &mut [Member]) {
        let size = |member: &Member| layouts.of_member(types, member).size;
        loop {
            let sum: usize = members.iter().map(size).sum();
            let boxable = members.iter().filter(|one| (self.may_be_boxed)(types, &one.ty));
            let largest = boxable.map(size).max().unwrap_or(0);
            if sum <= self.bytes || largest <= self.small {
                return;
            }
            for member in members.iter_mut() {
                if size(member) == largest && (self.may_be_boxed)(types, &member.ty) {
                    put_in_box(&mut member.ty);
                }
            }
        }
    }
}

/// Whether a type is a struct or a union, and not in a box.
fn is_of_parts(types: &Types, ty: &TypeRef) -> bool {
    let Some(id) = ty.held() else { return false };
    matches!(types[types.resolve(id)].shape, Shape::Struct(_) | Shape::Union(_))
}

fn put_in_box(ty: &mut TypeRef) {
    match ty {
        TypeRef::Nullable(inner) => put_in_box(inner),
        TypeRef::Boxed(_) => {}
        _ => *ty = TypeRef::Boxed(Box::new(ty.clone())),
    }
}
