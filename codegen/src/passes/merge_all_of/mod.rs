//! `allOf` becomes one type: the one that takes what all of its parts take.
//!
//! Before: a type may be all of several types at once.
//! After: none is. Of two kinds of which one is within the other the narrower one stays, lists have the
//! values that are in both, objects have the members of both, and so on within members, items and
//! values. Where no value can be all of several types it is any JSON, with a warning.
//!
//! - [`flatten`]: what holds of a type, in the order in which it is merged.
//! - [`meet`]: what two types take alike, where neither is a union.
//! - [`members`]: the same for what stands within objects and arrays.
//! - [`parts`]: which types are all of which others, so that each combination is one type.
//! - [`unlisted`]: members that are required become so, listed or not.
//! - [`distribute`]: what stands beside a union goes into each of its branches.
//! - [`branches`]: the types that come of that.
//! - [`disjoint`]: whether two types take nothing alike.
//! - [`contradictions`]: the warnings.

mod branches;
mod contradictions;
mod disjoint;
mod distribute;
mod flatten;
mod meet;
mod members;
mod parts;
mod unlisted;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use self::contradictions::Contradictions;
use self::disjoint::may_be_null;
use self::meet::Met;
use self::parts::Parts;
use crate::diagnostic::TreeDiagnostics;
use crate::ir::{Api, Origin, Shape, Step, TypeId, Types};

pub fn run(api: &mut Api, diagnostics: &mut TreeDiagnostics) {
    let mut merging = Merging {
        types: &mut api.types,
        waiting: VecDeque::new(),
        pending: BTreeMap::new(),
        parts: Parts::default(),
        depth: 0,
        contradictions: Contradictions::default(),
    };
    merging.waiting.extend(flatten::order(merging.types));
    loop {
        // Its branches may be merged later than a union, so that what stands beside unions comes last.
        while let Some(id) = merging.waiting.pop_front() {
            merging.merge(id);
        }
        let Some(id) = merging.pending.keys().next().copied() else { break };
        merging.complete(id);
    }
    diagnostics.append(merging.contradictions.warnings);
    unlisted::run(api);
}

/// The types while they are merged.
struct Merging<'a> {
    types: &'a mut Types,
    /// Those that are not merged yet.
    waiting: VecDeque<TypeId>,
    /// Those that are unions and something else besides, and have no shape yet.
    pending: BTreeMap<TypeId, Pending>,
    /// Which types are all of which others.
    parts: Parts,
    /// How deep within members and items what is being merged stands.
    depth: usize,
    contradictions: Contradictions,
}

/// A type that is one of several types, and something else besides.
struct Pending {
    beside: Option<Met>,
    unions: Vec<TypeId>,
}

impl Merging<'_> {
    /// Gives a type its shape, or lets it wait for the branches of its unions.
    fn merge(&mut self, id: TypeId) {
        let parts = flatten::parts(self.types, id);
        self.note_parts(id, &parts);
        self.types[id].excluded = flatten::excluded(self.types, id);
        let mut met: Option<Met> = None;
        let mut unions = Vec::new();
        for part in parts {
            let target = self.types.resolve(part);
            let def = &self.types[target];
            // `{nullable: true}` among them holds for the type that is all of them.
            if def.shape == Shape::Any && def.nullable {
                self.types[id].nullable = true;
                continue;
            }
            if matches!(def.shape, Shape::Union(_)) {
                unions.push(part);
                continue;
            }
            let other = Met::of(self.types, part);
            let Some(one) = met.take() else {
                met = Some(other);
                continue;
            };
            let (first, second) = (one.first, part);
            match self.meet(id, one, other) {
                Some(merged) => met = Some(merged),
                None => return self.contradict(id, first, second),
            }
        }
        match (met, &unions[..]) {
            (None, []) => self.types[id].shape = Shape::Any,
            (Some(met), []) => self.finish(id, met),
            (None, [only]) => self.finish(id, Met::of(self.types, *only)),
            (beside, _) => {
                self.pending.insert(id, Pending { beside, unions });
            }
        }
    }

    /// What is all of these types further in is this type. (One that says of itself that it may be null
    /// is not just that.)
    fn note_parts(&mut self, id: TypeId, parts: &[TypeId]) {
        if !self.types[id].nullable {
            let all = parts.iter().flat_map(|part| self.parts.of(self.types, *part));
            let all: BTreeSet<TypeId> = all.collect();
            self.parts.add(id, &all);
        }
    }

    /// Gives a type that is a union and something else its shape, unless it has it or is about to.
    fn complete(&mut self, id: TypeId) {
        let Some(Pending { beside, unions }) = self.pending.remove(&id) else { return };
        let mut met = beside;
        for union in unions {
            let first = met.as_ref().map_or(union, |met| met.first);
            met = match met {
                None => Some(Met::of(self.types, union)),
                Some(met) => match self.with_union(id, met, union) {
                    Some(met) => Some(met),
                    None => return self.contradict(id, first, union),
                },
            };
        }
        if let Some(met) = met {
            self.finish(id, met);
        }
    }

    /// Gives a type the shape that was found. What is written elsewhere keeps its name: a reference
    /// beside documentation is that reference.
    fn finish(&mut self, id: TypeId, met: Met) {
        let elsewhere = met.of.filter(|of| !self.is_within(*of, id));
        let known = elsewhere.is_some_and(|of| may_be_null(self.types, of));
        // The docs of a part that is written within hold for the type.
        let docs = met.of.filter(|of| elsewhere.is_none() && *of != id);
        let docs = docs.map(|of| self.types[id].docs.or(&self.types[of].docs));
        let def = &mut self.types[id];
        if let Some(docs) = docs {
            def.docs = docs;
        }
        match elsewhere {
            Some(of) => {
                def.shape = Shape::Reference(of);
                def.constants = Vec::new();
                def.nullable |= met.nullable && !known;
            }
            None => {
                def.constants = met.constants;
                // Of any JSON null is a value like any other.
                def.nullable |= met.nullable && met.shape != Shape::Any;
                def.shape = met.shape;
            }
        }
    }

    /// Whether a type is what a schema says beside its `allOf`, `oneOf` and `anyOf`.
    fn is_own(&self, part: TypeId, of: TypeId) -> bool {
        matches!(self.types[part].origin, Origin::Inner { parent, step: Step::Own } if parent == of)
    }

    /// Whether a type is a part of an `allOf` that stands in it, or what a schema says beside that.
    fn is_within(&self, part: TypeId, of: TypeId) -> bool {
        matches!(self.types[part].origin,
            Origin::Inner { parent, step: Step::Own | Step::AllOf(_) } if parent == of)
    }

    /// A type of which two parts take nothing alike.
    fn contradict(&mut self, id: TypeId, one: TypeId, other: TypeId) {
        self.contradictions.of_type(self.types, id, one, other);
        let def = &mut self.types[id];
        def.shape = Shape::Any;
        def.constants = Vec::new();
    }
}
