//! What stands beside a union goes into each of its branches.
//!
//! A branch that says it already stays the type that it is. One that takes nothing of it is left out.
//! Another becomes a type of its own, which is both.

use super::Merging;
use super::disjoint::{View, disjoint, disjoint_member, says_null};
use super::meet::Met;
use crate::ir::{Additional, Branch, Scalar, Shape, Struct, TypeId, TypeRef, Types, Union};

/// Unions in a union are looked into so far. One that has many is hardly ever deeper than this.
const DEEPEST: usize = 4;

/// Of two unions, no more than so many pairs of branches are looked at; beyond it the first union, which
/// takes all that both take, stands for both.
const MOST_PAIRS: usize = 256;

/// What becomes of a union with something beside it.
struct Distributed {
    union: Union,
    /// The branches that have others in their place, with those.
    replaced: Vec<(TypeId, TypeId)>,
    /// Those for which no value is left.
    excluded: Vec<TypeId>,
}

impl Merging<'_> {
    /// What is a union and something else; none if that is nothing.
    pub fn with_union(&mut self, at: TypeId, met: Met, union: TypeId) -> Option<Met> {
        // Who refers to a union and narrows it means to leave branches out.
        let reported = self.is_within(self.types.resolve(union), at);
        match &met.shape {
            Shape::Union(one) => {
                let Shape::Union(other) = &self.types[self.types.resolve(union)].shape else {
                    return Some(met);
                };
                let (ones, others) = (branches(self.types, one), branches(self.types, other));
                let has_all = |of: &[TypeId], all: &[TypeId]| all.iter().all(|id| of.contains(id));
                if has_all(&others, &ones) || ones.len() * others.len() > MOST_PAIRS {
                    return Some(met);
                }
                if has_all(&ones, &others) {
                    return Some(Met { first: met.first, ..Met::of(self.types, union) });
                }
                self.of_unions(at, &met, union)
            }
            Shape::Struct(record) if self.says_nothing_of_branches(record, union) => {
                // That there is no member besides is said without the branches in mind.
                let bare = Met { shape: Shape::Object, ..met };
                self.distributed(at, &bare, union, 0, reported)
            }
            _ => self.distributed(at, &met, union, 0, reported),
        }
    }

    /// Whether what stands beside a union says nothing of its branches that their label does not.
    fn says_nothing_of_branches(&self, record: &Struct, union: TypeId) -> bool {
        let label = match &self.types[self.types.resolve(union)].shape {
            Shape::Union(union) => union.discriminator.as_ref().map(|label| &label.member),
            _ => None,
        };
        record.members.is_empty()
            && !matches!(record.additional, Additional::Typed(_))
            && record.also_required.iter().all(|name| Some(name) == label)
    }

    /// What is of both of two unions: each branch of the one with the other beside it.
    fn of_unions(&mut self, at: TypeId, met: &Met, union: TypeId) -> Option<Met> {
        let Shape::Union(mut one) = met.shape.clone() else { return None };
        let mut all = Distributed {
            union: Union { branches: Vec::new(), ..one.clone() },
            replaced: Vec::new(),
            excluded: Vec::new(),
        };
        for (index, branch) in std::mem::take(&mut one.branches).into_iter().enumerate() {
            let Some(named) = branch.ty.named() else {
                all.union.branches.push(branch);
                continue;
            };
            let target = self.completed(named);
            if matches!(self.types[target].shape, Shape::Union(_) | Shape::AllOf(_)) {
                all.union.branches.push(branch);
                continue;
            }
            let beside = Met::of(self.types, named);
            match self.distributed(at, &beside, union, DEEPEST, false) {
                None => all.excluded.push(target),
                Some(met) => match (met.of, met.shape) {
                    (Some(of), _) => {
                        all.union.branches.push(Branch::new(TypeRef::Named(of)));
                    }
                    (None, Shape::Union(found)) => all.union.branches.extend(found.branches),
                    (None, shape) => {
                        let met = Met { shape, constants: met.constants, of: None, ..beside };
                        let new = self.branch(at, named, index, met);
                        all.replaced.push((target, new));
                        all.union.branches.push(Branch::new(TypeRef::Named(new)));
                    }
                },
            }
        }
        self.simplified(at, met, all, None)
    }

    /// A union, each branch of which has what stands beside it too; none if it has no branch then.
    fn distributed(
        &mut self,
        at: TypeId,
        beside: &Met,
        union: TypeId,
        depth: usize,
        reported: bool,
    ) -> Option<Met> {
        let met_union = Met::of(self.types, union);
        let Shape::Union(mut before) = met_union.shape.clone() else { return None };
        let mut all = Distributed {
            union: Union { branches: Vec::new(), ..before.clone() },
            replaced: Vec::new(),
            excluded: Vec::new(),
        };
        let mut left_out = Vec::new();
        for (index, mut branch) in std::mem::take(&mut before.branches).into_iter().enumerate() {
            let Some(named) = branch.ty.named() else {
                all.union.branches.push(branch);
                continue;
            };
            let target = self.completed(named);
            let view = View::of(self.types, named);
            if disjoint(self.types, View::from(beside), view, true) {
                all.excluded.push(target);
                if *view.shape != Shape::Scalar(Scalar::Null) {
                    let member = disjoint_member(self.types, &beside.shape, view.shape);
                    left_out.push((named, member));
                }
                continue;
            }
            let met = match &self.types[target].shape {
                Shape::AllOf(_) => None,
                Shape::Union(_) if depth < DEEPEST => {
                    self.distributed(at, beside, target, depth + 1, reported)
                }
                Shape::Union(_) => None,
                _ => {
                    let of_branch = Met::of(self.types, named);
                    self.meet(at, beside.clone(), of_branch)
                }
            };
            if let Some(met) = met.filter(|met| !self.is_branch(met, named)) {
                let new = match met.of {
                    // The branch says nothing more than what stands beside it. What the schema itself says
                    // of members is called by each branch.
                    Some(of) if !(is_record(&met.shape) && self.is_within(of, at)) => of,
                    _ => self.branch(at, named, index, met),
                };
                all.replaced.push((target, new));
                branch = Branch::new(TypeRef::Named(new));
            }
            all.union.branches.push(branch);
        }
        let met = self.simplified(at, &met_union, all, Some(beside))?;
        // Where no branch is left, that is reported of the union, and not of each branch.
        for (branch, member) in left_out.into_iter().filter(|_| reported) {
            let of = (beside.first, branch);
            self.contradictions.of_branch(self.types, of, member.as_ref());
        }
        Some(met)
    }

    /// A union whose branches were looked at: it, if they are as they were; the only branch, or what
    /// stands beside the union, where nothing else is left.
    fn simplified(
        &self,
        at: TypeId,
        met_union: &Met,
        all: Distributed,
        beside: Option<&Met>,
    ) -> Option<Met> {
        let Distributed { mut union, replaced, excluded } = all;
        // Authors who give a type beside branches that may be null do not mean that none is.
        let allows_null = |beside: &Met| {
            beside.nullable
                || (self.is_own(beside.first, at) && says_null(self.types, met_union.first))
        };
        let nullable = met_union.nullable && beside.is_none_or(allows_null);
        if replaced.is_empty() && excluded.is_empty() && beside.is_some() {
            let first = beside.map_or(met_union.first, |beside| beside.first);
            return Some(Met { nullable, first, ..met_union.clone() });
        }
        let mut seen: Vec<TypeId> = Vec::new();
        union.branches.retain(|branch| {
            let id = branch.ty.named().map(|id| self.types.resolve(id));
            let is_first = id.is_none_or(|id| !seen.contains(&id));
            seen.extend(id);
            is_first
        });
        let is_null = |branch: &&Branch| {
            let id = branch.ty.named().map(|id| self.types.resolve(id));
            id.is_some_and(|id| self.types[id].shape == Shape::Scalar(Scalar::Null))
        };
        let others: Vec<&Branch> =
            union.branches.iter().filter(|branch| !is_null(branch)).collect();
        let first = beside.map_or(met_union.first, |beside| beside.first);
        match others[..] {
            [] if union.branches.is_empty() => return None,
            [only] if !union.left_out && (union.branches.len() == 1 || beside.is_some()) => {
                if let Some(id) = only.ty.named() {
                    return Some(Met { nullable, first, ..Met::of(self.types, id) });
                }
            }
            _ => {}
        }
        if let Some(discriminator) = &mut union.discriminator {
            self.remap(discriminator, &replaced, &excluded);
        }
        let shape = Shape::Union(union);
        Some(Met { shape, constants: Vec::new(), nullable, of: None, first })
    }

    /// The type that a reference leads to, which has its shape if it can have one.
    fn completed(&mut self, named: TypeId) -> TypeId {
        let target = self.types.resolve(named);
        if self.pending.contains_key(&target) {
            self.complete(target);
        }
        self.types.resolve(target)
    }

    /// Whether what was found is a branch as it is.
    fn is_branch(&self, met: &Met, branch: TypeId) -> bool {
        let target = self.types.resolve(branch);
        if met.of.is_some_and(|of| self.types.resolve(of) == target) {
            return true;
        }
        match (&met.shape, &self.types[target].shape) {
            (Shape::Struct(merged), Shape::Struct(known)) => self.says_no_more(merged, known),
            _ => false,
        }
    }
}

fn is_record(shape: &Shape) -> bool {
    matches!(shape, Shape::Struct(_))
}

/// The types that a union can be.
fn branches(types: &Types, union: &Union) -> Vec<TypeId> {
    union
        .branches
        .iter()
        .filter_map(|branch| branch.ty.named())
        .map(|id| types.resolve(id))
        .collect()
}
