//! The definitions of what belongs to an API as a whole: its servers, its security schemes, and the signature of its
//! webhooks.

use serde_json::{Map, Value, json};

use super::put;
use crate::compare::servers::default_of;
use crate::ir::operations::{
    Choice, Flow, KeyLocation, Scheme, SchemeDocs, SchemeKind, Server, ServerVariable, Signature,
};

/// The definition of a server.
pub fn define_server(server: &Server) -> Value {
    let Server { url, template, variables, wire_name, description, name, type_name } = server;
    let mut definition = Map::new();
    put(&mut definition, "url", json!(template));
    put(&mut definition, "url_by_default", json!((url != template).then_some(url)));
    put(&mut definition, "name", json!(wire_name));
    put(&mut definition, "rust_name", json!(name));
    put(&mut definition, "rust_type", json!(type_name));
    put(&mut definition, "description", json!(description));
    // Their order is that of the address.
    let variables = variables.iter().map(|one| (one.wire_name.clone(), define_variable(one)));
    put(&mut definition, "variables", Value::Object(variables.collect()));
    Value::Object(definition)
}

/// The definition of a server that an operation has for itself: no variant is called by its name.
pub fn define_own_server(server: &Server) -> Value {
    let unnamed = Server { wire_name: String::new(), name: String::new(), ..server.clone() };
    define_server(&unnamed)
}

fn define_variable(variable: &ServerVariable) -> Value {
    let ServerVariable { wire_name: _, default: _, choices, description, name, type_name } =
        variable;
    let choices = choices.iter().map(|Choice { wire, name }| (wire.clone(), json!(name)));
    let mut definition = Map::new();
    put(&mut definition, "default", json!(default_of(variable)));
    put(&mut definition, "rust_names_of_enum", Value::Object(choices.collect()));
    put(&mut definition, "description", json!(description));
    put(&mut definition, "rust_name", json!(name));
    put(&mut definition, "rust_type", json!(type_name));
    Value::Object(definition)
}

/// The definitions of the security schemes, by their names.
pub fn define_schemes(schemes: &[Scheme]) -> Value {
    Value::Object(schemes.iter().map(define_scheme).collect())
}

fn define_scheme(scheme: &Scheme) -> (String, Value) {
    let Scheme { wire_name, kind, docs, name } = scheme;
    let SchemeDocs { description, bearer_format, urls, flows, deprecated } = docs;
    let kind = match kind {
        SchemeKind::Bearer => json!("bearer"),
        SchemeKind::Basic => json!("basic"),
        SchemeKind::Http(scheme) => json!({ "http": scheme }),
        SchemeKind::ApiKey(location, name) => {
            let location = match location {
                KeyLocation::Header => "header",
                KeyLocation::Query => "query",
                KeyLocation::Cookie => "cookie",
            };
            json!({ "in": location, "name": name })
        }
        SchemeKind::OAuth2 => json!("oauth2"),
        SchemeKind::OpenIdConnect => json!("openIdConnect"),
        SchemeKind::MutualTls => json!("mutualTLS"),
    };
    let flow = |Flow { name, urls, scopes }: &Flow| {
        let scopes = scopes.iter().map(|(scope, meaning)| (scope.clone(), json!(meaning)));
        let scopes = Value::Object(scopes.collect());
        ((*name).to_owned(), json!({ "urls": define_urls(urls), "scopes": scopes }))
    };
    let mut definition = Map::new();
    put(&mut definition, "kind", kind);
    put(&mut definition, "rust_name", json!(name));
    put(&mut definition, "description", json!(description));
    put(&mut definition, "bearer_format", json!(bearer_format));
    put(&mut definition, "urls", define_urls(urls));
    put(&mut definition, "flows", Value::Object(flows.iter().map(flow).collect()));
    put(&mut definition, "deprecated", json!(deprecated));
    (wire_name.clone(), Value::Object(definition))
}

/// Addresses by their keywords.
fn define_urls(urls: &[(&'static str, String)]) -> Value {
    Value::Object(urls.iter().map(|(name, url)| ((*name).to_owned(), json!(url))).collect())
}

/// How webhooks are signed.
pub fn define_signature(by: &Signature) -> Value {
    match by {
        Signature::Hex { signed, signature, timestamp, tolerance } => json!({
            "signed": signed, "signature": signature, "timestamp": timestamp,
            "tolerance": tolerance.past, "ahead": tolerance.future
        }),
        Signature::Standard { prefix, tolerance } => json!({
            "scheme": "standard-webhooks", "prefix": prefix, "tolerance": tolerance.past, "ahead": tolerance.future
        }),
    }
}
