//! Unions: which branches came and went, and how the plan decides which of them a value is.

use super::change::{Rust, Verdict};
use super::comparison::{Comparison, Text};
use super::context::Context;
use super::kind::Kind;
use super::matching;
use super::text::shown;
use super::verdict::decision::Deciding;
use super::verdict::rust::type_name;
use crate::explain;
use crate::ir::{Branch, Contest, Discriminator, Plan, Union};

impl Comparison<'_> {
    /// Compares two unions.
    pub(super) fn unions(&mut self, context: &Context<'_>, old: &Union, new: &Union) {
        let pairs = self.pairs_of_branches(old, new);
        let empty = Plan { branches: Vec::new(), contested: Vec::new() };
        let plan = old.plan.as_ref().unwrap_or(&empty);
        let types = &self.new.types;
        let deciding = Deciding { old, plan, types, new, pairs: &pairs };

        for (index, branch) in old.branches.iter().enumerate() {
            if !pairs.iter().any(|(one, _)| *one == index) {
                let context = context.part(&branch.name);
                let refused = Verdict::breaking("the new version does not accept it");
                let wire = context.wire(refused, Verdict::Compatible);
                let rust = Rust::major(format!("the variant `{}` was removed", branch.name));
                let texts = (shown(&self.old.types, &branch.ty), None);
                self.push(Kind::BranchRemoved, &context, texts, wire, rust);
            }
        }
        for (index, branch) in new.branches.iter().enumerate() {
            if !pairs.iter().any(|(_, other)| *other == index) {
                self.branch_added(&context.part(&branch.name), old, &deciding, index);
            }
        }
        for (one, other) in &pairs {
            self.branch(context, &old.branches[*one], &new.branches[*other]);
        }
        let order: Vec<usize> = pairs.iter().map(|(_, other)| *other).collect();
        if !order.is_sorted() {
            let wire = context.compatible();
            self.push(Kind::BranchesReordered, context, (None, None), wire, Rust::patch());
        }
        self.discriminator(context, old, new);
        self.decision(context, &deciding);
    }

    /// Branches of the same type, and of those that are left the ones of the same name.
    fn pairs_of_branches(&self, old: &Union, new: &Union) -> Vec<(usize, usize)> {
        let same_type = |one: &Branch, other: &Branch| self.pairs.same(&one.ty, &other.ty);
        let same_name = |one: &Branch, other: &Branch| one.name == other.name;
        matching::pairs(&old.branches, &new.branches, &[&same_type, &same_name])
    }

    fn branch_added(
        &mut self,
        context: &Context<'_>,
        old: &Union,
        deciding: &Deciding<'_>,
        new: usize,
    ) {
        let branch = &deciding.new.branches[new];
        let response = match deciding.takes_new_branch_for(new) {
            Some(taken) => {
                let taken = &old.branches[taken].name;
                Verdict::Breaking(format!("an old client may read it as {taken}"))
            }
            None => Verdict::Compatible,
        };
        let wire = context.wire(Verdict::Compatible, response);
        let texts = (None, shown(&self.new.types, &branch.ty));
        self.push(Kind::BranchAdded, context, texts, wire, Rust::minor());
    }

    fn branch(&mut self, context: &Context<'_>, old: &Branch, new: &Branch) {
        let context = context.part(&old.name);
        if !self.pairs.same(&old.ty, &new.ty) {
            let wire = self.of_another_type(&context, &old.ty, &new.ty);
            let (before, now) =
                (type_name(&self.old.types, &old.ty), type_name(&self.new.types, &new.ty));
            let texts = (shown(&self.old.types, &old.ty), shown(&self.new.types, &new.ty));
            self.push(
                Kind::BranchTypeChanged,
                &context,
                texts,
                wire,
                Rust::of_types(&before, &now),
            );
        } else {
            self.allowed_values(&context, &old.constants, &new.constants);
        }
        self.rust_name(&context, &old.name, &new.name);
        if old.name == new.name {
            self.rust_name(&context.part("accessors"), &old.accessor, &new.accessor);
        }
        self.docs_of_part(&context, (&old.ty, &old.docs), (&new.ty, &new.docs));
    }

    /// Compares the discriminators. What one means on the wire is in the plan that is made of it, which
    /// [`Self::decision`] compares.
    fn discriminator(&mut self, context: &Context<'_>, old: &Union, new: &Union) {
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
        let texts = (text(old.discriminator.as_ref()), text(new.discriminator.as_ref()));
        self.push(Kind::DiscriminatorChanged, context, texts, context.compatible(), Rust::patch());
    }

    /// Compares how the branches that both have are decided.
    fn decision(&mut self, context: &Context<'_>, deciding: &Deciding<'_>) {
        let Some(new_plan) = &deciding.new.plan else { return };
        let pairs = deciding.pairs;
        let new_of = |old: usize| pairs.iter().find(|(one, _)| *one == old).map(|(_, new)| *new);
        let mut changed = Vec::new();
        for (old, new) in pairs {
            let (before, now) = (&deciding.plan.branches[*old], &new_plan.branches[*new]);
            let mut order: Vec<usize> =
                before.before.iter().filter_map(|old| new_of(*old)).collect();
            let mut new_order = now.before.clone();
            new_order.retain(|new| pairs.iter().any(|(_, other)| other == new));
            order.sort_unstable();
            new_order.sort_unstable();
            // The whole claim of a branch follows from its members, whose changes are reported.
            if before.claim != now.claim || order != new_order {
                changed.push((*old, *new));
            }
        }
        let contested = |plan: &Plan, to_new: &dyn Fn(usize) -> Option<usize>| {
            let pairs = plan.contested.iter().filter_map(|Contest { one, other, .. }| {
                let (one, other) = (to_new(*one)?, to_new(*other)?);
                Some((one.min(other), one.max(other)))
            });
            let mut pairs: Vec<(usize, usize)> = pairs.collect();
            pairs.sort_unstable();
            pairs
        };
        let in_both = |new: usize| pairs.iter().any(|(_, other)| *other == new).then_some(new);
        let same_contests = contested(deciding.plan, &new_of) == contested(new_plan, &in_both);
        if changed.is_empty() && same_contests {
            return;
        }
        let misread = pairs.iter().find_map(|(old, new)| deciding.misreads(*old, *new));
        let response = misread.map_or(Verdict::Compatible, Verdict::Breaking);
        let wire = context.wire(Verdict::Compatible, response);
        let (old_rows, new_rows): (Vec<usize>, Vec<usize>) = changed.into_iter().unzip();
        let texts = (
            rules(deciding.old, deciding.plan, &old_rows),
            rules(deciding.new, new_plan, &new_rows),
        );
        self.push(Kind::DecisionChanged, context, texts, wire, Rust::patch());
    }
}

/// A discriminator as text.
fn text(discriminator: Option<&Discriminator>) -> Text {
    let discriminator = discriminator?;
    let values: Vec<&str> = discriminator.mapping.iter().map(|(value, _)| value.as_str()).collect();
    let member = &discriminator.member;
    Some(if values.is_empty() {
        format!("`{member}`")
    } else {
        format!("`{member}`: {}", values.join(", "))
    })
}

/// The rules for some branches as text, and which branches are decided by what decodes.
fn rules(union: &Union, plan: &Plan, branches: &[usize]) -> Text {
    let mut rules: Vec<String> =
        branches.iter().map(|branch| explain::branch(union, plan, *branch)).collect();
    rules.extend(plan.contested.iter().map(|Contest { one, other, .. }| {
        let (one, other) = (&union.branches[*one].name, &union.branches[*other].name);
        format!("where both {one} and {other} match, the one that decodes")
    }));
    (!rules.is_empty()).then(|| rules.join("; "))
}
