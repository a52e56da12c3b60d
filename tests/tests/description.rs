//! The description in `spec/` says what the documentation of the API says.
//!
//! The lists of `conformance::documentation` were copied by hand from the documentation, not from the
//! description.

use std::collections::BTreeMap;

use conformance::documentation::{MEMBERS, OPEN_ENUMS, PAGE, TAGS};
use conformance::schemas::{description, resolve, schema};
use serde_json::Value;

#[test]
fn every_member_of_the_documentation_page_is_described() {
    let run = schema(description(), "ExtractRun");
    for (name, r#type) in PAGE {
        let member = &run["properties"][name];
        assert!(member.is_object(), "{name} is missing");
        let required = run["required"].as_array().expect("a list");
        assert!(required.iter().any(|listed| listed == name), "{name} is always present");
        // `file` has come to be null since.
        let nullable = r#type.ends_with("or null") || *name == "file";
        assert_eq!(member["nullable"] == true, nullable, "{name} is {type}");
    }
}

#[test]
fn every_member_is_described_with_its_type_and_presence() {
    let names = MEMBERS.lines().filter(|line| !line.is_empty() && !line.starts_with(' '));
    let mut found = String::from("\n");
    for name in names {
        found.push_str(&format!("{name}\n"));
        write_members(schema(description(), name), "", &mut found);
    }
    for (found, expected) in found.lines().zip(MEMBERS.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.len(), MEMBERS.len());
}

/// The schemas that a run or an error leads to, by name.
fn of_runs() -> BTreeMap<String, &'static Value> {
    let mut found = BTreeMap::new();
    let mut waiting = vec!["ExtractRun".to_owned(), "ApiError".to_owned()];
    while let Some(name) = waiting.pop() {
        if found.contains_key(&name) {
            continue;
        }
        let schema = schema(description(), &name);
        let text = schema.to_string();
        let references = text.split("\"#/components/schemas/").skip(1);
        waiting.extend(references.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
        found.insert(name, schema);
    }
    found
}

/// Every schema of those that has members of its own is in the list.
#[test]
fn no_schema_is_left_out() {
    for (name, schema) in &of_runs() {
        let listed = MEMBERS.lines().any(|line| line == *name);
        assert_eq!(schema.get("properties").is_some(), listed, "{name}");
    }
}

/// Writes the members of an object, and those of the objects written in it, a line each.
fn write_members(schema: &Value, path: &str, to: &mut String) {
    let Some(members) = schema["properties"].as_object() else { return };
    let none = Vec::new();
    let required = schema["required"].as_array().unwrap_or(&none);
    for (name, member) in members {
        let presence = if required.iter().any(|listed| listed == name) { "R" } else { "O" };
        let nullable = if member["nullable"] == true { "N" } else { "" };
        to.push_str(&format!("    {path}{name} {} {presence}{nullable}\n", type_of(member)));
        let inner = if member["type"] == "array" { &member["items"] } else { member };
        if inner.get("$ref").is_none() {
            write_members(inner, &format!("{path}{name}."), to);
        }
    }
}

fn type_of(schema: &Value) -> String {
    if let Some(reference) = schema["$ref"].as_str() {
        return reference.rsplit('/').next().unwrap_or_default().to_owned();
    }
    if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice) {
        return type_of(only);
    }
    if schema.get("anyOf").is_some() {
        return "enum".to_owned();
    }
    match schema["type"].as_str() {
        Some("string") if schema.get("enum").is_some() => "tag".to_owned(),
        Some("array") => format!("[{}]", type_of(&schema["items"])),
        Some("object") if schema["additionalProperties"].is_object() => {
            let values = &schema["additionalProperties"];
            let nullable = if values["nullable"] == true { "?" } else { "" };
            format!("{{{}{nullable}}}", type_of(values))
        }
        Some(name) => name.to_owned(),
        None => "any".to_owned(),
    }
}

/// The schema at a path: a schema's name, and names of members.
fn at(path: &str) -> &'static Value {
    let mut steps = path.split('.');
    let mut found = schema(description(), steps.next().expect("a name"));
    for step in steps {
        if found["type"] == "array" {
            found = &found["items"];
        }
        found = resolve(description(), &found["properties"][step]);
    }
    found
}

#[test]
fn every_enum_is_open_and_has_its_values() {
    for (path, values) in OPEN_ENUMS {
        let branches = at(path)["anyOf"].as_array().unwrap_or_else(|| panic!("{path} is closed"));
        let listed = branches[0]["enum"].as_array().expect("values");
        assert!(listed.iter().eq(values.iter()), "{path}: {listed:?}");
        assert_eq!(branches[1], serde_json::json!({ "type": "string" }), "{path}");
    }
    // There are no others.
    let schemas = of_runs();
    let lists = schemas.values().map(|schema| schema.to_string().matches("\"enum\":[").count());
    assert_eq!(lists.sum::<usize>(), OPEN_ENUMS.len() + TAGS.len());
}

#[test]
fn every_tag_is_closed() {
    for (path, value) in TAGS {
        assert_eq!(at(path)["enum"], serde_json::json!([value]), "{path}");
    }
}

#[test]
fn the_unions_have_their_branches() {
    let branches = |name: &str, keyword: &str| -> Vec<String> {
        let branches = schema(description(), name)[keyword].as_array().expect("branches");
        branches.iter().map(type_of).collect()
    };
    assert_eq!(branches("ExtractOutput", "anyOf"), ["ExtractOutputJson", "ExtractOutputLegacy"]);
    assert_eq!(branches("ExtractConfig", "anyOf"), ["ExtractConfigJson", "ExtractConfigLegacy"]);
    assert_eq!(branches("CreatedBy", "oneOf"), ["CreatedByUser", "CreatedByApiKey"]);
    for union in ["ExtractOutput", "ExtractConfig"] {
        assert!(schema(description(), union).get("discriminator").is_none(), "{union}");
    }
    let map = |name: &str| type_of(&schema(description(), name)["additionalProperties"]);
    assert_eq!(map("ExtractOutputLegacy"), "ExtractionFieldResult");
    assert_eq!(map("ExtractOutputMetadata"), "ExtractOutputMetadataValue");
    for free in ["JsonObject", "RunMetadata"] {
        assert_eq!(schema(description(), free)["additionalProperties"], true, "{free}");
    }
}

#[test]
fn the_operation() {
    let operation = &description()["paths"]["/extract_runs/{id}"]["get"];
    let parameters: Vec<_> = operation["parameters"]
        .as_array()
        .expect("parameters")
        .iter()
        .map(|each| resolve(description(), each))
        .map(|each| (&each["name"], &each["in"], each["required"] == true))
        .map(|(name, place, required)| (name.as_str(), place.as_str(), required))
        .collect();
    assert_eq!(
        parameters,
        [
            (Some("id"), Some("path"), true),
            (Some("x-extend-api-version"), Some("header"), false),
            (Some("x-extend-workspace-id"), Some("header"), false),
        ]
    );
    let responses = operation["responses"].as_object().expect("responses");
    let mut statuses: Vec<&str> = responses.keys().map(String::as_str).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, ["200", "400", "401", "402", "403", "404", "422", "429", "500"]);
    for (status, response) in responses {
        let body = &resolve(description(), response)["content"]["application/json"]["schema"];
        let expected = if status == "200" { "ExtractRun" } else { "ApiError" };
        assert_eq!(type_of(body), expected, "{status}");
    }
    let servers: Vec<&str> = description()["servers"]
        .as_array()
        .expect("servers")
        .iter()
        .filter_map(|server| server["url"].as_str())
        .collect();
    assert_eq!(
        servers,
        ["https://api.extend.ai", "https://api.us2.extend.app", "https://api.eu1.extend.ai"]
    );
    assert_eq!(description()["components"]["securitySchemes"]["bearerAuth"]["scheme"], "bearer");
}

#[test]
fn every_object_may_have_unknown_members_and_every_schema_is_described() {
    // An example of a request may have a schema of its own, which says so.
    let text = description()["components"].to_string();
    assert!(!text.contains("\"additionalProperties\":false"));
    let schemas = description()["components"]["schemas"].as_object().expect("schemas");
    for (name, schema) in schemas {
        let described = schema["description"].as_str().is_some_and(|text| !text.is_empty());
        assert!(described, "{name} has no description");
        for (member, schema) in schema["properties"].as_object().into_iter().flatten() {
            assert!(schema["description"].is_string(), "{name}.{member} has no description");
        }
    }
}
