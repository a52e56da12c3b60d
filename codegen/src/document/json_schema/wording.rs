//! What to do about a diagnostic: a schema by itself has definitions where a description has components.

use crate::diagnostic::{Diagnostic, Diagnostics};

/// The same diagnostics, with helps that speak of the keyword under which the definitions of the schema stand.
pub fn of_schema(diagnostics: &Diagnostics, definitions: &str) -> Diagnostics {
    // An option of descriptions alone.
    let allowed = ", or use `--allow-missing` to take what it describes for any JSON";
    let help = |text: &str| {
        text.replace(allowed, "")
            .replace("#/components/schemas/", &format!("#/{definitions}/"))
            .replace("`components/schemas`", &format!("`{definitions}`"))
    };
    let reworded = |diagnostic: &Diagnostic| Diagnostic {
        help: diagnostic.help.as_deref().map(help),
        ..diagnostic.clone()
    };
    diagnostics.iter().map(reworded).collect()
}
