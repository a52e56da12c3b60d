//! The names of the described headers of responses.

use super::{Scope, words};
use crate::ir::operations::{Headers, Operation};

/// Makes one type of the headers of an operation's responses, and names it and its fields.
pub fn name_headers(operation: &mut Operation, scope: &mut Scope) {
    let mut headers = Headers::of([&operation.success, &operation.errors]);
    if !headers.fields.is_empty() {
        headers.name = scope.take_unshortened(format!("{}Headers", operation.name));
    }
    let mut fields = Scope::default();
    for field in &mut headers.fields {
        field.name = words::raw(fields.take(words::field_name(&field.header.wire_name)));
    }
    operation.headers = headers;
}
