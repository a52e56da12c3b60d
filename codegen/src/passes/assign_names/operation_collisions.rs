//! Warnings of names of operations that are not what they would be, because they conflict with others.

use crate::diagnostic::{Diagnostic, TreeDiagnostic, kinds};
use crate::ir::Operation;
use crate::ir::operations::Input;
use crate::pointer::Pointer;

/// A request whose name something else in scope has.
pub fn reserved_request(operation: &Operation, wanted: &str) -> TreeDiagnostic {
    let name = &operation.name;
    let what = format!("the request of this operation is `{name}` in Rust");
    reserved(&operation.pointer, wanted, &what)
        .help(format!("give the operation another name by `x-name`, or use `{name}`"))
}

/// A method whose name another one in scope has.
pub fn reserved_method(operation: &Operation, wanted: &str) -> TreeDiagnostic {
    let name = &operation.method_name;
    let what = format!("the method of this operation is `{name}` in Rust");
    reserved(&operation.pointer, wanted, &what)
        .help(format!("give the operation another name by `x-name`, or use `{name}`"))
}

/// An input that would have the name of a method that every request has.
pub fn reserved_input(input: &Input, at: &Pointer, wanted: &str) -> TreeDiagnostic {
    let (wire, name) = (&input.parameter.wire_name, &input.name);
    reserved(at, wanted, &format!("the parameter `{wire}` is `{name}` in Rust"))
        .help(format!("use it as `{name}`"))
}

fn reserved(at: &Pointer, wanted: &str, what: &str) -> TreeDiagnostic {
    let message = format!("the name `{wanted}` is reserved in generated code: {what}");
    Diagnostic::new(&kinds::RESERVED_NAME, at.clone(), message)
}

/// A request that has a number, for another has its name.
pub fn of_request(operation: &Operation, wanted: &str, first: Option<&Pointer>) -> TreeDiagnostic {
    let name = &operation.name;
    let message = format!(
        "the name conflicts with another operation, which is `{wanted}` in Rust: this one is `{name}`"
    );
    let warning = Diagnostic::new(&kinds::COLLIDING_NAMES, operation.pointer.clone(), message);
    let warning = warning.help("give one of the operations another name by `x-name`");
    match first {
        Some(first) => warning.related(first, "the other one"),
        None => warning,
    }
}

/// A name that is given to several operations of a group.
pub fn ambiguous(operation: &Operation, first: &Operation, name: &str) -> TreeDiagnostic {
    let message = format!(
        "the name `{name}` conflicts with that of another operation of the group: each is called by its id"
    );
    Diagnostic::new(&kinds::COLLIDING_NAMES, operation.pointer.clone(), message)
        .help("give the operations names that differ, or groups by `x-fern-sdk-group-name`")
        .related(&first.pointer, "the other one")
}
