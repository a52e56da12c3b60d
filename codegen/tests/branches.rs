//! What becomes of the branches of unions.

mod support;

use support::of_schemas;

#[test]
fn a_union_of_one_branch_is_that_branch() {
    let generation = of_schemas(
        r##""Day": {"oneOf": [{"type": "string"}, {"type": "string", "format": "x"}]},
            "Days": {"oneOf": [
                {"type": "array", "items": {"$ref": "#/components/schemas/Day"}},
                {"type": "array", "items": {"type": "string", "format": "z"}}]},
            "Tree": {"oneOf": [{"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}]},
            "Either": {"oneOf": [
                {"$ref": "#/components/schemas/Later"}, {"$ref": "#/components/schemas/Day"}]},
            "Later": {"anyOf": [{"type": "string"}, {"type": "string", "format": "y"}]}"##,
    );
    for (module, declaration) in [
        ("day", "pub type Day = String;"),
        ("days", "pub struct Days(pub Vec<"),
        ("tree", "pub struct Tree(pub Vec<Tree>);"),
        ("either", "pub type Either = Later;"),
        ("later", "pub type Later = String;"),
    ] {
        let text = generation.files.get(&format!("src/api/{module}.rs")).expect("a file");
        assert!(text.contains(declaration), "{text}");
    }
}

/// The kinds of the warnings, and the text of a module.
fn warned(schemas: &str, module: &str) -> (Vec<&'static str>, String) {
    let generation = of_schemas(schemas);
    let kinds = generation.warnings.iter().map(|warning| warning.kind).collect();
    let text = generation.files.get(&format!("src/api/{module}.rs")).expect("a file");
    (kinds, text.to_owned())
}

#[test]
fn a_branch_that_is_the_union_again_is_left_out() {
    let (warnings, text) = warned(
        r##""Loop": {"oneOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "string"}]}"##,
        "loop_",
    );
    assert_eq!(warnings, ["circular-union"]);
    assert!(text.contains("pub type Loop = String;"), "{text}");

    let (warnings, text) =
        warned(r##""Loop": {"oneOf": [{"$ref": "#/components/schemas/Loop"}]}"##, "loop_");
    assert_eq!(warnings, ["circular-union"]);
    assert!(text.contains("pub type Loop = serde_json::Value;"), "{text}");

    let (warnings, text) = warned(
        r##""One": {"oneOf": [{"$ref": "#/components/schemas/Other"}, {"type": "string"}]},
            "Other": {"oneOf": [{"$ref": "#/components/schemas/One"}, {"type": "number"}]}"##,
        "other",
    );
    assert_eq!(warnings, ["circular-union"]);
    assert!(text.contains("One(One)") && text.contains("Number(f64)"), "{text}");
}

#[test]
fn a_branch_without_a_name_is_called_by_its_title() {
    let (_, text) = warned(
        r#""Pets": {"oneOf": [{"type": "string"}, {"title": "how many", "type": "integer"},
            {"title": "Names", "type": "array", "items": {"type": "string"}}]}"#,
        "pets",
    );
    assert!(text.contains(" Text(String)"), "{text}");
    assert!(text.contains(" HowMany(i64)"), "{text}");
    assert!(text.contains(" Names(Vec<String>)"), "{text}");
}

#[test]
fn a_label_of_heirs_that_leads_nowhere_is_a_warning() {
    let (warnings, text) = warned(
        r##""Pet": {
                "type": "object", "properties": {"kind": {"type": "string"}},
                "discriminator": {"propertyName": "kind", "mapping": {"x": "Nothing", "c": "Cat"}}},
            "Cat": {"allOf": [
                {"$ref": "#/components/schemas/Pet"},
                {"type": "object", "properties": {"lives": {"type": "integer"}}}]},
            "Ghost": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "object"}]},
            "Home": {"type": "object", "properties": {"pet": {"$ref": "#/components/schemas/Pet"}}}"##,
        "pet",
    );
    assert_eq!(warnings, ["dangling-reference"]);
    assert!(text.contains("pub enum Pet {"), "{text}");
    // An heir that adds nothing is none of its own.
    assert!(text.contains("C(Cat)") && text.contains("Base(PetBase)"), "{text}");
    assert!(!text.contains("Ghost"), "{text}");
}

#[test]
fn a_value_that_two_branches_list_is_one_variant() {
    let (_, text) = warned(
        r##""Level": {"anyOf": [
            {"type": "integer", "enum": [0]}, {"type": "integer", "enum": [-1, 0, 100]}]}"##,
        "level",
    );
    assert_eq!(text.matches("/// `0`").count(), 1, "{text}");
    assert!(!text.contains("V02"), "{text}");
}

#[test]
fn items_and_patterns_of_what_has_none_are_told() {
    let (warnings, text) = warned(
        r##""Text": {"type": "string", "prefixItems": [{"type": "integer"}], "items": false,
            "patternProperties": {"^a": {"type": "integer"}, "^b": {"type": "string"}},
            "additionalProperties": false}"##,
        "text",
    );
    assert_eq!(warnings, ["ignored-keyword", "ignored-keyword"]);
    assert!(text.contains("pub type Text = String;"), "{text}");
}
