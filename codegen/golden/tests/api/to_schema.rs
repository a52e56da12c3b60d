//! The schemas that types give of themselves to a description that utoipa makes: generated again it has the same types.

use std::collections::BTreeMap;

use golden::customization::to_schema::{Open, Order, Sealed};
use openapi_crate_codegen::ir::{Api, Docs, Shape, TypeDef};
use openapi_crate_codegen::source::Source;
use openapi_crate_codegen::{Input, models};
use serde_json::{Value, json};
use utoipa::openapi::{ComponentsBuilder, InfoBuilder, OpenApiBuilder};
use utoipa::{PartialSchema, ToSchema};

/// The description of a program that uses the types.
fn document() -> Value {
    let mut schemas = Vec::new();
    let own = [
        (Order::name(), Order::schema()),
        (Sealed::name(), Sealed::schema()),
        (Open::name(), Open::schema()),
    ];
    Order::schemas(&mut schemas);
    Sealed::schemas(&mut schemas);
    Open::schemas(&mut schemas);
    schemas.extend(own.map(|(name, schema)| (name.into_owned(), schema)));
    let components = ComponentsBuilder::new().schemas_from_iter(schemas).build();
    let info = InfoBuilder::new().title("Shop").version("1").build();
    let document = OpenApiBuilder::new().info(info).components(Some(components)).build();
    serde_json::to_value(document).expect("JSON")
}

fn api(name: &str, text: String) -> Api {
    let input = Input::new(Source { name: name.to_owned(), text }, "api");
    let (mut apis, warnings) = models(&[input]).unwrap_or_else(|errors| panic!("{errors:?}"));
    assert_eq!(warnings.iter().count(), 0, "{name}: {warnings:?}");
    apis.pop().expect("one")
}

/// Each type as the model prints it, without its place and the order of its members, which utoipa has by the alphabet; and
/// with its documentation. What an alias stands for is written out.
fn described(api: &Api) -> BTreeMap<String, String> {
    let text = api.to_string();
    let blocks = text.split("\n\n").skip(1).map(str::trim_end);
    let types: BTreeMap<&str, &TypeDef> =
        api.types.named().map(|(_, def)| (def.name.as_str(), def)).collect();
    let described = blocks.filter_map(|block| {
        let head = block.lines().next()?;
        let def = types.values().find(|def| head.contains(&format!(" {} ", def.name)))?;
        let docs: Vec<String> = match &def.shape {
            Shape::Struct(record) => {
                let members = record.members.iter();
                members.map(|one| format!("  {}: {}", one.wire_name, said(&one.docs))).collect()
            }
            _ => Vec::new(),
        };
        let block =
            block.replace(": Count =", ": unsigned integer =").replace(": Alias =", ": Names =");
        let rest = block.replace(&format!("({})", def.pointer.reference()), "");
        let mut lines: Vec<String> = rest.lines().map(str::to_owned).chain(docs).collect();
        lines[1..].sort();
        Some((def.name.clone(), format!("{}\n{}", lines.join("\n"), said(&def.docs))))
    });
    described.collect()
}

fn said(docs: &Docs) -> String {
    let Docs { description, deprecated, read_only, .. } = docs;
    format!("{description:?} {deprecated} {read_only}")
}

#[test]
fn generated_again_the_types_are_the_same() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/customization/to_schema");
    let text = std::fs::read_to_string(format!("{path}/description.yaml")).expect("the case");
    // The component that has another name in Rust, with the label that was its name.
    let renamed = text
        .replace("/Cat\"", "/Feline\"")
        .replace("    Cat:", "    Feline:")
        .replace("mapping: {", "mapping: {Cat: \"#/components/schemas/Feline\", ");
    let mut expected = described(&api("description.yaml", renamed));
    // Neither is a type in Rust.
    for alias in ["Alias", "Count"] {
        assert!(expected.remove(alias).is_some(), "{alias}");
    }
    assert!(expected.remove("Other").is_some());
    let again = document().to_string().replace("customization.", "");
    let found = described(&api("again.json", again));
    assert!(found.len() > 8, "{:?}", found.keys());
    for (name, ty) in &expected {
        assert_eq!(found.get(name), Some(ty), "{name}");
    }
}

#[test]
fn a_component_is_called_by_its_path() {
    assert_eq!(Order::name(), "customization.Order");
    let names: Vec<Value> = document()["components"]["schemas"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| json!(name))
        .collect();
    let expected = [
        "Card",
        "Dog",
        "Feline",
        "Level",
        "Names",
        "Open",
        "Order",
        "Payment",
        "PaymentText",
        "Pet",
        "Sealed",
    ];
    assert_eq!(names, expected.map(|name| json!(format!("customization.{name}"))));
}

#[test]
fn a_schema_says_what_the_description_does() {
    let order = &document()["components"]["schemas"]["customization.Order"];
    assert_eq!(order["description"], "What somebody has *bought*.");
    // What is read only need not be in a request, and the type is for both.
    assert_eq!(order["required"], json!(["soldAt", "kind", "note"]));
    let properties = &order["properties"];
    let expected = json!({
        "orderId": {"type": "integer", "description": "Unique, in all shops.", "readOnly": true},
        "soldAt": {"type": "string", "format": "date-time", "deprecated": true},
        "kind": {"type": "string", "enum": ["order"]},
        "note": {"type": ["string", "null"]},
        "paidBy": {
            "$ref": "#/components/schemas/customization.Payment",
            "description": "How it was paid.",
        },
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/customization.Order"}},
        "free": {},
        "count": {"type": "integer", "format": "uint64", "minimum": 0},
    });
    for (name, schema) in expected.as_object().expect("an object") {
        assert_eq!(&properties[name], schema, "{name}");
    }
    let pet = &document()["components"]["schemas"]["customization.Pet"];
    let labels = json!({
        "propertyName": "species",
        "mapping": {
            "Cat": "#/components/schemas/customization.Feline",
            "hound": "#/components/schemas/customization.Dog",
        },
    });
    assert_eq!(pet["discriminator"], labels);
}
