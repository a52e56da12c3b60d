//! Whether parameters can be written in their styles.
//!
//! Before and after: the same model. A style has no way to write arrays and objects that stand within others
//! (OpenAPI 3.1.1, "Style Values"): those are reported, with what is sent of them.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, TreeDiagnostics, kinds};
use crate::ir::operations::{Input, Location, Style};
use crate::ir::{Additional, Api, Shape, TypeRef, Types};

pub fn run(api: &Api, diagnostics: &mut TreeDiagnostics) {
    // Operations may share a parameter.
    let mut seen = HashSet::new();
    for operation in &api.operations {
        for input in operation.inputs.iter().filter(|input| is_nested(input, &api.types)) {
            if !seen.insert(&input.pointer) {
                continue;
            }
            let (name, style) = (&input.parameter.wire_name, input.parameter.style.as_str());
            let message = format!(
                "the parameter `{name}` has arrays or objects within its value, which `{style}` does not write: \
                 they are sent with commas"
            );
            let at = input.pointer.clone();
            let warning = Diagnostic::new(&kinds::NESTED_PARAMETER, at, message);
            let help = "use `style: deepObject` in a query, or `content` with `application/json`, as the API takes it";
            diagnostics.push(warning.help(help));
        }
    }
}

/// Whether an array or an object stands within the value of a parameter whose style takes one level.
fn is_nested(input: &Input, types: &Types) -> bool {
    // The members of a form are fields, which can be JSON.
    if input.parameter.location == Location::QueryString {
        return false;
    }
    if matches!(input.parameter.style, Style::DeepObject | Style::Json | Style::Text) {
        return false;
    }
    let has_parts = |ty: &TypeRef| {
        let shape = shape(types, ty);
        matches!(shape, Some(Shape::Array(_) | Shape::Map(_) | Shape::Object | Shape::Struct(_)))
    };
    match shape(types, &input.ty) {
        Some(Shape::Array(inner) | Shape::Map(inner)) => has_parts(inner),
        Some(Shape::Struct(record)) => {
            let additional = match &record.additional {
                Additional::Typed(values) => Some(values),
                Additional::Any | Additional::Nothing => None,
            };
            record.members.iter().map(|member| &member.ty).chain(additional).any(has_parts)
        }
        _ => false,
    }
}

fn shape<'t>(types: &'t Types, ty: &TypeRef) -> Option<&'t Shape> {
    ty.named().map(|id| &types[types.resolve(id)].shape)
}
