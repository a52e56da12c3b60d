//! Members that come twice.

use conformance::round_trip::error;
use extend_ai_types::{ExtractOutputMetadata, RunUsage};

#[test]
fn a_duplicate_of_a_known_member_is_an_error_with_its_path() {
    for (text, expected) in [
        (r#"{"credits":1,"credits":1}"#, "credits: duplicate field"),
        (r#"{"totalCredits":null,"credits":1,"totalCredits":null}"#, "totalCredits: duplicate"),
        (
            r#"{"credits":1,"breakdown":[{"object":"a","id":"b","credits":1,"id":"c"}]}"#,
            "breakdown[0].id: duplicate field",
        ),
    ] {
        let error = error::<RunUsage>(text);
        assert!(error.starts_with(expected) && error.contains(" at line 1 column "), "{error}");
    }
    let error = error::<ExtractOutputMetadata>(r#"{"a b":{},"a b":{}}"#);
    assert!(error.starts_with("[\"a b\"]: duplicate field"), "{error}");
}

#[test]
fn of_duplicates_of_an_unknown_member_the_last_stays() {
    let text = r#"{"new":1,"credits":1,"other":2,"new":{"a":1,"a":2}}"#;
    let usage: RunUsage = serde_json::from_str(text).expect("usage");
    let goes = serde_json::to_string(&usage).expect("JSON");
    assert_eq!(goes, r#"{"credits":1,"new":{"a":2},"other":2}"#);
}
