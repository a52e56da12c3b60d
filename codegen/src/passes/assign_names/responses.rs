//! The names of the enums of responses, and of their variants.

use super::Scope;
use crate::ir::operations::{Operation, Outcome, Status};

/// Names what comes back from an operation, where that depends on the status.
pub fn name(operation: &mut Operation, scope: &mut Scope) {
    name_outcome(&mut operation.success, &operation.name, "Answer", scope);
    name_outcome(&mut operation.errors, &operation.name, "Error", scope);
}

fn name_outcome(outcome: &mut Outcome, operation: &str, suffix: &str, scope: &mut Scope) {
    if outcome.only_content().is_some() {
        return;
    }
    outcome.name = scope.take_unshortened(format!("{operation}{suffix}"));
    let mut variants = Scope::default();
    for response in &mut outcome.responses {
        response.name = variants.take(status_name(response.status));
    }
}

/// A status by its reason phrase in RFC 9110, section 15.
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
