//! What `--extend` stands for: how the Extend API reads a schema, and its own types. Nothing else in this program
//! knows of them.

use codegen::{Options, Replacement};
use serde_json::{Value, json};

/// The types that `extend:type` names, which the crate `extend-ai-types` has, each with the schema of its values.
fn types() -> [(&'static str, &'static str, Value); 3] {
    let members = json!({
        "amount": { "type": "number" },
        "iso_4217_currency_code": { "type": "string" },
    });
    let currency = json!({ "type": "object", "properties": members });
    let members = json!({
        "printed_name": { "type": "string" },
        "signature_date": { "type": "string" },
        "is_signed": { "type": "boolean" },
        "title_or_role": { "type": "string" },
    });
    let signature = json!({ "type": "object", "properties": members });
    [
        ("date", "extend_ai_types::extend::Date", json!({ "type": "string" })),
        ("currency", "extend_ai_types::extend::Currency", currency),
        ("signature", "extend_ai_types::extend::Signature", signature),
    ]
}

/// Adds what the API says of every schema: it lists all properties as required, and allows no others. A value may have others
/// all the same, once the extractor has a property more.
pub fn apply(options: &mut Options) {
    options.strict = true;
    options.ignores_others = true;
    options.replacements.extend(types().map(|(value, path, of)| Replacement {
        keyword: "extend:type".to_owned(),
        value: value.to_owned(),
        path: path.to_owned(),
        of: Some(of),
    }));
}
