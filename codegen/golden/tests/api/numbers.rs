//! Numbers that have been changed are written as they are, and the others as they came.

use golden::json;
use golden::numbers::as_written::{Readings, ReadingsOneOrMany, Series};
use golden::numbers::formats::Figures;
use indexmap::IndexMap;

use super::{kept, written};

#[test]
fn what_has_been_changed_is_written_as_it_is() {
    let mut readings: Readings =
        kept(r#"{"list":[1.0,2.0,3.0],"rings":[[1.0]],"by_name":{"a":1.0,"b":2.0}}"#);
    let list = readings.list.as_mut().expect("a list");
    list[0] = 7.0;
    list.truncate(2);
    let by_name = readings.by_name.as_mut().expect("a map");
    by_name.insert("b".to_owned(), 5.0);
    by_name.insert("c".to_owned(), 1.0);
    by_name.shift_remove("a");
    readings.rings = Some(vec![vec![2.0, 1.0], vec![1.0]]);
    assert_eq!(
        written(&readings),
        r#"{"list":[7,2.0],"rings":[[2,1],[1]],"by_name":{"b":5,"c":1}}"#
    );
    // A setter says how all of it is written.
    assert_eq!(
        written(&readings.list(vec![7.0, 2.0]).by_name(IndexMap::new())),
        r#"{"list":[7,2],"rings":[[2,1],[1]],"by_name":{}}"#
    );
}

#[test]
fn a_union_that_has_become_another_branch() {
    let mut readings: Readings = kept(r#"{"one_or_many":[1.0,2]}"#);
    readings.one_or_many = Some(ReadingsOneOrMany::from(1.0));
    assert_eq!(written(&readings), r#"{"one_or_many":1}"#);
    let mut readings: Readings = kept(r#"{"one_or_many":1.0}"#);
    readings.one_or_many = Some(ReadingsOneOrMany::from(vec![1.0]));
    assert_eq!(written(&readings), r#"{"one_or_many":[1]}"#);
}

/// How a member was written is part of a value, in an array as of the member itself.
#[test]
fn values_that_are_written_in_two_ways_are_two() {
    let [float, integer] = [r#"{"list":[1.0]}"#, r#"{"list":[1]}"#].map(kept::<Readings>);
    assert_eq!(float.list, integer.list);
    assert_ne!(float, integer);
}

/// The one value without room for how a number was written: no object is around it.
#[test]
fn a_document_that_is_an_array_of_numbers_comes_back_by_value() {
    let series = Series::from_json(b"[1.0,2,1e2]").expect("it decodes");
    assert_eq!(series.0, [1.0, 2.0, 100.0]);
    assert_eq!(series.to_json().expect("JSON"), b"[1,2,100]");
    let list: Vec<f64> = json::from_slice(b"[1.0]").expect("it decodes");
    assert_eq!(json::to_string(&list).expect("JSON"), "[1]");
}

/// serde_json's own tree has the kind of a number too.
#[test]
fn a_tree_has_the_kind_of_each_number() {
    let text = r#"{"plain":1.0,"uint64":1e3,"number":1.0,"number_int64":9007199254740993}"#;
    let figures: Figures = serde_json::from_str(text).expect("it decodes");
    let again: serde_json::Value = serde_json::to_value(&figures).expect("it encodes");
    assert!(again["plain"].is_f64() && again["number"].is_f64(), "{again}");
    assert_eq!(again["number_int64"], 9_007_199_254_740_993_i64);
}
