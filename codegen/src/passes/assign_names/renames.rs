//! Names that the users of the generated code give: what each is given to, and whether it can have it.

use std::collections::HashMap;

use super::find::{self, Found};
use super::{TAKEN, words};
use crate::diagnostic::kinds::{COLLIDING_NAMES, INVALID_RENAME, NO_SUCH_NAME};
use crate::diagnostic::{Diagnostic, TreeDiagnostic, TreeDiagnostics};
use crate::ir::{Api, TypeId};
use crate::pointer::Pointer;

/// The table of settings that gives names.
pub const TABLE: &str = "rename";

/// Names that are given, by what has them.
#[derive(Default)]
pub struct Renames {
    pub types: HashMap<TypeId, String>,
    /// What the types that have these names are called by the user.
    keys: HashMap<String, String>,
    parts: HashMap<TypeId, Vec<Part>>,
}

/// A member of a struct, a value of an enumeration or a branch of a union that has a name.
struct Part {
    /// What the user calls it.
    key: String,
    wire: String,
    name: String,
    is_used: bool,
}

impl Renames {
    /// What names are given to. Operations have theirs from here on.
    pub fn of(
        api: &mut Api,
        renames: &[(String, String)],
        diagnostics: &mut TreeDiagnostics,
    ) -> Self {
        let mut found = Renames::default();
        for (key, name) in renames {
            let pointer = |id: TypeId| api.types[id].pointer.clone();
            let mut invalid = |id: TypeId, message: String, help: String| {
                let error = Diagnostic::new(&INVALID_RENAME, pointer(id), message);
                diagnostics.push(error.help(help).setting(TABLE, key));
            };
            let is_of_field = name.starts_with(|first: char| first.is_lowercase() || first == '_');
            match find::named(api, key, is_of_field) {
                Ok(Found::Operation(index)) => {
                    api.operations[index].given.operation = Some(name.clone());
                }
                Ok(Found::Part(id, wire)) => {
                    if let Some(message) = fault_of_part(name, is_of_field) {
                        invalid(id, message, help(name, is_of_field));
                        continue;
                    }
                    let (key, name) = (key.clone(), name.clone());
                    let part = Part { key, wire, name, is_used: false };
                    found.parts.entry(id).or_default().push(part);
                }
                Ok(Found::Type(id)) => {
                    if !is_name_of_type(name) {
                        let message = format!("`{name}` is no name of a type, for `{key}`");
                        invalid(id, message, help(name, false));
                    } else if TAKEN.contains(&name.as_str()) {
                        let message = format!("the name `{name}` is reserved in generated code");
                        invalid(id, message, format!("use another name for `{key}`"));
                    } else if let Some(other) = found.keys.insert(name.clone(), key.clone()) {
                        let message = format!("`{name}` is the name of both `{other}` and `{key}`");
                        invalid(id, message, "use another name for one of them".to_owned());
                    } else {
                        found.types.insert(id, name.clone());
                    }
                }
                Err(fault) => {
                    let error = Diagnostic::new(&NO_SUCH_NAME, Pointer::root(), fault.message);
                    diagnostics.push(error.help(fault.help).setting(TABLE, key));
                }
            }
        }
        found
    }

    /// A warning that the user has given the name of this schema to another type.
    pub fn collision(&self, at: &Pointer, wanted: &str, name: &str) -> Option<TreeDiagnostic> {
        let key = self.keys.get(wanted)?;
        let message = format!("`{wanted}` is the name of another schema, which is `{name}` now");
        let warning = Diagnostic::new(&COLLIDING_NAMES, at.clone(), message);
        let help = format!("use another name for `{key}`, or give one to the other schema as well");
        Some(warning.help(help).setting(TABLE, key))
    }

    /// The name that is given to a part of a type. For a value of an enumeration and a branch it is that of a variant.
    pub fn take(&mut self, id: TypeId, wire: &str) -> Option<String> {
        let part = self.parts.get_mut(&id)?.iter_mut().find(|part| part.wire == wire)?;
        part.is_used = true;
        Some(part.name.clone())
    }

    /// What the user calls a part of a type to which a name is given.
    pub fn key(&self, id: TypeId, wire: &str) -> Option<&str> {
        let part = self.parts.get(&id)?.iter().find(|part| part.wire == wire)?;
        Some(&part.key)
    }

    /// Reports names that could not be given when all other names were: a part that no type has, a name that another part
    /// has.
    pub fn report(self, api: &Api, diagnostics: &mut TreeDiagnostics) {
        let mut ids: Vec<TypeId> = self.parts.keys().copied().collect();
        ids.sort_unstable_by_key(|id| id.0);
        for id in ids {
            let at = &api.types[id].pointer;
            for part in &self.parts[&id] {
                let names = find::parts(api, id);
                let named = names.iter().filter(|(_, name)| *name == part.name).count();
                let Part { key, wire, name, is_used } = part;
                if !is_used {
                    let of = &api.types[id].name;
                    let message = format!("`{of}` has no `{wire}`, which is to be `{name}`");
                    let help = find::help(wire, names.iter().map(|(wire, _)| wire.as_str()));
                    let error = Diagnostic::new(&NO_SUCH_NAME, at.clone(), message);
                    diagnostics.push(error.help(help).setting(TABLE, key));
                } else if named != 1 {
                    let message = format!("`{wire}` cannot be `{name}`, which is another's name");
                    let error = Diagnostic::new(&INVALID_RENAME, at.clone(), message);
                    let error = error.help(format!("use another name for `{wire}`"));
                    diagnostics.push(error.setting(TABLE, key));
                }
            }
        }
    }
}

/// Why a part cannot have a name.
fn fault_of_part(name: &str, is_of_field: bool) -> Option<String> {
    match is_of_field {
        true if !is_name_of_field(name) => Some(format!("`{name}` is no name of a field")),
        false if !is_name_of_type(name) => Some(format!("`{name}` is no name of a variant")),
        _ => None,
    }
}

/// A name that Rust would have instead.
fn help(name: &str, is_of_field: bool) -> String {
    let better = match is_of_field {
        true => words::raw(words::field_name(name)),
        false => words::variant_name(name),
    };
    // `Unknown` is the variant of all other values.
    if better == name {
        return format!("use another name than `{name}`");
    }
    format!("use a name such as `{better}`")
}

/// Whether rustc takes it for the name of a type, and has nothing to say about its style.
fn is_name_of_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
        && name.chars().all(char::is_alphanumeric)
        && !matches!(name, "Self" | "Unknown")
}

/// The same for a field.
fn is_name_of_field(name: &str) -> bool {
    let fits = |found: char| found == '_' || (found.is_alphanumeric() && !found.is_uppercase());
    name.chars().all(fits)
        && words::raw(name.to_owned()).trim_start_matches("r#") == name
        && name.contains(char::is_alphabetic)
}
