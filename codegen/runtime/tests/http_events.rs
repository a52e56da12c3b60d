//! Streams of events are read as they come, wherever one piece ends and the next begins.

use std::time::Duration;

use openapi_crate_runtime::runtime::http::events::{Event, EventReader, Framing, Stream};
use openapi_crate_runtime::runtime::json;

const EVENTS: Stream =
    Stream { media_type: "text/event-stream", framing: Framing::Events, end: Some("[DONE]") };
const LINES: Stream =
    Stream { media_type: "application/jsonl", framing: Framing::JsonLines, end: None };

fn text(data: &str) -> Result<String, json::Error> {
    Ok(data.to_owned())
}

/// The events of a stream that comes in these pieces, as short texts: `type|data|id|retry`.
fn read(stream: &Stream, pieces: &[&[u8]]) -> Vec<String> {
    let mut reader = EventReader::new(stream, text);
    let mut shown = Vec::new();
    let mut take = |event: Option<Result<Event<String>, _>>| {
        let Some(event) = event else { return false };
        let Event { event, data, id, retry, .. } = event.expect("a text");
        let retry = retry.map(|retry| retry.as_millis().to_string());
        let parts = [event, Some(data), id, retry].map(Option::unwrap_or_default);
        shown.push(parts.join("|"));
        true
    };
    for piece in pieces {
        reader.push(piece);
        while take(reader.next_event()) {}
    }
    while take(reader.finish()) {}
    shown
}

#[test]
fn fields_are_read_by_the_standard() {
    for (stream, events) in [
        // The examples of the HTML standard, section 9.2.6.
        ("data: YHOO\ndata: +2\ndata: 10\n\n", &["|YHOO\n+2\n10||"][..]),
        (
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
            &["|first event|1|", "|second event||", "| third event||"],
        ),
        ("data\n\ndata\ndata\n\ndata:", &["|||", "|\n||"]),
        ("data:test\n\ndata: test\n\n", &["|test||", "|test||"]),
        // All ends of lines, and a byte order mark.
        ("\u{feff}data: a\r\n\r\ndata: b\r\rdata: c\n\n", &["|a||", "|b||", "|c||"]),
        ("\u{feff}\u{feff}data: a\n\n", &[]),
        // The type is of one event, the id of all that follow.
        ("event: add\nid: 7\ndata: a\n\ndata: b\n\n", &["add|a|7|", "|b|7|"]),
        ("event: add\n\ndata: b\n\n", &["|b||"]),
        ("id: a\0b\ndata: a\n\n", &["|a||"]),
        ("retry: 1500\ndata: a\n\ndata: b\n\n", &["|a||1500", "|b||"]),
        ("retry: 1x\ndata: a\n\nretry\ndata: b\n\n", &["|a||", "|b||"]),
        ("retry: 99999999999999999999999\ndata: a\n\n", &["|a||"]),
        ("Data: a\nother: b\ndata : c\ndata: d\n\n", &["|d||"]),
        ("data: a: b\n\n", &["|a: b||"]),
        // What is not ended by an empty line is no event.
        ("data: a\n\ndata: b\n", &["|a||"]),
        ("", &[]),
        // Behind the end there is nothing.
        ("data: a\n\ndata: [DONE]\n\ndata: b\n\n", &["|a||"]),
    ] {
        assert_eq!(read(&EVENTS, &[stream.as_bytes()]), events, "{stream:?}");
    }
}

#[test]
fn a_piece_may_end_anywhere() {
    let stream = "\u{feff}: hi\r\nevent: \u{e4}\r\ndata: {\"a\":\r\ndata: 1}\r\nid: \u{1f600}\r\n\r\ndata: b\r\r\
                  data: c\n\nretry: 5\ndata: d\r\n\r\ndata: [DONE]\n\n";
    let bytes = stream.as_bytes();
    let whole = read(&EVENTS, &[bytes]);
    assert_eq!(
        whole,
        ["\u{e4}|{\"a\":\n1}|\u{1f600}|", "|b|\u{1f600}|", "|c|\u{1f600}|", "|d|\u{1f600}|5"]
    );
    for first in 0..bytes.len() {
        for second in first..bytes.len() {
            let pieces = [&bytes[..first], &bytes[first..second], &bytes[second..]];
            assert_eq!(read(&EVENTS, &pieces), whole, "{first} {second}");
        }
    }
    let single: Vec<&[u8]> = bytes.chunks(1).collect();
    assert_eq!(read(&EVENTS, &single), whole);
}

#[test]
fn an_event_comes_with_its_last_byte() {
    for end in ["\n\n", "\r\r", "\r\n\r"] {
        let mut reader = EventReader::new(&EVENTS, text);
        let stream = format!("data: a{end}");
        let (last, bytes) = stream.as_bytes().split_last().expect("bytes");
        reader.push(bytes);
        assert!(reader.next_event().is_none(), "{end:?}");
        reader.push(&[*last]);
        assert_eq!(reader.next_event().expect("an event").expect("a text").data, "a", "{end:?}");
    }
}

#[test]
fn lines_of_json_are_events() {
    let stream = "{\"a\":1}\r\n\n  [2]\n\"x\\ny\"\n3";
    let events = ["|{\"a\":1}||", "|[2]||", "|\"x\\ny\"||", "|3||"];
    let bytes = stream.as_bytes();
    for at in 0..bytes.len() {
        assert_eq!(read(&LINES, &[&bytes[..at], &bytes[at..]]), events, "{at}");
    }
    assert_eq!(read(&LINES, &[b"1\n2\n"]), ["|1||", "|2||"]);
}

#[test]
fn data_that_is_not_as_described_is_an_error_of_its_event() {
    let mut reader: EventReader<i64> = EventReader::new(&EVENTS, json::from_str);
    reader.push(b"event: add\ndata: 1\n\ndata: one\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n");
    assert_eq!(reader.next_event().expect("an event").expect("a number").data, 1);
    let error = reader.next_event().expect("an event").expect_err("no number");
    assert_eq!(error.event.data, "one");
    assert!(error.to_string().starts_with("the data of an event is not as described: "), "{error}");
    assert_eq!(reader.next_event().expect("an event").expect("a number").data, 2);
    assert!(!reader.has_ended());
    assert!(reader.next_event().is_none());
    assert!(reader.has_ended());
    reader.push(b"data: 4\n\n");
    assert!(reader.next_event().is_none() && reader.finish().is_none());
}

#[test]
fn where_a_stream_broke_off_is_known() {
    let mut reader = EventReader::new(&EVENTS, text);
    reader.push(b"id: 9\nretry: 20\ndata: a\n\ndata: bcd\ndata: ef");
    let event = reader.next_event().expect("an event").expect("a text");
    assert_eq!(event.retry, Some(Duration::from_millis(20)));
    assert!(reader.next_event().is_none());
    assert_eq!(reader.last_event_id(), Some("9"));
    assert_eq!(reader.buffered(), "bcd\n".len() + "data: ef".len());
}

#[test]
fn what_is_no_utf_8_is_replaced() {
    assert_eq!(read(&EVENTS, &[b"data: a\xffb\n\n"]), ["|a\u{fffd}b||"]);
}
