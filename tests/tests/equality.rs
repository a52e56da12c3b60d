//! Two values are equal if they say the same, whatever order their members came in.

use extend_ai_types::{ExtractRun, Polygon};

#[test]
fn the_order_of_members_is_no_difference() {
    let one: Polygon = serde_json::from_str(r#"{"x":1.0,"y":2.0,"a":1,"b":2}"#).expect("a point");
    let other: Polygon = serde_json::from_str(r#"{"b":2,"y":2.0,"a":1,"x":1.0}"#).expect("a point");
    assert_eq!(one, other);
    assert_eq!(serde_json::to_string(&one).expect("JSON"), r#"{"x":1.0,"y":2.0,"a":1,"b":2}"#);
}

#[test]
fn values_can_be_sent_between_threads() {
    fn can_be_sent<T: Send + Sync + Unpin + std::panic::UnwindSafe + 'static>() {}
    can_be_sent::<ExtractRun>();
}
