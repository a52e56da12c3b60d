//! How the webhooks of a version are signed.

use proc_macro2::Literal;
use quote::quote;

use crate::ir::operations::Tolerance;
use crate::ir::{Api, Signature};
use crate::output::{self, GeneratedFiles, Part};

/// Emits the signature of webhooks into the folder of a version; nothing if the description has no
/// `x-webhook-signature`.
pub fn emit(api: &Api, folder: &str, source: &str, files: &mut GeneratedFiles) {
    let Some(signature) = &api.signature else { return };
    let items = match signature {
        Signature::Hex { signed, signature, timestamp, tolerance } => {
            let (past, future) = seconds(tolerance);
            quote! {
                use std::time::Duration;

                pub use crate::runtime::webhook::{Signature, WebhookError};

                /// How the API signs its webhooks.
                pub const SIGNATURE: Signature = Signature {
                    header: #signature,
                    timestamp_header: #timestamp,
                    signed: #signed,
                    tolerance: Duration::from_secs(#past),
                    ahead: Duration::from_secs(#future),
                };
            }
        }
        Signature::Standard { prefix, tolerance } => {
            let header = |name: &str| format!("{prefix}{name}");
            let (id, timestamp, signature) =
                (header("id"), header("timestamp"), header("signature"));
            let (past, future) = seconds(tolerance);
            quote! {
                use std::time::Duration;

                pub use crate::runtime::webhook::{StandardWebhooks, WebhookError};

                /// How the API signs its webhooks: by [Standard Webhooks](https://www.standardwebhooks.com).
                pub const SIGNATURE: StandardWebhooks = StandardWebhooks {
                    id_header: #id,
                    timestamp_header: #timestamp,
                    signature_header: #signature,
                    tolerance: Duration::from_secs(#past),
                    ahead: Duration::from_secs(#future),
                };
            }
        }
    };
    let title = "The webhooks of the API: how they are signed.";
    let text = output::file(title, source, [Part::Items(items)]);
    files.add(format!("{folder}/webhooks.rs"), text);
}

/// How long ago and how far ahead an event may have been signed.
fn seconds(tolerance: &Tolerance) -> (Literal, Literal) {
    (Literal::u64_unsuffixed(tolerance.past), Literal::u64_unsuffixed(tolerance.future))
}
