//! A model as data: the definition of each of its owners, as JSON in which types refer to one another by name.
//!
//! [`of`] gives the whole of a model, [`after::definitions_after`] what a report has to carry so that the new
//! model can be made of the old one: remove the `old` owner of each entry, then insert its `new` one with its
//! `definition`.
//!
//! Keys are those of OpenAPI and JSON Schema where they have one, in snake case: `in`, `style`,
//! `additional_properties`, `property_name`, `default_mapping`. `rust_name` is the name that the generator gives.
//!
//! What follows from the rest is left out: plans of unions, names of modules and accessors, in which
//! directions values go, where a schema stands. Left out too are documentation that a member only repeats of
//! its type, and members that are empty, `null` or `false`.

pub mod after;
mod naming;
mod operations;
mod parts;
mod service;
mod types;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use self::naming::Naming;
use super::change::Owner;
use super::pairing::operations::call;
use super::webhooks;
use crate::ir::limits::{Bound, Count, Limits};
use crate::ir::{Api, Docs};

/// Every owner of a model, with its definition.
pub fn of(api: &Api) -> BTreeMap<Owner, Value> {
    let names = Naming::own(&api.types);
    let types = api.types.iter().filter(|(_, def)| !def.name.is_empty());
    let types = types.map(|(id, def)| (Owner::Type(def.name.clone()), types::define(&names, id)));
    let operations = api.operations.iter().map(|operation| {
        (Owner::Operation(call(operation)), operations::define(&names, operation))
    });
    let events = webhooks::owners(api).into_iter().map(|owner| {
        let definition = events(&names, api, &owner);
        (owner, definition)
    });
    types.chain(operations).chain(events).chain([(Owner::Api, of_api(api))]).collect()
}

/// A webhook or a callback: what is sent, for each method.
fn events(names: &Naming<'_>, api: &Api, owner: &Owner) -> Value {
    webhooks::events(api, owner).map(|event| operations::define_event(names, event)).collect()
}

/// The API as a whole.
fn of_api(api: &Api) -> Value {
    // The rest has owners of its own, or says where the model is from.
    let Api { title, version, description, servers, schemes, signature, .. } = api;
    let mut definition = Map::new();
    put(&mut definition, "title", json!(title));
    put(&mut definition, "version", json!(version));
    put(&mut definition, "description", json!(description));
    put(&mut definition, "servers", servers.iter().map(service::define_server).collect());
    put(&mut definition, "security_schemes", service::define_schemes(schemes));
    let signature = signature.as_ref().map(service::define_signature);
    put(&mut definition, "webhook_signature", json!(signature));
    Value::Object(definition)
}

/// The documentation of something.
fn define_docs(docs: &Docs) -> Value {
    let Docs {
        title,
        description,
        example,
        default,
        limits,
        link,
        deprecated,
        read_only,
        write_only,
        // Of JSON Schemas by themselves, which are not compared.
        annotations: _,
    } = docs;
    let mut definition = Map::new();
    put(&mut definition, "title", json!(title));
    put(&mut definition, "description", json!(description));
    put_value(&mut definition, "example", example.as_deref());
    put_value(&mut definition, "default", default.as_deref());
    put(&mut definition, "limits", limits.as_deref().map(define_limits).into());
    put(&mut definition, "external_docs", json!(link));
    put(&mut definition, "deprecated", json!(deprecated));
    put(&mut definition, "read_only", json!(read_only));
    put(&mut definition, "write_only", json!(write_only));
    Value::Object(definition)
}

/// The limits of a value, by their keywords (JSON Schema Validation 6.2 to 6.5).
fn define_limits(limits: &Limits) -> Value {
    let Limits { minimum, maximum, multiple_of, length, items, members, unique_items, pattern } =
        limits;
    let mut definition = Map::new();
    for (bound, inclusive, exclusive) in
        [(minimum, "minimum", "exclusive_minimum"), (maximum, "maximum", "exclusive_maximum")]
    {
        if let Some(Bound { value, is_exclusive }) = bound {
            let name = if *is_exclusive { exclusive } else { inclusive };
            put(&mut definition, name, json!(value));
        }
    }
    put(&mut definition, "multiple_of", json!(multiple_of));
    for (count, least_name, most_name) in [
        (length, "min_length", "max_length"),
        (items, "min_items", "max_items"),
        (members, "min_properties", "max_properties"),
    ] {
        let Count { least, most } = count;
        put(&mut definition, least_name, json!(least));
        put(&mut definition, most_name, json!(most));
    }
    put(&mut definition, "unique_items", json!(unique_items));
    put(&mut definition, "pattern", json!(pattern));
    Value::Object(definition)
}

/// Adds a member, unless it is empty, `null` or `false`.
fn put(map: &mut Map<String, Value>, name: &str, value: Value) {
    let is_empty = match &value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    if !is_empty {
        map.insert(name.to_owned(), value);
    }
}

/// Adds a member that is any JSON, be it empty.
fn put_value(map: &mut Map<String, Value>, name: &str, value: Option<&Value>) {
    if let Some(value) = value {
        map.insert(name.to_owned(), value.clone());
    }
}
