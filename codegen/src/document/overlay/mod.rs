//! Corrections of a description that stand in a file of their own: OpenAPI Overlay 1.0.
//!
//! - `apply.rs`: what an action does to the tree.
//! - `functions.rs`: regular expressions in targets.
//! - [`origins`]: which file a part of the corrected tree was written in.
//!
//! Actions are applied in order, each to what the one before has left. An action that matches nothing
//! is an error, for the description that it was written for has changed. Beyond version 1.0 only this
//! is read: a scalar can be removed, as in 1.1.

mod apply;
mod functions;
pub mod origins;

use crate::ir::kinds::JsonKinds;
use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use self::apply::{Fault, Part};
use self::origins::{Origin, Origins};
use super::read;
use crate::diagnostic::kinds::{self, Kind};
use crate::diagnostic::{Diagnostic, Diagnostics, Location};
use crate::ir::Kinds;
use crate::pointer::Pointer;
use crate::source::Source;
use crate::suggest::closest;

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
            let found = Kinds::of(overlay);
            let message = format!("expected the overlay to be an object, found {found}");
            let help = "use an object with `overlay: 1.0.0`, `info` and `actions`";
            return self.error(&kinds::OVERLAY_NOT_AN_OBJECT, top, message, help);
        };
        let version = object.get("overlay").and_then(Value::as_str);
        if !version.is_some_and(|text| text == "1.0" || text.starts_with("1.0.")) {
            let at = if object.contains_key("overlay") { top.join("overlay") } else { top.clone() };
            let message = match object.get("overlay") {
                Some(found) => {
                    format!("expected the version of the overlay to be `1.0.0`, found `{found}`")
                }
                None => "`overlay`, the version of the overlay, is not found".to_owned(),
            };
            return self.error(&kinds::OVERLAY_VERSION, at, message, "use `overlay: 1.0.0`");
        }
        self.only_known(object, &top, &["overlay", "info", "extends", "actions"]);
        let pointer = top.join("actions");
        match object.get("actions").and_then(Value::as_array) {
            Some(actions) if !actions.is_empty() => {
                for (index, action) in actions.iter().enumerate() {
                    self.action(action, &pointer.join(index));
                }
            }
            _ => {
                let at = if object.contains_key("actions") { pointer } else { top };
                let help = "add `actions`, an array of objects that have a `target` each";
                let message = "the overlay has no actions";
                self.error(&kinds::OVERLAY_WITHOUT_ACTIONS, at, message, help);
            }
        }
    }

    fn action(&mut self, action: &Value, at: &Pointer) {
        let Some(object) = action.as_object() else {
            let found = Kinds::of(action);
            let message = format!("expected the action to be an object, found {found}");
            let help = "use an object with a `target`, and `update` or `remove: true`";
            return self.error(&kinds::OVERLAY_NOT_AN_OBJECT, at.clone(), message, help);
        };
        self.only_known(object, at, &["target", "description", "update", "remove"]);
        let Some((target, path)) = self.target(object, at) else { return };
        let remove = match object.get("remove") {
            None | Some(Value::Bool(false)) => false,
            Some(Value::Bool(true)) => true,
            Some(other) => {
                let message = format!("expected `remove` to be `true` or `false`, found `{other}`");
                let help = "use `remove: true`, or leave `remove` out";
                return self.error(&kinds::INVALID_REMOVE, at.join("remove"), message, help);
            }
        };
        let mut parts: Vec<Part> =
            path.query_located(self.root).iter().map(|found| Part::at(found.location())).collect();
        // A path may select a part more than once.
        parts.sort();
        parts.dedup();
        if parts.is_empty() {
            let message = format!("`{target}` matches nothing in `{}`", self.origins.description());
            let help = "change the target to what the description has now, or remove the action";
            return self.error(&kinds::OVERLAY_WITHOUT_MATCH, at.join("target"), message, help);
        }
        match object.get("update") {
            _ if remove => {
                // From the end, so that the indices of those still to go stay what they are.
                for part in parts.iter().rev() {
                    let done = part.remove(self.root, self.origins);
                    self.report(done, at, "target");
                }
            }
            Some(update) => {
                let origin =
                    Origin { document: self.overlay.name.clone(), pointer: at.join("update") };
                for part in &parts {
                    let done = part.update(self.root, self.origins, update, &origin);
                    self.report(done, at, "update");
                }
            }
            None => {
                let message = "the action has neither `update` nor `remove: true`";
                let help = "add `update` with what the target becomes, or `remove: true`";
                self.error(&kinds::ACTION_WITHOUT_CHANGE, at.clone(), message, help);
            }
        }
    }

    /// What an action is about, as it is written and as it is understood.
    fn target<'v>(
        &mut self,
        action: &'v Map<String, Value>,
        at: &Pointer,
    ) -> Option<(&'v str, JsonPath)> {
        let Some(target) = action.get("target").and_then(Value::as_str) else {
            let message = "the action has no `target`, a JSONPath as a string";
            let help = "add a path, such as `target: $.components.schemas.Pet`";
            self.error(&kinds::ACTION_WITHOUT_TARGET, at.clone(), message, help);
            return None;
        };
        match JsonPath::parse(target) {
            Ok(path) => Some((target, path)),
            Err(error) => {
                // The parser does not say that a path begins with `$`.
                let what = match target.starts_with('$') {
                    true => error.message(),
                    false => "it does not begin with `$`",
                };
                let help = match JsonPath::parse(&format!("$.{target}")) {
                    Ok(_) => format!("use `$.{target}`"),
                    Err(_) => "use a path of RFC 9535, such as `$.paths['/pets'].get`".to_owned(),
                };
                let message = format!("`{target}` is not a JSONPath: {what}");
                self.error(&kinds::INVALID_TARGET, at.join("target"), message, help);
                None
            }
        }
    }

    /// Refuses names that are unknown here: what is misspelled would be ignored in silence.
    fn only_known(&mut self, object: &Map<String, Value>, at: &Pointer, known: &[&str]) {
        for name in object.keys() {
            if !known.contains(&name.as_str()) && !name.starts_with("x-") {
                let message = format!("`{name}` is not a keyword of Overlay 1.0 here");
                let help = match closest(name, known.iter().copied(), 1).first() {
                    Some(similar) => format!("use `{similar}`, which is similar"),
                    None => format!("use one of `{}`, or remove it", known.join("`, `")),
                };
                self.error(&kinds::UNKNOWN_OVERLAY_KEYWORD, at.join(name), message, help);
            }
        }
    }

    /// Reports what could not be done.
    fn report(&mut self, done: Result<(), Fault>, at: &Pointer, keyword: &str) {
        if let Err(Fault { kind, message, help }) = done {
            self.error(kind, at.join(keyword), message, help);
        }
    }

    fn error(
        &mut self,
        kind: &'static Kind,
        at: Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let at = Location::at(&self.overlay.name, at);
        self.diagnostics.push(Diagnostic::new(kind, at, message).help(help));
    }
}
