//! A generated file imports what it names, and nothing else: an unused import is a warning.

use openapi_crate_codegen::source::Source;
use openapi_crate_codegen::{Input, Target, generate};

const DESCRIPTION: &str = r##"
openapi: 3.0.3
info: { title: Maps, version: "1" }
paths:
  /all:
    get:
      responses:
        "200":
          description: All of them.
          content:
            application/json:
              schema:
                type: object
                properties:
                  anything: { $ref: "#/components/schemas/Anything" }
                  numbers: { $ref: "#/components/schemas/Numbers" }
                  holder: { $ref: "#/components/schemas/Holder" }
                  listed: { $ref: "#/components/schemas/Listed" }
                  either: { $ref: "#/components/schemas/Either" }
components:
  schemas:
    Anything:
      type: object
      additionalProperties: { description: Any value. }
    Numbers:
      type: object
      additionalProperties: { type: number }
    Holder:
      type: object
      properties:
        anything: { type: object, additionalProperties: {} }
        texts: { type: array, items: { type: object, additionalProperties: { type: string } } }
    Listed:
      type: object
      properties:
        anything: { type: array, items: { type: object, additionalProperties: {} } }
    Either:
      anyOf:
        - { type: object, additionalProperties: {} }
        - { type: string }
"##;

#[test]
fn every_import_is_used() {
    let source = Source { name: "maps.yaml".to_owned(), text: DESCRIPTION.to_owned() };
    let input = Input::new(source, "v1");
    let generation = generate(&[input], &Target::Sources).expect("a crate");
    for (path, text) in generation.files.iter().filter(|(path, _)| path.contains("/v1/")) {
        let imported = text.contains("use indexmap::IndexMap;");
        assert_eq!(imported, text.contains("IndexMap<"), "{path}");
    }
    let holder = generation.files.get("src/v1/holder.rs").expect("a file");
    assert!(holder.contains("IndexMap<String, String>"), "{holder}");
}

/// A union whose table would name itself and what tables are made of.
#[test]
fn a_type_may_have_a_name_that_tables_use() {
    for name in ["Plan", "Branch", "Claim", "MemberClaim", "Scalar", "Kinds", "Value", "Map"] {
        let text = DESCRIPTION.replace("Either", name);
        let source = Source { name: "maps.yaml".to_owned(), text };
        let input = Input::new(source, "v1");
        let generation = generate(&[input], &Target::Sources).expect("a crate");
        let files = || generation.files.iter().filter(|(path, _)| path.contains("/v1/"));
        let declaration = format!("pub enum {name} ");
        assert!(files().any(|(_, text)| text.contains(&declaration)), "{name}");
        let (_, table) = files().find(|(_, text)| text.contains("union! {")).expect("its table");
        let imports = table.lines().filter(|line| line.starts_with("use "));
        let of_name = imports.filter(|line| {
            let (_, names) = line.rsplit_once("::").expect("a path");
            names.split(|character: char| !character.is_alphanumeric()).any(|one| one == name)
        });
        assert_eq!(of_name.count(), 1, "{table}");
    }
}
