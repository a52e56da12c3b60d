//! The groups of operations: those of a tag, where a description has many, and those that extensions name.

use std::collections::HashMap;

use super::{Scope, reserved, words};
use crate::ir::{Group, Operation};

/// Up to so many operations, tags make no groups: all methods stand on the client itself.
const MOST_WITHOUT_GROUPS: usize = 40;

/// Puts operations into groups, and names these. Names that differ in case and punctuation only are of one group.
pub fn run(operations: &mut [Operation]) {
    let are_many = operations.len() > MOST_WITHOUT_GROUPS;
    let mut modules = Scope::without(&reserved::MODULES);
    let mut methods = Scope::default();
    let mut groups: HashMap<String, Group> = HashMap::new();
    for operation in operations {
        let Some(wire_name) = wire_name(operation, are_many) else { continue };
        let key = words::field_name(wire_name);
        let group = groups
            .entry(key)
            .or_insert_with_key(|key| group(wire_name, key, &mut modules, &mut methods));
        operation.group = Some(group.clone());
    }
}

/// What the group of an operation is called in the description.
fn wire_name(operation: &Operation, are_many: bool) -> Option<&str> {
    let tag = || operation.tags.first().filter(|_| are_many);
    operation.given.group.as_ref().or_else(tag).map(String::as_str)
}

fn group(wire_name: &str, key: &str, modules: &mut Scope, methods: &mut Scope) -> Group {
    let name = words::type_name(&words::variant_name(key));
    let method = match reserved::is_method_of_client(key) {
        true => format!("{key}_operations"),
        false => key.to_owned(),
    };
    Group {
        wire_name: wire_name.to_owned(),
        name: if reserved::is_group(&name) { format!("{name}Operations") } else { name },
        module: modules.take(words::module_name(key)),
        method_name: words::raw(methods.take(method)),
    }
}
