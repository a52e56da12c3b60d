//! What becomes of the values of schemas of all kinds. Whatever a schema accepts is accepted by the schema of its type,
//! and read.

use schemas::{CASES, Schema};
use serde_json::{Value, json};

fn case(name: &str) -> &'static Schema {
    CASES.iter().find(|case| case.name == name).unwrap_or_else(|| panic!("no case {name}"))
}

/// Values that the schema accepts: the schema of the type does too, and they come back as they were.
fn accepted(name: &str, values: &[Value]) {
    let case = case(name);
    let own: Value = serde_json::from_str(case.text).expect("JSON");
    let before = jsonschema::options().build(&own).expect("a schema");
    let after = jsonschema::draft202012::new(&(case.again)()).expect("a schema");
    for value in values {
        assert!(before.is_valid(value), "{name}: {value}");
        assert!(after.is_valid(value), "{name}: {value} and {}", (case.again)());
        let again = (case.trip)(value).unwrap_or_else(|error| panic!("{name}: {value}: {error}"));
        assert_eq!(again, *value, "{name}");
    }
}

/// Values that the schema refuses: the schema of the type does too, and they are no values of the type.
fn refused(name: &str, values: &[(Value, &str)]) {
    let case = case(name);
    let own: Value = serde_json::from_str(case.text).expect("JSON");
    let before = jsonschema::options().build(&own).expect("a schema");
    let after = jsonschema::draft202012::new(&(case.again)()).expect("a schema");
    for (value, reason) in values {
        assert!(!before.is_valid(value), "{name}: {value}");
        assert!(!after.is_valid(value), "{name}: {value} and {}", (case.again)());
        let error = (case.trip)(value).expect_err("it is refused").to_string();
        assert!(error.contains(reason), "{name}: {value}: {error}");
    }
}

/// Values that the schema refuses or does not know, and the type keeps.
fn kept(name: &str, values: &[Value]) {
    for value in values {
        let again = (case(name).trip)(value).unwrap_or_else(|error| panic!("{value}: {error}"));
        assert_eq!(again, *value, "{name}");
    }
}

#[test]
fn unions_go_to_the_branch_that_the_value_is_of() {
    accepted(
        "union",
        &[
            json!({ "kind": "cat", "lives": 9, "purrs": [1, "x"] }),
            json!({ "barks": true, "kind": "dog" }),
            json!({ "kind": "cat", "mate": { "kind": "cat" } }),
            json!(["small", 1]),
            json!([]),
        ],
    );
    // None of the branches: whole, as it came.
    kept("union", &[json!({ "kind": "fox", "tail": 1.0 }), json!("text"), json!(["small", 7])]);
    // The branch is certain, and something in it is wrong.
    let error =
        (case("union").trip)(&json!({ "kind": "dog", "barks": "loud" })).expect_err("no branch");
    assert_eq!(error.to_string(), "invalid type: string \"loud\", expected a boolean");
}

/// What the macro of unions calls its own types, such as `D`, may be the name of a branch.
#[test]
fn branches_may_have_any_name() {
    let values = [json!({ "x": { "a": 1 } }), json!({ "x": { "b": 1 } }), json!({ "x": "text" })];
    accepted("names_of_macros", &values);
}

#[test]
fn a_union_may_have_many_branches() {
    let values: Vec<Value> = (0..40).map(|n| json!({ "kind": format!("k{n}"), "n": n })).collect();
    accepted("many_branches", &values);
}

#[test]
fn lists_and_numbers_may_be_long() {
    let value = json!({ "number": 199, "text": "t199", "mixed": 199, "noted": "a" });
    accepted("long_values", &[value, json!({ "mixed": "a" }), json!({ "mixed": null })]);
    let own: Value = serde_json::from_str(case("long_values").text).expect("JSON");
    let (own, again) = (&own["properties"]["noted"], (case("long_values").again)());
    assert_eq!(again["properties"]["noted"]["x-map"], own["x-map"]);
    assert_eq!(again["properties"]["noted"]["x-list"], own["x-list"]);
    assert_eq!(again["properties"]["bounded"]["minimum"], -4_294_967_295_i64);
    assert_eq!(again["properties"]["bounded"]["maximum"], 4_294_967_295_i64);
}

#[test]
fn references_lead_to_pointers_names_and_identifiers() {
    let leaf = json!({ "name": "a", "children": [], "size": 0, "kind": "file" });
    accepted(
        "recursion",
        &[
            leaf.clone(),
            json!({ "name": "b", "children": [leaf, { "name": "c", "children": [] }] }),
            json!({ "name": "b", "children": [], "parent": { "name": "c", "children": [] } }),
            json!({ "name": "b", "children": [], "parent": null }),
        ],
    );
    kept("recursion", &[json!({ "name": "b", "children": [], "kind": "link" })]);
    refused(
        "recursion",
        &[
            (json!({ "children": [] }), "missing field `name`"),
            (json!({ "name": "a", "children": [{ "name": "b" }] }), "missing field `children`"),
            (json!({ "name": "a", "children": [], "size": "1" }), "expected a JSON number"),
        ],
    );
}

#[test]
fn earlier_drafts_are_read_as_they_mean_it() {
    accepted(
        "draft4",
        &[
            json!({ "point": [1.5, 2.5], "readOnly": "x" }),
            json!({ "point": [], "readOnly": "x", "named": { "a": 1 }, "share": 0.5 }),
        ],
    );
    refused(
        "draft4",
        &[
            (json!({ "point": [] }), "missing field `readOnly`"),
            (json!({ "point": ["a"], "readOnly": "x" }), "expected f64"),
            (
                json!({ "point": [], "readOnly": "x", "named": { "a": "b" } }),
                "expected a JSON number",
            ),
        ],
    );
}

#[test]
fn absence_null_and_any_json_stay_apart() {
    accepted(
        "loose",
        &[
            json!({ "anything": null }),
            json!({ "anything": { "deep": [1, null, 1e300] }, "nullable": null }),
            json!({ "anything": 1, "level": 2, "mixed": "auto", "fixed": 1.5 }),
            json!({ "anything": 1, "mixed": 1 }),
            json!({ "anything": 1, "mixed": true }),
            json!({ "anything": 1, "mixed": null }),
            json!({ "anything": 1, "several": "a" }),
            json!({ "anything": 1, "several": 1.5 }),
            json!({ "anything": 1, "several": [true] }),
            json!({ "anything": 1, "by_pattern": { "x1": 2.5 } }),
            json!({ "anything": 1, "merged": { "a": 1, "b": "c", "more": {} } }),
            json!({ "anything": 1, "other_members": 3, "not_listed": "kept" }),
            json!({ "anything": 1, "when": "2026-01-01T00:00:00Z" }),
        ],
    );
    kept(
        "loose",
        &[json!({ "anything": 1, "level": 7 }), json!({ "anything": 1, "mixed": "new" })],
    );
    refused(
        "loose",
        &[
            (json!({ "anything": 1, "optional": null }), "expected a string"),
            (json!({ "anything": 1, "nullable": 1 }), "expected a string"),
            (json!({ "anything": 1, "merged": { "b": "c" } }), "missing field `a`"),
            (json!({ "anything": 1, "level": "2" }), "expected a JSON number"),
        ],
    );
    // What the type does not check its schema says.
    let schema = (case("loose").again)();
    assert_eq!(schema["properties"]["optional"]["maxLength"], 5);
    assert_eq!(schema["properties"]["when"]["format"], "date-time");
    assert_eq!(schema["properties"]["fixed"]["enum"], json!([1.5]));
}

#[test]
fn types_of_the_callers_stand_for_schemas() {
    accepted(
        "replaced",
        &[
            json!({ "due": null, "days": ["2026-01-01"], "from": "2026-01-01" }),
            json!({ "due": "x", "days": [], "from": "y", "maybe": null, "other": "z" }),
        ],
    );
    refused("replaced", &[(json!({ "due": null, "days": [], "from": 1 }), "expected a string")]);
    // Also as a branch, and within one; what is no text is another branch.
    accepted(
        "replaced",
        &[
            json!({ "due": "x", "days": [], "from": "y", "either": "2026-01-01" }),
            json!({ "due": "x", "days": [], "from": "y", "either": { "on": "2026-01-01" } }),
        ],
    );
    let schema = (case("replaced").again)();
    assert!(has_reference(&schema["$defs"]["RootEither"], "#/$defs/Day"), "{schema}");
    assert!(has_reference(&schema["$defs"]["RootEitherOn"], "#/$defs/Day"), "{schema}");
    assert_eq!(schema["properties"]["due"]["description"], "When it is to be paid");
    assert_eq!(schema["$defs"]["Day"]["x-kind"], "day");
}

fn has_reference(schema: &Value, to: &str) -> bool {
    schema.to_string().contains(&format!("{{\"$ref\":\"{to}\"}}"))
}

#[test]
fn keywords_of_scalar_items_and_values_come_back() {
    let schema = (case("items").again)();
    let (members, tag) = (&schema["properties"], json!({ "type": "string", "x-name": "Tag" }));
    assert_eq!(members["tags"]["items"], tag);
    assert_eq!(members["nullable"]["items"], tag);
    assert_eq!(members["nullable"]["type"], json!(["array", "null"]));
    assert_eq!(members["counts"]["items"], json!({ "type": ["integer", "null"], "minimum": 3 }));
    let cells =
        json!({ "type": "array", "maxItems": 2, "items": { "type": "number", "x-name": "cell" } });
    assert_eq!(members["grid"]["items"], cells);
    assert_eq!(members["flags"]["additionalProperties"], json!({ "type": "boolean", "x-y": 1 }));
    assert_eq!(schema["$defs"]["Names"]["items"], json!({ "type": "string", "minLength": 1 }));
    accepted(
        "items",
        &[json!({ "tags": ["a"], "counts": [3, null], "grid": [[1.5]], "nullable": null })],
    );
}

#[test]
fn a_schema_of_typed_extraction_comes_back() {
    let full = json!({
        "number": "1", "due date": null, "total": { "amount": 1.5, "iso_4217_currency_code": "EUR" },
        "colour": "red", "paid": null, "lines": [{ "sku": "a", "count": 1, "price": null }],
        "tags": ["x"], "days": ["2026-01-01"], "type": null,
    });
    accepted("extraction", std::slice::from_ref(&full));
    let with = |name: &str, value: Value| {
        let mut changed = full.clone();
        changed[name] = value;
        changed
    };
    kept("extraction", &[with("colour", json!("blue"))]);
    refused(
        "extraction",
        &[
            (with("more", json!(1)), "unknown field `more`"),
            (with("lines", json!(null)), "expected a sequence"),
            (with("total", json!({ "amount": 1.5, "tax": 1 })), "unknown field `tax`"),
        ],
    );
    let schema = (case("extraction").again)();
    assert_eq!(schema["properties"]["number"]["extend:name"], "Invoice number");
    assert_eq!(
        schema["$defs"]["RootColour"]["extend:descriptions"],
        json!(["fire engine", "grass"])
    );
}

/// Texts that a schema lists beside any text are not all that there are.
#[test]
fn a_list_beside_its_type_is_not_closed() {
    let values = [
        json!({ "const": "a", "enum": "b", "nullable": "a", "number": 1, "closed": "a" }),
        json!({ "const": "other", "enum": "", "nullable": "other", "number": 7, "closed": "b" }),
        json!({ "nullable": null }),
        json!({ "nullable": true }),
    ];
    accepted("extensible", &values);
    // An enum is open, and so the type keeps what the schema refuses.
    kept("extensible", &[json!({ "closed": "other" })]);
    refused(
        "extensible",
        &[(json!({ "const": 1 }), "RootConst"), (json!({ "enum": null }), "RootEnum")],
    );
}

/// An array or a map may hold itself; its schema ends.
#[test]
fn collections_that_hold_themselves() {
    accepted("recursive_map", &[json!({}), json!({ "a": {}, "b": { "c": { "d": {} } } })]);
    refused("recursive_map", &[(json!({ "a": 1 }), "invalid type"), (json!([]), "invalid type")]);
    accepted("recursive_array", &[json!([]), json!(["a", ["b", []], [[]]])]);
    kept("recursive_array", &[json!([1])]);
}
