//! The error of `json`: what a user does with it.

use extend_ai_types::{ExtractRun, json};

use conformance::examples;

/// It goes where errors go.
const _: () = {
    const fn is_error<E: std::error::Error + Send + Sync + Unpin + 'static>() {}
    is_error::<json::Error>();
};

#[test]
fn an_error_becomes_any_error() {
    let read = || -> Result<i64, Box<dyn std::error::Error + Send + Sync>> {
        Ok(json::from_str::<i64>("[1]")?)
    };
    let error = read().expect_err("an array");
    assert_eq!(error.to_string(), "invalid type: sequence, expected i64 at line 1 column 1");
    assert!(error.downcast_ref::<json::Error>().is_some_and(json::Error::is_data));
}

#[test]
fn an_error_of_the_data_has_its_path_and_position() {
    let text = examples::text("processed-json-deep.json");
    let text = text.replacen("\"totalCredits\":", "\"totalCredits\": [1], \"was\":", 1);
    let error = json::from_str::<ExtractRun>(&text).expect_err("an array");
    assert_eq!(error.path(), "usage.totalCredits");
    assert!(error.is_data() && !error.is_eof() && !error.is_syntax());
    let (line, column) = (error.line(), error.column());
    let message = "usage.totalCredits: invalid type: sequence, expected f64";
    assert_eq!(error.to_string(), format!("{message} at line {line} column {column}"));
    assert_eq!(format!("{error:?}"), format!("Error({:?})", error.to_string()));
    let before = &text.lines().nth(line - 1).expect("the line")[..column];
    assert!(before.ends_with("\"totalCredits\": ["), "{before}");
}

/// Names that are no words stand in the path as texts.
#[test]
fn a_path_leads_through_arrays_and_maps() {
    type Prices = Vec<indexmap::IndexMap<String, Option<i64>>>;
    for (text, path, column) in [
        (r#"[{},{"net":"x"}]"#, "[1].net", 14),
        (r#"[{"a b":true}]"#, r#"[0]["a b"]"#, 12),
        (r#"[{"":1.5}]"#, r#"[0][""]"#, 8),
        (r#"[{"\n\"":[]}]"#, r#"[0]["\n\""]"#, 10),
        (r#"[1]"#, "[0]", 2),
        (r#"{}"#, "", 1),
    ] {
        let error = json::from_str::<Prices>(text).expect_err(text);
        assert_eq!((error.path(), error.line(), error.column()), (path, 1, column), "{error}");
        assert!(error.to_string().starts_with(path) && error.is_data(), "{error}");
    }
}

/// A text that is no JSON has no path, wherever in a type that is found.
#[test]
fn an_error_of_the_text_has_no_path() {
    let text = examples::text("processed-json-deep.json");
    for length in (0..text.trim_end().len()).step_by(31) {
        let error = json::from_slice::<ExtractRun>(&text.as_bytes()[..length]).expect_err("a part");
        assert!(error.is_eof() && error.path().is_empty(), "{length}: {error}");
    }
}

#[test]
fn a_number_that_json_does_not_have_is_not_written() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = json::to_vec(&vec![number]).expect_err("no JSON");
        assert!(error.to_string().starts_with("JSON has no number for"), "{error}");
        assert_eq!((error.line(), error.column(), error.path()), (0, 0, ""));
        assert!(error.is_data());
    }
}
