//! Warnings of schemas that no value can be at once.

use std::collections::HashSet;
use std::fmt::Write;

use serde_json::Value;

use super::disjoint::{DisjointMember, View, kinds};
use crate::diagnostic::{Diagnostic, TreeDiagnostics, kinds};
use crate::ir::{Kinds, Origin, Step, TypeId, Types};

/// Schemas that contradict one another are reported, once for each pair.
#[derive(Default)]
pub struct Contradictions {
    found: HashSet<(TypeId, TypeId)>,
    pub warnings: TreeDiagnostics,
}

impl Contradictions {
    /// A type of which two parts take nothing alike.
    pub fn of_type(&mut self, types: &Types, of: TypeId, one: TypeId, other: TypeId) {
        let pair = (types.resolve(one), types.resolve(other));
        let (says_one, says_other) = (says(types, one), says(types, other));
        let before = &types[one].pointer;
        if let Origin::Inner { step: Step::Property(name), .. } = &types[of].origin
            && types[of].pointer == types[other].pointer
        {
            if !self.found.insert(pair) {
                return;
            }
            let message = format!(
                "`{name}` conflicts with another schema of the same `allOf`: it is {says_other} here, and \
                 {says_one} at `{before}`; it becomes any JSON"
            );
            let help =
                format!("remove `{name}` from one of the schemas, or define it alike in both");
            let at = types[other].pointer.clone();
            let warning = Diagnostic::new(&kinds::CONTRADICTING_MEMBERS, at, message).help(help);
            self.warnings.push(warning.related(before, "the other one"));
            return;
        }
        let message = format!("no value is both {says_one} and {says_other}: this is any JSON");
        let help = "change one of the schemas, or use `oneOf` where a value is one of them";
        let at = types[of].pointer.clone();
        let warning = Diagnostic::new(&kinds::CONTRADICTING_ALL_OF, at, message).help(help);
        let warning = warning.related(before, "this one");
        self.warnings.push(warning.related(&types[other].pointer, "and this one"));
    }

    /// A branch of a union of which no value can be, because of what stands beside the union; of a member,
    /// if it is that of which they say what cannot be both.
    pub fn of_branch(
        &mut self,
        types: &Types,
        (beside, branch): (TypeId, TypeId),
        member: Option<&DisjointMember>,
    ) {
        if !self.found.insert((types.resolve(beside), branch)) {
            return;
        }
        let subject =
            member.map_or_else(|| "a value".to_owned(), |member| format!("`{}`", member.name));
        let (one, other) = member.map_or((beside, branch), |member| (member.one, member.other));
        let (says_beside, says_branch) = (says(types, one), says(types, other));
        let message = format!(
            "the branch conflicts with what stands beside the union: {subject} is {says_branch} here, and \
             {says_beside} there; the branch is ignored"
        );
        let at = types[branch].pointer.clone();
        let warning = Diagnostic::new(&kinds::CONTRADICTING_BRANCH, at, message);
        let warning = warning.help("remove the branch, or change what conflicts with it");
        self.warnings.push(warning.related(&types[beside].pointer, "what stands beside it"));
    }
}

/// So many values of a list are printed.
const MOST_VALUES: usize = 3;

/// What a type is: its values, if it lists them, else its kinds.
fn says(types: &Types, id: TypeId) -> String {
    let view = View::of(types, id);
    match view.constants {
        [] => match kinds(types, view, 0) {
            Kinds::NONE => "nothing".to_owned(),
            kinds => kinds.to_string(),
        },
        [only] => shown(only),
        values => {
            let mut text = "one of ".to_owned();
            for (index, value) in values.iter().take(MOST_VALUES).enumerate() {
                let separator = if index > 0 { ", " } else { "" };
                let _ = write!(text, "{separator}{}", shown(value));
            }
            if values.len() > MOST_VALUES {
                let _ = write!(text, " and {} more", values.len() - MOST_VALUES);
            }
            text
        }
    }
}

fn shown(value: &Value) -> String {
    format!("`{value}`")
}
