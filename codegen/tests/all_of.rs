//! What `allOf` makes of schemas that say the same thing twice, or next to nothing.

use codegen::document::Source;
use codegen::{Input, Target, generate};

/// The file of the schema `Whole`, of a description with these schemas.
fn whole(schemas: &str) -> String {
    let text = format!(
        r##"
openapi: 3.0.3
info: {{ title: All, version: "1" }}
paths:
  /all:
    get:
      responses:
        "200":
          description: All of it.
          content:
            application/json:
              schema: {{ $ref: "#/components/schemas/Whole" }}
components:
  schemas:
    Cat: {{ type: object, required: [meow], properties: {{ meow: {{ type: string }} }} }}
    Dog: {{ type: object, required: [bark], properties: {{ bark: {{ type: string }} }} }}
{schemas}
"##
    );
    let source = Source { name: "all.yaml".to_owned(), text };
    let input = Input::new(source.clone(), "v1");
    let generation = generate(&[input], &Target::Sources)
        .unwrap_or_else(|faults| panic!("{}", faults.render(std::slice::from_ref(&source), false)));
    let warnings = generation.warnings.render(&[source], false);
    assert!(!warnings.contains("contradicting-all-of"), "{warnings}");
    generation.files.get("src/v1/whole.rs").expect("a file").to_owned()
}

#[test]
fn a_member_may_be_null_where_both_say_so() {
    let whole = whole(
        "    Whole:
      allOf:
        - { type: object, required: [a, b, c], properties: {
            a: { type: string, nullable: true }, b: { type: string, nullable: true }, c: {} } }
        - { type: object, properties: {
            a: { type: string, nullable: true }, b: { type: string },
            c: { type: string, nullable: true } } }",
    );
    assert!(whole.contains("pub a: Option<String>,"), "{whole}");
    assert!(whole.contains("pub b: String,"), "{whole}");
    assert!(whole.contains("pub c: Option<String>,"), "{whole}");
}

#[test]
fn an_object_that_is_one_of_several() {
    for order in ["type: object\n      additionalProperties: false\n      ", ""] {
        let whole = whole(&format!(
            "    Whole:
      {order}oneOf:
        - $ref: '#/components/schemas/Cat'
        - $ref: '#/components/schemas/Dog'",
        ));
        assert!(whole.contains("pub enum Whole"), "{whole}");
        assert!(whole.contains("Cat(Cat)"), "{whole}");
    }
}

#[test]
fn branches_that_only_require() {
    let whole = whole(
        "    Whole:
      type: object
      properties: { a: { type: string }, b: { type: string } }
      anyOf: [{ required: [a] }, { required: [b] }, { type: object, maxProperties: 0 }]",
    );
    assert!(whole.contains("pub struct Whole"), "{whole}");
    assert!(whole.contains("pub a: Option<String>,"), "{whole}");
}
