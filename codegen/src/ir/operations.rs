//! What an API can be asked to do.

use super::{Docs, TypeId, TypeRef};
use crate::document::pointer::Pointer;

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
    /// The parameters that a caller sets, and after them the body.
    pub inputs: Vec<Input>,
    /// The parameters that can only have one value, and are always sent.
    pub constants: Vec<Constant>,
    pub answers: Outcome,
    pub errors: Outcome,
    /// The member of the error body that says whether to ask again, by its name on the wire.
    pub retryable: Option<String>,
    pub wait: Option<Wait>,
    pub pages: Option<Pages>,
    /// The name of the request in Rust; empty until names are assigned, as are the next.
    pub name: String,
    /// The module that it stands in, which is a file's name too.
    pub module: String,
    /// The name of the client's method.
    pub method_name: String,
}

impl Operation {
    /// The types of its inputs, and of the bodies of its answers.
    pub fn references(&self) -> impl Iterator<Item = &TypeRef> {
        let answers = self.answers.answers.iter().chain(&self.errors.answers);
        let contents = answers.filter_map(|answer| match &answer.content {
            Content::Json(ty) => Some(ty),
            Content::Bytes | Content::Empty => None,
        });
        self.inputs.iter().map(|input| &input.ty).chain(contents)
    }
}

/// Something that an API sends of its own accord. Only its types are generated.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub id: String,
    pub method: Method,
    /// The name under which the description lists it.
    pub name: String,
    pub tags: Vec<String>,
    /// The types of its parameters and bodies.
    pub types: Vec<TypeId>,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// The methods, each with its name in a description.
    pub const ALL: [(&'static str, Method); 8] = [
        ("get", Method::Get),
        ("put", Method::Put),
        ("post", Method::Post),
        ("delete", Method::Delete),
        ("options", Method::Options),
        ("head", Method::Head),
        ("patch", Method::Patch),
        ("trace", Method::Trace),
    ];

    /// The method as HTTP has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Head => "HEAD",
            Method::Patch => "PATCH",
            Method::Trace => "TRACE",
        }
    }
}

/// A parameter or a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// The name on the wire; of a body `body`.
    pub wire_name: String,
    /// The name of the field; empty until names are assigned.
    pub name: String,
    pub place: InputPlace,
    pub ty: TypeRef,
    pub required: bool,
    pub docs: Docs,
}

/// Where an input goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputPlace {
    Path,
    Header,
    Query(QueryStyle),
    /// A body of JSON, with its media type.
    Json(String),
    /// A body of any other kind.
    Bytes(String),
}

/// How the items of an array stand in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// `tag=a&tag=b`.
    Exploded,
    /// `tag=a,b`.
    Commas,
    Spaces,
    Pipes,
    /// `filter[a]=1`.
    Deep,
}

/// A parameter that can only have one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    pub wire_name: String,
    pub in_header: bool,
    pub value: String,
}

/// What may come back: the answers of success, or those of failure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    pub answers: Vec<Answer>,
    /// The name of the enum of the answers, where they are of several types; empty until names are
    /// assigned.
    pub name: String,
}

impl Outcome {
    /// What the bodies are, if they are all alike; nothing if there is none.
    pub fn only_content(&self) -> Option<Content> {
        let mut contents = self.answers.iter().map(|answer| &answer.content);
        let Some(first) = contents.next() else { return Some(Content::Empty) };
        contents.all(|content| content == first).then(|| first.clone())
    }
}

/// What comes back with a status.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub status: Status,
    pub content: Content,
    pub docs: Docs,
    /// The name of the variant, where there is an enum of the answers.
    pub name: String,
}

/// The statuses that an answer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Code(u16),
    /// A class such as `4XX`, by its first digit.
    Class(u16),
    Default,
}

/// What a body is.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    Json(TypeRef),
    Bytes,
    Empty,
}

/// How it is told that an operation should be asked again: as long as a member of its answer has one
/// of these values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    pub member: String,
    pub values: Vec<String>,
}

/// Where the pages of a list are: the query parameter that takes the token of a page, the member of
/// the answer that has the next one, and the member that has the items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    pub token: String,
    pub next: String,
    pub items: String,
}

/// A server of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The address, variables filled in with their defaults.
    pub url: String,
    /// What the description calls it.
    pub wire_name: String,
    pub description: Option<String>,
    /// The name of the variant; empty until names are assigned.
    pub name: String,
}

/// How the events that the API sends are signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// What is signed, with `{timestamp}` and `{body}` in it.
    pub signed: String,
    /// The header with the signature.
    pub signature: String,
    /// The header with the time, in seconds of the Unix epoch.
    pub timestamp: String,
    /// How far the time may be off, in seconds.
    pub tolerance: u64,
}
