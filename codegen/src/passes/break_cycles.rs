//! A type that would hold itself by value holds itself in a box.
//!
//! Before: a struct may have a member of its own type. After: on every such circle one member, or one
//! branch of a union, is [`TypeRef::Boxed`]. Arrays and maps hold their items elsewhere, and break a
//! circle as they are.

use crate::ir::{Api, Shape, TypeId, TypeRef, Types};

/// Runs the pass.
pub fn run(api: &mut Api) {
    let states = vec![State::New; api.types.ids().count()];
    let mut search = Search { types: &mut api.types, states };
    for id in search.types.ids() {
        search.visit(id);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    /// On the way from where the search began to where it is.
    Open,
    Done,
}

struct Search<'t> {
    types: &'t mut Types,
    states: Vec<State>,
}

impl Search<'_> {
    /// Goes into everything that a type holds by value. What leads back to a type on the way closes a
    /// circle, and is put in a box. The way is kept in a list, for types may be nested deeply.
    fn visit(&mut self, start: TypeId) {
        let mut way: Vec<(TypeId, usize)> = vec![(start, 0)];
        if self.states[start.0] != State::New {
            return;
        }
        self.states[start.0] = State::Open;
        while let Some((id, next)) = way.last_mut() {
            let (id, part) = (*id, *next);
            *next += 1;
            let Some(ty) = part_of(&mut self.types[id].shape, part) else {
                self.states[id.0] = State::Done;
                way.pop();
                continue;
            };
            let Some(held) = held(ty) else { continue };
            let held = self.types.resolve(held);
            match self.states[held.0] {
                State::New => {
                    self.states[held.0] = State::Open;
                    way.push((held, 0));
                }
                State::Open => {
                    let circle = way.iter().skip_while(|(on_it, _)| *on_it != held);
                    let circle: Vec<_> = circle.map(|(id, next)| (*id, *next - 1)).collect();
                    self.break_circle(&circle);
                }
                State::Done => {}
            }
        }
    }
}

impl Search<'_> {
    /// Puts one of the parts that make a circle in a box: rather the member of a struct than the
    /// branch of a union, and the one that was met last.
    fn break_circle(&mut self, circle: &[(TypeId, usize)]) {
        let of_struct =
            |(id, _): &&(TypeId, usize)| matches!(self.types[*id].shape, Shape::Struct(_));
        let last = circle.iter().rev().find(of_struct).or(circle.last());
        if let Some((id, part)) = last
            && let Some(ty) = part_of(&mut self.types[*id].shape, *part)
        {
            put_in_box(ty);
        }
    }
}

/// One of the types that a type holds, by position.
fn part_of(shape: &mut Shape, position: usize) -> Option<&mut TypeRef> {
    match shape {
        Shape::Struct(record) => record.members.get_mut(position).map(|member| &mut member.ty),
        Shape::Union(union) => union.branches.get_mut(position).map(|branch| &mut branch.ty),
        _ => None,
    }
}

/// The type that is held by value, if there is one.
fn held(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) => held(inner),
        _ => None,
    }
}

fn put_in_box(ty: &mut TypeRef) {
    match ty {
        TypeRef::Nullable(inner) => put_in_box(inner),
        TypeRef::Boxed(_) => {}
        _ => *ty = TypeRef::Boxed(Box::new(ty.clone())),
    }
}
