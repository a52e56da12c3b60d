//! What belongs to the API as a whole: servers, security schemes.

use serde_json::Value;

use super::Found;
use crate::keywords::{self, Object};
use crate::pointer::Pointer;

/// The members of `x-webhook-signature`, of either scheme.
const SIGNATURE: [&str; 9] = [
    "scheme",
    "prefix",
    "tolerance",
    "ahead",
    "algorithm",
    "encoding",
    "signed",
    "signature",
    "timestamp",
];

impl Found<'_> {
    pub(super) fn sections(&mut self) {
        let (root, top) = (&self.document.root, Pointer::root());
        self.object(root, &top, Object::OpenApi);
        let part = |name: &str| (root.get(name), top.join(name));
        if let (Some(info), at) = part("info") {
            self.object(info, &at, Object::Info);
        }
        if let (Some(components), at) = part("components") {
            self.object(components, &at, Object::Components);
        }
        self.servers(root, &top);
        self.extension(root, &top, "x-webhook-signature", &SIGNATURE);
        let schemes =
            root.get("components").and_then(|components| components.get("securitySchemes"));
        for (name, scheme) in schemes.and_then(Value::as_object).into_iter().flatten() {
            let at = top.join("components").join("securitySchemes").join(name);
            if scheme.get("$ref").is_none() {
                self.scheme(scheme, &at);
            }
        }
    }

    /// The servers of the API, of a path or of an operation.
    pub(super) fn servers(&mut self, owner: &Value, at: &Pointer) {
        let at = at.join("servers");
        let servers = owner.get("servers").and_then(Value::as_array);
        for (index, server) in servers.into_iter().flatten().enumerate() {
            let at = at.join(index);
            self.object(server, &at, Object::Server);
            let url = server.get("url").and_then(Value::as_str).unwrap_or_default();
            let variables = server.get("variables").and_then(Value::as_object);
            for (name, variable) in variables.into_iter().flatten() {
                let at = at.join("variables").join(name);
                if url.contains(&format!("{{{name}}}")) {
                    self.object(variable, &at, Object::ServerVariable);
                } else {
                    self.add(name, at);
                }
            }
        }
    }

    fn scheme(&mut self, scheme: &Value, at: &Pointer) {
        self.object(scheme, at, Object::SecurityScheme);
        let Some(flows) = scheme.get("flows") else { return };
        let at = at.join("flows");
        self.object(flows, &at, Object::OAuthFlows);
        for (name, flow) in flows.as_object().into_iter().flatten() {
            if keywords::is_expressed(Object::OAuthFlows, name) {
                self.object(flow, &at.join(name), Object::OAuthFlow);
            }
        }
    }
}
