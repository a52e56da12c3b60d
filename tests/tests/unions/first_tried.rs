//! Which branch of a union is tried first does not show in what comes out of it.

use conformance::arbitrary::{Maker, Variation};
use conformance::json::passes_itself_on;
use conformance::{mutate, schemas};
use extend_ai_types::{ExtractConfig, ExtractOutput, ExtractRun, RunUsageBreakdownCharge};

/// What a text becomes when it is decoded and encoded.
fn back<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

#[test]
fn a_member_that_is_no_entry_stands_before_the_value() {
    for member in [r#""a":5"#, r#""a":{"confidence":1.0}"#, r#""a":{"id":"a","type":{}}"#] {
        let text = format!(r#"{{{member},"value":{{}},"metadata":{{}}}}"#);
        let output: ExtractOutput = serde_json::from_str(&text).expect("an output");
        assert!(output.as_json().is_some(), "{text}");
        let back = serde_json::to_string(&output).expect("JSON");
        assert_eq!(back, format!(r#"{{"value":{{}},"metadata":{{}},{member}}}"#));
    }
}

#[test]
fn an_error_does_not_depend_on_the_order_of_members() {
    // A later vintage adds a member to a JSON output. It is none of the legacy entries, but has a
    // member of the name of one of theirs, and of another kind.
    for member in [r#""a":{"confidence":"high"}"#, r#""a":{"references":[1]}"#] {
        let last = format!(r#"{{"value":{{}},"metadata":{{}},{member}}}"#);
        let first = format!(r#"{{{member},"value":{{}},"metadata":{{}}}}"#);
        assert_eq!(back::<ExtractOutput>(&last).as_ref(), Ok(&last));
        assert_eq!(back::<ExtractOutput>(&first).as_ref(), Ok(&last));
    }
    // A legacy config with a `schema` that is none of the JSON config.
    for text in [r#"{"fields":[],"schema":[]}"#, r#"{"schema":[],"fields":[]}"#] {
        assert_eq!(back::<ExtractConfig>(text).as_deref(), Ok(r#"{"fields":[],"schema":[]}"#));
    }
    // The field `metadata` of a legacy output, whose value has a member of the name of one of the
    // JSON metadata.
    for text in [
        r#"{"metadata":{"id":"m","type":"object","value":{"citations":"no"},"references":[]}}"#,
        r#"{"metadata":{"value":{"citations":"no"},"id":"m","type":"object","references":[]}}"#,
    ] {
        let output: Result<ExtractOutput, _> = serde_json::from_str(text);
        assert!(output.expect(text).as_legacy().is_some());
    }
}

#[test]
fn a_value_that_no_branch_claims_comes_back_in_its_order() {
    for text in [
        r#"{"a":{"references":[],"type":"string","id":"x","value":1},"b":5}"#,
        r#"{"value":{},"metadata":{"a":{"insights":[],"ocrConfidence":1},"b":5}}"#,
    ] {
        assert_eq!(back::<ExtractOutput>(text).as_deref(), Ok(text));
    }
}

#[test]
fn a_number_in_an_array_is_written_the_way_it_came() {
    let text = r#"{"product":"p","unit":"u","quantity":1,"credits":1,"pages":[1.0,2]}"#;
    assert_eq!(back::<RunUsageBreakdownCharge>(text).as_deref(), Ok(text));
}

/// An output is decoded as a legacy one before its last member has been seen. Where it turns out to be none, that
/// must not show: what comes out is what came, be an entry whole or not.
#[test]
fn what_was_tried_in_vain_comes_back_to_the_letter() {
    let waiting = [
        r#""insights":[{"type":"reasoning","content":"a"}]"#,
        r#""insights":[{"content":"a","type":"reasoning"}]"#,
        r#""insights":[{"type":"reasoning","content":"a","new":1}]"#,
        r#""insights":[{"new":{"a":[1.50]},"type":"x","content":"a"}]"#,
        r#""insights":[{"type":"reasoning"}]"#,
        r#""insights":[{"type":5,"content":"a"}]"#,
        r#""insights":[{"type":"a","content":null}]"#,
        r#""insights":[{"type":"a","content":"b"},7,{"type":"c","content":"d"}]"#,
        r#""insights":[{"type":"a","content":"b"},{"type":"c","content":"d","type":"e"}]"#,
        r#""insights":[[]]"#,
        r#""insights":[]"#,
        r#""insights":null"#,
        r#""insights":{"type":"a"}"#,
        r#""insights":"none""#,
        r#""schema":[{"id":"f","name":"n","type":"array","description":"","schema":[{"id":"g","name":"m","type":"string","description":"d"}]}]"#,
        r#""schema":[{"id":"f","name":"n","type":"enum","description":"","enum":[{"value":"a"}]},{"id":"g"}]"#,
        r#""schema":[{"name":"n","id":"f","type":"of tomorrow","description":""}]"#,
        r#""enum":[{"value":"a","description":"b"}],"schema":[{"id":"f","name":"n","type":"string","description":""}]"#,
        r#""schema":[{"id":"f","name":"n","type":"string","description":""}],"insights":[{"type":"a"}],"enum":[1e2,{}]"#,
    ];
    for members in waiting {
        // Without `references` it is no legacy entry, and the output none of its branches.
        let text = format!(r#"{{"a":{{"id":"a","type":"string","value":1.0,{members}}}}}"#);
        let output: ExtractOutput = serde_json::from_str(&text).expect(&text);
        assert!(output.as_unknown().is_some(), "{text}");
        // Of duplicates the last one stays, as in serde_json.
        let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(serde_json::to_string(&output).expect("JSON"), value.to_string());

        // With them it is one, or an error says what is wrong with it, wherever they stand.
        let entry = |last: &str, first: &str| {
            let rest = r#""id":"a","type":"string","value":1.0"#;
            format!(r#"{{"a":{{{first}{rest},{members}{last}}}}}"#)
        };
        let last = back::<ExtractOutput>(&entry(r#","references":[]"#, ""));
        let first = back::<ExtractOutput>(&entry("", r#""references":[],"#));
        let plain = |result: Result<String, String>| {
            result.map_err(|error| error.split(" at line").next().unwrap_or_default().to_owned())
        };
        match (plain(last), plain(first)) {
            (Ok(last), Ok(first)) => {
                let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
                assert_eq!(value(&last), value(&first), "{members}");
                assert_eq!(value(&last), value(&entry(r#","references":[]"#, "")), "{members}");
            }
            (last, first) => assert_eq!(last, first, "{members}"),
        }
    }
}

/// From a text the likeliest branch of a union is tried first; of a tree the plan decides before anything is tried. It
/// must be the same branch, and the same fault, also where a document is damaged.
#[test]
fn what_is_tried_first_is_what_the_plan_says() {
    let mut maker = Maker::new(schemas::description(), 28, Variation::ALL);
    let (mut read, mut refused) = (0, 0);
    for round in 0..2_000 {
        let mut document = maker.document("ExtractRun");
        if round % 2 == 0 {
            mutate::spoil(&mut document, &mut maker.rng);
        }
        if !passes_itself_on(&document) {
            continue;
        }
        let text = document.to_string();
        match (ExtractRun::from_json(text.as_bytes()), serde_json::from_value(document)) {
            (Ok(ours), Ok(tree)) => {
                let tree: ExtractRun = tree;
                assert_eq!(format!("{ours:?}"), format!("{tree:?}"), "{text}");
                read += 1;
            }
            (Err(ours), Err(tree)) => {
                let (path, ours, tree) = (ours.path(), ours.to_string(), tree.to_string());
                assert!(tree.starts_with(path), "{ours} and {tree} of {text}");
                // A tree calls a number a float, and a text gives its digits, where numbers are kept to the letter.
                if cfg!(not(feature = "arbitrary_precision")) {
                    let ours = ours.split(" at line ").next();
                    assert_eq!(ours, tree.split(" at line ").next(), "{text}");
                }
                refused += 1;
            }
            (ours, tree) => panic!("{ours:?} and {tree:?} of {text}"),
        }
    }
    assert!(read > 800 && refused > 200, "{read} read, {refused} refused");
}
