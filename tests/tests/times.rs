//! The crate's feature `jiff`: the instant that the text of a time means.

use conformance::examples;
use extend_ai_types::{ExtractRun, Timestamp};

fn instant(text: &str) -> jiff::Timestamp {
    text.parse().expect("a time")
}

#[test]
fn the_instant_of_a_time() {
    let run = |name| -> ExtractRun { serde_json::from_str(&examples::text(name)).expect("a run") };
    let fractional = run("time-fractional.json");
    let created = fractional.created_at.to_jiff().expect("a time");
    assert_eq!(created, instant("2026-03-04T08:00:15.123456789Z"));
    // An offset is another text of the same instant.
    let offset = run("time-offset.json");
    assert_eq!(offset.created_at.to_jiff().expect("it"), instant("2026-03-04T08:00:15Z"));
    assert_eq!(offset.created_at, "2026-03-04T13:30:15+05:30");
}

#[test]
fn a_text_that_is_no_time_is_an_error_only_when_asked() {
    let no_time: Timestamp = serde_json::from_str("\"last week\"").expect("a text");
    assert!(no_time.to_jiff().is_err());
}

#[test]
fn a_time_can_be_made_of_an_instant() {
    let time = Timestamp::from(instant("2026-03-04T10:00:15.5+02:00"));
    assert_eq!(time, "2026-03-04T08:00:15.5Z");
    assert_eq!(time.to_jiff().expect("a time"), instant("2026-03-04T08:00:15.5Z"));
}
