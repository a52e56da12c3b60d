//! The names of the fields of requests, of parameters and the body, which are those of their setters too.

use super::{Scope, operation_collisions, reserved, words};
use crate::diagnostic::TreeDiagnostics;
use crate::ir::Operation;

/// Names the inputs of an operation.
pub fn name_inputs(operation: &mut Operation, diagnostics: &mut TreeDiagnostics) {
    let mut scope = Scope::default();
    let at = &operation.pointer;
    for input in &mut operation.inputs {
        let wanted = words::field_name(&input.parameter.wire_name);
        let is_reserved = reserved::is_setter(&wanted);
        let name = if is_reserved { format!("{wanted}_") } else { wanted.clone() };
        input.name = words::raw(scope.take(name));
        if is_reserved {
            diagnostics.push(operation_collisions::reserved_input(input, at, &wanted));
        }
    }
    if let Some(body) = &mut operation.body {
        body.name = scope.take("body".to_owned());
    }
}
