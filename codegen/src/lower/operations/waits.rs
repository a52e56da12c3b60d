//! The extension `x-wait`: what means "not yet", and what creates what is waited for.

use serde_json::Value;

use super::Lowering;
use crate::diagnostic::{Diagnostic, kinds};
use crate::document::sections::Located;
use crate::ir::operations::{Creation, Location, RuntimeExpression, Wait};
use crate::pointer::Pointer;

impl<'d> Lowering<'d, '_> {
    pub(super) fn wait(&mut self, operation: &Located<'d>) -> Option<Wait> {
        let wait = operation.value.get("x-wait")?;
        let at = operation.pointer.join("x-wait");
        let member = wait.get("member").and_then(Value::as_str);
        let values = wait.get("while").and_then(Value::as_array);
        let values: Option<Vec<String>> = values.and_then(|values| {
            values.iter().map(|value| value.as_str().map(str::to_owned)).collect()
        });
        match (member, values) {
            (Some(member), Some(values)) if !values.is_empty() => {
                let after = self.creations(wait, &at);
                Some(Wait { member: member.to_owned(), values, after })
            }
            _ => {
                let message = "expected `x-wait` to have `member`, a string, and `while`, an array of \
                               strings: it is ignored";
                let warning = Diagnostic::new(&kinds::INVALID_EXTENSION, at, message);
                let help = "use `member: status` and `while: [PENDING, PROCESSING]`, for example";
                self.sections.report(warning.help(help));
                None
            }
        }
    }

    /// The operations that create what is waited for, each with the parameters of the one that asks for it.
    fn creations(&mut self, wait: &Value, at: &Pointer) -> Vec<Creation> {
        let Some(after) = wait.get("after") else { return Vec::new() };
        let at = at.join("after");
        let Some(creators) = after.as_object() else {
            self.no_creation(at, "expected the ids of operations, each with its parameters");
            return Vec::new();
        };
        let mut creations = Vec::new();
        for (operation, parameters) in creators {
            let at = at.join(operation);
            let Some(parameters) = parameters.as_object() else {
                self.no_creation(
                    at,
                    "expected the parameters of this operation, each with its value",
                );
                continue;
            };
            let mut given = Vec::new();
            for (name, value) in parameters {
                match value.as_str().and_then(runtime_expression) {
                    Some(value) => given.push((name.clone(), value)),
                    None => self.no_creation(at.join(name), "expected a runtime expression"),
                }
            }
            creations.push(Creation { operation: operation.clone(), parameters: given });
        }
        // The order of keywords has no meaning.
        creations.sort_by(|a, b| a.operation.cmp(&b.operation));
        creations
    }

    fn no_creation(&mut self, at: Pointer, fault: &str) {
        let warning =
            Diagnostic::new(&kinds::INVALID_EXTENSION, at, format!("{fault}: it is ignored"));
        let help = "use `after: {createRun: {id: $response.body#/id}}`, for example; a value may also be \
                    `$request.header.x-workspace`";
        self.sections.report(warning.help(help));
    }
}

/// `$response.body#/id`, `$request.header.x-workspace` (OpenAPI 3.1.1, "Runtime Expressions").
fn runtime_expression(text: &str) -> Option<RuntimeExpression> {
    if let Some(name) = text.strip_prefix("$response.body#/") {
        let is_member = !name.is_empty() && !name.contains('/');
        let name = name.replace("~1", "/").replace("~0", "~");
        return is_member.then_some(RuntimeExpression::Response(name));
    }
    let (location, name) = text.strip_prefix("$request.")?.split_once('.')?;
    let location = Location::ALL.into_iter().find(|one| one.as_str() == location)?;
    (!name.is_empty()).then(|| RuntimeExpression::Request(location, name.to_owned()))
}
