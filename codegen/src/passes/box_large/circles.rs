//! A type that would hold itself by value holds itself in a box.
//!
//! What is in a box follows from the circles alone, and not from where a search of them began: a
//! schema that is added elsewhere moves no box. On every circle the branches of unions that are
//! structs are in boxes; on those that have none, the members that may be absent or null; and on those
//! that have neither, of which there is no finite value, all members.

use super::put_in_box;
use crate::ir::{Presence, Shape, TypeId, TypeRef, Types};

/// Puts what closes circles in boxes.
pub fn run(types: &mut Types) {
    for breaks in [Breaks::Branches, Breaks::OptionalMembers, Breaks::All] {
        let circles = Circles::of(types);
        for id in types.ids() {
            // Taken out while what its parts are is looked up.
            let mut shape = std::mem::replace(&mut types[id].shape, Shape::Any);
            match &mut shape {
                Shape::Union(union) => {
                    for branch in &mut union.branches {
                        let held = circles.held(types, id, &branch.ty);
                        if held.is_some_and(|held| breaks.branch(&types[held].shape)) {
                            put_in_box(&mut branch.ty);
                        }
                    }
                }
                Shape::Struct(record) => {
                    for member in &mut record.members {
                        let is_held = circles.held(types, id, &member.ty).is_some();
                        if is_held && breaks.member(member.presence) {
                            put_in_box(&mut member.ty);
                        }
                    }
                }
                _ => {}
            }
            types[id].shape = shape;
        }
    }
}

/// What is put in boxes on a circle.
#[derive(Clone, Copy, PartialEq)]
enum Breaks {
    Branches,
    OptionalMembers,
    All,
}

impl Breaks {
    fn branch(self, shape: &Shape) -> bool {
        // A struct that is taken out is the one that is looked at, and no branch of itself.
        self == Breaks::All || matches!(shape, Shape::Struct(_))
    }

    fn member(self, presence: Presence) -> bool {
        match self {
            Breaks::Branches => false,
            Breaks::OptionalMembers => presence != Presence::Required,
            Breaks::All => true,
        }
    }
}

/// The strongly connected components of the graph of what holds what by value: two types are on one
/// circle if they are in the same.
struct Circles(Vec<usize>);

impl Circles {
    /// By Tarjan's algorithm, whose recursion is a list here, for types may be nested deeply.
    fn of(types: &Types) -> Self {
        const NEW: usize = usize::MAX;
        let count = types.ids().count();
        let mut circles = vec![NEW; count];
        let mut indices = vec![NEW; count];
        // The least index that a type leads to among those that are in no circle yet.
        let mut least = vec![NEW; count];
        let mut open: Vec<TypeId> = Vec::new();
        let mut next_index = 0;
        for start in types.ids().map(|id| types.resolve(id)) {
            let mut way: Vec<(TypeId, usize)> = Vec::new();
            if indices[start.0] == NEW {
                way.push((start, 0));
            }
            while let Some((id, position)) = way.last_mut() {
                let (id, part) = (*id, *position);
                *position += 1;
                if part == 0 {
                    (indices[id.0], least[id.0]) = (next_index, next_index);
                    next_index += 1;
                    open.push(id);
                }
                match types.part(id, part) {
                    Some(Some(held)) if indices[held.0] == NEW => way.push((held, 0)),
                    Some(Some(held)) if circles[held.0] == NEW => {
                        least[id.0] = least[id.0].min(indices[held.0]);
                    }
                    Some(_) => {}
                    None => {
                        way.pop();
                        if let Some((outer, _)) = way.last() {
                            least[outer.0] = least[outer.0].min(least[id.0]);
                        }
                        if least[id.0] == indices[id.0] {
                            while let Some(member) = open.pop() {
                                circles[member.0] = id.0;
                                if member == id {
                                    break;
                                }
                            }
                        }
                    }
                }
            }
        }
        Circles(circles)
    }

    /// What a part of a type holds by value, if it holds the type in turn.
    fn held(&self, types: &Types, id: TypeId, part: &TypeRef) -> Option<TypeId> {
        let held = part.held().map(|held| types.resolve(held))?;
        (self.0[held.0] == self.0[id.0]).then_some(held)
    }
}
