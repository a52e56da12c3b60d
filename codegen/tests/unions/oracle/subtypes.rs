//! The labels of subtypes: of schemas whose `allOf` refers to a base with a discriminator.

use std::collections::HashMap;

use openapi_crate_codegen::pointer::Pointer;
use serde_json::Value;

use super::labels::Label;
use super::schemas::parts;

/// The labels of subtypes, by the address of the schema: the keys that lead to them, or to their own subtypes.
pub fn labels(root: &Value) -> HashMap<*const Value, Vec<Label>> {
    let mut found: HashMap<*const Value, Vec<Label>> = HashMap::new();
    let Some(Value::Object(schemas)) = root.pointer("/components/schemas") else { return found };
    let place = |name: &str| format!("#/components/schemas/{name}");
    let extends = |subtype: &Value, base: &str| {
        parts(subtype, "allOf").any(|part| part.get("$ref").and_then(Value::as_str) == Some(base))
    };
    let below = |base: &str| {
        let mut family = vec![base.to_owned()];
        let mut next = 0;
        while let Some(current) = family.get(next).cloned() {
            next += 1;
            let subtypes = schemas.iter().filter(|(_, subtype)| extends(subtype, &current));
            let new: Vec<String> = subtypes
                .map(|(name, _)| place(name))
                .filter(|subtype| !family.contains(subtype))
                .collect();
            family.extend(new);
        }
        family
    };
    for (name, base) in schemas {
        let Some(discriminator) = base.get("discriminator") else { continue };
        let has_branches = base.get("oneOf").is_some() || base.get("anyOf").is_some();
        let (Some(Value::String(member)), Some(Value::Object(mapping)), false) =
            (discriminator.get("propertyName"), discriminator.get("mapping"), has_branches)
        else {
            continue;
        };
        for subtype in below(&place(name)).iter().skip(1) {
            let family = below(subtype);
            let keys = mapping.iter().filter(|(_, target)| {
                let target = target.as_str().unwrap_or_default();
                family.iter().any(|known| known == target || *known == place(target))
            });
            let values: Vec<Value> = keys.map(|(key, _)| key.as_str().into()).collect();
            let schema = Pointer::of_reference(subtype).and_then(|subtype| subtype.look_up(root));
            if let (Some(schema), false) = (schema, values.is_empty()) {
                let label = Label { member: member.clone(), values };
                found.entry(std::ptr::from_ref(schema)).or_default().push(label);
            }
        }
    }
    found
}
