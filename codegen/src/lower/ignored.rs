//! What is reported of keywords that are ignored: once each, at the first schema that has them.

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, TreeDiagnostics, kinds};
use crate::document::schemas::Schema;
use crate::pointer::Pointer;

/// A warning for each keyword that is ignored.
pub fn warnings(schemas: &[Box<Schema>]) -> TreeDiagnostics {
    let mut found: IndexMap<&str, (Pointer, usize)> = IndexMap::new();
    for schema in schemas {
        for keyword in &schema.lifted.unchecked {
            let first = || (schema.written.join(keyword), 0);
            let (_, count) = found.entry(keyword).or_insert_with(first);
            *count += 1;
        }
    }
    let warnings = found.into_iter().map(|(keyword, (at, count))| {
        let others = match count - 1 {
            0 => String::new(),
            1 => ", here and in one other schema".to_owned(),
            many => format!(", here and in {many} other schemas"),
        };
        Diagnostic::new(&kinds::IGNORED_KEYWORD, at, format!("`{keyword}` is ignored{others}"))
    });
    warnings.collect()
}
