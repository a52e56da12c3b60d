//! The names of operations, of their parameters and answers, and of servers.

use std::collections::HashSet;

use super::{Scope, words};
use crate::ir::Api;
use crate::ir::operations::{Operation, Outcome, Status};

/// Names everything about operations.
pub fn run(api: &mut Api) {
    // Types of the runtime, and the client's, which stand beside the operations'.
    let mut scope = Scope::without(&[
        "Client",
        "Credentials",
        "Operation",
        "OperationError",
        "Paged",
        "RequestError",
        "Server",
        "Waiting",
    ]);
    let types: HashSet<String> = api.types.iter().map(|(_, def)| def.name.clone()).collect();
    scope.0.extend(types.iter().cloned());
    let mut modules = Scope::without(&["mod", "servers"]);
    // What every client has besides its operations.
    let mut methods = Scope::without(&[
        "new",
        "builder",
        "send",
        "wait_for",
        "list_all",
        "with_timeout",
        "with_retries",
        "from",
        "deref",
        "clone",
        "fmt",
    ]);
    for operation in &mut api.operations {
        let mut wanted = words::type_name(&words::variant_name(&operation.id));
        // A request stands beside the types that it is made of.
        if types.contains(&wanted) {
            wanted.push_str("Operation");
        }
        operation.name = scope.take(wanted);
        operation.module = modules.take(words::module_name(&operation.name));
        operation.method_name = words::raw(methods.take(words::field_name(&operation.name)));
        name_inputs(operation);
        name_answers(&mut operation.answers, &operation.name, "Answer", &mut scope);
        name_answers(&mut operation.errors, &operation.name, "Error", &mut scope);
    }
    let mut scope = Scope::default();
    for server in &mut api.servers {
        server.name = scope.take(words::variant_name(&server.wire_name));
    }
}

fn name_inputs(operation: &mut Operation) {
    // What every request has besides its parameters.
    let mut scope = Scope::without(&["new", "http_request", "http_response", "default"]);
    for input in &mut operation.inputs {
        input.name = words::raw(scope.take(words::field_name(&input.wire_name)));
    }
}

fn name_answers(outcome: &mut Outcome, operation: &str, suffix: &str, scope: &mut Scope) {
    if outcome.only_content().is_some() {
        return;
    }
    outcome.name = scope.take(format!("{operation}{suffix}"));
    let mut variants = Scope::default();
    for answer in &mut outcome.answers {
        answer.name = variants.take(status_name(answer.status));
    }
}

/// A status in the words of RFC 9110.
fn status_name(status: Status) -> String {
    let words = match status {
        Status::Default => "Default",
        Status::Class(class) => return format!("Status{class}xx"),
        Status::Code(code) => match code {
            200 => "Ok",
            201 => "Created",
            202 => "Accepted",
            204 => "NoContent",
            206 => "PartialContent",
            301 => "MovedPermanently",
            302 => "Found",
            304 => "NotModified",
            400 => "BadRequest",
            401 => "Unauthorized",
            402 => "PaymentRequired",
            403 => "Forbidden",
            404 => "NotFound",
            405 => "MethodNotAllowed",
            406 => "NotAcceptable",
            408 => "RequestTimeout",
            409 => "Conflict",
            410 => "Gone",
            412 => "PreconditionFailed",
            413 => "ContentTooLarge",
            415 => "UnsupportedMediaType",
            422 => "UnprocessableContent",
            429 => "TooManyRequests",
            500 => "InternalServerError",
            501 => "NotImplemented",
            502 => "BadGateway",
            503 => "ServiceUnavailable",
            504 => "GatewayTimeout",
            other => return format!("Status{other}"),
        },
    };
    words.to_owned()
}
