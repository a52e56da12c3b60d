//! `cargo xtask types`: a file of types of a JSON Schema.

use std::fs;
use std::process::Output;

use crate::workbench::{Workbench, errors, printed, text, xtask};

const INVOICE: &str = r##"{
  "type": "object",
  "properties": {
    "number": {"type": ["string", "null"], "description": "As printed", "extend:name": "no"},
    "due date": {"type": ["string", "null"], "extend:type": "date"},
    "state": {"enum": ["open", "paid", null], "extend:descriptions": ["to be paid", "done"]},
    "lines": {"type": "array", "items": {"type": "object", "properties": {
      "price": {"type": ["number", "null"]}
    }}}
  }
}
"##;

/// Runs the command on a schema, into `invoice.rs` beside it.
fn types(workbench: &Workbench, schema: &str, options: &[&str]) -> Output {
    let schema = workbench.beside("invoice.json", schema);
    let out = workbench.folder().join("invoice.rs");
    let mut arguments = vec!["types", &*schema, "--out", text(&out), "--name", "Invoice"];
    arguments.extend(options);
    xtask(&arguments)
}

fn written(workbench: &Workbench) -> String {
    fs::read_to_string(workbench.folder().join("invoice.rs")).expect("the file")
}

/// What is written below the lines that name paths.
fn code(workbench: &Workbench) -> String {
    let text = written(workbench);
    let start = text.find("\nuse ").expect("imports");
    text[start + 1..].to_owned()
}

#[test]
fn a_schema_becomes_a_file_that_its_users_own() {
    let workbench = Workbench::new("");
    let output = types(&workbench, INVOICE, &["--strict"]);
    assert!(output.status.success(), "{}", errors(&output));
    assert!(printed(&output).ends_with("invoice.rs: 3 types\n"), "{}", printed(&output));
    insta::assert_snapshot!(code(&workbench));
    assert!(types(&workbench, INVOICE, &["--strict", "--check"]).status.success());
}

#[test]
fn what_is_not_required_may_be_absent_and_null() {
    let workbench = Workbench::new("");
    assert!(types(&workbench, INVOICE, &[]).status.success());
    let code = code(&workbench);
    assert!(code.contains("pub number: Option<Option<String>>"), "{code}");
    assert!(code.contains("pub other_members: serde_json::Map<String, serde_json::Value>"));
}

#[test]
fn types_of_the_callers_stand_for_schemas() {
    let workbench = Workbench::new("");
    let replaced = ["--strict", "--replace", "extend:type=date=crate::Day"];
    assert!(types(&workbench, INVOICE, &replaced).status.success());
    assert!(code(&workbench).contains("pub due_date: Option<crate::Day>"), "{}", code(&workbench));
    let output = types(&workbench, INVOICE, &["--extend"]);
    assert!(output.status.success(), "{}", errors(&output));
    let expected = "pub due_date: Option<extend_ai_types::extend::Date>";
    assert!(code(&workbench).contains(expected), "{}", code(&workbench));
}

/// What the type would not read, or would lose, keeps the type that it has.
#[test]
fn types_of_the_callers_do_not_stand_for_others() {
    let workbench = Workbench::new("");
    let schema = r#"{"properties": {
      "due": {"type": ["integer", "null"], "extend:type": "date"},
      "total": {"type": "object", "extend:type": "currency", "properties": {
        "amount": {"type": ["number", "null"]}, "iso_4217_currency_code": {"type": ["string", "null"]}
      }},
      "gross": {"type": "object", "extend:type": "currency", "properties": {
        "amount": {"type": ["number", "null"]}, "iso_4217_currency_code": {"type": ["string", "null"]},
        "vat": {"type": ["number", "null"]}
      }}
    }}"#;
    let output = types(&workbench, schema, &["--extend"]);
    let (warnings, code) = (errors(&output), code(&workbench));
    assert_eq!(warnings.matches("warning[unfit-replacement]").count(), 2, "{warnings}");
    assert!(warnings.contains("at #/properties/due") && warnings.contains("at #/properties/gross"));
    assert!(
        code.contains("pub due: Option<i64>") && code.contains("pub vat: Option<f64>"),
        "{code}"
    );
    assert!(code.contains("pub total: extend_ai_types::extend::Currency"), "{code}");
    assert!(!types(&workbench, schema, &["--extend", "--deny-warnings"]).status.success());
}

#[test]
fn what_a_type_says_in_part_is_told() {
    let workbench = Workbench::new("");
    let schema = r#"{"properties": {
      "a": {"not": {"type": "string"}},
      "b": {"type": "null"},
      "c": {"const": null},
      "d": {"type": "array", "prefixItems": [{"type": "string"}], "items": false},
      "e": {"anyOf": [{"required": ["x"]}, {"required": ["y"]}]},
      "f": {"anyOf": [{"type": "string"}, {"type": "null"}]}
    }}"#;
    let output = types(&workbench, schema, &[]);
    let printed = errors(&output);
    let (_, note) = printed.split_once("note: no type says these keywords").expect("a note");
    let lines: Vec<&str> = note
        .lines()
        .skip(1)
        .map(|line| line.rsplit_once("invoice.json: ").expect("a place").1)
        .collect();
    let expected = [
        "#/properties/c/const",
        "#/properties/a/not",
        "#/properties/d/prefixItems",
        "#/properties/e/anyOf/0/required",
        "#/properties/b/type",
    ];
    assert_eq!(lines, expected, "{printed}");
    assert_eq!(errors(&types(&workbench, INVOICE, &["--force"])), "");
}

/// What is advised are options that the command has.
#[test]
fn a_missing_document_is_told_without_an_option_of_another_command() {
    let workbench = Workbench::new("");
    let output = types(&workbench, r#"{"properties": {"a": {"$ref": "no.json"}}}"#, &[]);
    let printed = errors(&output);
    assert!(printed.contains("error[missing-document]"), "{printed}");
    assert!(printed.contains("help: add the document\n"), "{printed}");
}

#[test]
fn a_root_that_may_be_null_is_told() {
    let workbench = Workbench::new("");
    for schema in [
        r#"{"type": ["object", "null"], "properties": {"a": {"type": "string"}}}"#,
        r#"{"anyOf": [{"type": "null"}, {"properties": {"a": {"type": "string"}}}]}"#,
    ] {
        let output = types(&workbench, schema, &["--force"]);
        let warnings = errors(&output);
        assert!(warnings.contains("warning[nullable-root]"), "{schema}: {warnings}");
        assert!(warnings.contains("use `Option<Invoice>` where it may be null"), "{warnings}");
    }
    assert!(!errors(&types(&workbench, INVOICE, &["--force"])).contains("nullable-root"));
}

#[test]
fn the_schema_is_found_in_what_the_api_gives() {
    let workbench = Workbench::new("");
    assert!(types(&workbench, INVOICE, &["--strict"]).status.success());
    let of_schema = code(&workbench);
    for around in [
        format!(r#"{{"schema": {INVOICE}, "baseProcessor": "x"}}"#),
        format!(r#"{{"object": "extractor_version", "config": {{"schema": {INVOICE}}}}}"#),
        format!(
            r#"{{"object": "extractor", "draftVersion": {{"config": {{"schema": {INVOICE}}}}}}}"#
        ),
    ] {
        let output = types(&workbench, &around, &["--strict"]);
        assert!(output.status.success(), "{}", errors(&output));
        assert_eq!(code(&workbench), of_schema, "{around}");
    }
    let elsewhere = format!(r#"{{"data": [{{"json": {INVOICE}}}]}}"#);
    let output = types(&workbench, &elsewhere, &["--strict", "--at", "/data/0/json"]);
    assert!(output.status.success(), "{}", errors(&output));
    assert_eq!(code(&workbench), of_schema);
    let output = types(&workbench, &elsewhere, &["--at", "/data/1"]);
    assert_eq!(output.status.code(), Some(1));
    let told = errors(&output);
    assert!(told.contains("expected a JSON Schema at `#/data/1`, found nothing"), "{told}");
}

#[test]
fn keywords_are_named_as_in_the_schema() {
    let workbench = Workbench::new("");
    let tuple = r#"{"type": "object", "properties": {"t": {"items": [{"type": "string"}]}}}"#;
    let told = errors(&types(&workbench, tuple, &[]));
    assert!(told.contains("`items` is ignored") && told.contains("items (1), first"), "{told}");
    assert!(!told.contains("prefixItems"), "{told}");
}

/// References lead to where they do in the document: to schemas beside, to themselves, and within the part that is meant.
#[test]
fn a_part_of_a_document_may_refer_to_the_rest_of_it() {
    let workbench = Workbench::new("");
    let description = r##"{"components": {"schemas": {
        "Pet": {"type": "object", "properties": {
            "name": {"$ref": "#/components/schemas/Name"},
            "parent": {"$ref": "#/components/schemas/Pet"},
            "own": {"$ref": "#/$defs/Tag"},
            "owner": {"$ref": "#/components/schemas/Owner"}},
            "$defs": {"Tag": {"type": "boolean"}}},
        "Owner": {"type": "object", "properties": {
            "pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
            "tag": {"$ref": "#/definitions/Tag"},
            "lost": {"$ref": "#/components/schemas/Lost"}}},
        "Name": {"type": "object", "properties": {"first": {"type": "string"}}}}},
        "definitions": {"Tag": {"type": "string"}}}"##;
    let output = types(&workbench, description, &["--at", "/components/schemas/Pet"]);
    let told = errors(&output);
    assert!(told.contains("`#/components/schemas/Lost` is not found"), "{told}");
    assert!(told.contains("/components/schemas/Owner/properties/lost"), "{told}");
    let description = description.replace("/Lost", "/Name");
    let output = types(&workbench, &description, &["--at", "/components/schemas/Pet"]);
    assert!(output.status.success(), "{}", errors(&output));
    let code = code(&workbench);
    for member in [
        "pub name: Option<Name>",
        "pub parent: Option<Box<Invoice>>",
        "pub own: Option<Tag>",
        "pub type Tag = bool",
        "pub owner: Option<Owner>",
        "pub pets: Option<Vec<Invoice>>",
        "pub tag: Option<Tag2>",
        "pub type Tag2 = String",
        "pub lost: Option<Name>",
    ] {
        assert!(code.contains(member), "{member}: {code}");
    }
}

#[test]
fn what_is_wrong_is_shown_with_its_line() {
    let workbench = Workbench::new("");
    let broken = INVOICE.replace("\"type\": [\"number\", \"null\"]", "\"$ref\": \"#/$defs/Price\"");
    let output = types(&workbench, &format!(r#"{{"config": {{"schema": {broken}}}}}"#), &[]);
    assert_eq!(output.status.code(), Some(1));
    let told = errors(&output);
    assert!(told.contains("error[dangling-reference]: `#/$defs/Price` is not found"), "{told}");
    assert!(told.contains("invoice.json:8:25"), "{told}");
    let pointer = "at #/config/schema/properties/lines/items/properties/price/$ref";
    assert!(told.contains(pointer), "{told}");
    assert!(!workbench.folder().join("invoice.rs").exists(), "nothing is written");

    let output = types(&workbench, "{\"type\": \"object\",\n \"properties\": {\n}", &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("invoice.json:3:"), "{}", errors(&output));
    let output = types(&workbench, "[1, 2]", &[]);
    assert!(errors(&output).contains("expected a JSON Schema at `#`, found an array"));
}

#[test]
fn what_no_type_says_is_counted_with_its_location() {
    let workbench = Workbench::new("");
    let conditional = r#"{"properties": {"a": {"type": "string"}}, "if": {}, "then": {}}"#;
    let output = types(&workbench, conditional, &[]);
    assert!(output.status.success());
    let told = errors(&output);
    assert!(told.contains("  if (1), first at ") && told.contains("invoice.json: #/if"), "{told}");
    let output = types(&workbench, conditional, &["--deny-warnings", "--force"]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_file_that_was_edited_or_is_somebody_elses_is_not_replaced() {
    let workbench = Workbench::new("");
    let out = workbench.folder().join("invoice.rs");
    fs::write(&out, "// mine\n").expect("it can be written");
    let output = types(&workbench, INVOICE, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("`--force` replaces it"), "{}", errors(&output));
    assert_eq!(written(&workbench), "// mine\n");

    assert!(types(&workbench, INVOICE, &["--force"]).status.success());
    let first = written(&workbench);
    // As it was written it is replaced.
    assert!(types(&workbench, INVOICE, &["--strict"]).status.success());
    assert_ne!(written(&workbench), first);

    let edited = written(&workbench).replace("Option<f64>", "Option<f32>");
    fs::write(&out, &edited).expect("it can be written");
    assert_eq!(types(&workbench, INVOICE, &["--strict", "--check"]).status.code(), Some(1));
    assert_eq!(types(&workbench, INVOICE, &["--strict"]).status.code(), Some(1));
    assert_eq!(written(&workbench), edited);
}

#[test]
fn unions_bring_a_folder_that_decides_them() {
    let workbench = Workbench::new("");
    let union =
        r#"{"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "number"}}]}"#;
    let output = types(&workbench, union, &[]);
    assert!(output.status.success(), "{}", errors(&output));
    assert!(workbench.folder().join("invoice/unions/mod.rs").exists());
    assert!(types(&workbench, union, &["--check"]).status.success());
    fs::remove_file(workbench.folder().join("invoice/unions/claims/plan.rs")).expect("a file");
    assert_eq!(types(&workbench, union, &["--check"]).status.code(), Some(1));
}

#[test]
fn arguments_are_checked_before_anything_is_read() {
    let usage = |arguments: &[&str]| {
        let output = xtask(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        errors(&output)
    };
    assert!(usage(&["types"]).contains("`types` takes SCHEMA"));
    assert!(usage(&["types", "a.json"]).contains("missing `--out FILE.rs`"));
    let named = ["types", "a.json", "--out", "a.rs", "--name"];
    let with = |more: &[&'static str]| [&named[..], more].concat();
    assert!(usage(&with(&["invoice"])).contains("`invoice` is no name of a type"));
    assert!(usage(&with(&["A", "--no"])).contains("--no"));
    assert!(usage(&with(&["A", "--at", "x"])).contains("`x` is no JSON pointer"));
    assert!(usage(&with(&["A", "--replace", "x=y"])).contains("KEYWORD=VALUE=PATH"));
    assert!(usage(&with(&["A", "--replace", "x=y=a b"])).contains("no path of a type"));
    assert!(usage(&with(&["A", "--check", "--force"])).contains("`--check` writes nothing"));
    let bad = ["types", "a.json", "--out", "a.txt", "--name", "A"];
    assert!(usage(&bad).contains("`--out` takes the file of a module"));
    assert!(printed(&xtask(&["types", "--help"])).starts_with("Make a file of Rust types"));
}

/// A legacy extractor has fields and no schema, and a config may have neither.
#[test]
fn a_document_without_a_schema_is_refused() {
    let workbench = Workbench::new("");
    for document in [
        r#"{"id": "ex_1", "config": {"fields": [{"id": "a", "type": "string"}]}}"#,
        r#"{"config": {"baseProcessor": "extraction_light", "schema": null}}"#,
    ] {
        let output = types(&workbench, document, &[]);
        assert_eq!(output.status.code(), Some(2), "{}", printed(&output));
        let errors = errors(&output);
        assert!(errors.contains("invoice.json` is no JSON Schema"), "{errors}");
        assert!(errors.contains("`#/config/schema`") && errors.contains("`--at`"), "{errors}");
    }
    // What says nothing takes everything.
    assert!(types(&workbench, "{}", &[]).status.success());
}
