//! What an action does to the part of a tree that it selects: updates it, or removes it.

use crate::ir::kinds::JsonKinds;
use serde_json::Value;
use serde_json_path::{NormalizedPath, PathElement};

use super::origins::{Node, Origin, Origins};
use crate::diagnostic::kinds::{self, Kind};
use crate::ir::Kinds;
use crate::pointer::Pointer;

/// Why an action cannot be done, and what to do.
pub struct Fault {
    pub kind: &'static Kind,
    pub message: String,
    pub help: &'static str,
}

/// A part of a tree, by the steps that lead to it from the root. In order, what stands first in an
/// array goes first, and what is around goes before what is within.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part(Vec<Step>);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Member(String),
    Item(usize),
}

impl Part {
    /// The part that a path leads to.
    pub fn at(path: &NormalizedPath<'_>) -> Self {
        let steps = path.iter().map(|element| match element {
            PathElement::Name(name) => Step::Member((*name).to_owned()),
            PathElement::Index(index) => Step::Item(*index),
        });
        Part(steps.collect())
    }

    /// Merges an object into the part, or adds an item to it.
    ///
    /// # Errors
    ///
    /// If the update does not fit.
    pub fn update(
        &self,
        root: &mut Value,
        origins: &mut Origins,
        update: &Value,
        origin: &Origin,
    ) -> Result<(), Fault> {
        let Some((target, node)) = follow(&self.0, root, origins.root()) else { return Ok(()) };
        match (target, update) {
            (Value::Array(items), _) => {
                node.push_item(items.len(), origin.clone());
                items.push(update.clone());
                Ok(())
            }
            (target, _) if is_scalar(target) => Err(Fault {
                kind: &kinds::OVERLAY_MISMATCH,
                message: format!(
                    "expected `{}` to be an object or an array, found {}",
                    self.pointer(),
                    Kinds::of(target)
                ),
                help: "select the object that it is in, and update its member",
            }),
            (target @ Value::Object(_), Value::Object(_)) => {
                merge(target, update, node, origin, &self.pointer())
            }
            (target, _) => Err(mismatch(&self.pointer(), target, update)),
        }
    }

    /// Takes the part out of what it stands in.
    ///
    /// # Errors
    ///
    /// If it is the whole document.
    pub fn remove(&self, root: &mut Value, origins: &mut Origins) -> Result<(), Fault> {
        let Some((last, around)) = self.0.split_last() else {
            return Err(Fault {
                kind: &kinds::OVERLAY_REMOVES_ALL,
                message: "the whole description cannot be removed".to_owned(),
                help: "select a part of it",
            });
        };
        match (follow(around, root, origins.root()), last) {
            (Some((Value::Object(members), node)), Step::Member(name)) => {
                members.shift_remove(name);
                node.remove_member(name);
            }
            (Some((Value::Array(items), node)), Step::Item(index)) => {
                node.remove_item(items.len(), *index);
                items.remove(*index);
            }
            _ => {}
        }
        Ok(())
    }

    fn pointer(&self) -> Pointer {
        self.0.iter().fold(Pointer::root(), |pointer, step| match step {
            Step::Member(name) => pointer.join(name),
            Step::Item(index) => pointer.join(index),
        })
    }
}

/// What steps lead to, and where it was written. An action moves no part that it is still to
/// reach.
fn follow<'t>(
    steps: &[Step],
    root: &'t mut Value,
    node: &'t mut Node,
) -> Option<(&'t mut Value, &'t mut Node)> {
    let (mut value, mut node) = (root, node);
    for step in steps {
        (value, node) = match (step, value) {
            (Step::Member(name), Value::Object(members)) => {
                (members.get_mut(name)?, node.member(name))
            }
            (Step::Item(index), Value::Array(items)) => {
                let node = node.item(items.len(), *index);
                (items.get_mut(*index)?, node)
            }
            _ => return None,
        };
    }
    Some((value, node))
}

/// Merges as Overlay 1.0 has it, and 1.1 in more detail: objects member by member, arrays one behind the other; a scalar
/// replaces a scalar.
fn merge(
    target: &mut Value,
    update: &Value,
    node: &mut Node,
    origin: &Origin,
    at: &Pointer,
) -> Result<(), Fault> {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (name, value) in update {
                let origin = origin.join(name);
                match target.get_mut(name) {
                    Some(old) => merge(old, value, node.member(name), &origin, &at.join(name))?,
                    None => {
                        *node.member(name) = Node::new(origin);
                        target.insert(name.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(target), Value::Array(update)) => {
            for (index, item) in update.iter().enumerate() {
                node.push_item(target.len(), origin.join(index));
                target.push(item.clone());
            }
        }
        (target, update) if is_scalar(target) && is_scalar(update) => {
            *node = Node::new(origin.clone());
            *target = update.clone();
        }
        (target, update) => return Err(mismatch(at, target, update)),
    }
    Ok(())
}

fn is_scalar(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

fn mismatch(at: &Pointer, target: &Value, update: &Value) -> Fault {
    let (target, update) = (Kinds::of(target), Kinds::of(update));
    Fault {
        kind: &kinds::OVERLAY_MISMATCH,
        message: format!("`{at}` is {target}, and cannot be updated with {update}"),
        help: "remove what is there in an action before this one",
    }
}
