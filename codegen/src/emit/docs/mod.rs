//! The documentation of the description as doc comments.
//!
//! Text from a description is Markdown by somebody else. It must not become a doctest, a link or HTML
//! here, nor a warning of rustdoc or clippy: it is taken apart into paragraphs, list items and blocks
//! of code, and written out again (`text.rs`, `escape.rs`). HTML in it becomes Markdown before that (`html.rs`,
//! `entities.rs`). What is shown as it is goes into backticks (`code.rs`).

mod code;
mod entities;
mod escape;
mod html;
mod service;
mod text;

use proc_macro2::TokenStream;
use quote::quote;

use self::code::code;
pub use self::service::{of_choice, of_own_server, of_scheme, of_server, of_variable};
use self::text::Text;
use crate::ir::operations::{Body, Header, Input, MediaType, Operation, Response, Status};
use crate::ir::{
    Branch, Constants, Docs, EnumValue, Group, Member, Origin, Shape, Step, TypeDef, TypeRef, Types,
};

/// The documentation of a type. A type that is written out in a member refers to the member instead of
/// repeating its text.
pub fn of_type(def: &TypeDef, types: &Types) -> TokenStream {
    let mut text = Text::default();
    if let Some((owner, member)) = documented_by(def, types) {
        text.paragraph(&format!("The {} of {}.", code(&member.wire_name), code(&owner.name)));
        return text.comment();
    }
    let docs = &def.docs;
    match (&docs.description, &docs.title) {
        (Some(description), _) => text.markdown(description),
        (None, Some(title)) => text.markdown(title),
        (None, None) => text.paragraph(&locations(def)),
    }
    text.facts(docs);
    text.comment()
}

/// Where a type without title and description stands in the description.
fn locations(def: &TypeDef) -> String {
    let pointer = code(&def.pointer.reference());
    match def.equals.len() {
        0 => format!("{pointer} of the description."),
        1 => format!("{pointer} of the description, and one other place."),
        others => format!("{pointer} of the description, and {others} other places."),
    }
}

/// The documentation of a member, without what its type says too.
pub fn of_member(member: &Member, types: &Types) -> TokenStream {
    of_named(&member.wire_name, &own(&member.docs, &member.ty, types))
}

/// What is documented of a member, and not of its type.
pub fn own(docs: &Docs, ty: &TypeRef, types: &Types) -> Docs {
    match ty.named() {
        Some(id) if !matches!(ty, TypeRef::Array(_) | TypeRef::Map(_)) => {
            let def = &types[id];
            if documented_by(def, types).is_some() { docs.clone() } else { docs.without(&def.docs) }
        }
        _ => docs.clone(),
    }
}

/// The member in which a type is written out with the same documentation, and the type that has the member.
pub fn documented_by<'t>(def: &TypeDef, types: &'t Types) -> Option<(&'t TypeDef, &'t Member)> {
    let Origin::Inner { parent, step: Step::Property(name) } = &def.origin else { return None };
    let owner = &types[types.resolve(*parent)];
    let Shape::Struct(record) = &owner.shape else { return None };
    let member = record.members.iter().find(|member| member.wire_name == *name)?;
    let says_something = def.docs.title.is_some() || def.docs.description.is_some();
    let is_same = says_something && def.equals.is_empty() && member.docs == def.docs;
    is_same.then_some((owner, member))
}

/// The documentation of a value of an enumeration: the value, and what it means.
pub fn of_value(value: &EnumValue, of: Constants) -> TokenStream {
    let mut text = Text::default();
    let wire = match of {
        Constants::Texts => code(&format!("{:?}", value.wire)),
        Constants::Integers => code(&value.wire),
    };
    match &value.docs.description {
        Some(description) => text.markdown(&format!("{wire}: {description}")),
        None => text.paragraph(&wire),
    }
    text.comment()
}

/// The documentation of a branch of a union: the first paragraph of that of its type.
pub fn of_branch(branch: &Branch) -> TokenStream {
    let mut text = Text::default();
    let docs = &branch.docs;
    match docs.description.as_ref().or(docs.title.as_ref()) {
        Some(docs) => text.markdown(&first_paragraph(docs)),
        None => text.paragraph(&format!("A value of the branch `{}`.", branch.name)),
    }
    text.comment()
}

/// The first paragraph of Markdown of the description.
fn first_paragraph(markdown: &str) -> String {
    let markdown = html::to_markdown(markdown);
    markdown.trim().split("\n\n").next().unwrap_or_default().to_owned()
}

/// Markdown of the description as lines of a comment.
pub fn lines(markdown: &str) -> Vec<String> {
    let mut text = Text::default();
    text.markdown(markdown);
    text.lines
}

/// The documentation of an operation, with its method and path.
pub fn of_operation(operation: &Operation) -> TokenStream {
    let mut text = Text::default();
    if let Some(description) = &operation.docs.description {
        text.markdown(description);
    }
    let call = format!("{} {}", operation.method.as_str(), operation.path);
    text.paragraph(&code(&call));
    text.facts(&operation.docs);
    if let Some(sunset) = &operation.sunset {
        text.paragraph(&format!("It goes away: {}.", code(sunset)));
    }
    let constants = operation.constants.iter();
    let constants: Vec<String> =
        constants.map(|one| code(&format!("{}: {}", one.parameter.wire_name, one.value))).collect();
    if !constants.is_empty() {
        text.paragraph(&format!("Always sent: {}.", constants.join(", ")));
    }
    service::asked_for(operation, &mut text);
    text.comment()
}

/// The documentation of the client's method: the first paragraph of the operation's.
pub fn call(operation: &Operation) -> TokenStream {
    let mut text = Text::default();
    let description = first_paragraph(operation.docs.description.as_deref().unwrap_or_default());
    match description.trim() {
        description if !description.is_empty() => text.markdown(description),
        _ => text.paragraph(&code(&format!("{} {}", operation.method.as_str(), operation.path))),
    }
    let line = text.lines.join(" ");
    quote!(#line)
}

/// The documentation of a group, in a line.
pub fn of_group(group: &Group) -> String {
    format!("The operations of {}.", code(&group.wire_name))
}

/// The documentation of a parameter, without what its type says too.
pub fn of_input(input: &Input, types: &Types) -> TokenStream {
    of_named(&input.parameter.wire_name, &own(&input.docs, &input.ty, types))
}

/// The documentation of something that has a name on the wire.
fn of_named(wire_name: &str, docs: &Docs) -> TokenStream {
    let mut text = Text::default();
    match docs.description.as_ref().or(docs.title.as_ref()) {
        Some(docs) => text.markdown(docs),
        None => text.paragraph(&code(wire_name)),
    }
    text.facts(docs);
    text.comment()
}

/// The documentation of the body of a request.
pub fn of_body(body: &Body) -> TokenStream {
    let mut text = Text::default();
    match &body.docs.description {
        Some(description) => text.markdown(description),
        None => text.paragraph("The body of the request."),
    }
    text.facts(&body.docs);
    text.comment()
}

/// The documentation of one of several bodies.
pub fn of_media_type(content: &MediaType) -> TokenStream {
    let mut text = Text::default();
    text.paragraph(&code(&content.wire_name));
    text.comment()
}

/// The documentation of a header.
pub fn of_header(header: &Header, types: &Types) -> TokenStream {
    of_named(&header.wire_name, &own(&header.docs, &header.ty, types))
}

/// The documentation of a response, with its status.
pub fn of_response(response: &Response) -> TokenStream {
    let mut text = Text::default();
    let status = match response.status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "Any other status".to_owned(),
    };
    match &response.docs.description {
        Some(description) => text.markdown(&format!("{status}: {description}")),
        None => text.paragraph(&status),
    }
    text.comment()
}
