//! Operations. Here the texts of a row are paths.

use super::support::Row;

/// An operation of these responses.
macro_rules! responses {
    ($($responses:literal),+) => {
        concat!("/t: {get: {operationId: getT, responses: {", $($responses,)+ "}}}")
    };
}

mod extensions;
mod headers;
mod media_types;
mod moved;
mod parameters;
mod responses;
mod streams;
mod styles;

/// A description of these paths, with the schemas `A` and `B`.
fn described(_: &Row, paths: &str) -> String {
    let paths: String = paths.lines().map(|line| format!("  {line}\n")).collect();
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: \"1\"}}\npaths:\n{paths}\
         components:\n  schemas:\n    A: {{type: object, properties: {{a: {{type: string}}}}}}\n    \
         B: {{type: object, required: [b], properties: {{b: {{type: string}}}}}}\n"
    )
}
