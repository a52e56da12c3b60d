//! What `--extend` stands for: how the Extend API reads a schema, and its own types. Nothing else in this program
//! knows of them.

use codegen::{Options, Replacement};

/// The types that `extend:type` names, which the crate `extend-ai-types` has.
const TYPES: [(&str, &str); 3] = [
    ("date", "extend_ai_types::extend::Date"),
    ("currency", "extend_ai_types::extend::Currency"),
    ("signature", "extend_ai_types::extend::Signature"),
];

/// Adds what the API says of every schema: it lists all properties as required, and allows no others.
pub fn apply(options: &mut Options) {
    options.strict = true;
    options.replacements.extend(TYPES.iter().map(|(value, path)| Replacement {
        keyword: "extend:type".to_owned(),
        value: (*value).to_owned(),
        path: (*path).to_owned(),
    }));
}
