//! Warnings of names of types that are not what they would be, because they conflict with others.

use std::collections::{HashMap, HashSet};

use super::renames::TABLE;
use super::shorten::shortened;
use super::{TAKEN, words};
use crate::diagnostic::{Diagnostic, TreeDiagnostic, TreeDiagnostics, kinds};
use crate::ir::{Api, Member, Struct, TypeId};

/// A component that is called `name`, for another has the name that is wanted, or generated code needs
/// it.
pub fn of_component(api: &Api, id: TypeId, wanted: &str, name: &str) -> TreeDiagnostic {
    let at = api.types[id].pointer.clone();
    if TAKEN.contains(&wanted) {
        let message = format!(
            "the name `{wanted}` is reserved in generated code: this schema is `{name}` in Rust"
        );
        let help = format!("rename the schema, or use it as `{name}`");
        return Diagnostic::new(&kinds::RESERVED_NAME, at, message).help(help);
    }
    let message = format!(
        "the name conflicts with another schema, which is `{wanted}` in Rust: this one is `{name}`"
    );
    let help = "rename one of the schemas, so that they differ in more than case and punctuation";
    let warning = Diagnostic::new(&kinds::COLLIDING_NAMES, at, message).help(help);
    match api.types.iter().find(|(_, other)| other.name == wanted) {
        Some((_, first)) => warning.related(&first.pointer, "the other one"),
        None => warning,
    }
}

/// The members that have been reported: many structs may have the same ones.
#[derive(Default)]
pub struct Members(HashSet<(String, String)>);

impl Members {
    /// Members that another of the struct has the name of, or that have one which every struct needs.
    /// One that has the name that users gave it is none of them; `key` is what they call it.
    pub fn of<'k>(
        &mut self,
        api: &Api,
        id: TypeId,
        record: &Struct,
        key: impl Fn(&str) -> Option<&'k str>,
    ) -> TreeDiagnostics {
        let mut diagnostics = TreeDiagnostics::default();
        let mut by_name: Option<HashMap<&str, &Member>> = None;
        for member in &record.members {
            let wanted = words::raw(shortened(words::field_name(&member.wire_name)));
            let names = (member.wire_name.clone(), member.name.clone());
            if member.name == wanted || key(&member.wire_name).is_some() || !self.0.insert(names) {
                continue;
            }
            let (wire, name) = (&member.wire_name, &member.name);
            let at = member.written.0.as_ref().unwrap_or(&api.types[id].pointer).clone();
            let by_name = by_name.get_or_insert_with(|| named(record));
            diagnostics.push(match by_name.get(&*wanted) {
                Some(other) => {
                    let other = &other.wire_name;
                    let message = format!(
                        "the member `{wire}` conflicts with `{other}`, which is `{wanted}` in Rust: it is \
                         `{name}`"
                    );
                    let warning = Diagnostic::new(&kinds::COLLIDING_NAMES, at, message);
                    match key(other) {
                        Some(key) => {
                            let help = format!("use another name for `{key}`");
                            warning.help(help).setting(TABLE, key)
                        }
                        None => warning.help(
                            "rename one of the members, so that they differ in more than case and \
                             punctuation",
                        ),
                    }
                }
                None => {
                    let message = format!(
                        "the name `{wanted}` is reserved in generated code: the member `{wire}` is \
                         `{name}` in Rust"
                    );
                    let help = format!("rename the member, or use it as `{name}`");
                    Diagnostic::new(&kinds::RESERVED_NAME, at, message).help(help)
                }
            });
        }
        diagnostics
    }
}

fn named(record: &Struct) -> HashMap<&str, &Member> {
    record.members.iter().map(|member| (member.name.as_str(), member)).collect()
}
