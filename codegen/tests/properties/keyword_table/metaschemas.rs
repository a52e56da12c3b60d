//! Each keyword of the meta-schemas has a row, and each row names a keyword that its versions have.

use std::collections::BTreeSet;

use openapi_crate_codegen::keywords::{self, Object, Versions};
use serde_json::Value;

/// A version of OpenAPI, with its meta-schema and that of its base vocabulary for schemas.
struct Version {
    name: &'static str,
    versions: Versions,
    schema: Value,
    base: Option<Value>,
}

fn versions() -> [Version; 3] {
    let parsed = |text: &str| serde_json::from_str(text).expect("a meta-schema is JSON");
    let version = |name, versions, schema: &str, base: Option<&str>| Version {
        name,
        versions,
        schema: parsed(schema),
        base: base.map(parsed),
    };
    [
        version("3.0", Versions::V3_0, include_str!("../../metaschemas/openapi-3.0.json"), None),
        version(
            "3.1",
            Versions::V3_1,
            include_str!("../../metaschemas/openapi-3.1.json"),
            Some(include_str!("../../metaschemas/openapi-3.1-base.json")),
        ),
        version(
            "3.2",
            Versions::V3_2,
            include_str!("../../metaschemas/openapi-3.2.json"),
            Some(include_str!("../../metaschemas/openapi-3.2-base.json")),
        ),
    ]
}

/// JSON Schema 2020-12, and its vocabularies.
const JSON_SCHEMA: [&str; 8] = [
    include_str!("../../metaschemas/json-schema-2020-12/schema.json"),
    include_str!("../../metaschemas/json-schema-2020-12/core.json"),
    include_str!("../../metaschemas/json-schema-2020-12/applicator.json"),
    include_str!("../../metaschemas/json-schema-2020-12/unevaluated.json"),
    include_str!("../../metaschemas/json-schema-2020-12/validation.json"),
    include_str!("../../metaschemas/json-schema-2020-12/meta-data.json"),
    include_str!("../../metaschemas/json-schema-2020-12/format-annotation.json"),
    include_str!("../../metaschemas/json-schema-2020-12/content.json"),
];

/// Where the meta-schema of 2022-10-07 is not what the specification says: a keyword that it has, and one that it
/// lacks. (OpenAPI 3.1.1: Link Object, Path Item Object.)
const FAULTS_OF_3_1: [(Object, Option<&str>, &str); 2] =
    [(Object::Link, Some("body"), "server"), (Object::PathItem, None, "$ref")];

#[test]
fn the_rows_are_the_keywords_of_the_meta_schemas() {
    let mut faults = Vec::new();
    for version in versions() {
        for (object, rows) in keywords::objects() {
            let expected = version.keywords(object);
            let rows = rows.iter().filter(|row| !row.is_pattern());
            let found: BTreeSet<String> = rows
                .filter(|row| row.versions.has(version.versions))
                .map(|row| row.name.to_owned())
                .collect();
            for missing in expected.difference(&found) {
                let (object, name) = (object.name(), version.name);
                faults.push(format!("`{missing}` of {object} in {name} has no row"));
            }
            for unknown in found.difference(&expected) {
                let (object, name) = (object.name(), version.name);
                faults.push(format!("{object} has no `{unknown}` in {name}, as its row says"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_keyword_has_two_rows() {
    for (object, rows) in keywords::objects() {
        let names: BTreeSet<&str> = rows.iter().map(|row| row.name).collect();
        assert_eq!(names.len(), rows.len(), "{} has a keyword twice", object.name());
    }
}

impl Version {
    /// The keywords of an object; none for one whose names are all given by authors.
    fn keywords(&self, object: Object) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        match (object, &self.base) {
            (Object::OpenApi, _) => gather(&self.schema, &self.schema, &mut found),
            (Object::Schema, Some(base)) => {
                for vocabulary in JSON_SCHEMA {
                    let vocabulary = serde_json::from_str(vocabulary).expect("it is JSON");
                    own(&vocabulary, &mut found);
                }
                own(base, &mut found);
            }
            (Object::Discriminator | Object::Xml, Some(base)) => {
                let name = object.name().to_lowercase();
                gather(&base["$defs"][name], base, &mut found);
            }
            (Object::OAuthFlow, None) => {
                let definitions = self.schema["definitions"].as_object().expect("definitions");
                let flows = definitions.iter().filter(|(name, _)| name.ends_with("Flow"));
                flows.for_each(|(_, flow)| gather(flow, &self.schema, &mut found));
            }
            (Object::OAuthFlow, Some(_)) => {
                let flows = self.schema["$defs"]["oauth-flows"]["$defs"].as_object();
                let flows = flows.into_iter().flatten();
                flows.for_each(|(_, flow)| gather(flow, &self.schema, &mut found));
            }
            (object, None) => {
                let name = object.name().replace(' ', "");
                gather(&self.schema["definitions"][name], &self.schema, &mut found);
            }
            (object, Some(_)) => {
                let name = object.name().to_lowercase().replace(' ', "-");
                gather(&self.schema["$defs"][name], &self.schema, &mut found);
            }
        }
        for (of, wrong, right) in FAULTS_OF_3_1 {
            if of == object && self.versions == Versions::V3_1 {
                if let Some(wrong) = wrong {
                    assert!(found.remove(wrong), "the meta-schema has been corrected: `{wrong}`");
                }
                assert!(found.insert(right.to_owned()), "it has been corrected: `{right}`");
            }
        }
        found
    }
}

/// The members that a schema lists itself.
fn own(schema: &Value, found: &mut BTreeSet<String>) {
    let properties = schema["properties"].as_object().into_iter().flatten();
    found.extend(properties.map(|(name, _)| name.clone()));
}

/// The members that a meta-schema has for an object: its own, and those of what holds for the same object.
fn gather(schema: &Value, root: &Value, found: &mut BTreeSet<String>) {
    own(schema, found);
    let patterns = schema["patternProperties"].as_object().into_iter().flatten();
    found.extend(patterns.flat_map(|(pattern, _)| alternatives(pattern)));
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let schemas = schema[keyword].as_array().into_iter().flatten();
        schemas.for_each(|schema| gather(schema, root, found));
    }
    let conditional = ["if", "then", "else"].into_iter().filter_map(|keyword| schema.get(keyword));
    conditional.for_each(|schema| gather(schema, root, found));
    let dependent = schema["dependentSchemas"].as_object().into_iter().flatten();
    dependent.for_each(|(_, schema)| gather(schema, root, found));
    let reference = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
    if let Some(target) = reference.and_then(|pointer| root.pointer(pointer)) {
        gather(target, root, found);
    }
}

/// The names that a pattern lists: `^(get|put)$`. Others are for names that authors give.
fn alternatives(pattern: &str) -> Vec<String> {
    let listed = pattern.strip_prefix('^').and_then(|pattern| pattern.strip_suffix('$'));
    let listed = listed.unwrap_or_default().replace("\\$", "$");
    let listed = listed.trim_start_matches("(?:").trim_start_matches('(').trim_end_matches(')');
    let names = listed.split('|').map(str::to_owned);
    let names: Vec<String> = names.collect();
    let is_name = |name: &String| {
        !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphabetic() || letter == '$')
    };
    if names.iter().all(is_name) { names } else { Vec::new() }
}
