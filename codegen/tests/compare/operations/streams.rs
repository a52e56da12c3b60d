//! Streams of events, in the place of a body and beside it.

use super::described;
use crate::support::Direction::Unused;
use crate::support::{Row, check_by};

/// An operation to which this content comes back.
macro_rules! gives {
    ($content:literal) => {
        responses!("\"200\": {description: ok, content: {", $content, "}}")
    };
}

#[test]
fn beside_a_body() {
    const BODY: &str = gives!("application/json: {schema: {type: integer}}");
    const A: &str = gives!(
        "application/json: {schema: {type: integer}}, text/event-stream: {itemSchema: {properties: {data: {contentMediaType: application/json, contentSchema: {$ref: \"#/components/schemas/A\"}}}}}"
    );
    const B: &str = gives!(
        "application/json: {schema: {type: integer}}, text/event-stream: {itemSchema: {properties: {data: {contentMediaType: application/json, contentSchema: {$ref: \"#/components/schemas/B\"}}}}}"
    );
    const ENDED: &str = gives!(
        "application/json: {schema: {type: integer}}, text/event-stream: {x-event-end: '[DONE]', itemSchema: {properties: {data: {contentMediaType: application/json, contentSchema: {$ref: \"#/components/schemas/A\"}}}}}"
    );
    let rows: &[Row] = &[
        (
            "added",
            Unused,
            BODY,
            A,
            &[
                "response-media-type-added GET /t.200 - patch",
                "response-stream-added GET /t.200 - minor",
            ],
        ),
        (
            "removed",
            Unused,
            A,
            BODY,
            &[
                "response-media-type-removed GET /t.200 - patch",
                "response-stream-removed GET /t.200 response major",
            ],
        ),
        ("other events", Unused, A, B, &["response-stream-changed GET /t.200 - major"]),
        (
            "other events that are not decoded",
            Unused,
            B,
            A,
            &["response-stream-changed GET /t.200 response major"],
        ),
        ("another end", Unused, A, ENDED, &["response-stream-changed GET /t.200 response patch"]),
    ];
    check_by(rows, described);
}

#[test]
fn in_the_place_of_a_body() {
    const TEXTS: &str = gives!("text/event-stream: {}");
    const NUMBERS: &str = gives!("application/jsonl: {itemSchema: {type: integer}}");
    let rows: &[Row] = &[
        (
            "of another format",
            Unused,
            TEXTS,
            NUMBERS,
            &[
                "response-type-changed GET /t.200 response major",
                "response-media-type-removed GET /t.200 response patch",
                "response-media-type-added GET /t.200 - patch",
            ],
        ),
        (
            "other events",
            Unused,
            NUMBERS,
            gives!("application/jsonl: {itemSchema: {type: number}}"),
            &["response-type-changed GET /t.200 response major"],
        ),
    ];
    check_by(rows, described);
}
