//! The branch of a union is the one that the documented rule gives (`conformance::rules`), on values that are as close to
//! the border between the branches as can be, in any order of their members.

use conformance::arbitrary::{Maker, Variation};
use conformance::json::difference;
use conformance::rules::{self, Branch};
use conformance::{mutate, schemas};
use extend_ai_types::{
    ExtractConfig, ExtractConfigJson, ExtractConfigLegacy, ExtractOutput, ExtractOutputJson,
    ExtractOutputLegacy,
};
use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{entry, orders};

/// What a value must decode to: the branch of the documented rule, if the type of that branch takes
/// the value; else an error.
fn expected(branch: Branch, takes: impl Fn(Branch) -> bool) -> Option<Branch> {
    (branch == Branch::Neither || takes(branch)).then_some(branch)
}

fn expected_output(value: &Value) -> Option<Branch> {
    expected(rules::output(value), |branch| match branch {
        Branch::Json => serde_json::from_value::<ExtractOutputJson>(value.clone()).is_ok(),
        _ => serde_json::from_value::<ExtractOutputLegacy>(value.clone()).is_ok(),
    })
}

fn expected_config(value: &Value) -> Option<Branch> {
    expected(rules::config(value), |branch| match branch {
        Branch::Json => serde_json::from_value::<ExtractConfigJson>(value.clone()).is_ok(),
        _ => serde_json::from_value::<ExtractConfigLegacy>(value.clone()).is_ok(),
    })
}

/// Decodes an output and a config by text, and sees to it that each is what it must be, and comes
/// back.
fn follow_the_rules(value: &Value) {
    let text = value.to_string();
    let output = serde_json::from_str::<ExtractOutput>(&text);
    let found = output.as_ref().ok().map(|output| match output {
        ExtractOutput::Json(_) => Branch::Json,
        ExtractOutput::Legacy(_) => Branch::Legacy,
        _ => Branch::Neither,
    });
    assert_eq!(found, expected_output(value), "{text}: {:?}", output.err());
    let config = serde_json::from_str::<ExtractConfig>(&text);
    let found = config.as_ref().ok().map(|config| match config {
        ExtractConfig::Json(_) => Branch::Json,
        ExtractConfig::Legacy(_) => Branch::Legacy,
        _ => Branch::Neither,
    });
    assert_eq!(found, expected_config(value), "{text}: {:?}", config.err());
    let goes = [serde_json::to_value(output.ok()), serde_json::to_value(config.ok())];
    for goes in goes {
        let goes = goes.expect("what was decoded encodes");
        if !goes.is_null() {
            assert_eq!(difference(value, &goes), None, "{text}");
        }
    }
}

#[test]
fn documents_by_chance_are_what_the_rules_say() {
    let mut maker = Maker::new(schemas::description(), 19, Variation::ALL);
    for _ in 0..1_000 {
        follow_the_rules(&maker.any(0));
    }
}

/// Values on the border between the branches, whose every body is good.
struct Border(Rng);

impl Border {
    fn one_of(&mut self, values: &[Value]) -> Value {
        self.0.choice(values).expect("there are values").clone()
    }

    /// Something, or something of another kind.
    fn or_another_kind(&mut self, value: Value) -> Value {
        match self.0.u32(0..8) {
            0 => self.one_of(&[
                json!(null),
                json!(true),
                json!(5),
                json!(1.5),
                json!("text"),
                json!([]),
                json!({}),
            ]),
            _ => value,
        }
    }

    /// A legacy entry, or almost one.
    fn entry(&mut self) -> Value {
        let mut entry = Map::new();
        for (name, value) in
            [("id", json!("a")), ("type", json!("string")), ("references", json!([]))]
        {
            if self.0.u32(0..24) != 0 {
                entry.insert(name.to_owned(), self.or_another_kind(value));
            }
        }
        let value = self.one_of(&[json!(null), json!({}), json!([1]), json!({ "id": "a" })]);
        entry.insert("value".to_owned(), value);
        self.or_another_kind(Value::Object(entry))
    }

    /// An entry of a metadata map, or almost one.
    fn metadata_entry(&mut self) -> Value {
        let entry = self.one_of(&[
            json!({}),
            json!({ "logprobsConfidence": null }),
            json!({ "ocrConfidence": 1.0, "odd": [5] }),
            json!({ "id": "a", "type": "string", "references": [], "value": {} }),
        ]);
        self.or_another_kind(entry)
    }

    /// A metadata map, or almost one.
    fn metadata(&mut self) -> Value {
        let mut metadata = Map::new();
        for _ in 0..self.0.usize(0..4) {
            let key = self.key();
            metadata.insert(key, self.metadata_entry());
        }
        self.or_another_kind(Value::Object(metadata))
    }

    fn key(&mut self) -> String {
        let keys = ["value", "metadata", "id", "type", "references", "fields", "", "total", "a b"];
        self.0.choice(keys).expect("there are keys").to_owned()
    }

    /// An output or a config, or almost one.
    fn value(&mut self) -> Value {
        let mut members = Vec::new();
        if self.0.bool() {
            let value = match self.0.bool() {
                true => self.entry(),
                false => json!({ "total": 5 }),
            };
            members.push(("value".to_owned(), self.or_another_kind(value)));
        }
        if self.0.bool() {
            let metadata = match self.0.bool() {
                true => self.entry(),
                false => self.metadata(),
            };
            members.push(("metadata".to_owned(), metadata));
        }
        for _ in 0..self.0.usize(0..3) {
            let key = self.key();
            members.push((key, self.entry()));
        }
        if self.0.u32(0..4) == 0 {
            let field = json!({ "id": "a", "name": "a", "type": "date", "description": "" });
            let fields = self.one_of(&[json!([]), json!([field]), json!([{}])]);
            members.push(("fields".to_owned(), self.or_another_kind(fields)));
            let other = self.one_of(&[
                json!({ "schema": {}, "baseVersion": "4" }),
                json!({ "advancedOptions": { "citationMode": "odd" } }),
                json!({ "baseProcessor": 5 }),
                json!({}),
            ]);
            members.extend(other.as_object().expect("an object").clone());
        }
        self.0.shuffle(&mut members);
        Value::Object(members.into_iter().collect())
    }
}

#[test]
fn values_on_the_border_are_what_the_rules_say() {
    let mut border = Border(Rng::with_seed(23));
    let mut found = std::collections::BTreeMap::new();
    for _ in 0..20_000 {
        let value = border.value();
        follow_the_rules(&value);
        *found.entry((rules::output(&value), rules::config(&value))).or_insert(0) += 1;
    }
    assert!(found.len() == 5 && found.values().all(|count| *count > 50), "{found:?}");
}

/// The same in every order of the members, at every depth.
#[test]
fn the_order_of_members_decides_nothing() {
    let mut border = Border(Rng::with_seed(29));
    for _ in 0..3_000 {
        let value = border.value();
        let shuffled = mutate::shuffle(&value, &mut border.0);
        follow_the_rules(&shuffled);
        let decode = |value: &Value| serde_json::from_str::<ExtractOutput>(&value.to_string()).ok();
        assert_eq!(decode(&value), decode(&shuffled), "{value}\n{shuffled}");
    }
}

#[test]
fn a_legacy_field_called_metadata_may_hold_what_metadata_of_json_may_not() {
    // All are legacy by the rule, whichever member comes first.
    let looks_like_metadata = json!({ "ocrConfidence": "high", "citations": 5, "insights": {} });
    for value in orders(&json!({
        "value": entry(1),
        "metadata": {
            "value": looks_like_metadata, "id": "a", "type": "object", "references": []
        },
    })) {
        follow_the_rules(&value);
        assert_eq!(rules::output(&value), Branch::Legacy);
    }
}

#[test]
fn an_unknown_member_of_a_json_output_may_look_like_a_bad_entry() {
    for bad in [
        json!({ "id": "a", "type": "b", "value": 1, "references": [5] }),
        json!({ "id": "a", "type": "b", "references": [] }),
    ] {
        for value in orders(&json!({ "later": bad, "value": {}, "metadata": {} })) {
            follow_the_rules(&value);
        }
    }
}

#[test]
fn a_legacy_config_may_have_a_schema_of_any_kind() {
    for schema in [json!(5), json!("x"), json!([{}]), json!(true)] {
        for value in orders(&json!({ "schema": schema, "fields": [], "baseVersion": "3" })) {
            follow_the_rules(&value);
        }
    }
}

#[test]
fn a_bad_body_in_a_value_of_neither_shape_is_kept_in_every_order() {
    for value in [
        json!({ "value": {}, "metadata": { "a": { "ocrConfidence": "high" }, "b": 5 } }),
        json!({ "value": {}, "metadata": { "b": 5, "a": { "ocrConfidence": "high" } } }),
        json!({ "a": { "id": "a", "type": "b", "value": 1, "references": [5] }, "b": 5 }),
        json!({ "b": 5, "a": { "id": "a", "type": "b", "value": 1, "references": [5] } }),
        json!({ "a": { "id": "a", "type": "b", "confidence": "x", "value": 1 } }),
    ] {
        assert_eq!(rules::output(&value), Branch::Neither);
        for value in orders(&value) {
            follow_the_rules(&value);
        }
    }
}

#[test]
fn a_duplicate_of_the_member_that_decides_is_an_error_in_every_order() {
    for text in [
        r#"{"fields":5,"fields":[]}"#,
        r#"{"fields":[],"fields":5}"#,
        r#"{"baseVersion":"1","fields":5,"fields":[]}"#,
        r#"{"baseVersion":"1","fields":[],"fields":5}"#,
        r#"{"fields":[],"fields":[]}"#,
    ] {
        let error = serde_json::from_str::<ExtractConfig>(text).map(|_| ());
        let error = error.expect_err(text).to_string();
        assert!(error.starts_with("fields: duplicate field"), "{text}: {error}");
    }
}
