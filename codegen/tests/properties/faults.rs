//! A fault costs the part that it is in, and not the description, wherever the rest has a meaning.

use super::support::{described, generated, of_schemas};
use openapi_crate_codegen::Generation;
use openapi_crate_codegen::ir::{Shape, TypeRef};
use openapi_crate_codegen::source::Source;

/// The file of a type.
fn file<'g>(generation: &'g Generation, name: &str) -> &'g str {
    let path = format!("src/api/{name}.rs");
    generation.files.get(&path).unwrap_or_else(|| panic!("{path}"))
}

fn kinds(generation: &Generation) -> Vec<&str> {
    generation.warnings.iter().map(|warning| warning.kind.name).collect()
}

#[track_caller]
fn assert_has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn an_empty_list_says_nothing() {
    let generation = of_schemas(
        r#""Pet": {"type": "object", "required": ["size"], "properties": {
            "groups": {"type": "array", "items": {"oneOf": []}},
            "any": {"anyOf": [], "description": "Anything."},
            "name": {"type": "string", "anyOf": []},
            "owner": {"properties": {"id": {"type": "integer"}}, "oneOf": [], "anyOf": []},
            "size": {"type": "string", "enum": []},
            "kind": {"enum": []},
            "both": {"oneOf": [], "anyOf": [{"type": "string"}, {"type": "boolean"}]},
            "all": {"allOf": []}
        }}"#,
    );
    let text = file(&generation, "pet");
    assert_has(
        text,
        &[
            "pub groups: Option<Vec<serde_json::Value>>",
            "pub any: Option<serde_json::Value>",
            "pub name: Option<String>",
            "pub owner: Option<PetOwner>",
            "pub size: String",
            "pub kind: Option<serde_json::Value>",
            "pub both: Option<PetBoth>",
            "pub all: Option<serde_json::Value>",
        ],
    );
    let kinds = kinds(&generation);
    assert_eq!(kinds.iter().filter(|kind| **kind == "empty-union").count(), 6);
    assert_eq!(kinds.iter().filter(|kind| **kind == "empty-enum").count(), 2);
    assert_eq!(kinds.iter().filter(|kind| **kind == "empty-all-of").count(), 1);
}

#[test]
fn a_keyword_that_cannot_be_read_is_ignored() {
    let generation = of_schemas(
        r#""Pet": {"type": "object", "required": ["name", 5, null], "properties": {
            "name": {"type": "string", "enum": "a"},
            "age": {"type": 12, "nullable": true},
            "tags": {"type": "array", "items": "string"},
            "house": {"type": "object", "properties": ["a"], "additionalProperties": {"type": "string"}},
            "toy": {"type": "objekt", "properties": {"color": {"type": "string"}}},
            "food": "string",
            "bed": {"allOf": {"a": 1}, "type": "boolean"},
            "bones": {"type": "integer", "oneOf": 5, "not": ["a"]},
            "words": {"type": "object", "required": "words", "properties": {"word": {"type": "string"}}}
        }}"#,
    );
    assert_has(
        file(&generation, "pet"),
        &[
            "pub name: String",
            "pub age: Option<serde_json::Value>",
            "pub tags: Option<Vec<serde_json::Value>>",
            "pub house: Option<IndexMap<String, String>>",
            "pub toy: Option<PetToy>",
            "pub food: Option<serde_json::Value>",
            "pub bed: Option<bool>",
            "pub bones: Option<i64>",
            "pub words: Option<PetWords>",
            "pub word: Option<String>",
        ],
    );
    let kinds = kinds(&generation);
    let count = |kind: &str| kinds.iter().filter(|found| **found == kind).count();
    assert_eq!(count("invalid-keyword-value"), 8, "{kinds:?}");
    assert_eq!(count("invalid-required-name"), 1);
    assert_eq!(count("unknown-type"), 1);
    assert_eq!(count("schema-not-an-object"), 1);
}

#[test]
fn of_a_member_that_comes_twice_the_last_is_read() {
    let generation = of_schemas(
        r#""Pet": {"type": "string"}, "Pet": {"properties": {"a": {"type": "integer"}}}"#,
    );
    assert_has(file(&generation, "pet"), &["pub a: Option<i64>"]);
    assert_eq!(kinds(&generation), ["duplicate-member"]);
}

/// The labels of the first union, each with the component that it stands for.
fn labels(generation: &Generation) -> Vec<(String, String)> {
    let types = &generation.apis[0].types;
    let mut unions = types.iter().filter_map(|(_, def)| match &def.shape {
        Shape::Union(union) => union.discriminator.as_ref(),
        _ => None,
    });
    let discriminator = unions.next().expect("a union with a discriminator");
    let named = |id| types[types.resolve(id)].pointer.last().unwrap_or_default();
    discriminator.mapping.iter().map(|(label, id)| (label.clone(), named(*id))).collect()
}

#[test]
fn a_label_may_be_written_in_every_way_or_not_be_found() {
    let branch = |member: &str| {
        format!(
            r#"{{"type": "object", "required": ["kind", "{member}"], "properties": {{
               "kind": {{"type": "string"}}, "{member}": {{"type": "integer"}}}}}}"#
        )
    };
    let (cat, dog, bird) = (branch("lives"), branch("tail"), branch("wings"));
    let text = format!(
        r##"{{"openapi": "3.0.3", "info": {{"title": "Pets", "version": "1"}}, "paths": {{}},
        "components": {{"schemas": {{
            "Pet": {{
                "oneOf": [{{"$ref": "#/components/schemas/Cat"}}, {{"$ref": "#/components/schemas/Dog"}},
                          {{"$ref": "#/components/schemas/Bird.json"}}, {{"$ref": "more/fish.json#/Fish"}}],
                "discriminator": {{"propertyName": "kind", "mapping": {{
                    "cat": "Cat", "tom": "#/components/schemas/Cat", "kitten": "/components/schemas/Cat",
                    "dog": "pets.json#/components/schemas/Dog", "pup": {{"$ref": "#/components/schemas/Dog"}},
                    "bird": "Bird.json", "fish": "more/fish.json#/Fish", "carp": "./more/fish.json#/Fish",
                    "gone": "Gone", "lost": "#/components/schemas/Lost", "away": "away.json#/A",
                    "five": 5, "none": null, "it": "#/info/title"
                }}}}
            }},
            "Cat": {cat}, "Dog": {dog}, "Bird.json": {bird}
        }}}}}}"##
    );
    let mut input = described("pets.json", text);
    let fish = format!(r#"{{"Fish": {}}}"#, branch("fins"));
    input.documents.push(Source { name: "more/fish.json".to_owned(), text: fish });
    let generation = generated(&input).expect("it generates");
    let expected = [
        ("cat", "Cat"),
        ("tom", "Cat"),
        ("kitten", "Cat"),
        ("dog", "Dog"),
        ("pup", "Dog"),
        ("bird", "Bird.json"),
        ("fish", "Fish"),
        ("carp", "Fish"),
    ];
    let expected = expected.map(|(label, name)| (label.to_owned(), name.to_owned()));
    assert_eq!(labels(&generation), expected);
    let mut kinds = kinds(&generation);
    kinds.sort_unstable();
    let dangling = ["dangling-mapping"; 4];
    assert_eq!(
        kinds,
        [&dangling[..], &["invalid-mapping"; 3]].concat(),
        "{:?}",
        generation.warnings
    );
}

/// A name of a schema in another document is one of that document, or else of the description.
#[test]
fn a_label_in_another_document() {
    let text = r##"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {},
        "components": {"schemas": {
            "Pet": {"$ref": "more/pet.json"},
            "Cat": {"type": "object", "required": ["kind", "lives"], "properties": {"kind": {}, "lives": {}}}
        }}}"##;
    let more = r##"{
        "oneOf": [{"$ref": "../pets.json#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}},
        "components": {"schemas": {
            "Dog": {"type": "object", "required": ["kind", "tail"], "properties": {"kind": {}, "tail": {}}}
        }}}"##;
    let mut input = described("pets.json", text);
    input.documents.push(Source { name: "more/pet.json".to_owned(), text: more.to_owned() });
    let generation = generated(&input).expect("it generates");
    let expected = [("cat", "Cat"), ("dog", "Dog")];
    assert_eq!(
        labels(&generation),
        expected.map(|(label, name)| (label.to_owned(), name.to_owned()))
    );
}

/// A reference is split at the first `#`: names may have more of them, as they are or encoded.
#[test]
fn names_may_have_a_hash() {
    let text = r##"openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      parameters:
        - $ref: '#/components/parameters/search#size'
        - $ref: '#/components/parameters/search%23page'
      responses:
        '200': {$ref: '#/components/responses/the#pets'}
components:
  parameters:
    search#size: {in: query, name: size, schema: {type: integer}}
    search#page: {in: query, name: page, schema: {type: boolean}}
  responses:
    the#pets:
      description: The pets.
      content:
        application/json: {schema: {$ref: 'pets.yaml#/components/schemas/a#pet'}}
  schemas:
    a#pet:
      type: object
      properties:
        owner: {$ref: '#/components/schemas/an%23owner'}
        house: {$ref: 'other.yaml#/the#houses/a%25b#c'}
        toy: {$ref: '#/components/schemas/toy#'}
        food: {$ref: 'fo%23od.yaml#/food#'}
    an#owner: {type: string}
    toy#: {type: boolean}
"##;
    let mut input = described("pets.yaml", text);
    let other =
        "the#houses:\n  a%b#c: {$ref: '#/the#houses/a#number'}\n  a#number: {type: integer}\n";
    let food = "'food#': {type: array, items: {$ref: '#/it#em'}}\n'it#em': {type: number}\n";
    for (name, text) in [("other.yaml", other), ("fo#od.yaml", food)] {
        input.documents.push(Source { name: name.to_owned(), text: text.to_owned() });
    }
    let generation = generated(&input).expect("it generates");
    assert_eq!(kinds(&generation), [""; 0], "{:?}", generation.warnings);
    let api = &generation.apis[0];
    let inputs: Vec<&str> =
        api.operations[0].inputs.iter().map(|input| input.parameter.wire_name.as_str()).collect();
    assert_eq!(inputs, ["size", "page"]);
    let pet = file(&generation, "a_pet");
    let values = ["AnOwner", "i64", "bool", "f64"];
    let members = api.types.iter().find_map(|(_, def)| match &def.shape {
        Shape::Struct(record) if record.members.len() == 4 => Some(&record.members),
        _ => None,
    });
    let resolved = members.expect("a pet").iter().map(|member| !matches!(member.ty, TypeRef::Any));
    assert!(resolved.clone().all(|it| it), "{pet}");
    assert_eq!(resolved.count(), values.len());
}
