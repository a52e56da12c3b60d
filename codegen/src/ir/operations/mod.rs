//! What an API can be asked to do.
//!
//! - `input.rs`: what a caller sets; `parameter.rs`: parameters; `location.rs`: where they go; `style.rs`: how they are written there; `path.rs`: paths.
//! - `method.rs`: the methods of HTTP.
//! - `body.rs`: what bodies a request can have; `encoding.rs`: how the properties of forms are written.
//! - `response.rs`: what comes back; `header.rs`, `headers.rs`: what stands in its headers.
//! - `security.rs`: who may ask.
//! - `server.rs`: where an API is.
//! - `creation.rs`: what creates something that can be waited for.

mod body;
mod creation;
mod encoding;
mod header;
mod headers;
mod http_text;
mod input;
mod location;
mod method;
mod parameter;
mod path;
mod response;
mod security;
mod server;
mod style;

pub use self::body::{Body, BodyFormat, MediaType};
pub use self::creation::{Creation, RuntimeExpression, Source, SourceOf};
pub use self::encoding::Encoding;
pub use self::header::{Header, HeaderForm, ScalarMembers};
pub use self::headers::{HeaderField, Headers};
pub use self::http_text::{can_be_header, is_token};
pub use self::input::Input;
pub use self::location::Location;
pub use self::method::Method;
pub use self::parameter::{Constant, Parameter};
pub use self::path::{path_parameters, sent_path, without_fragment};
pub use self::response::{Content, Framing, Outcome, Response, Status, Stream};
pub use self::security::{
    Flow, KeyLocation, Requirement, Scheme, SchemeDocs, SchemeKind, Security,
};
pub use self::server::{Choice, Server, ServerVariable};
pub use self::style::{ArrayFormat, Style};
use super::{Docs, Features, GivenNames, Group, TypeId, TypeRef};
use crate::pointer::Pointer;

/// Something that an API can be asked to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    pub pointer: Pointer,
    /// Its id in the description, or one made of method and path.
    pub id: String,
    pub method: Method,
    /// The path, parameters in braces.
    pub path: String,
    pub tags: Vec<String>,
    pub docs: Docs,
    /// When it goes away, as the description writes it (`x-sunset`).
    pub sunset: Option<String>,
    /// The parameters that a caller sets.
    pub inputs: Vec<Input>,
    pub body: Option<Body>,
    /// The parameters that can only have one value, and are always sent.
    pub constants: Vec<Constant>,
    /// What comes back where the operation succeeds, and where it fails.
    pub success: Outcome,
    pub errors: Outcome,
    /// The headers of all of them, as one type; none until names are assigned.
    pub headers: Headers,
    /// The member of the error body that says whether to ask again, by its name on the wire.
    pub retryable: Option<String>,
    /// The header with a key that makes a request safe to repeat.
    pub idempotency_key: Option<String>,
    pub wait: Option<Wait>,
    pub pages: Option<Pages>,
    /// What it asks of the caller; none where the description does not say.
    pub security: Option<Security>,
    /// The alternatives that name a scheme which is not found, so that nobody can meet them.
    pub unmet_security: Security,
    /// Its own servers; empty if it is where all are.
    pub servers: Vec<Server>,
    pub given: GivenNames,
    /// The name of the request in Rust; empty until names are assigned, as are the next.
    pub name: String,
    /// The module that it stands in, which is a file's name too.
    pub module: String,
    /// The name of the client's method, or of its group's.
    pub method_name: String,
    /// The group that it is called in; none of what stands on the client itself.
    pub group: Option<Group>,
    /// What it is behind.
    pub features: Features,
}

impl Event {
    /// Its name, which of a callback has the operation that asks for it: `onPaid of createInvoice`.
    pub fn full_name(&self) -> String {
        match &self.callback {
            Some(callback) => format!("{} of {}", self.name, callback.operation),
            None => self.name.clone(),
        }
    }
}

impl Operation {
    /// The types of its parameters and bodies, and of the bodies and headers of its responses.
    pub fn references(&self) -> impl Iterator<Item = &TypeRef> {
        let inputs = self.inputs.iter().map(|input| &input.ty);
        let bodies = self.body.iter().flat_map(Body::references);
        let outcomes = [&self.success, &self.errors].into_iter();
        inputs.chain(bodies).chain(outcomes.flat_map(Outcome::references))
    }

    /// The same, to be changed.
    pub fn references_mut(&mut self) -> impl Iterator<Item = &mut TypeRef> {
        let inputs = self.inputs.iter_mut().map(|input| &mut input.ty);
        let bodies = self.body.iter_mut().flat_map(Body::references_mut);
        let outcomes = [&mut self.success, &mut self.errors].into_iter();
        inputs.chain(bodies).chain(outcomes.flat_map(Outcome::references_mut))
    }

    /// How many values a request must have: parameters, and the body.
    pub fn required(&self) -> usize {
        let inputs = self.inputs.iter().filter(|input| input.required).count();
        inputs + usize::from(self.body.as_ref().is_some_and(|body| body.required))
    }
}

/// Something that an API sends of its own accord. Only its types are generated.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub id: String,
    pub method: Method,
    /// The name under which the description lists it.
    pub name: String,
    /// What asks for it, if it is a callback.
    pub callback: Option<Callback>,
    pub tags: Vec<String>,
    /// The types of its parameters and bodies.
    pub types: Vec<TypeId>,
}

/// What makes a callback of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    /// The id of the operation that has asked for it.
    pub operation: String,
    /// Where it is sent, as a runtime expression: `{$request.body#/url}`.
    pub url: String,
}

/// When an operation should be called again: as long as a member of its response has one of these values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    pub member: String,
    pub values: Vec<String>,
    /// The operations that create what is waited for.
    pub after: Vec<Creation>,
}

/// Where the pages of a list are: the query parameter that takes the token of a page, the member of
/// the response that has the next one, and the member that has the items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    pub token: String,
    pub next: String,
    pub items: String,
}

/// How far the time at which an event was signed may be off, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tolerance {
    /// How long ago it may be.
    pub past: u64,
    /// How far ahead it may be: clocks differ.
    pub future: u64,
}

/// How the events that the API sends are signed: HMAC-SHA256, either way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signature {
    /// In hexadecimal, of a text that the description says.
    Hex {
        /// What is signed, with `{timestamp}` and `{body}` in it.
        signed: String,
        /// The header with the signature.
        signature: String,
        /// The header with the time, in seconds of the Unix epoch.
        timestamp: String,
        /// How far the time may be off.
        tolerance: Tolerance,
    },
    /// By Standard Webhooks.
    Standard {
        /// What the names of the headers begin with: `webhook-`.
        prefix: String,
        /// How far the time may be off.
        tolerance: Tolerance,
    },
}
