//! `from_json`, the module `json`, and the entry points of serde_json.

use std::collections::{BTreeMap, HashMap};
use std::io;

use conformance::examples;
use conformance::json::{parse, passes_itself_on};
use extend_ai_types::{CitationPage, ExtractRun, json};
use serde_json::json;

use super::Failing;

#[test]
fn every_entry_point_gives_an_equal_run() {
    for name in examples::runs() {
        let text = examples::run(&name);
        let run = ExtractRun::from_json(text.as_bytes()).expect(&name);
        assert_eq!(run, serde_json::from_str(&text).expect(&name));
        assert_eq!(run, serde_json::from_reader(text.as_bytes()).expect(&name));
        assert_eq!(run, json::from_str(&text).expect(&name));
        let back = run.to_json().expect("JSON");
        assert_eq!(back, serde_json::to_vec(&run).expect("JSON"), "{name}");
        assert_eq!(back, json::to_string(&run).expect("JSON").into_bytes(), "{name}");
    }
}

#[test]
fn arrays_and_maps_of_types_are_read_as_the_types_are() {
    let text = format!("[{}]", examples::run(&examples::runs()[0]));
    let runs: Vec<ExtractRun> = json::from_str(&text).expect("runs");
    let value = serde_json::to_value(&runs).expect("JSON");
    assert_eq!(value, serde_json::from_str::<serde_json::Value>(&text).expect("JSON"));
    let counts: indexmap::IndexMap<String, Option<i64>> =
        json::from_str(r#"{"b":1,"a":null}"#).expect("counts");
    assert_eq!(json::to_string(&counts).expect("JSON"), r#"{"b":1,"a":null}"#);
    let sorted: BTreeMap<String, u8> = json::from_str(r#"{"b":1,"a":2}"#).expect("numbers");
    assert_eq!(json::to_string(&sorted).expect("JSON"), r#"{"a":2,"b":1}"#);
    let runs: HashMap<String, Box<ExtractRun>> = json::from_str("{}").expect("no runs");
    assert_eq!(json::to_string(&&runs).expect("JSON"), "{}");
    let error = json::from_str::<Vec<i32>>("[1, 2147483648]").expect_err("too large");
    assert_eq!(error.path(), "[1]");
    assert!(
        error.to_string().contains("invalid value: integer `2147483648`, expected i32"),
        "{error}"
    );
}

#[test]
fn the_four_ways_of_serde_json_give_equal_runs() {
    for name in examples::runs() {
        let text = examples::run(&name);
        let run: ExtractRun = serde_json::from_str(&text).expect("from_str");
        let slice: ExtractRun = serde_json::from_slice(text.as_bytes()).expect("from_slice");
        let reader: ExtractRun = serde_json::from_reader(text.as_bytes()).expect("from_reader");
        for other in [slice, reader] {
            assert_eq!(run, other, "{name}");
        }
        let tree = parse(&text);
        if passes_itself_on(&tree) {
            let borrowed = <ExtractRun as serde::Deserialize>::deserialize(&tree);
            assert_eq!(run, borrowed.expect("a run"), "{name}");
            let value: ExtractRun = serde_json::from_value(tree).expect("from_value");
            assert_eq!(run, value, "{name}");
        }
    }
}

#[test]
fn truncated_and_failing_json_is_an_error_of_the_input() {
    let text = examples::text("processed-legacy-full.json");
    for length in (0..text.trim_end().len()).step_by(41) {
        let part = &text.as_bytes()[..length];
        let by_slice = serde_json::from_slice::<ExtractRun>(part).expect_err("a part");
        let by_reader = serde_json::from_reader::<_, ExtractRun>(part).expect_err("a part");
        assert!(by_slice.is_eof() && by_reader.is_eof(), "{by_slice}, {by_reader}");
        let failed = serde_json::from_reader::<_, ExtractRun>(Failing(part)).expect_err("a part");
        assert_eq!(failed.io_error_kind(), Some(io::ErrorKind::ConnectionReset), "{failed}");
    }
}

/// serde_json is asked for the bytes of a name, and leaves it to the asker that they are text.
#[test]
fn names_of_members_are_read_whichever_way_they_are_written() {
    let read = |text: &[u8]| {
        let slice = serde_json::from_slice::<CitationPage>(text);
        let reader = serde_json::from_reader::<_, CitationPage>(text);
        match (slice, reader) {
            (Ok(slice), Ok(reader)) if slice == reader => Ok(slice),
            (Err(slice), Err(_)) => Err(slice.to_string()),
            (slice, reader) => panic!("{slice:?}, but {reader:?}"),
        }
    };
    let plain = read(br#"{"number": 1, "no\nbody knows \u00e4": 1}"#).expect("a page");
    let escaped = br#"{"\u006eumber": 1, "no\u000abody knows \u00e4": 1}"#;
    assert_eq!(Ok(&plain), read(escaped).as_ref());
    let written = serde_json::to_value(&plain).expect("JSON");
    assert_eq!(written, json!({"number": 1, "no\nbody knows ä": 1}));

    for no_text in [&b"{\"number\": 1, \"\xff\": 1}"[..], br#"{"\ud800": 1}"#] {
        read(no_text).expect_err("a name that is no text");
    }
}
