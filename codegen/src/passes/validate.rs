//! Whether the passes have done what they say.
//!
//! Before and after: the same model. What does not hold is a fault of the generator, told as an error
//! with the place of the schema that shows it, so that it can be reported.

use std::collections::HashMap;

use super::inline_plain_types::is_named;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Shape, TypeDef};

/// Runs the pass.
pub fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let mut names: HashMap<&str, &TypeDef> = HashMap::new();
    for (id, def) in api.types.iter() {
        let fault = match &def.shape {
            Shape::AllOf(_) => Some("an `allOf` has not been merged"),
            Shape::Union(union) if union.plan.is_none() => Some("a union has no plan"),
            _ if is_named(&api.types, id) == def.name.is_empty() => {
                Some("a type is named that should not be, or the other way round")
            }
            _ if !def.name.is_empty() && names.insert(&def.name, def).is_some() => {
                Some("two types have the same name")
            }
            _ => None,
        };
        if let Some(fault) = fault {
            diagnostics.push(Diagnostic::error(
                "internal",
                &api.document,
                &def.pointer,
                format!("{fault}: this is a fault of the generator"),
                "please report it, with the description",
            ));
        }
    }
}
