//! Values with what is known about them, in a type.

use extend_ai_types::extend::{Cited, Currency, Date, TypedRun};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{example, run_with, run_with_outputs};

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Invoice {
    invoice_number: Cited<Option<String>>,
    invoice_date: Option<Cited<Date>>,
    vendor: Cited<Vendor>,
    line_items: Cited<Vec<Cited<Line>>>,
    total: Currency,
}

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Vendor {
    name: Option<String>,
    tax_id: Cited<Option<String>>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Line {
    description: Cited<Option<String>>,
    quantity: Option<f64>,
    unit_price: Cited<Option<Currency>>,
    taxes: Vec<Tax>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq)]
struct Tax {
    code: Cited<Option<String>>,
    rate: Cited<Option<f64>>,
}

#[test]
fn evidence_is_beside_its_value_at_any_depth() {
    let run = TypedRun::<Invoice>::new(example("processed-json-deep.json"));
    let invoice = run.value().expect("an invoice");
    assert_eq!(invoice.invoice_number.as_deref(), Some("INV-20417"));
    assert_eq!(invoice.invoice_number.confidence(), Some(0.995));
    assert_eq!(
        invoice.invoice_number.evidence().expect("it is there").review_agent_score,
        Some(Some(5))
    );
    let citation = &invoice.invoice_date.as_ref().expect("it is there").citations()[0];
    assert_eq!(citation.reference_text, Some(Some("27 Feb 2026".to_owned())));
    assert_eq!(invoice.vendor.path(), Some("vendor"));
    assert_eq!(invoice.vendor.tax_id.insights().len(), 3);
    assert_eq!(invoice.vendor.name.as_deref(), Some("Brennan & Sons Steelworks"));

    let lines = &invoice.line_items;
    assert_eq!((lines.path(), lines.len()), (Some("line_items"), 3));
    let paths: Vec<_> = lines.iter().map(|line| line.path().expect("it is there")).collect();
    assert_eq!(paths, ["line_items[0]", "line_items[1]", "line_items[2]"]);
    assert_eq!(lines[0].description.path(), Some("line_items[0].description"));
    assert_eq!(lines[0].unit_price.path(), Some("line_items[0].unit_price"));
    assert_eq!(lines[0].unit_price.as_ref().expect("it is there").amount, Some(7.45));
    assert_eq!(lines[0].taxes[0].rate.path(), Some("line_items[0].taxes[0].rate"));
    let code = &lines[0].taxes[0].code;
    assert_eq!(code.path(), Some("line_items[0].taxes[0].code"));
    assert!(code.evidence().is_none(), "the run has no entry for it");
}

/// Every entry of the metadata is found, whatever the order.
#[test]
fn the_order_of_entries_does_not_matter() {
    #[derive(Deserialize, JsonSchema)]
    struct Lists {
        a: Vec<Cited<Option<u32>>>,
        b: Vec<Cited<Option<u32>>>,
    }
    let entry = |index: usize| json!({"logprobsConfidence": index as f64 / 100.0});
    for step in [1, 3, 7] {
        let mut metadata = serde_json::Map::new();
        for index in (0..40).map(|index| index * step % 40) {
            let list = if index % 2 == 0 { "a" } else { "b" };
            metadata.insert(format!("{list}[{}]", index / 2), entry(index));
        }
        let numbers: Vec<u32> = (0..20).collect();
        let run = run_with::<Lists>(json!({"a": numbers, "b": numbers}), metadata.into());
        let lists = run.value().expect("lists");
        for (index, (a, b)) in lists.a.iter().zip(&lists.b).enumerate() {
            assert_eq!(a.confidence(), Some(index as f64 * 2.0 / 100.0));
            assert_eq!(b.confidence(), Some((index as f64 * 2.0 + 1.0) / 100.0));
        }
    }
}

#[test]
fn each_output_has_its_own() {
    #[derive(Deserialize, JsonSchema)]
    struct Number {
        number: Cited<Option<String>>,
    }
    let output = |confidence: f64| json!({"value": {"number": null}, "metadata": {"number": {"ocrConfidence": confidence, "logprobsConfidence": 1}}});
    let run = run_with_outputs::<Number>(
        json!({"output": output(0.3), "initialOutput": output(0.1), "reviewedOutput": output(0.2)}),
    );
    let confidence = |value: Option<&Number>| value.and_then(|value| value.number.confidence());
    assert_eq!(run.value().expect("it is there").number.confidence(), Some(0.3));
    assert_eq!(confidence(run.initial_value().expect("it is there")), Some(0.1));
    assert_eq!(confidence(run.reviewed_value().expect("it is there")), Some(0.2));
    assert_eq!(run.value().expect("it is there").number.value, None, "null has evidence too");
}

/// A value that is kept keeps its evidence when the run has gone its way.
#[test]
fn evidence_outlives_the_typed_run() {
    let came = example("processed-json-deep.json");
    let run = TypedRun::<Invoice>::new(came.clone());
    let vendor = run.value().expect("an invoice").vendor.clone();
    assert_eq!(run.into_run(), came);
    assert_eq!(vendor.tax_id.confidence(), Some(0.91));
}

#[test]
fn the_json_of_a_cited_value_is_that_of_the_value() {
    #[derive(Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
    struct Order {
        number: Cited<Option<String>>,
        lines: Vec<Cited<u32>>,
    }
    let value = json!({"number": "A", "lines": [1, 2]});
    let run = run_with::<Order>(value.clone(), json!({"number": {"logprobsConfidence": 0.5}}));
    let order = run.value().expect("an order");
    assert_eq!(serde_json::to_value(order).expect("it is there"), value);
    // Read by another deserializer, it has no evidence; not even after one that has.
    let plain: Order = serde_json::from_value(value).expect("an order");
    assert_eq!(plain.number.value, order.number.value);
    assert!(plain.number.evidence().is_none() && order.number.evidence().is_some());
    assert_ne!(&plain, order);
    assert_eq!(plain.lines, order.lines);
}

#[test]
fn a_fault_in_a_cited_value_has_its_path() {
    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code)]
    struct Prices {
        prices: Vec<Cited<Option<f64>>>,
    }
    let run = run_with::<Prices>(json!({"prices": [1, "x"]}), json!({"prices[1]": {}}));
    let error = run.value().expect_err("a fault").to_string();
    assert!(error.starts_with("output.value.prices[1]: invalid type: string \"x\""), "{error}");
}

/// The part of a struct that is flattened goes through serde's own buffer, which has no places.
#[test]
fn within_flatten_there_is_no_evidence() {
    #[derive(Deserialize, JsonSchema)]
    struct Outer {
        own: Cited<Option<u8>>,
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Deserialize, JsonSchema)]
    struct Inner {
        flat: Cited<Option<u8>>,
    }
    let metadata = json!({"own": {"logprobsConfidence": 0.5}, "flat": {"logprobsConfidence": 0.6}});
    let run = run_with::<Outer>(json!({"own": 1, "flat": 2}), metadata);
    let outer = run.value().expect("it decodes");
    assert_eq!((outer.own.confidence(), outer.inner.flat.value), (Some(0.5), Some(2)));
    assert_eq!(outer.inner.flat.confidence(), None);
}
