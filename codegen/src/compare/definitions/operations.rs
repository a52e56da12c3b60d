//! What an operation is, what an event is, and what belongs to the API as a whole.

use serde_json::{Map, Value, json};

use super::types::Naming;
use super::{put, words};
use crate::ir::operations::{
    Answer, Constant, Content, Event, Input, InputPlace, Operation, Outcome, Pages, QueryStyle,
    Server, Signature, Status, Wait,
};

/// What an operation is.
pub fn define(names: &Naming<'_>, operation: &Operation) -> Value {
    let Operation {
        id,
        docs,
        inputs,
        constants,
        answers,
        errors,
        retryable,
        wait,
        pages,
        name,
        method_name,
        // How the definition is found.
        method: _,
        path: _,
        // Where it stands, and what nothing is made of.
        pointer: _,
        tags: _,
        module: _,
    } = operation;
    let mut definition = Map::new();
    put(&mut definition, "id", json!(id));
    put(&mut definition, "request", json!(name));
    put(&mut definition, "method", json!(method_name));
    put(&mut definition, "inputs", inputs.iter().map(|input| define_input(names, input)).collect());
    put(&mut definition, "constants", constants.iter().map(define_constant).collect());
    put(&mut definition, "answers", define_outcome(names, answers));
    put(&mut definition, "errors", define_outcome(names, errors));
    put(&mut definition, "retryable", json!(retryable));
    put(&mut definition, "wait", json!(wait.as_ref().map(define_wait)));
    put(&mut definition, "pages", json!(pages.as_ref().map(define_pages)));
    put(&mut definition, "words", words(docs));
    Value::Object(definition)
}

fn define_input(names: &Naming<'_>, input: &Input) -> Value {
    let Input { wire_name, name, place, ty, required, docs } = input;
    let mut definition = Map::new();
    put(&mut definition, "name", json!(wire_name));
    put(&mut definition, "field", json!(name));
    let place = match place {
        InputPlace::Path => json!("path"),
        InputPlace::Header => json!("header"),
        InputPlace::Query(style) => json!({ "query": style_word(*style) }),
        InputPlace::Json(media) => json!({ "json": media }),
        InputPlace::Bytes(media) => json!({ "bytes": media }),
    };
    put(&mut definition, "in", place);
    put(&mut definition, "type", names.reference(ty));
    put(&mut definition, "required", json!(required));
    put(&mut definition, "words", words(docs));
    Value::Object(definition)
}

fn style_word(style: QueryStyle) -> &'static str {
    match style {
        QueryStyle::Exploded => "exploded",
        QueryStyle::Commas => "commas",
        QueryStyle::Spaces => "spaces",
        QueryStyle::Pipes => "pipes",
        QueryStyle::Deep => "deep",
    }
}

fn define_constant(constant: &Constant) -> Value {
    let Constant { wire_name, in_header, value } = constant;
    json!({ "name": wire_name, "in": if *in_header { "header" } else { "query" }, "value": value })
}

fn define_outcome(names: &Naming<'_>, outcome: &Outcome) -> Value {
    let Outcome { answers, name } = outcome;
    let answer = |answer: &Answer| {
        let Answer { status, content, docs, name } = answer;
        let mut definition = Map::new();
        let status = match status {
            Status::Code(code) => code.to_string(),
            Status::Class(digit) => format!("{digit}XX"),
            Status::Default => "default".to_owned(),
        };
        let content = match content {
            Content::Json(ty) => json!({ "json": names.reference(ty) }),
            Content::Bytes => json!("bytes"),
            Content::Empty => Value::Null,
        };
        put(&mut definition, "content", content);
        put(&mut definition, "variant", json!(name));
        put(&mut definition, "words", words(docs));
        (status, Value::Object(definition))
    };
    let mut definition = Map::new();
    put(&mut definition, "enum", json!(name));
    // The order of statuses says nothing.
    put(&mut definition, "by_status", Value::Object(answers.iter().map(answer).collect()));
    Value::Object(definition)
}

fn define_wait(wait: &Wait) -> Value {
    let Wait { member, values } = wait;
    json!({ "member": member, "values": values })
}

fn define_pages(pages: &Pages) -> Value {
    let Pages { token, next, items } = pages;
    json!({ "token": token, "next": next, "items": items })
}

/// What an event is.
pub fn define_event(names: &Naming<'_>, event: &Event) -> Value {
    // Nothing is made of the others.
    let Event { id: _, method: _, name: _, tags: _, types } = event;
    types.iter().map(|id| names.reference(&crate::ir::TypeRef::Named(*id))).collect()
}

/// What a server is.
pub fn define_server(server: &Server) -> Value {
    let Server { url, wire_name, description, name } = server;
    let mut definition = Map::new();
    put(&mut definition, "url", json!(url));
    put(&mut definition, "name", json!(wire_name));
    put(&mut definition, "variant", json!(name));
    put(&mut definition, "description", json!(description));
    Value::Object(definition)
}

/// How events are signed.
pub fn define_signature(by: &Signature) -> Value {
    let Signature { signed, signature, timestamp, tolerance } = by;
    json!({ "signed": signed, "signature": signature, "timestamp": timestamp, "tolerance": tolerance })
}
