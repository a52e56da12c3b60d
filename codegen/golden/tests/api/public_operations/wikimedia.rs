//! Wikimedia's EventStreams: an answer that never ends, as server-sent events.
//! <https://wikitech.wikimedia.org/wiki/EventStreams> has such answers.

use axum::Router;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use golden::Credentials;
use golden::public_operations::wikimedia::operations::GetV2StreamRecentchange;

use super::{client, header, in_pieces, json, serve};

const FIRST: &str =
    r#"[{"topic":"eqiad.mediawiki.recentchange","partition":0,"timestamp":1532031066001}]"#;

/// A comment, an event, one of which the data has several lines, and one that the end cuts off.
const STREAM: &str = ":ok\n\n\
    event: message\r\n\
    id: [{\"topic\":\"eqiad.mediawiki.recentchange\",\"partition\":0,\"timestamp\":1532031066001}]\r\n\
    data: {\"$schema\":\"/mediawiki/recentchange/1.0.0\",\"meta\":{\"dt\":\"2026-02-09T00:00:00Z\",\"stream\":\"mediawiki.recentchange\"},\"id\":1,\"type\":\"edit\",\"title\":\"K\u{f8}benhavn \u{1f1e9}\u{1f1f0}\",\"bot\":false}\r\n\
    \r\n\
    event: message\n\
    data: {\"$schema\":\"/mediawiki/recentchange/1.0.0\",\n\
    data:  \"meta\":{\"dt\":\"2026-02-09T00:00:01Z\",\"stream\":\"mediawiki.recentchange\"},\"id\":null,\"type\":\"log\"}\n\
    \n\
    event: message\n\
    data: {\"$schema\":\"/mediawiki/recentchange/1.0.0\"";

async fn stream(headers: HeaderMap) -> Response {
    // "Wikimedia APIs require clients to send an appropriate User-Agent."
    assert_ne!(header(&headers, "user-agent"), "");
    match header(&headers, "accept") {
        "text/event-stream" => {}
        accept => {
            assert_eq!(accept, "application/json");
            let example = r#"{"$schema": "/mediawiki/recentchange/1.0.1", "meta": {"dt": "2020-07-01T00:00:00Z", "stream": "mediawiki.recentchange"}}"#;
            return json(200, example);
        }
    }
    let events = match header(&headers, "last-event-id") {
        "" => in_pieces(STREAM),
        last => {
            assert_eq!(last, FIRST);
            in_pieces(":ok\n\n")
        }
    };
    ([("content-type", "text/event-stream; charset=utf-8")], events).into_response()
}

#[tokio::test]
async fn changes_are_events() {
    let base = serve(Router::new().route("/v2/stream/recentchange", get(stream))).await;
    let wikimedia = client!(wikimedia, base, Credentials::none());
    let mut events = wikimedia.events(GetV2StreamRecentchange::new()).await.expect("events");
    let edit = events.next().await.expect("an event").expect("a change");
    assert_eq!((edit.event.as_deref(), edit.id.as_deref()), (Some("message"), Some(FIRST)));
    assert_eq!(edit.data.title.as_deref(), Some("K\u{f8}benhavn \u{1f1e9}\u{1f1f0}"));
    assert_eq!((edit.data.id, edit.data.bot), (Some(Some(1)), Some(false)));
    assert_eq!(edit.data.meta.stream, "mediawiki.recentchange");

    let log = events.next().await.expect("an event").expect("a change");
    assert_eq!((log.data.r#type.as_deref(), log.data.id), (Some("log"), Some(None)));
    // An event without the empty line behind it has not come (HTML, "Server-sent events").
    assert!(events.next().await.is_none());

    let last = events.last_event_id().expect("an id");
    let next = GetV2StreamRecentchange::new().last_event_id(last);
    let mut events = wikimedia.events(next).await.expect("events");
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn a_change_is_json_where_no_stream_is_asked_for() {
    let base = serve(Router::new().route("/v2/stream/recentchange", get(stream))).await;
    let wikimedia = client!(wikimedia, base, Credentials::none());
    let change = wikimedia.get_v2_stream_recentchange(GetV2StreamRecentchange::new()).await;
    assert_eq!(change.expect("a change").schema, "/mediawiki/recentchange/1.0.1");
}
