//! The documentation of servers and of credentials.

use proc_macro2::TokenStream;

use super::code::code;
use super::escape::escaped;
use super::text::Text;
use crate::ir::operations::{Choice, Operation, ServerVariable};
use crate::ir::{Scheme, Server};

/// The documentation of a server.
pub fn of_server(server: &Server) -> TokenStream {
    let mut text = Text::default();
    match &server.description {
        Some(description) => text.markdown(description),
        None => text.paragraph(&code(&server.wire_name)),
    }
    if server.description.is_some() || server.url != server.wire_name {
        text.paragraph(&code(&server.url));
    }
    if !server.variables.is_empty() {
        text.paragraph(&format!("With other values of its variables: `{}`.", server.type_name));
    }
    text.comment()
}

/// The documentation of a server with variables that single operations have.
pub fn of_own_server(server: &Server) -> TokenStream {
    let mut text = Text::default();
    match &server.description {
        Some(description) => text.markdown(description),
        None => text.paragraph("A server of single operations, with values of its variables."),
    }
    text.paragraph("An operation of this server is sent to its `url`, if the client or the request is made for that.");
    text.comment()
}

/// The documentation of a variable of a server.
pub fn of_variable(variable: &ServerVariable) -> TokenStream {
    let mut text = Text::default();
    match &variable.description {
        Some(description) => text.markdown(description),
        None => text.paragraph(&code(&variable.wire_name)),
    }
    match &variable.default {
        Some(default) => text.paragraph(&format!("Default: {}.", code(default))),
        None if variable.choices.is_empty() => {
            text.paragraph("It has no default, and must be set.")
        }
        None => {}
    }
    text.comment()
}

/// The documentation of a value of a variable.
pub fn of_choice(choice: &Choice) -> TokenStream {
    let mut text = Text::default();
    text.paragraph(&code(&choice.wire));
    text.comment()
}

/// The documentation of a security scheme: what it is, and where a credential is got from.
pub fn of_scheme(scheme: &Scheme) -> TokenStream {
    let mut text = Text::default();
    let docs = &scheme.docs;
    match &docs.description {
        Some(description) => text.markdown(description),
        None => text.paragraph(&code(&scheme.wire_name)),
    }
    if let Some(format) = &docs.bearer_format {
        text.paragraph(&format!("Format: {}.", code(format)));
    }
    if !docs.urls.is_empty() {
        text.paragraph(&listed(&docs.urls));
    }
    for flow in &docs.flows {
        let mut words = format!("Flow {}", code(flow.name));
        if !flow.urls.is_empty() {
            words += &format!(": {}", listed(&flow.urls));
        }
        text.paragraph(&words);
        for (scope, meaning) in &flow.scopes {
            text.item_of_ours(&match meaning.trim() {
                "" => code(scope),
                meaning => format!("{}: {}", code(scope), escaped(meaning)),
            });
        }
    }
    if docs.deprecated {
        text.paragraph("Deprecated by the API.");
    }
    text.comment()
}

/// Addresses, each with its keyword.
fn listed(urls: &[(&str, String)]) -> String {
    let urls = urls.iter().map(|(name, url)| format!("{} {}", code(name), code(url)));
    urls.collect::<Vec<_>>().join(", ")
}

/// Which credentials an operation asks for, with their scopes, and which servers are its own.
pub fn asked_for(operation: &Operation, text: &mut Text) {
    if let Some(security) = &operation.security {
        let alternatives: Vec<String> = security
            .iter()
            .map(|alternative| {
                let schemes = alternative.iter().map(|requirement| {
                    let scopes = requirement.scopes.iter().map(|scope| code(scope));
                    match scopes.collect::<Vec<_>>() {
                        scopes if scopes.is_empty() => code(&requirement.scheme),
                        scopes => {
                            format!("{} ({})", code(&requirement.scheme), scopes.join(", "))
                        }
                    }
                });
                match schemes.collect::<Vec<_>>() {
                    schemes if schemes.is_empty() => "nothing".to_owned(),
                    schemes => schemes.join(" with "),
                }
            })
            .collect();
        text.paragraph(&match &alternatives[..] {
            [] if operation.unmet_security.is_empty() => "Credentials: none.".to_owned(),
            [] => "Credentials: none, for those that it asks for are not described.".to_owned(),
            alternatives => format!("Credentials: {}.", alternatives.join(", or ")),
        });
    }
    let described = |server: &Server| match server.variables.is_empty() {
        true => code(&server.url),
        false => format!("{} (`{}` has its variables)", code(&server.url), server.type_name),
    };
    if let [first, others @ ..] = &operation.servers[..] {
        text.paragraph(&format!("Server: {}.", described(first)));
        if !others.is_empty() {
            let others: Vec<String> = others.iter().map(described).collect();
            text.paragraph(&format!("Other servers: {}.", others.join(", ")));
        }
    }
}
