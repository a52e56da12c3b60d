//! Edits of the API as a whole.

use fastrand::Rng;
use openapi_crate_codegen::ir::operations::{Flow, Scheme, SchemeDocs, SchemeKind, ServerVariable};
use openapi_crate_codegen::ir::{Api, Signature};

/// Edits something that belongs to no operation and to no type.
pub fn edit(api: &mut Api, rng: &mut Rng) -> &'static str {
    match rng.u8(0..14) {
        0 => {
            api.title += "!";
            "title"
        }
        1 => {
            api.version += "!";
            "version"
        }
        2 => {
            api.description = Some("else".to_owned());
            "description"
        }
        3 => {
            api.servers.remove(0);
            "server"
        }
        4 => {
            api.servers[0].url += "/x";
            api.servers[0].template += "/x";
            "url"
        }
        5 => {
            api.servers[0].description = Some("else".to_owned());
            "description of a server"
        }
        6 => {
            api.signature = None;
            "signature"
        }
        7 => {
            let variable = ServerVariable {
                wire_name: "v".to_owned(),
                default: Some("v1".to_owned()),
                choices: Vec::new(),
                description: None,
                name: "v".to_owned(),
                type_name: String::new(),
            };
            api.servers[0].template += "/{v}";
            api.servers[0].variables.push(variable);
            "variable"
        }
        8 => {
            api.schemes.push(Scheme {
                wire_name: "else".to_owned(),
                kind: SchemeKind::MutualTls,
                docs: SchemeDocs::default(),
                name: "ELSE".to_owned(),
            });
            "scheme"
        }
        9 => {
            api.schemes[0].kind = SchemeKind::OpenIdConnect;
            "kind of a scheme"
        }
        10 => {
            api.schemes[0].docs.bearer_format = Some("else".to_owned());
            "documentation of a scheme"
        }
        11 => {
            api.schemes[0].docs.deprecated ^= true;
            "deprecation of a scheme"
        }
        12 => {
            let flow = Flow { name: "implicit", urls: Vec::new(), scopes: Vec::new() };
            api.schemes[0].docs.flows.push(flow);
            "flow"
        }
        _ => {
            match api.signature.as_mut().expect("events are signed") {
                Signature::Hex { tolerance, .. } | Signature::Standard { tolerance, .. } => {
                    tolerance.future += 1;
                }
            }
            "tolerance"
        }
    }
}
