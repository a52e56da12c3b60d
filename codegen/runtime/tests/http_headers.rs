//! The headers of answers become values, in the style `simple` (OpenAPI 3.1.1, section 4.8.12.3).

use http::{HeaderMap, HeaderName, HeaderValue};
use openapi_crate_runtime::runtime::http::headers::{Form, HeaderError, Scalars, read};
use openapi_crate_runtime::runtime::json::FromJson;
use serde_json::{Value, json};

fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
    let lines = lines.iter().map(|(name, value)| {
        (HeaderName::from_static(name), HeaderValue::from_bytes(value.as_bytes()).expect("a value"))
    });
    lines.collect()
}

fn value<T: FromJson>(text: &str, form: Form) -> Result<Option<T>, HeaderError> {
    read(&headers(&[("x-a", text), ("authorization", "Bearer secret")]), "X-A", form)
}

#[test]
fn a_value_is_read_by_its_form() {
    for (text, form, expected) in [
        ("blue", Form::Text, json!("blue")),
        ("5", Form::Text, json!("5")),
        ("\"33a6\"", Form::Text, json!("\"33a6\"")),
        ("a, b", Form::Text, json!("a, b")),
        ("", Form::Text, json!("")),
        ("\u{e4}", Form::Text, json!("\u{e4}")),
        ("5", Form::Scalar, json!(5)),
        ("-1.5", Form::Scalar, json!(-1.5)),
        ("true", Form::Scalar, json!(true)),
        ("null", Form::Scalar, json!("null")),
        ("blue,black,brown", Form::Texts, json!(["blue", "black", "brown"])),
        ("blue , black", Form::Texts, json!(["blue", "black"])),
        ("1,2", Form::Texts, json!(["1", "2"])),
        ("", Form::Texts, json!([])),
        ("1, 2", Form::Scalars, json!([1, 2])),
        ("R,100,G,200", Form::Members(Scalars::Only(&["R", "G"])), json!({"R": 100, "G": 200})),
        ("R,100,G,200", Form::Members(Scalars::Only(&["G"])), json!({"R": "100", "G": 200})),
        ("R,100,G", Form::Members(Scalars::Only(&[])), json!({"R": "100", "G": ""})),
        ("R=100,G=200", Form::Exploded(Scalars::Only(&["R"])), json!({"R": 100, "G": "200"})),
        ("a,1,b,true", Form::Members(Scalars::AllBut(&[])), json!({"a": 1, "b": true})),
        ("a=1,unit=2", Form::Exploded(Scalars::AllBut(&["unit"])), json!({"a": 1, "unit": "2"})),
        ("R=1=2,G", Form::Exploded(Scalars::Only(&[])), json!({"R": "1=2", "G": ""})),
        ("{\"a\": [1]}", Form::Json, json!({"a": [1]})),
    ] {
        let read = value::<Value>(text, form).expect("as described");
        assert_eq!(read, Some(expected), "{text:?} {form:?}");
    }
}

#[test]
fn a_header_that_is_not_there_is_none() {
    assert_eq!(read::<String>(&HeaderMap::new(), "X-A", Form::Text).expect("none"), None);
}

#[test]
fn lines_of_one_name_are_one_list() {
    let headers = headers(&[("x-a", "1, 2"), ("x-a", " 3 "), ("x-b", "4")]);
    let numbers: Option<Vec<i64>> = read(&headers, "X-A", Form::Scalars).expect("numbers");
    assert_eq!(numbers, Some(vec![1, 2, 3]));
}

#[test]
fn a_value_that_is_not_as_described_has_its_name_and_no_other_header() {
    let errors = [
        value::<i64>("soon", Form::Scalar).expect_err("no number"),
        value::<Vec<i64>>("1,b", Form::Scalars).expect_err("no numbers"),
        value::<Value>("{", Form::Json).expect_err("no JSON"),
    ];
    for error in errors {
        assert_eq!(error.name(), "X-A");
        let text = format!("{error} {error:?}");
        assert!(error.to_string().starts_with("the header `X-A` is not as described: "), "{text}");
        assert!(!text.contains("secret"), "{text}");
    }
    let mut headers = HeaderMap::new();
    headers.insert("x-a", HeaderValue::from_bytes(b"\xff").expect("a value"));
    read::<String>(&headers, "X-A", Form::Text).expect_err("no text");
}
