//! Numbers come back: by value always, and to the letter wherever serde_json can tell.

use extend_ai_types::{Citation, PageRangesItem, Polygon, RunUsage, RunUsageBreakdownCharge};
use serde_json::Value;

/// What a text becomes when it is decoded and encoded.
fn back<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> String {
    let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    serde_json::to_string(&value).expect("what was decoded encodes")
}

#[test]
fn integers_and_floats_stay_apart() {
    for text in [
        r#"{"x":1,"y":1.0}"#,
        r#"{"x":0,"y":-0.0}"#,
        r#"{"x":-7,"y":0.1}"#,
        r#"{"x":9007199254740991,"y":9007199254740993}"#,
        r#"{"x":18446744073709551615,"y":-9223372036854775808}"#,
        r#"{"x":5e-324,"y":1.7976931348623157e308}"#,
    ] {
        let came: Value = serde_json::from_str(text).expect("JSON");
        let goes: Value = serde_json::from_str(&back::<Polygon>(text)).expect("JSON");
        assert_eq!(came, goes, "{text}");
    }
}

#[test]
fn an_integer_may_be_written_with_a_fraction_of_zero() {
    assert_eq!(back::<PageRangesItem>(r#"{"start":1.0,"end":2}"#), r#"{"start":1.0,"end":2}"#);
    let range: PageRangesItem = serde_json::from_str(r#"{"start":1e2,"end":2}"#).expect("a range");
    assert_eq!((range.start, range.end), (100, 2));
    for wrong in ["1.5", "1e40", "18446744073709551616"] {
        let text = format!(r#"{{"start":{wrong},"end":2}}"#);
        let error = serde_json::from_str::<PageRangesItem>(&text).map(|_| ());
        let error = error.expect_err(&text).to_string();
        assert!(error.starts_with("start: invalid value: "), "{error}");
    }
}

#[test]
fn a_number_that_has_been_set_is_written_as_set() {
    let mut usage: RunUsage = serde_json::from_str(r#"{"credits":1.0}"#).expect("usage");
    assert_eq!(serde_json::to_string(&usage).expect("JSON"), r#"{"credits":1.0}"#);
    usage.credits = 2.0;
    assert_eq!(serde_json::to_string(&usage).expect("JSON"), r#"{"credits":2}"#);
    usage.credits = 1.0;
    assert_eq!(serde_json::to_string(&usage).expect("JSON"), r#"{"credits":1.0}"#);
}

#[test]
fn a_number_that_json_does_not_have_is_not_written() {
    for number in [f64::NAN, f64::INFINITY] {
        let error = serde_json::to_string(&Polygon::new(number, 0)).expect_err("no JSON");
        assert!(error.to_string().starts_with("JSON has no number for"), "{error}");
    }
}

#[test]
fn every_float_of_full_precision_comes_back() {
    let mut rng = fastrand::Rng::with_seed(3);
    for _ in 0..20_000 {
        let (x, y) = (rng.f64() * 792.0, f64::from(rng.f32()));
        let text = format!(r#"{{"x":{x:?},"y":{y:?}}}"#);
        // There can be two shortest texts of one float, so that the floats are compared.
        let point: Polygon = serde_json::from_str(&back::<Polygon>(&text)).expect("a point");
        assert_eq!((point.x.to_bits(), point.y.to_bits()), (x.to_bits(), y.to_bits()), "{text}");
    }
}

#[cfg(feature = "arbitrary_precision")]
#[test]
fn integers_in_an_array_come_back_to_the_letter() {
    let text = r#"{"product":"p","unit":"page","quantity":1.00,"credits":1,"pages":[1,2.00,3.0]}"#;
    assert_eq!(back::<RunUsageBreakdownCharge>(text), text);
}

#[test]
fn integers_in_an_array_come_back_as_they_came() {
    let text = r#"{"product":"p","unit":"page","quantity":1.0,"credits":1,"pages":[1,2.0]}"#;
    assert_eq!(back::<RunUsageBreakdownCharge>(text), text);
}

#[cfg(not(feature = "arbitrary_precision"))]
#[test]
fn a_float_beyond_its_range_is_refused_and_not_made_infinite() {
    for text in [r#"{"x":1e400,"y":1}"#, r#"{"x":1,"y":1,"later":1e400}"#] {
        let error = serde_json::from_str::<Polygon>(text).map(|_| ()).expect_err("too large");
        assert!(error.to_string().starts_with("number out of range at line 1 column "), "{error}");
    }
}

/// Beyond 64 bits an integer is a float, and comes back as that float.
#[cfg(not(feature = "arbitrary_precision"))]
#[test]
fn an_integer_beyond_64_bits_comes_back_as_a_float() {
    let text = r#"{"value":{"n":12345678901234567890123},"metadata":{}}"#;
    let goes: Value =
        serde_json::from_str(&back::<extend_ai_types::ExtractOutput>(text)).expect("JSON");
    assert_eq!(goes["value"]["n"].as_f64(), Some(1.234_567_890_123_456_8e22));
}

/// serde_json's own types for values that are not read are sources like any other.
#[test]
fn a_raw_value_can_be_decoded_later() {
    let text = conformance::examples::run("numbers-precision.json");
    let raw: Box<serde_json::value::RawValue> = serde_json::from_str(&text).expect("JSON");
    let later: extend_ai_types::ExtractRun = serde_json::from_str(raw.get()).expect("a run");
    assert_eq!(later, serde_json::from_str(&text).expect("a run"));
    let raw = serde_json::value::to_raw_value(&later).expect("JSON");
    assert_eq!(raw.get(), back::<extend_ai_types::ExtractRun>(&text));
}

#[test]
fn page_numbers_may_have_fractions() {
    let citation: Citation =
        serde_json::from_str(r#"{"page":{"number":1.5}}"#).expect("a citation");
    assert_eq!(citation.page.map(|page| page.number), Some(1.5));
}

#[cfg(not(feature = "arbitrary_precision"))]
#[test]
fn a_number_beyond_a_float_is_refused_with_its_place() {
    let text = conformance::examples::text("numbers-precision.json");
    let error =
        serde_json::from_str::<extend_ai_types::ExtractRun>(&text).map(|_| ()).expect_err("1e400");
    assert!(error.to_string().contains("number out of range at line 19"), "{error}");
    // Without it every other number comes back by value.
    let text = text.replace("\"huge\": 1e400,", "");
    let came: Value = serde_json::from_str(&text).expect("JSON");
    let goes: Value =
        serde_json::from_str(&back::<extend_ai_types::ExtractRun>(&text)).expect("JSON");
    assert_eq!(conformance::json::difference(&came, &goes), None);
}
