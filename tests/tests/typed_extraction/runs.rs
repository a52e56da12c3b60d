//! What a value is decoded to, and when.

use extend_ai_types::extend::{Currency, Date, Signature, TypedRun};
use extend_ai_types::{ExtractRun, ProcessorRunStatus};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{example, run_with, run_with_outputs};

#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
struct Invoice {
    invoice_number: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
struct Record {
    count: Option<i64>,
    small: Option<u8>,
    share: Option<f64>,
    colour: Option<Colour>,
    fee: Option<Currency>,
    signed: Signature,
    due: Option<Date>,
    tags: Vec<String>,
    lines: Vec<Line>,
    inner: Line,
}

#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Colour {
    Red,
    #[serde(untagged)]
    Other(String),
}

#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
struct Line {
    sku: Option<String>,
    prices: Vec<f64>,
}

/// A value with all members, and null wherever a person could leave it.
fn full() -> Value {
    json!({
        "count": 7, "small": 8, "share": 0.5, "colour": "red",
        "fee": {"amount": 7.45, "iso_4217_currency_code": "EUR"},
        "signed": {"printed_name": "Ada", "signature_date": "2026-02-09", "is_signed": true, "title_or_role": null},
        "due": "2026-02-09", "tags": ["a"], "lines": [{"sku": "A", "prices": [1, 2.5]}],
        "inner": {"sku": null, "prices": []},
    })
}

fn decoded(member: &str, value: Value) -> TypedRun<Record> {
    let mut full = full();
    full[member] = value;
    run_with(full, json!({}))
}

#[test]
fn each_output_is_of_the_type() {
    let run = TypedRun::<Invoice>::new(example("reviewed-edited-json.json"));
    let number = |text: &str| Invoice { invoice_number: Some(text.to_owned()) };
    assert_eq!(run.value(), Ok(&number("A-10")));
    assert_eq!(run.initial_value(), Ok(Some(&number("A-1"))));
    assert_eq!(run.reviewed_value(), Ok(Some(&number("A-10"))));
    // Decoded once: it is the same value.
    assert!(std::ptr::eq(run.value().expect("it is there"), run.value().expect("it is there")));
}

#[test]
fn without_a_review_there_is_one_output() {
    let run = TypedRun::<Value>::new(example("processed-json-deep.json"));
    assert_eq!(run.value().expect("it is there")["invoice_number"], "INV-20417");
    assert_eq!(run.initial_value(), Ok(None));
    assert_eq!(run.reviewed_value(), Ok(None));
}

/// A fault in one output does not cost the others.
#[test]
fn outputs_are_decoded_by_themselves() {
    let output = |number: Value| json!({"value": {"invoice_number": number}, "metadata": {}});
    let run = run_with_outputs::<Invoice>(json!({
        "output": output(json!("A")), "initialOutput": output(json!(1)), "reviewedOutput": null,
    }));
    assert_eq!(run.value().expect("it is there").invoice_number.as_deref(), Some("A"));
    let error = run.initial_value().expect_err("a fault").to_string();
    assert!(
        error.starts_with("initialOutput.value.invoice_number: invalid type: integer `1`"),
        "{error}"
    );
    assert_eq!(run.reviewed_value(), Ok(None));
}

#[test]
fn custom_types_are_records() {
    let run = run_with::<Record>(full(), json!({}));
    let record = run.value().expect("a record");
    let amount = Currency { amount: Some(7.45), iso_4217_currency_code: Some("EUR".to_owned()) };
    assert_eq!(record.fee, Some(amount));
    assert_eq!(
        record.signed.signature_date.as_ref().expect("it is there").year_month_day(),
        Some((2026, 2, 9))
    );
    assert_eq!(record.signed.title_or_role, None);
}

#[test]
fn numbers_are_taken_in_both_forms() {
    let count = |value: Value| decoded("count", value).value().map(|record| record.count);
    assert_eq!(count(json!(1.0)), Ok(Some(1)));
    assert_eq!(count(json!(-3.0e2)), Ok(Some(-300)));
    assert!(count(json!(1.5)).is_err());
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Large {
        count: u64,
    }
    let large = |value: Value| {
        run_with::<Large>(json!({"count": value}), json!({})).value().map(|large| large.count)
    };
    assert_eq!(large(json!(1e19)), Ok(10_000_000_000_000_000_000));
    assert!(large(json!(1e20)).is_err() && large(json!(-1.0)).is_err());
    assert!(count(json!(1e300)).is_err());
    assert!(count(json!("7")).is_err(), "text is no number");
    assert_eq!(decoded("small", json!(255.0)).value().map(|record| record.small), Ok(Some(255)));
    assert!(decoded("small", json!(256)).value().is_err());
    assert_eq!(decoded("share", json!(3)).value().map(|record| record.share), Ok(Some(3.0)));
}

/// A day that is no day costs nothing but itself, unless the type says so.
#[test]
fn dates_keep_their_text() {
    let run = decoded("due", json!("9 Feb 2026"));
    let due = run.value().expect("a record").due.as_ref().expect("a date");
    assert_eq!((due.as_str(), due.year_month_day()), ("9 Feb 2026", None));
    #[cfg(feature = "jiff")]
    assert!(due.to_jiff().is_err());

    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    #[serde(try_from = "Date")]
    struct Year(u16);

    impl TryFrom<Date> for Year {
        type Error = String;

        fn try_from(date: Date) -> Result<Self, String> {
            date.year_month_day().map(|(year, ..)| Year(year)).ok_or(format!("no day: {date}"))
        }
    }
    #[derive(Debug, Deserialize, JsonSchema)]
    struct Strict {
        due: Option<Year>,
    }
    let strict = |due: &str| run_with::<Strict>(json!({"due": due}), json!({}));
    let error = strict("9 Feb 2026").value().expect_err("a fault").to_string();
    assert!(error.starts_with("output.value.due: no day: 9 Feb 2026"), "{error}");
    assert_eq!(strict("2026-02-09").value().expect("it is there").due, Some(Year(2026)));
}

#[test]
fn enums_are_open_where_the_type_is() {
    assert_eq!(
        decoded("colour", json!("red")).value().expect("it is there").colour,
        Some(Colour::Red)
    );
    let teal = Some(Colour::Other("teal".to_owned()));
    assert_eq!(decoded("colour", json!("teal")).value().expect("it is there").colour, teal);
    assert_eq!(decoded("colour", json!(null)).value().expect("it is there").colour, None);

    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    enum Closed {
        Red,
    }
    let error =
        run_with::<Vec<Closed>>(json!({}), json!({})).value().expect_err("a fault").to_string();
    assert!(error.starts_with("output.value: invalid type: map, expected a sequence"), "{error}");
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    struct Paint {
        colour: Option<Closed>,
    }
    let error = run_with::<Paint>(json!({"colour": "teal"}), json!({}))
        .value()
        .expect_err("a fault")
        .to_string();
    assert!(error.starts_with("output.value.colour: unknown variant `teal`"), "{error}");
}

/// People may leave null where the API never does.
#[test]
fn null_is_taken_for_arrays_and_objects() {
    assert_eq!(
        decoded("tags", json!(null)).value().expect("it is there").tags,
        Vec::<String>::new()
    );
    assert_eq!(decoded("fee", json!(null)).value().expect("it is there").fee, None);
    assert_eq!(
        decoded("signed", json!(null)).value().expect("it is there").signed,
        Signature::default()
    );
    let nothing = Line { sku: None, prices: Vec::new() };
    let run = decoded("inner", json!(null));
    assert_eq!(run.value().expect("it is there").inner, nothing);
    assert_eq!(decoded("lines", json!([null])).value().expect("it is there").lines, [nothing]);
}

#[test]
fn any_type_of_serde_is_decoded() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Odd {
        any: Value,
        pair: (u8, String),
        boxed: Box<Option<char>>,
        #[serde(flatten)]
        rest: std::collections::BTreeMap<String, Value>,
    }
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Shapes {
        shapes: Vec<Shape>,
    }
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    enum Shape {
        Point,
        Circle(f64),
        Box { width: f64 },
    }
    let value = json!({"any": [1, 2.5, {"a": null}], "pair": [1, "b"], "boxed": "c", "more": 1});
    let run = run_with::<Odd>(value.clone(), json!({}));
    let odd = run.value().expect("it decodes");
    assert_eq!(odd.any, value["any"]);
    assert_eq!(
        (odd.pair.clone(), *odd.boxed, &odd.rest["more"]),
        ((1, "b".to_owned()), Some('c'), &json!(1))
    );
    let run = run_with::<Shapes>(
        json!({"shapes": ["Point", {"Circle": 1}, {"Box": {"width": 2}}]}),
        json!({}),
    );
    assert_eq!(
        run.value().expect("it is there").shapes,
        [Shape::Point, Shape::Circle(1.0), Shape::Box { width: 2.0 }]
    );
    let long = run_with::<Odd>(json!({"any": 1, "pair": [1, "b", 3], "boxed": null}), json!({}));
    assert!(
        long.value()
            .expect_err("a fault")
            .to_string()
            .starts_with("output.value.pair: invalid length 3")
    );
}

#[test]
fn the_keys_of_maps_may_be_numbers() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq)]
    struct Maps {
        years: std::collections::BTreeMap<u16, String>,
        signed: std::collections::BTreeMap<i64, u8>,
        flags: std::collections::BTreeMap<bool, u8>,
        colours: std::collections::BTreeMap<Option<String>, u8>,
    }
    let value = json!({"years": {"2026": "a"}, "signed": {"-1": 1}, "flags": {"true": 2}, "colours": {"red": 3}});
    let from_text: Maps = serde_json::from_value(value.clone()).expect("maps");
    assert_eq!(run_with::<Maps>(value, json!({})).value(), Ok(&from_text));
    let wrong = json!({"years": {"x": "a"}, "signed": {}, "flags": {}, "colours": {}});
    let error = run_with::<Maps>(wrong, json!({})).value().expect_err("a fault").to_string();
    assert!(
        error.starts_with("output.value.years: invalid type: string \"x\", expected u16"),
        "{error}"
    );
}

/// The run stays as it came: what the type does not know, and all that is not an output.
#[test]
fn the_run_is_kept() {
    let came = example("reviewed-edited-json.json");
    let run = TypedRun::<Invoice>::from(came.clone());
    run.value().expect("a value");
    assert_eq!(run.run().status, ProcessorRunStatus::Processed);
    assert_eq!(run.into_run(), came);
    let run: TypedRun<Vec<u8>> = came.clone().into();
    run.value().expect_err("no array");
    assert_eq!(run.into_run(), came);
}

/// Several tasks may use a run at once.
#[test]
fn a_run_is_shared_between_threads() {
    let run = TypedRun::<Invoice>::new(example("reviewed-edited-json.json"));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert!(run.value().is_ok()));
        }
    });
    fn is_static<T: Send + Sync + 'static>(_: T) {}
    is_static(run);
    let _: fn(ExtractRun) -> TypedRun<Invoice> = TypedRun::new;
}
