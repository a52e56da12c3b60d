//! What is said of keywords that nothing is made of: once each, with the first place.

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::pointer::Pointer;
use crate::document::schemas::Schema;

/// A warning for each keyword that is left out, wherever it stands.
pub fn told(schemas: &[Box<Schema>], document: &str) -> Diagnostics {
    let mut found: IndexMap<&str, (Pointer, usize)> = IndexMap::new();
    for schema in schemas {
        for keyword in &schema.lifted.ignored {
            let place = || (schema.pointer.join(keyword), 0);
            let (_, count) = found.entry(keyword).or_insert_with(place);
            *count += 1;
        }
    }
    let mut diagnostics = Diagnostics::default();
    for (keyword, (place, count)) in found {
        let others = match count - 1 {
            0 => String::new(),
            1 => ", here and in one other schema".to_owned(),
            many => format!(", here and in {many} other schemas"),
        };
        diagnostics.push(Diagnostic::warning(
            "ignored-keyword",
            document,
            &place,
            format!("nothing is made of `{keyword}`{others}"),
            "what it asks of a value is not checked, and the value is kept as it comes",
        ));
    }
    diagnostics
}
