//! The report for scripts. `format` is raised when a member changes or goes; members may be added.
//!
//! ```text
//! {
//!   "format": 2,
//!   "old": {"document": "spec/2025-04-21.yaml", "version": "2025-04-21"},
//!   "new": {"document": "spec/2026-02-09.yaml", "version": "2026-02-09"},
//!   "summary": {
//!     "changes": 3, "documentation": 1,     the number of changes, and of those of documentation only
//!     "wire_breaking": 1, "rust_breaking": 1,
//!     "bump": "major"                       major, minor, patch, or null if nothing changed
//!   },
//!   "changes": [{
//!     "kind": "member-became-required",     a name of `codegen::compare::Kind`
//!     "subject": {
//!       "owner": "type",                    api, operation, webhook, callback, or type
//!       "name": "Pet",                      method and path, the webhook, `callback of operation`, the
//!                                           name in Rust; null: api
//!       "part": "tag"                       a name on the wire, or null
//!     },
//!     "message": "the member `tag` became required: optional -> required",
//!     "old": "optional", "new": "required", text, or null
//!     "old_pointer": "/components/schemas/Pet", "new_pointer": ..,  RFC 6901, or null
//!     "wire": {                             a direction is null where values do not go that way
//!       "request": {"verdict": "breaking", "reason": "an old client may omit it"},
//!       "response": {"verdict": "compatible", "reason": null}
//!     },
//!     "rust": {"bump": "major", "reason": "`Option<String>` becomes `String`"}
//!   }],
//!   "definitions_after": [{                 the definitions after the change
//!     "old": {"owner": "type", "name": "Pet"},      null where it was added
//!     "new": {"owner": "type", "name": "Pet"},      null where it was removed
//!     "definition": {"kind": "struct", "members": [..]}   null where it was removed
//!   }]
//! }
//! ```
//!
//! Remove from the old model every `old` of `definitions_after`, then insert every `new` with its
//! `definition`: the result is the new model. What has not changed does not stand there. Compared with a
//! description without anything, the report has the whole of a model. The keys of a definition are
//! documented where they are written, in codegen/src/compare/definitions; references to types are words,
//! such as `"integer"`, or objects of one member, such as `{"array": {"type": "Pet"}}`.

use codegen::compare::definitions::after::DefinitionAfter;
use codegen::compare::{Change, Owner, Verdict};
use codegen::pointer::Pointer;
use serde_json::{Value, json};

use super::report::Report;

/// The number of the format.
const FORMAT: u32 = 2;

/// Writes the report.
pub fn render(report: &Report<'_>, after: &[DefinitionAfter]) -> String {
    let description = |(document, version)| json!({ "document": document, "version": version });
    let summary = report.summary();
    let changes: Vec<Value> = report.changes.iter().map(change).collect();
    let value = json!({
        "format": FORMAT,
        "old": description(report.old),
        "new": description(report.new),
        "summary": {
            "changes": summary.changes,
            "documentation": summary.documentation,
            "wire_breaking": summary.wire_breaking,
            "rust_breaking": summary.rust_breaking,
            "bump": summary.bump.map(|bump| bump.as_str()),
        },
        "changes": changes,
        "definitions_after": after.iter().map(definition_after).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn change(change: &Change) -> Value {
    let (owner, name) = named(&change.subject.owner);
    let pointer = |pointer: &Option<Pointer>| pointer.as_ref().map(|it| it.as_str().to_owned());
    json!({
        "kind": change.kind.as_str(),
        "subject": { "owner": owner, "name": name, "part": change.subject.part },
        "message": change.sentence(),
        "old": change.old,
        "new": change.new,
        "old_pointer": pointer(&change.old_pointer),
        "new_pointer": pointer(&change.new_pointer),
        "wire": {
            "request": change.wire.request.as_ref().map(verdict),
            "response": change.wire.response.as_ref().map(verdict),
        },
        "rust": { "bump": change.rust.bump.as_str(), "reason": change.rust.reason },
    })
}

fn definition_after(after: &DefinitionAfter) -> Value {
    let owner = |owner: &Option<Owner>| {
        owner.as_ref().map(named).map(|(owner, name)| json!({ "owner": owner, "name": name }))
    };
    json!({
        "old": owner(&after.old),
        "new": owner(&after.new),
        "definition": after.definition,
    })
}

fn named(owner: &Owner) -> (&'static str, Option<&str>) {
    match owner {
        Owner::Api => ("api", None),
        Owner::Operation(name) => ("operation", Some(name)),
        Owner::Webhook(name) => ("webhook", Some(name)),
        Owner::Callback(name) => ("callback", Some(name)),
        Owner::Type(name) => ("type", Some(name)),
    }
}

fn verdict(verdict: &Verdict) -> Value {
    match verdict {
        Verdict::Compatible => json!({ "verdict": "compatible", "reason": null }),
        Verdict::Breaking(reason) => json!({ "verdict": "breaking", "reason": reason }),
    }
}
