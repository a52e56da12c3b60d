//! What decodes is encoded to the same JSON value, whichever way it came in.

use conformance::json::{difference, disorder, parse, passes_itself_on};
use conformance::{examples, round_trip::comes_back};
use extend_ai_types::{
    ApiError, Citation, ExtractConfig, ExtractOutput, ExtractOutputEdits,
    ExtractOutputMetadataValue, ExtractRun, FileSummary, RunUsage,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A value decoded from a text in each of serde_json's four ways.
fn in_every_way<T: DeserializeOwned>(text: &str) -> Vec<T> {
    let mut values = vec![
        serde_json::from_str(text).expect("from_str"),
        serde_json::from_slice(text.as_bytes()).expect("from_slice"),
        serde_json::from_reader(text.as_bytes()).expect("from_reader"),
    ];
    let tree = parse(text);
    if passes_itself_on(&tree) {
        values.push(serde_json::from_value(tree).expect("from_value"));
    }
    values
}

/// Sees to it that a text comes back the same in every way.
#[track_caller]
fn round_trips<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(text: &str) {
    let values = in_every_way::<T>(text);
    let first = &values[0];
    for other in &values {
        assert_eq!(first, other, "{text}");
    }
    let came = parse(text);
    let goes = [
        serde_json::to_value(first).expect("JSON"),
        parse(&serde_json::to_string(first).expect("JSON")),
        parse(&serde_json::to_string_pretty(first).expect("JSON")),
        serde_json::from_slice(&serde_json::to_vec(first).expect("JSON")).expect("JSON"),
    ];
    for goes in goes {
        assert_eq!(difference(&came, &goes), None, "{text}");
    }
    // The second trip changes nothing either, not even the order.
    let text = serde_json::to_string(first).expect("JSON");
    let again: T = serde_json::from_str(&text).expect("what was encoded");
    assert_eq!(&again, first);
    assert_eq!(serde_json::to_string(&again).expect("JSON"), text);
}

#[test]
fn every_run_in_every_way() {
    let runs = examples::runs();
    assert!(runs.len() >= 28, "{runs:?}");
    for name in runs {
        round_trips::<ExtractRun>(&examples::run(&name));
    }
    round_trips::<ExtractRun>(&examples::text("invalid-output-neither-shape.json"));
}

#[test]
fn free_form_values_and_maps_keep_their_order() {
    for name in examples::runs() {
        let text = examples::run(&name);
        let (came, goes) = (parse(&text), serde_json::to_value(comes_back::<ExtractRun>(&text)));
        let goes = goes.expect("JSON");
        for pointer in [
            "/output/value",
            "/initialOutput/value",
            "/reviewedOutput/value",
            "/config/schema",
            "/metadata",
        ] {
            if let Some(value) = came.pointer(pointer) {
                let now = goes.pointer(pointer).expect("a free-form value");
                assert_eq!(disorder(value, now), None, "{name}: {pointer}");
            }
        }
        for pointer in ["/output", "/output/metadata", "/edits"] {
            let keys = |run: &Value| -> Option<Vec<String>> {
                let map = run.pointer(pointer)?.as_object()?;
                Some(map.keys().cloned().collect())
            };
            assert_eq!(keys(&came), keys(&goes), "{name}: {pointer}");
        }
    }
}

#[test]
fn an_order_that_is_not_the_alphabet_s() {
    let text = r#"{"value":{"z":{"b":1,"a":2},"a":[{"y":1,"x":2}],"m":3},"metadata":{"z":{"logprobsConfidence":null},"a":{"logprobsConfidence":null}}}"#;
    for output in in_every_way::<ExtractOutput>(text) {
        assert_eq!(serde_json::to_string(&output).expect("JSON"), text);
    }
    // Neither shape: the whole is kept as it came.
    let text = r#"{"z":{"b":1,"a":2},"value":{"q":1,"p":2},"a":5}"#;
    for output in in_every_way::<ExtractOutput>(text) {
        assert_eq!(serde_json::to_string(&output).expect("JSON"), text);
    }
}

#[test]
fn members_are_written_in_the_order_of_the_description_and_unknown_ones_after() {
    let text = r#"{"later":1,"message":"m","sooner":{"b":1,"a":2},"retryable":true,"code":"c"}"#;
    let error: ApiError = serde_json::from_str(text).expect("an error");
    assert_eq!(
        serde_json::to_string(&error).expect("JSON"),
        r#"{"code":"c","message":"m","retryable":true,"later":1,"sooner":{"b":1,"a":2}}"#
    );
}

/// Absent, null and a value are three things for every member that may be absent or null.
#[test]
fn each_member_of_a_run_absent_and_null() {
    let text = examples::text("processed-json-deep.json");
    let (mut never_null, mut never_absent) = (Vec::new(), Vec::new());
    for name in parse(&text).as_object().expect("a run").keys() {
        let mut run = parse(&text);
        run[name] = Value::Null;
        match serde_json::from_value::<ExtractRun>(run.clone()) {
            Ok(_) => round_trips::<ExtractRun>(&run.to_string()),
            Err(_) => never_null.push(name.clone()),
        }
        run.as_object_mut().expect("a run").remove(name);
        match serde_json::from_value::<ExtractRun>(run.clone()) {
            Ok(_) => round_trips::<ExtractRun>(&run.to_string()),
            Err(_) => never_absent.push(name.clone()),
        }
    }
    never_null.sort();
    never_absent.sort();
    let required =
        ["createdAt", "dashboardUrl", "edited", "id", "object", "reviewed", "status", "updatedAt"];
    assert_eq!(never_null, required);
    // A null config is kept, as one of no known shape.
    never_absent.retain(|name| name != "config");
    assert_eq!(never_absent, required);
}

#[test]
fn departures_from_the_schema() {
    // Required and nullable, and absent all the same.
    round_trips::<ExtractOutputMetadataValue>("{}");
    round_trips::<FileSummary>(
        r#"{"object":"file","id":"f","name":"n","metadata":{},"createdAt":"c","updatedAt":"u"}"#,
    );
    // Optional, and null all the same.
    round_trips::<Citation>(r#"{"fileId":null,"page":null,"referenceText":null,"polygon":null}"#);
    round_trips::<RunUsage>(r#"{"credits":1,"totalCredits":null,"breakdown":null}"#);
    round_trips::<ExtractConfig>(r#"{"schema":null,"advancedOptions":null,"parseConfig":null}"#);
    round_trips::<ExtractConfig>(r#"{"fields":[],"advancedOptions":{"reviewAgent":null}}"#);
    // Any value: null is one, absent is another.
    round_trips::<ExtractOutputEdits>(r#"{"originalValue":null}"#);
    round_trips::<ExtractOutputEdits>(r#"{"originalValue":{"a":null},"editedValue":null}"#);
    // An empty collection is not absent.
    round_trips::<Citation>(r#"{"polygon":[]}"#);
    round_trips::<RunUsage>(r#"{"credits":0,"breakdown":[]}"#);
}

#[test]
fn unknown_members_of_every_kind() {
    for unknown in [json!(null), json!(true), json!(-1.5), json!("x"), json!([[]]), json!({})] {
        for name in ["later", "", "a.b", "Ünïcode", "kept", "value", "fields"] {
            let mut usage = json!({ "credits": 1 });
            usage[name] = unknown.clone();
            round_trips::<RunUsage>(&usage.to_string());
        }
    }
}

#[test]
fn unknown_values_of_enums() {
    for status in ["", "processed", "PROCESSED ", "\u{0}", "Ünïcode \u{1F4C4}", "Unknown"] {
        let mut run = parse(&examples::text("pending.json"));
        run["status"] = status.into();
        round_trips::<ExtractRun>(&run.to_string());
        let run: ExtractRun = serde_json::from_value(run).expect("a run");
        assert_eq!((run.status.as_str(), run.status.is_known()), (status, false));
    }
}
