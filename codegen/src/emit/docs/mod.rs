//! The description's words as doc comments.
//!
//! Text from a description is Markdown by somebody else. It must not become a doctest, a link or HTML
//! here, nor a warning of rustdoc or clippy: it is taken apart into paragraphs, list items and blocks
//! of code, and written out again ([`text`]).

mod text;

use proc_macro2::TokenStream;

use self::text::{Text, code};
use quote::quote;

use crate::document::bundle::shown;
use crate::ir::operations::{Answer, Input, Operation, Server, Status};
use crate::ir::{Branch, Constants, EnumValue, Member, TypeDef};

/// The words of a type.
pub fn of_type(def: &TypeDef) -> TokenStream {
    let mut text = Text::default();
    let docs = &def.docs;
    match (&docs.description, &docs.title) {
        (Some(description), _) => text.markdown(description),
        (None, Some(title)) => text.markdown(title),
        (None, None) => {
            text.paragraph(&format!("{} of the description.", code(&shown(&def.pointer))))
        }
    }
    text.facts(docs);
    text.comment()
}

/// The words of a member.
pub fn of_member(member: &Member) -> TokenStream {
    let mut text = Text::default();
    let docs = &member.docs;
    match docs.description.as_ref().or(docs.title.as_ref()) {
        Some(words) => text.markdown(words),
        None => text.paragraph(&code(&member.wire_name)),
    }
    text.facts(docs);
    text.comment()
}

/// The words of a value of an enumeration: the value, and what it means.
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

/// The words of a branch of a union: the first sentence of its type's.
pub fn of_branch(branch: &Branch) -> TokenStream {
    let mut text = Text::default();
    let docs = &branch.docs;
    match docs.description.as_ref().or(docs.title.as_ref()) {
        Some(words) => {
            let paragraph = words.split("\n\n").next().unwrap_or_default();
            text.markdown(paragraph);
        }
        None => text.paragraph(&format!("A value of the branch `{}`.", branch.name)),
    }
    text.comment()
}

/// Somebody else's Markdown as lines of a comment.
pub fn lines(markdown: &str) -> Vec<String> {
    let mut text = Text::default();
    text.markdown(markdown);
    text.lines
}

/// The words of an operation, with its method and path.
pub fn of_operation(operation: &Operation) -> TokenStream {
    let mut text = Text::default();
    if let Some(words) = &operation.docs.description {
        text.markdown(words);
    }
    let call = format!("{} {}", operation.method.as_str(), operation.path);
    text.paragraph(&code(&call));
    text.facts(&operation.docs);
    let constants = operation.constants.iter();
    let constants: Vec<String> =
        constants.map(|one| code(&format!("{}: {}", one.wire_name, one.value))).collect();
    if !constants.is_empty() {
        text.paragraph(&format!("Always sent: {}.", constants.join(", ")));
    }
    text.comment()
}

/// What a call of an operation does: the first paragraph of its words.
pub fn call(operation: &Operation) -> TokenStream {
    let mut text = Text::default();
    let words = operation.docs.description.as_deref().unwrap_or_default();
    match words.split("\n\n").next().filter(|words| !words.trim().is_empty()) {
        Some(words) => text.markdown(words),
        None => text.paragraph(&code(&format!("{} {}", operation.method.as_str(), operation.path))),
    }
    let words = text.lines.join(" ");
    quote!(#words)
}

/// The words of a server.
pub fn of_server(server: &Server) -> TokenStream {
    let mut text = Text::default();
    match &server.description {
        Some(words) => text.markdown(words),
        None => text.paragraph(&code(&server.wire_name)),
    }
    text.paragraph(&code(&server.url));
    text.comment()
}

/// The words of a parameter or a body.
pub fn of_input(input: &Input) -> TokenStream {
    let mut text = Text::default();
    match &input.docs.description {
        Some(words) => text.markdown(words),
        None if input.wire_name == "body" => text.paragraph("The body of the request."),
        None => text.paragraph(&code(&input.wire_name)),
    }
    text.facts(&input.docs);
    text.comment()
}

/// The words of an answer, with its status.
pub fn of_answer(answer: &Answer) -> TokenStream {
    let mut text = Text::default();
    let status = match answer.status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "Any other status".to_owned(),
    };
    match &answer.docs.description {
        Some(words) => text.markdown(&format!("{status}: {words}")),
        None => text.paragraph(&status),
    }
    text.comment()
}
