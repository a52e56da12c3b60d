//! What a schema of a description says, by its references, its `allOf` and its branches.

use openapi_crate_codegen::pointer::Pointer;
use serde_json::{Value, json};

/// How far references and schemas in schemas are followed.
pub const DEEPEST: usize = 12;

pub fn target<'d>(root: &'d Value, schema: &Value) -> Option<&'d Value> {
    Pointer::of_reference(schema.get("$ref")?.as_str()?)?.look_up(root)
}

pub fn parts<'v>(schema: &'v Value, keyword: &str) -> impl Iterator<Item = &'v Value> {
    schema.get(keyword).and_then(Value::as_array).into_iter().flatten()
}

/// Whether a schema is another one, or leads to it by references and `allOf`.
pub fn leads_to(root: &Value, schema: &Value, other: &Value) -> bool {
    fn leads(root: &Value, schema: &Value, other: &Value, deepest: usize) -> bool {
        std::ptr::eq(schema, other)
            || (deepest > 0
                && (target(root, schema)
                    .is_some_and(|target| leads(root, target, other, deepest - 1))
                    || parts(schema, "allOf").any(|part| leads(root, part, other, deepest - 1))))
    }
    leads(root, schema, other, DEEPEST)
}

/// The place that a reference leads to in the end, by references alone.
pub fn resolved(root: &Value, reference: String) -> String {
    let mut reference = reference;
    for _ in 0..DEEPEST {
        let schema = Pointer::of_reference(&reference).and_then(|place| place.look_up(root));
        // What says nothing more is the same.
        let nothing = [json!({ "type": "object" }), json!({ "type": "object", "properties": {} })];
        let says_more = |part: &&Value| !nothing.contains(part);
        let only = schema.and_then(|schema| {
            let mut all = parts(schema, "allOf").filter(says_more);
            all.next().filter(|_| all.next().is_none())
        });
        match only.or(schema).and_then(|schema| schema.get("$ref")).and_then(Value::as_str) {
            Some(next) => reference = next.to_owned(),
            None => break,
        }
    }
    reference
}

/// The values that a member of a schema lists, in every case of it.
pub fn listed(
    root: &Value,
    schema: &Value,
    member: Option<&str>,
    of_all: bool,
    deepest: usize,
) -> Option<Vec<Value>> {
    if deepest == 0 {
        return None;
    }
    let next = |schema| listed(root, schema, member, of_all, deepest - 1);
    let own = match member {
        Some(name) => schema
            .get("properties")
            .and_then(|members| members.get(name))
            .and_then(|schema| listed(root, schema, None, of_all, deepest - 1)),
        None => match (schema.get("const"), schema.get("enum")) {
            (Some(value), _) => Some(vec![value.clone()]),
            _ if schema.get("type") == Some(&json!("null")) => Some(Vec::new()),
            (None, Some(Value::Array(values))) => {
                Some(values.iter().filter(|value| !value.is_null()).cloned().collect())
            }
            _ => None,
        },
    };
    // Of alternatives all must, or any, that has a list.
    let of_union = |keyword: &str| {
        let all: Vec<Option<Vec<Value>>> = parts(schema, keyword).map(next).collect();
        let lists = all.iter().any(Option::is_some) && (!of_all || all.iter().all(Option::is_some));
        lists.then(|| all.into_iter().flatten().flatten().collect())
    };
    let parts = parts(schema, "allOf").filter_map(next);
    let all = [own, target(root, schema).and_then(next), of_union("oneOf"), of_union("anyOf")];
    // What all of them list.
    all.into_iter().flatten().chain(parts).reduce(|mut one, other| {
        one.retain(|value| other.contains(value));
        one
    })
}

/// Whether a member would label two schemas, and is not there.
pub fn is_label_absent(root: &Value, one: &Value, other: &Value, value: &Value) -> bool {
    let mut names = Vec::new();
    names_of(root, one, DEEPEST, &mut names);
    let lists = |schema, name: &str| listed(root, schema, Some(name), false, DEEPEST);
    names
        .iter()
        .filter(|name| value.get(name).is_none())
        .any(|name| lists(one, name).is_some() && lists(other, name).is_some())
}

/// The members that a schema requires, in any case of it.
pub fn required_of<'v>(root: &'v Value, schema: &'v Value) -> Vec<&'v str> {
    fn collect<'v>(root: &'v Value, schema: &'v Value, deepest: usize, names: &mut Vec<&'v str>) {
        names.extend(parts(schema, "required").filter_map(Value::as_str));
        if deepest == 0 {
            return;
        }
        let inner =
            ["allOf", "oneOf", "anyOf"].into_iter().flat_map(|keyword| parts(schema, keyword));
        inner
            .chain(target(root, schema))
            .for_each(|inner| collect(root, inner, deepest - 1, names));
    }
    let mut names = Vec::new();
    collect(root, schema, DEEPEST, &mut names);
    names
}

/// Whether a schema names a member, in every case of it.
pub fn knows(root: &Value, schema: &Value, name: &str) -> bool {
    fn knows(root: &Value, schema: &Value, name: &str, deepest: usize) -> bool {
        let next = |schema| knows(root, schema, name, deepest - 1);
        let of_union = |keyword| {
            let mut cases = parts(schema, keyword).peekable();
            cases.peek().is_some() && cases.all(next)
        };
        schema.get("properties").is_some_and(|members| members.get(name).is_some())
            || (deepest > 0
                && (target(root, schema).is_some_and(next)
                    || parts(schema, "allOf").any(next)
                    || of_union("anyOf")))
    }
    knows(root, schema, name, DEEPEST)
}

/// The members that a schema names.
fn names_of<'v>(root: &'v Value, schema: &'v Value, deepest: usize, names: &mut Vec<&'v str>) {
    let members = schema.get("properties").and_then(Value::as_object);
    names.extend(members.into_iter().flat_map(|members| members.keys().map(String::as_str)));
    if deepest == 0 {
        return;
    }
    let inner = ["allOf", "oneOf", "anyOf"].into_iter().flat_map(|keyword| parts(schema, keyword));
    for inner in inner.chain(target(root, schema)) {
        names_of(root, inner, deepest - 1, names);
    }
}

/// Whether a member of a branch may be of a type, in some case of it.
pub fn admits(root: &Value, schema: &Value, member: &str, kind: &str, deepest: usize) -> bool {
    let next = |schema| admits(root, schema, member, kind, deepest - 1);
    let is_of = |value: &Value| match kind {
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "null" => false,
        _ => value.is_number(),
    };
    let itself =
        |schema: &Value| match (schema.get("type"), schema.get("const"), schema.get("enum")) {
            _ if kind == "null" && schema.get("nullable") == Some(&json!(true)) => true,
            (Some(name), _, _) => name.to_string().contains(kind),
            (None, Some(value), _) => is_of(value),
            (None, None, Some(Value::Array(values))) => values.iter().any(is_of),
            _ => kind != "null",
        };
    let own = schema.get("properties").and_then(|members| members.get(member));
    own.is_some_and(|own| itself(target(root, own).unwrap_or(own)))
        || (deepest > 0
            && (target(root, schema).is_some_and(next)
                || ["allOf", "oneOf", "anyOf"]
                    .iter()
                    .any(|keyword| parts(schema, keyword).any(next))))
}
