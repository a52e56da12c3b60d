//! What extensions say of an operation.

use serde_json::Value;

use super::Lowering;
use crate::diagnostic::{Diagnostic, TreeDiagnostic, kinds};
use crate::document::operations::Operation;
use crate::document::sections::Located;
use crate::ir::operations::{Method, Pages, is_token};
use crate::pointer::Pointer;

const IDEMPOTENCY_KEY: &str = "x-idempotency-key";

impl<'d> Lowering<'d, '_> {
    /// The extension `x-idempotency-key`; of the root it is for operations that are not idempotent by their method
    /// (RFC 9110, section 9.2.2).
    pub(super) fn idempotency_key(&mut self, operation: &Operation<'d>) -> Option<String> {
        let of_root = matches!(operation.method, Method::Post | Method::Patch);
        match operation.located.value.get(IDEMPOTENCY_KEY) {
            Some(value) => {
                let header = header(value);
                if header.is_none() {
                    let at = operation.located.pointer.join(IDEMPOTENCY_KEY);
                    self.sections.report(no_header(at));
                }
                header?
            }
            None if of_root => header(self.sections.root().get(IDEMPOTENCY_KEY)?)?,
            None => None,
        }
    }

    /// Reports an `x-idempotency-key` of the root that is none.
    pub fn check_idempotency_key(&mut self) {
        let value = self.sections.root().get(IDEMPOTENCY_KEY);
        if value.is_some_and(|value| header(value).is_none()) {
            self.sections.report(no_header(Pointer::root().join(IDEMPOTENCY_KEY)));
        }
    }

    /// The extension `x-pages`.
    pub(super) fn pages(&mut self, operation: &Located<'d>) -> Option<Pages> {
        let pages = operation.value.get("x-pages")?;
        let text = |name: &str| pages.get(name).and_then(Value::as_str).map(str::to_owned);
        match (text("token"), text("next"), text("items")) {
            (Some(token), Some(next), Some(items)) => Some(Pages { token, next, items }),
            _ => {
                let message = "expected `x-pages` to have `token`, `next` and `items`, strings: it is ignored";
                let at = operation.pointer.join("x-pages");
                let warning = Diagnostic::new(&kinds::INVALID_EXTENSION, at, message);
                let help = "use the name of a query parameter as `token`, and of members of the response \
                            as `next` and `items`";
                self.sections.report(warning.help(help));
                None
            }
        }
    }
}

/// The header that `x-idempotency-key` names: a name, the usual one, or expressly none. Nothing if it is no name of a
/// header (RFC 9110, section 5.1).
fn header(value: &Value) -> Option<Option<String>> {
    match value {
        Value::Bool(true) => Some(Some("Idempotency-Key".to_owned())),
        Value::Bool(false) => Some(None),
        Value::String(name) if is_token(name) => Some(Some(name.clone())),
        _ => None,
    }
}

fn no_header(at: Pointer) -> TreeDiagnostic {
    let message =
        format!("expected `{IDEMPOTENCY_KEY}` to be the name of a header, or true: it is ignored");
    let help = "use `Idempotency-Key`, or the name that the API has for the header";
    Diagnostic::new(&kinds::INVALID_EXTENSION, at, message).help(help)
}
