//! What a schema by itself has in other words than a description: definitions where that has components, and the keywords
//! of earlier drafts.

use crate::diagnostic::{Diagnostic, Diagnostics, Spot};
use crate::ir::Unexpressed;
use crate::pointer::Pointer;

/// The same diagnostics: helps speak of the keyword under which the definitions of the schema stand.
pub fn of_schema(diagnostics: &Diagnostics, definitions: &str) -> Diagnostics {
    // An option of descriptions alone.
    let allowed = ", or use `--allow-missing` to take what it describes for any JSON";
    let help = |text: &str| {
        text.replace(allowed, "")
            .replace("#/components/schemas/", &format!("#/{definitions}/"))
            .replace("`components/schemas`", &format!("`{definitions}`"))
    };
    let message = |diagnostic: &Diagnostic| match &diagnostic.at.spot {
        Spot::At(pointer) if is_items(pointer) => {
            diagnostic.message.replace("`prefixItems`", "`items`")
        }
        _ => diagnostic.message.clone(),
    };
    let reworded = |diagnostic: &Diagnostic| Diagnostic {
        help: diagnostic.help.as_deref().map(help),
        message: message(diagnostic),
        ..diagnostic.clone()
    };
    diagnostics.iter().map(reworded).collect()
}

/// The keywords by the names that they have in the schema, each once.
pub fn unexpressed(found: Vec<Unexpressed>) -> Vec<Unexpressed> {
    let mut named: Vec<Unexpressed> = Vec::new();
    for mut one in found {
        if one.keyword == "prefixItems" && is_items(&one.pointer) {
            one.keyword = "items".to_owned();
        }
        if !named.contains(&one) {
            named.push(one);
        }
    }
    named
}

/// Whether a keyword is `items`, which has the schemas of the first items before 2020-12.
fn is_items(pointer: &Pointer) -> bool {
    pointer.last().is_some_and(|keyword| keyword == "items")
}
