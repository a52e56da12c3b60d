//! The names of operations and of the client's methods.
//!
//! A request is called as an extension says, or else by the operation's id; its method is too. Requests have
//! names that differ in the whole API, for the module `operations` has them all; methods differ among those
//! of their group.

use std::collections::{HashMap, HashSet};

use super::{
    Scope, bodies, groups, headers, operation_collisions, requests, reserved, responses, service,
    shorten, words,
};
use crate::diagnostic::TreeDiagnostics;
use crate::ir::{Api, Group, Operation};
use crate::pointer::Pointer;

/// Names everything about operations.
pub fn run(api: &mut Api, diagnostics: &mut TreeDiagnostics) {
    groups::run(&mut api.operations);
    let wanted = wanted(api, diagnostics);
    name_requests(api, &wanted, diagnostics);
    name_methods(api, &wanted, diagnostics);
    name_modules(api);
    service::name_schemes(api);
    for operation in &mut api.operations {
        requests::name_inputs(operation, diagnostics);
    }
}

/// What an operation would be called if nothing else had the names.
struct Wanted {
    request: String,
    method: String,
}

/// What the operations would be called. A name that is given to several methods of a group is none of theirs:
/// they are called by their ids.
fn wanted(api: &Api, diagnostics: &mut TreeDiagnostics) -> Vec<Wanted> {
    let mut first_of: HashMap<(Option<&Group>, String), &Operation> = HashMap::new();
    let mut ambiguous = HashSet::new();
    for operation in &api.operations {
        let Some(name) = operation.given.of_method() else { continue };
        let key = (operation.group.as_ref(), words::field_name(name));
        match first_of.get(&key) {
            Some(first) => {
                diagnostics.push(operation_collisions::ambiguous(operation, first, name));
                ambiguous.insert(key);
            }
            None => {
                first_of.insert(key, operation);
            }
        }
    }
    let is_clear = |operation: &Operation, name: &str| {
        !ambiguous.contains(&(operation.group.as_ref(), words::field_name(name)))
    };
    let short = short_methods(&api.operations);
    let wanted = api.operations.iter().zip(short).map(|(operation, short)| {
        let given = operation.given.of_method().filter(|name| is_clear(operation, name));
        let Some(given) = given else {
            let request = type_name(&operation.id);
            let method = short.unwrap_or_else(|| words::field_name(&request));
            return Wanted { request, method };
        };
        // What is called `create` in the group `customers` is `CustomersCreate` among all.
        let is_of_all = operation.given.operation.is_some();
        let request = match operation.group.as_ref().filter(|_| !is_of_all) {
            Some(group) => type_name(&format!("{}.{given}", group.wire_name)),
            None => type_name(given),
        };
        Wanted { request, method: words::field_name(&type_name(given)) }
    });
    wanted.collect()
}

/// Of operations whose ids begin with the names of their groups the rest, where it is clear: `gists/list` is
/// `list` in the group `gists`, unless another one of it is called so.
fn short_methods(operations: &[Operation]) -> Vec<Option<String>> {
    let full = |operation: &Operation| words::field_name(&type_name(&operation.id));
    let short = |operation: &Operation| {
        let group = words::field_name(&operation.group.as_ref()?.wire_name);
        let full = full(operation);
        let rest = full.strip_prefix(&group)?.strip_prefix('_')?;
        rest.starts_with(char::is_alphabetic).then(|| rest.to_owned())
    };
    let mut counts: HashMap<(Option<&Group>, String), usize> = HashMap::new();
    for operation in operations {
        let given = operation.given.of_method().map(words::field_name);
        let name = given.or_else(|| short(operation)).unwrap_or_else(|| full(operation));
        *counts.entry((operation.group.as_ref(), name)).or_default() += 1;
    }
    let is_clear = |operation: &Operation, name: &String| {
        counts.get(&(operation.group.as_ref(), name.clone())) == Some(&1)
    };
    let short = operations
        .iter()
        .map(|operation| short(operation).filter(|name| is_clear(operation, name)));
    short.collect()
}

fn type_name(name: &str) -> String {
    shorten::shortened(words::type_name(&words::variant_name(name)))
}

/// Requests, and the enums of what comes back.
fn name_requests(api: &mut Api, wanted: &[Wanted], diagnostics: &mut TreeDiagnostics) {
    let types: HashSet<&String> = api.types.iter().map(|(_, def)| &def.name).collect();
    let mut scope = Scope::without(&reserved::BESIDE_REQUESTS);
    scope.given.extend(types.iter().map(|name| (*name).clone()));
    let mut first_of: HashMap<String, Pointer> = HashMap::new();
    for (operation, Wanted { request, .. }) in api.operations.iter_mut().zip(wanted) {
        let is_reserved = reserved::is_request(request);
        // A request stands beside the types that it is made of, and in scope with them.
        let has_suffix = is_reserved || types.contains(request);
        let suffixed = if has_suffix { format!("{request}Operation") } else { request.clone() };
        operation.name = scope.take(suffixed.clone());
        if is_reserved {
            diagnostics.push(operation_collisions::reserved_request(operation, request));
        } else if operation.name != shorten::shortened(suffixed.clone()) {
            let first = first_of.get(&suffixed);
            diagnostics.push(operation_collisions::of_request(operation, &suffixed, first));
        }
        first_of.entry(operation.name.clone()).or_insert_with(|| operation.pointer.clone());
    }
    for operation in &mut api.operations {
        bodies::name(operation, &mut scope);
        responses::name(operation, &mut scope);
        headers::name_headers(operation, &mut scope);
    }
    service::name_servers(api, &mut scope);
}

/// The methods of the client, and those of each group.
fn name_methods(api: &mut Api, wanted: &[Wanted], diagnostics: &mut TreeDiagnostics) {
    // What gives the groups stands beside the methods that are in none.
    let of_groups = Group::all(&api.operations).into_keys();
    let of_groups: HashSet<String> =
        of_groups.map(|group| group.method_name.trim_start_matches("r#").to_owned()).collect();
    let on_client = Scope { given: of_groups.clone(), ..Scope::default() };
    let mut scopes = HashMap::from([(None, on_client)]);
    for (operation, Wanted { method, .. }) in api.operations.iter_mut().zip(wanted) {
        let is_reserved = match operation.group {
            Some(_) => reserved::is_method_of_group(method),
            None => reserved::is_method_of_client(method) || of_groups.contains(method),
        };
        let suffixed = if is_reserved { format!("{method}_operation") } else { method.clone() };
        let scope = scopes.entry(operation.group.clone()).or_default();
        operation.method_name = words::raw(scope.take(suffixed));
        if is_reserved {
            diagnostics.push(operation_collisions::reserved_method(operation, method));
        }
    }
}

/// The modules of the requests, which are files' names too.
fn name_modules(api: &mut Api) {
    let mut beside_groups = Scope::without(&reserved::MODULES);
    let of_groups = Group::all(&api.operations).into_keys().map(|group| group.module.clone());
    beside_groups.given.extend(of_groups);
    let mut scopes = HashMap::from([(None, beside_groups)]);
    for operation in &mut api.operations {
        let scope = scopes.entry(operation.group.clone()).or_insert_with_key(|group| {
            // A module is not called as the one around it (`clippy::module_inception`).
            let around = group.as_ref().map(|group| group.module.as_str());
            Scope::without(&["mod", around.unwrap_or_default()])
        });
        operation.module = scope.take(words::module_name(&operation.name));
    }
}
