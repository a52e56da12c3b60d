//! How structs are shown by `{:?}`.

use std::fmt::{self, Debug, Formatter};

use super::super::value::kept::Kept;

/// Shows a struct as `derive(Debug)` does, with what is kept beside the fields only where there is something.
pub fn record(
    f: &mut Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn Debug)],
    kept: &Kept,
) -> fmt::Result {
    let mut shown = f.debug_struct(name.trim_start_matches("r#"));
    for (field, value) in fields {
        shown.field(field.trim_start_matches("r#"), value);
    }
    if !kept.unknown().is_empty() {
        shown.field("unknown_members", kept.unknown());
    }
    shown.finish()
}
