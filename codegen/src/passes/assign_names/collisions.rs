//! What is said of names that are not what they would be, because they are taken.

use std::collections::HashSet;

use super::{TAKEN, words};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Struct, TypeId};

/// A component that is called `name`, for another has the name that is wanted, or generated code needs
/// it.
pub fn of_component(api: &Api, id: TypeId, wanted: &str, name: &str) -> Diagnostic {
    let warning = |message: String, help: &str| {
        let place = &api.types[id].pointer;
        Diagnostic::warning("colliding-names", &api.document, place, message, help)
    };
    if TAKEN.contains(&wanted) {
        return warning(
            format!("generated code needs the name `{wanted}`, so that this schema is `{name}`"),
            "give the schema another name, or use it by this one",
        );
    }
    let warning = warning(
        format!("another schema is called `{wanted}` in Rust, so that this one is `{name}`"),
        "give one of the schemas a name that differs in more than case or punctuation",
    );
    match api.types.iter().find(|(_, other)| other.name == wanted) {
        Some((_, first)) => warning.related(&first.pointer, "the other one"),
        None => warning,
    }
}

/// The members that have been told of: many structs may have the same ones.
#[derive(Default)]
pub struct Members(HashSet<(String, String)>);

impl Members {
    /// Members that another of the struct has the name of, or that have one which every struct needs.
    pub fn of(&mut self, api: &Api, id: TypeId, record: &Struct) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        for member in &record.members {
            let wanted = words::raw(words::cut(words::field_name(&member.wire_name)));
            let told = (member.wire_name.clone(), member.name.clone());
            if member.name == wanted || !self.0.insert(told) {
                continue;
            }
            let (wire, name) = (&member.wire_name, &member.name);
            let (reason, help) = match record.members.iter().find(|other| other.name == wanted) {
                Some(other) => (
                    format!("the member `{}` is called `{wanted}`", other.wire_name),
                    "give one of the members a name that differs in more than case or punctuation",
                ),
                None => (
                    format!("generated code needs the name `{wanted}`"),
                    "give the member another name, or use it by this one",
                ),
            };
            diagnostics.push(Diagnostic::warning(
                "colliding-names",
                &api.document,
                &api.types[id].pointer,
                format!("the member `{wire}` is `{name}` in Rust, for {reason}"),
                help,
            ));
        }
        diagnostics
    }
}
