//! Operations: what is sent, what comes back, and what the extensions say of them.
//!
//! - `parameters.rs`: where a parameter goes. `styles.rs`: how it is written there.
//! - `paths.rs`: which parameters a path has.
//! - `bodies.rs`: what bodies are. `media_types.rs`: in which media types. `encodings.rs`: how forms are written.
//! - `responses.rs`: what comes back, by status; `answers.rs`: which of its media types are read.
//! - `extensions.rs`: `x-pages` and `x-idempotency-key`. `waits.rs`: `x-wait`.

mod answers;
mod bodies;
mod encodings;
mod extensions;
mod media_types;
mod parameters;
mod paths;
mod responses;
mod styles;
mod waits;

use serde_json::Value;

pub use self::answers::{Answer, Format};
pub use self::encodings::only_value;
pub use self::media_types::{Offered, followed, has_parts, offered, says_more_than_text};
pub use self::parameters::{is_said_elsewhere, location};
pub use self::styles::{is_form, media as parameter_media};
use super::reference::References;
use super::security::{self, Asked};
use super::servers;
use crate::document::operations as document;
use crate::document::sections::{Located, Sections};
use crate::ir::operations::{BodyFormat, Event, Headers, Operation};
use crate::ir::{Docs, Features, Scheme};

/// Lowers operations one after the other.
pub struct Lowering<'d, 'r> {
    pub sections: Sections<'d>,
    pub references: &'r References<'d>,
    /// The security schemes of the API.
    pub schemes: &'r [Scheme],
}

impl<'d> Lowering<'d, '_> {
    /// Lowers an operation.
    pub fn lower(&mut self, operation: &document::Operation<'d>) -> Operation {
        let object = operation.located.value;
        self.check_slash(operation.path);
        let inputs = self.inputs(operation);
        let body = operation.body.as_ref().and_then(|body| self.body(body));
        let (success, errors) = self.outcomes(operation);
        let Asked { security, unmet } =
            security::of_operation(operation, self.schemes, &mut self.sections);
        Operation {
            pointer: operation.located.pointer.clone(),
            id: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.to_owned(),
            tags: tags(object),
            docs: docs(object),
            sunset: object.get("x-sunset").and_then(Value::as_str).map(str::to_owned),
            inputs,
            body,
            constants: Vec::new(),
            success,
            errors,
            headers: Headers::default(),
            retryable: None,
            idempotency_key: self.idempotency_key(operation),
            wait: self.wait(&operation.located),
            pages: self.pages(&operation.located),
            security,
            unmet_security: unmet,
            servers: servers::of_operation(operation, &mut self.sections),
            given: operation.given.clone(),
            name: String::new(),
            module: String::new(),
            method_name: String::new(),
            group: None,
            features: Features::none(),
        }
    }

    /// Lowers an event, of which there is not more than the types.
    pub fn event(&self, event: &document::Operation<'d>) -> Event {
        let parameters = event.parameters.iter().filter_map(|parameter| {
            let of_content = parameter_media(parameter).map(|(_, media)| media);
            let owner = of_content.as_ref().unwrap_or(&parameter.pointer);
            self.references.at(&owner.join("schema"))
        });
        let root = &self.sections.document.root;
        let sent = event.body.iter().flat_map(|body| read_of_event(body, root));
        let sent = sent.map(|offered| offered.located.pointer);
        let answered = event.responses.iter().filter_map(|(_, response)| {
            let answer = Answer::of(response, root);
            let name = answer.media_types.first().filter(|_| answer.format == Format::Json)?;
            Some(response.pointer.join("content").join(name))
        });
        let bodies = sent.chain(answered);
        let bodies = bodies.filter_map(|media| self.references.at(&media.join("schema")));
        Event {
            id: event.id.clone(),
            method: event.method.clone(),
            name: event.path.to_owned(),
            callback: match &event.role {
                document::Role::Callback(callback) => Some(callback.clone()),
                document::Role::Asked | document::Role::Webhook => None,
            },
            tags: tags(event.located.value),
            types: parameters.chain(bodies).collect(),
        }
    }
}

/// The media types in which the body of an event is read: those of JSON.
pub fn read_of_event<'d>(body: &Located<'d>, root: &'d Value) -> Vec<Offered<'d>> {
    let is_json = |offered: &Offered<'d>| offered.format == BodyFormat::Json;
    offered(body, root).into_iter().filter(is_json).collect()
}

fn tags(object: &Value) -> Vec<String> {
    let tags = object.get("tags").and_then(Value::as_array);
    tags.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The documentation of an operation or of a part of one.
pub fn docs(object: &Value) -> Docs {
    let text = |name: &str| object.get(name).and_then(Value::as_str).map(str::to_owned);
    let description = match (text("summary"), text("description")) {
        // Some say the same twice.
        (Some(summary), Some(description)) if begins_with(&description, &summary) => {
            Some(description)
        }
        (Some(summary), Some(description)) => Some(format!("{summary}\n\n{description}")),
        (summary, description) => summary.or(description),
    };
    Docs {
        description,
        example: object.get("example").cloned().map(Box::new),
        deprecated: object.get("deprecated") == Some(&Value::Bool(true)),
        ..Docs::default()
    }
}

/// Whether a text begins with another one as its first sentence.
fn begins_with(description: &str, summary: &str) -> bool {
    let summary = summary.trim().trim_end_matches('.');
    let rest = description.trim().strip_prefix(summary);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '\n']))
}
