//! What changed since an older description.

use serde_json::{Value, json};

use crate::compare::{self, Change, Owner, bump, compare};
use crate::input::Input;
use crate::ir::Api;

/// The changes in the order of `cargo xtask diff`, each with its verdicts.
pub fn changes(old: (&Input, &Api), new: (&Input, &Api)) -> Value {
    let changes = compare(old.1, new.1);
    let description = |(input, api): (&Input, &Api)| json!({ "document": input.source.name, "version": api.version });
    json!({
        "old": description(old),
        "new": description(new),
        "bump": bump(&changes).map(compare::Bump::as_str),
        "rows": changes.iter().map(row).collect::<Vec<_>>(),
    })
}

fn row(change: &Change) -> Value {
    let kind = match &change.subject.owner {
        Owner::Api => "api",
        Owner::Operation(_) => "operation",
        Owner::Webhook(_) => "webhook",
        Owner::Callback(_) => "callback",
        Owner::Type(_) => "type",
    };
    json!({
        "owner": [kind, change.subject.owner.to_string()],
        "what": change.sentence(),
        "wire": change.wire.reasons().map(|(direction, _)| direction).collect::<Vec<_>>(),
        "rust": change.rust.bump.as_str(),
        "why": change.reasons(),
        "docs": change.kind.is_documentation(),
    })
}
