//! Corrections of a description that stand in a file of their own: OpenAPI Overlay 1.0.
//!
//! - [`apply`]: what an action does to the tree.
//! - [`origins`]: which file a part of the corrected tree was written in.
//!
//! Actions are applied in order, each to what the one before has left. An action that matches nothing
//! is an error, for the description that it was written for has changed. Beyond version 1.0 only this
//! is read: a scalar can be removed, as in 1.1.

mod apply;
pub mod origins;

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use self::apply::{Fault, Part};
use self::origins::{Origin, Origins};
use super::pointer::Pointer;
use super::{Source, read};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Applies the actions of an overlay to the tree of a description.
pub fn apply(overlay: &Source, root: &mut Value, origins: &mut Origins) -> Diagnostics {
    let (tree, diagnostics) = read::read(overlay);
    let mut applying = Applying { overlay, root, origins, diagnostics };
    if let Some(tree) = tree {
        applying.overlay(&tree);
    }
    applying.diagnostics
}

struct Applying<'a> {
    overlay: &'a Source,
    root: &'a mut Value,
    origins: &'a mut Origins,
    diagnostics: Diagnostics,
}

impl Applying<'_> {
    fn overlay(&mut self, overlay: &Value) {
        let top = Pointer::root();
        let Some(object) = overlay.as_object() else {
            let help = "an overlay has `overlay: 1.0.0`, `info` and `actions`";
            return self.error("overlay", &top, "the overlay is not an object", help);
        };
        let version = object.get("overlay").and_then(Value::as_str);
        if !version.is_some_and(|text| text == "1.0" || text.starts_with("1.0.")) {
            let at = if object.contains_key("overlay") { top.join("overlay") } else { top.clone() };
            let message = "the file does not say that it is an overlay of version 1.0";
            return self.error("overlay", &at, message, "`overlay: 1.0.0`");
        }
        self.only_known(object, &top, &["overlay", "info", "extends", "actions"]);
        let place = top.join("actions");
        match object.get("actions").and_then(Value::as_array) {
            Some(actions) if !actions.is_empty() => {
                for (index, action) in actions.iter().enumerate() {
                    self.action(action, &place.join(index));
                }
            }
            _ => {
                let at = if object.contains_key("actions") { &place } else { &top };
                let help = "`actions` is an array of objects, each with a `target`";
                self.error("overlay", at, "the overlay has no actions", help);
            }
        }
    }

    fn action(&mut self, action: &Value, at: &Pointer) {
        let Some(object) = action.as_object() else {
            let help = "an action has a `target`, and `update` or `remove: true`";
            return self.error("overlay", at, "the action is not an object", help);
        };
        self.only_known(object, at, &["target", "description", "update", "remove"]);
        let Some((target, path)) = self.target(object, at) else { return };
        let remove = match object.get("remove") {
            None | Some(Value::Bool(false)) => false,
            Some(Value::Bool(true)) => true,
            Some(_) => {
                let message = "`remove` is neither true nor false";
                return self.error("overlay", &at.join("remove"), message, "`remove: true`");
            }
        };
        let mut parts: Vec<Part> =
            path.query_located(self.root).iter().map(|found| Part::at(found.location())).collect();
        // A path may select a part more than once.
        parts.sort();
        parts.dedup();
        if parts.is_empty() {
            let message = format!("`{target}` matches nothing in `{}`", self.origins.description());
            let help = "the description may have changed since: mend the target, or take the \
                        action out";
            return self.error("overlay-without-match", &at.join("target"), message, help);
        }
        match object.get("update") {
            _ if remove => {
                // From the end, so that the indices of those still to go stay what they are.
                for part in parts.iter().rev() {
                    let done = part.remove(self.root, self.origins);
                    self.told(done, at, "target");
                }
            }
            Some(update) => {
                let origin =
                    Origin { document: self.overlay.name.clone(), pointer: at.join("update") };
                for part in &parts {
                    let done = part.update(self.root, self.origins, update, &origin);
                    self.told(done, at, "update");
                }
            }
            None => {
                let help = "say what is to become of the target: `update`, or `remove: true`";
                self.error("overlay", at, "the action changes nothing", help);
            }
        }
    }

    /// What an action is about, as it is written and as it is understood.
    fn target<'v>(
        &mut self,
        action: &'v Map<String, Value>,
        at: &Pointer,
    ) -> Option<(&'v str, JsonPath)> {
        let help = "a path of RFC 9535: `$.components.schemas.Pet.properties.kind`, \
                    `$.paths['/pets'].get`";
        let Some(target) = action.get("target").and_then(Value::as_str) else {
            self.error("overlay", at, "the action has no `target`", help);
            return None;
        };
        match JsonPath::parse(target) {
            Ok(path) => Some((target, path)),
            Err(error) => {
                // Of this the parser says nothing.
                let what =
                    if target.starts_with('$') { error.message() } else { "it begins with `$`" };
                let message = format!("`{target}` is no JSONPath: {what}");
                self.error("overlay", &at.join("target"), message, help);
                None
            }
        }
    }

    /// Refuses names that say nothing here: what is misspelled would be passed over in silence.
    fn only_known(&mut self, object: &Map<String, Value>, at: &Pointer, known: &[&str]) {
        for name in object.keys() {
            if !known.contains(&name.as_str()) && !name.starts_with("x-") {
                let message = format!("`{name}` is no keyword of Overlay 1.0 here");
                let help = format!("one of `{}`", known.join("`, `"));
                self.error("overlay", &at.join(name), message, &help);
            }
        }
    }

    /// Notes what could not be done.
    fn told(&mut self, done: Result<(), Fault>, at: &Pointer, keyword: &str) {
        if let Err(Fault { message, help }) = done {
            self.error("overlay-mismatch", &at.join(keyword), message, help);
        }
    }

    fn error(&mut self, kind: &'static str, at: &Pointer, message: impl Into<String>, help: &str) {
        self.diagnostics.push(Diagnostic::error(kind, &self.overlay.name, at, message, help));
    }
}
