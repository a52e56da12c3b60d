//! What diagnostics say: a schema by itself has definitions where a description has components.

use crate::diagnostic::{Diagnostic, Diagnostics};

/// The same diagnostics in the words of a schema. `root` is what the schema itself is called among the components,
/// `definitions` the keyword under which its definitions stand.
pub fn of_schema(diagnostics: &Diagnostics, root: &str, definitions: &str) -> Diagnostics {
    let words = |text: &str| {
        let components = "#/components/schemas/";
        text.replace(&format!("{components}{root}/"), "#/")
            .replace(&format!("`{components}{root}`"), "`#`")
            .replace(components, &format!("#/{definitions}/"))
            .replace("`components/schemas`", &format!("`{definitions}`"))
    };
    let reworded = |diagnostic: &Diagnostic| Diagnostic {
        message: words(&diagnostic.message),
        help: diagnostic.help.as_deref().map(words),
        ..diagnostic.clone()
    };
    diagnostics.iter().map(reworded).collect()
}
