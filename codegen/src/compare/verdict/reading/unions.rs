//! Unions.

use super::Reading;
use super::view::kinds;
use crate::compare::matching;
use crate::compare::verdict::decision::Deciding;
use crate::ir::{Branch, Kinds, TypeRef, Union};

impl Reading<'_> {
    /// Whether every branch is accepted. A decoder follows its plan: it must decide a branch that it knows as
    /// that branch, and keeps whole what no branch of its own can claim.
    pub(super) fn takes_branches(&self, reads: &Union, writes: &Union) -> bool {
        let plan = reads.plan.as_ref().filter(|_| self.by_client);
        let same = |read: &Branch, written: &Branch| {
            let ids = read.ty.named().zip(written.ty.named());
            ids.is_some_and(|(read, written)| self.are_pair(read, written))
        };
        let pairs = matching::pairs(&reads.branches, &writes.branches, &[&same]);
        let decides = |written: usize| {
            let Some(plan) = plan else { return false };
            let (types, pairs) = (self.writer, &pairs[..]);
            let deciding = Deciding { old: reads, plan, types, new: writes, pairs };
            match pairs.iter().find(|(_, other)| *other == written) {
                Some((read, _)) => deciding.misreads(*read, written).is_none(),
                None => deciding.takes_new_branch_for(written).is_none(),
            }
        };
        let mut written = writes.branches.iter().enumerate();
        written.all(|(index, branch)| decides(index) || self.union_takes(reads, &branch.ty))
    }

    /// Whether a value that is no union is accepted. A server accepts what one branch accepts. A decoder chooses
    /// by kind: it keeps the value whole where no branch is of the kind, and may choose any branch that is.
    fn union_takes(&self, reads: &Union, written: &TypeRef) -> bool {
        let mut branches = reads.branches.iter().map(|branch| &branch.ty);
        if !self.by_client {
            return branches.any(|branch| self.takes(branch, written));
        }
        let written_kinds = kinds(self.writer, written);
        branches
            .filter(|branch| kinds(self.reader, branch).and(written_kinds) != Kinds::NONE)
            .all(|branch| self.takes(branch, written))
    }
}
