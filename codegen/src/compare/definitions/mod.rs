//! A model as data: what each of its owners is, as JSON, in which types refer to one another by name.
//!
//! [`of`] gives the whole of a model, [`becoming::becoming`] what a report has to carry so that the new
//! model can be made of the old one: take out what an entry has as `old`, then put in what it has as `new`.
//!
//! What follows from the rest is left out: plans of unions, names of modules and accessors, in which
//! directions values go, where a schema stands. Words that a member only repeats of its type are left
//! out too, as are members that are empty, `null` or `false`.

pub mod becoming;
mod operations;
mod types;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use self::types::Naming;
use super::operations::call;
use super::{Owner, events};
use crate::ir::{Api, Docs};

/// Every owner of a model, with what it is.
pub fn of(api: &Api) -> BTreeMap<Owner, Value> {
    let names = Naming::own(&api.types);
    let types = api.types.iter().filter(|(_, def)| !def.name.is_empty());
    let types = types.map(|(id, def)| (Owner::Type(def.name.clone()), types::define(&names, id)));
    let operations = api.operations.iter().map(|operation| {
        (Owner::Operation(call(operation)), operations::define(&names, operation))
    });
    let events =
        events::names(api).map(|name| (Owner::Event(name.to_owned()), event(&names, api, name)));
    types.chain(operations).chain(events).chain([(Owner::Api, of_api(api))]).collect()
}

fn event(names: &Naming<'_>, api: &Api, name: &str) -> Value {
    let events = api.events.iter().filter(|event| event.name == name);
    events.map(|event| operations::define_event(names, event)).collect()
}

fn of_api(api: &Api) -> Value {
    // The rest are owners of their own, or say where the model is from.
    let Api { title, version, description, servers, signature, .. } = api;
    let mut definition = Map::new();
    put(&mut definition, "title", json!(title));
    put(&mut definition, "version", json!(version));
    put(&mut definition, "description", json!(description));
    put(&mut definition, "servers", servers.iter().map(operations::define_server).collect());
    put(&mut definition, "signature", json!(signature.as_ref().map(operations::define_signature)));
    Value::Object(definition)
}

fn words(docs: &Docs) -> Value {
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
    } = docs;
    let mut words = Map::new();
    put(&mut words, "title", json!(title));
    put(&mut words, "description", json!(description));
    put_value(&mut words, "example", example.as_deref());
    put_value(&mut words, "default", default.as_deref());
    put(&mut words, "limits", json!(limits));
    put(&mut words, "link", json!(link));
    put(&mut words, "deprecated", json!(deprecated));
    put(&mut words, "read_only", json!(read_only));
    put(&mut words, "write_only", json!(write_only));
    Value::Object(words)
}

/// Adds a member, if it says something.
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
