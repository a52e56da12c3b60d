//! What a description says of the API as a whole: its servers, and how its events are signed.

use serde_json::Value;

use crate::document::pointer::Pointer;
use crate::document::sections::Sections;
use crate::ir::{Server, Signature};

/// The servers, by the names that the description gives them: `name` (OpenAPI 3.2), `x-name`, or else
/// the host.
pub fn servers(root: &Value) -> Vec<Server> {
    let listed = root.get("servers").and_then(Value::as_array);
    let servers = listed.into_iter().flatten().filter_map(|server| {
        let text = |name: &str| server.get(name).and_then(Value::as_str).map(str::to_owned);
        let url = with_defaults(&text("url")?, server.get("variables"));
        let host = || url.split("://").last().unwrap_or_default().to_owned();
        let wire_name = text("name").or_else(|| text("x-name")).unwrap_or_else(host);
        Some(Server { url, wire_name, description: text("description"), name: String::new() })
    });
    servers.collect()
}

/// An address, with the defaults of its variables filled in.
fn with_defaults(url: &str, variables: Option<&Value>) -> String {
    let variables = variables.and_then(Value::as_object);
    variables.into_iter().flatten().fold(url.to_owned(), |url, (name, variable)| {
        let default = variable.get("default").and_then(Value::as_str).unwrap_or_default();
        url.replace(&format!("{{{name}}}"), default)
    })
}

/// The extension `x-webhook-signature`.
pub fn signature(root: &Value, sections: &mut Sections<'_>) -> Option<Signature> {
    const NAME: &str = "x-webhook-signature";
    let value = root.get(NAME)?;
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let known = text("algorithm").as_deref() == Some("hmac-sha256")
        && text("encoding").as_deref() == Some("hex");
    match (text("signed"), text("signature"), text("timestamp")) {
        (Some(signed), Some(signature), Some(timestamp)) if known && signed.contains("{body}") => {
            let tolerance = value.get("tolerance").and_then(Value::as_u64).unwrap_or(300);
            Some(Signature { signed, signature, timestamp, tolerance })
        }
        _ => {
            let message = format!("`{NAME}` does not say how events are signed");
            let help = "`algorithm: hmac-sha256`, `encoding: hex`, `signed` with `{timestamp}` and \
                        `{body}` in it, and the headers `signature` and `timestamp`";
            sections.note(&Pointer::root().join(NAME), "wrong-extension", message, help);
            None
        }
    }
}
