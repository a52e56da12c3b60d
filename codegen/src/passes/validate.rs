//! Whether the passes have done what they say.
//!
//! Before and after: the same model. What does not hold is a fault of the generator, and an error at the
//! schema that shows it, so that it can be reported.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, TreeDiagnostics, kinds};
use crate::ir::{Api, Shape, TypeDef};

pub fn run(api: &Api, diagnostics: &mut TreeDiagnostics) {
    let mut names: HashMap<&str, &TypeDef> = HashMap::new();
    for (id, def) in api.types.iter() {
        let fault = match &def.shape {
            Shape::AllOf(_) => Some("an `allOf` has not been merged"),
            Shape::Union(union) if union.plan.is_none() => Some("a union has no plan"),
            _ if api.types.needs_name(id) == def.name.is_empty() => {
                Some("a type is named that should not be, or the other way round")
            }
            _ if !def.name.is_empty() && names.insert(&def.name, def).is_some() => {
                Some("two types have the same name")
            }
            _ => None,
        };
        if let Some(fault) = fault {
            let message = format!("{fault}: this is a fault of the generator");
            let error = Diagnostic::new(&kinds::INTERNAL, def.pointer.clone(), message);
            diagnostics.push(error.help("report it, with the description"));
        }
    }
}
