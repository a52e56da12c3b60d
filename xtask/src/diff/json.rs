//! The report for scripts. Its form stays as it is as long as `format` is 1; members may be added.
//!
//! ```text
//! {
//!   "format": 1,
//!   "old": {"document": "spec/2025-04-21.yaml", "version": "2025-04-21"},
//!   "new": {"document": "spec/2026-02-09.yaml", "version": "2026-02-09"},
//!   "summary": {
//!     "changes": 3, "words": 1,             how many there are, and how many are of words alone
//!     "wire_breaking": 1, "rust_breaking": 1,
//!     "bump": "major"                       major, minor, patch, or null if nothing changed
//!   },
//!   "changes": [{
//!     "kind": "member-required",            a name of `codegen::compare::Kind`
//!     "subject": {
//!       "owner": "type",                    api, operation, event, or type
//!       "name": "Pet",                      method and path, the event, the name in Rust; null: api
//!       "part": "tag"                       a name on the wire, or null
//!     },
//!     "sentence": "the member `tag` became required: optional -> required",
//!     "old": "optional", "new": "required", words, or null
//!     "old_place": "#/components/schemas/Pet", "new_place": ..,  or null
//!     "wire": {                             a direction is null where values do not go that way
//!       "request": {"verdict": "breaking", "reason": "an old client may leave it out"},
//!       "response": {"verdict": "compatible", "reason": null}
//!     },
//!     "rust": {"bump": "major", "reason": "`Option<String>` becomes `String`"}
//!   }],
//!   "becomes": [{                           what the new model has in the place of what the old one had
//!     "old": {"owner": "type", "name": "Pet"},      null where it is new
//!     "new": {"owner": "type", "name": "Pet"},      null where it is gone
//!     "definition": {"is": "struct", "members": [..]}   null where it is gone
//!   }]
//! }
//! ```
//!
//! Whoever takes out of the old model all that stands as `old` in `becomes`, and then puts in what
//! stands as `new`, has the new model. What has not changed does not stand there. The report of what
//! changed since a description without anything has the whole of a model. The parts of a definition are
//! documented where they are written, in codegen/src/compare/definitions; references to types are
//! words, such as `"integer"`, or objects of one member, such as `{"array": {"type": "Pet"}}`.

use codegen::compare::definitions::becoming::Becoming;
use codegen::compare::{Change, Owner, Verdict};
use codegen::document::pointer::Pointer;
use serde_json::{Value, json};

use super::report::Report;

/// Writes the report.
pub fn render(report: &Report<'_>, becoming: &[Becoming]) -> String {
    let description = |(document, version)| json!({ "document": document, "version": version });
    let sum = report.sum();
    let changes: Vec<Value> = report.changes.iter().map(change).collect();
    let value = json!({
        "format": 1,
        "old": description(report.old),
        "new": description(report.new),
        "summary": {
            "changes": sum.changes,
            "words": sum.words,
            "wire_breaking": sum.wire_breaking,
            "rust_breaking": sum.rust_breaking,
            "bump": sum.bump.map(|bump| bump.as_str()),
        },
        "changes": changes,
        "becomes": becoming.iter().map(becomes).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn change(change: &Change) -> Value {
    let (owner, name) = named(&change.subject.owner);
    let place = |place: &Option<Pointer>| place.as_ref().map(ToString::to_string);
    json!({
        "kind": change.kind.as_str(),
        "subject": { "owner": owner, "name": name, "part": change.subject.part },
        "sentence": change.sentence(),
        "old": change.old,
        "new": change.new,
        "old_place": place(&change.old_place),
        "new_place": place(&change.new_place),
        "wire": {
            "request": change.wire.request.as_ref().map(verdict),
            "response": change.wire.response.as_ref().map(verdict),
        },
        "rust": { "bump": change.rust.bump.as_str(), "reason": change.rust.reason },
    })
}

fn becomes(becoming: &Becoming) -> Value {
    let owner = |owner: &Option<Owner>| {
        owner.as_ref().map(named).map(|(owner, name)| json!({ "owner": owner, "name": name }))
    };
    json!({
        "old": owner(&becoming.old),
        "new": owner(&becoming.new),
        "definition": becoming.definition,
    })
}

fn named(owner: &Owner) -> (&'static str, Option<&str>) {
    match owner {
        Owner::Api => ("api", None),
        Owner::Operation(name) => ("operation", Some(name)),
        Owner::Event(name) => ("event", Some(name)),
        Owner::Type(name) => ("type", Some(name)),
    }
}

fn verdict(verdict: &Verdict) -> Value {
    match verdict {
        Verdict::Compatible => json!({ "verdict": "compatible", "reason": null }),
        Verdict::Breaking(reason) => json!({ "verdict": "breaking", "reason": reason }),
    }
}
