//! Unions: branches, and how the plan decides them.

use super::members::shown;
use super::verdict::decision::Deciding;
use super::verdict::rust::type_name;
use super::words::Meaning;
use super::{Comparison, Kind, Rust, Scene, Verdict, Words, matching};
use crate::explain;
use crate::ir::{Branch, Discriminator, Plan, Union};

impl Comparison<'_> {
    pub(super) fn unions(&mut self, scene: &Scene<'_>, old: &Union, new: &Union) {
        let pairs = self.pairs_of_branches(old, new);
        let empty = Plan { branches: Vec::new(), contested: Vec::new() };
        let plan = old.plan.as_ref().unwrap_or(&empty);
        let types = &self.new.types;
        let deciding = Deciding { old, plan, types, new, pairs: &pairs };

        for (index, branch) in old.branches.iter().enumerate() {
            if !pairs.iter().any(|(one, _)| *one == index) {
                let scene = scene.part(&branch.name);
                let refused = "the new version does not take it".to_owned();
                let wire = scene.wire(Verdict::Breaking(refused), Verdict::Compatible);
                let rust = Rust::major(format!("the variant `{}` is gone", branch.name));
                let words = (shown(&self.old.types, &branch.ty), None);
                self.push(Kind::BranchRemoved, &scene, words, wire, rust);
            }
        }
        for (index, branch) in new.branches.iter().enumerate() {
            if !pairs.iter().any(|(_, other)| *other == index) {
                self.branch_added(&scene.part(&branch.name), old, &deciding, index);
            }
        }
        for (one, other) in &pairs {
            self.branch(scene, &old.branches[*one], &new.branches[*other]);
        }
        let order: Vec<usize> = pairs.iter().map(|(_, other)| *other).collect();
        if !order.is_sorted() {
            let wire = scene.harmless();
            self.push(Kind::BranchesReordered, scene, (None, None), wire, Rust::patch());
        }
        self.discriminator(scene, old, new);
        self.decision(scene, &deciding);
    }

    /// Branches of the same type, and of those that are left the ones of the same name.
    fn pairs_of_branches(&self, old: &Union, new: &Union) -> Vec<(usize, usize)> {
        let same_type = |one: &Branch, other: &Branch| self.pairs.same(&one.ty, &other.ty);
        let same_name = |one: &Branch, other: &Branch| one.name == other.name;
        matching::pairs(&old.branches, &new.branches, &[&same_type, &same_name])
    }

    fn branch_added(
        &mut self,
        scene: &Scene<'_>,
        old: &Union,
        deciding: &Deciding<'_>,
        new: usize,
    ) {
        let branch = &deciding.new.branches[new];
        let response = match deciding.takes_stranger_for(new) {
            Some(taken) => {
                let taken = &old.branches[taken].name;
                Verdict::Breaking(format!("an old client may take it for {taken}"))
            }
            None => Verdict::Compatible,
        };
        let wire = scene.wire(Verdict::Compatible, response);
        let words = (None, shown(&self.new.types, &branch.ty));
        self.push(Kind::BranchAdded, scene, words, wire, Rust::minor());
    }

    fn branch(&mut self, scene: &Scene<'_>, old: &Branch, new: &Branch) {
        let scene = scene.part(&old.name);
        if !self.pairs.same(&old.ty, &new.ty) {
            let wire = self.retyped(&scene, &old.ty, &new.ty);
            let (before, now) =
                (type_name(&self.old.types, &old.ty), type_name(&self.new.types, &new.ty));
            let words = (shown(&self.old.types, &old.ty), shown(&self.new.types, &new.ty));
            self.push(Kind::BranchRetyped, &scene, words, wire, Rust::of_types(&before, &now));
        }
        self.rust_name(&scene, &old.name, &new.name);
        if old.name == new.name {
            self.rust_name(&scene.part("accessors"), &old.accessor, &new.accessor);
        }
        let meaning = Meaning { client_needs: false };
        self.words_of_part(&scene, (&old.ty, &old.docs), (&new.ty, &new.docs), &meaning);
    }

    /// What a discriminator means on the wire is in the plan that is made of it.
    fn discriminator(&mut self, scene: &Scene<'_>, old: &Union, new: &Union) {
        let same = match (&old.discriminator, &new.discriminator) {
            (None, None) => true,
            (Some(old), Some(new)) => {
                old.member == new.member
                    && old.mapping.len() == new.mapping.len()
                    && old
                        .mapping
                        .iter()
                        .zip(&new.mapping)
                        .all(|(old, new)| old.0 == new.0 && self.pairs.are(old.1, new.1))
            }
            _ => false,
        };
        if same {
            return;
        }
        let words = (told_by(old.discriminator.as_ref()), told_by(new.discriminator.as_ref()));
        self.push(Kind::DiscriminatorChanged, scene, words, scene.harmless(), Rust::patch());
    }

    /// How the branches that both have are decided.
    fn decision(&mut self, scene: &Scene<'_>, deciding: &Deciding<'_>) {
        let Some(new_plan) = &deciding.new.plan else { return };
        let pairs = deciding.pairs;
        let new_of = |old: usize| pairs.iter().find(|(one, _)| *one == old).map(|(_, new)| *new);
        let mut others = Vec::new();
        for (old, new) in pairs {
            let (before, now) = (&deciding.plan.branches[*old], &new_plan.branches[*new]);
            let mut order: Vec<usize> =
                before.before.iter().filter_map(|old| new_of(*old)).collect();
            let mut new_order = now.before.clone();
            new_order.retain(|new| pairs.iter().any(|(_, other)| other == new));
            order.sort_unstable();
            new_order.sort_unstable();
            if before.claim != now.claim || order != new_order {
                others.push((*old, *new));
            }
        }
        let contested = |plan: &Plan, to_new: &dyn Fn(usize) -> Option<usize>| {
            let pairs = plan.contested.iter().filter_map(|(one, other)| {
                let (one, other) = (to_new(*one)?, to_new(*other)?);
                Some((one.min(other), one.max(other)))
            });
            let mut pairs: Vec<(usize, usize)> = pairs.collect();
            pairs.sort_unstable();
            pairs
        };
        let in_both = |new: usize| pairs.iter().any(|(_, other)| *other == new).then_some(new);
        let same_contests = contested(deciding.plan, &new_of) == contested(new_plan, &in_both);
        if others.is_empty() && same_contests {
            return;
        }
        let misread = pairs.iter().find_map(|(old, new)| deciding.misreads(*old, *new));
        let response = misread.map_or(Verdict::Compatible, Verdict::Breaking);
        let wire = scene.wire(Verdict::Compatible, response);
        let (old_rows, new_rows): (Vec<usize>, Vec<usize>) = others.into_iter().unzip();
        let words = (
            rules(deciding.old, deciding.plan, &old_rows),
            rules(deciding.new, new_plan, &new_rows),
        );
        self.push(Kind::DecisionChanged, scene, words, wire, Rust::patch());
    }
}

fn told_by(discriminator: Option<&Discriminator>) -> Words {
    let discriminator = discriminator?;
    let values: Vec<&str> = discriminator.mapping.iter().map(|(value, _)| value.as_str()).collect();
    let member = &discriminator.member;
    Some(if values.is_empty() {
        format!("`{member}`")
    } else {
        format!("`{member}`: {}", values.join(", "))
    })
}

/// The rules for some branches, and which branches are decided by what decodes.
fn rules(union: &Union, plan: &Plan, branches: &[usize]) -> Words {
    let mut rules: Vec<String> =
        branches.iter().map(|branch| explain::branch(union, plan, *branch)).collect();
    rules.extend(plan.contested.iter().map(|(one, other)| {
        let (one, other) = (&union.branches[*one].name, &union.branches[*other].name);
        format!("where {one} and {other} fit, what decodes decides")
    }));
    (!rules.is_empty()).then(|| rules.join("; "))
}
