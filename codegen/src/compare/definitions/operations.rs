//! The definitions of operations and events.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::naming::Naming;
use super::service::define_own_server;
use super::{define_docs, put};
use crate::ir::TypeRef;
use crate::ir::operations::{
    Body, Callback, Constant, Content, Creation, Encoding, Event, Framing, Header, Headers, Input,
    Location, MediaType, Operation, Outcome, Pages, Parameter, Requirement, Response, Security,
    Status, Stream, Wait,
};

/// The definition of an operation.
pub fn define(names: &Naming<'_>, operation: &Operation) -> Value {
    let Operation {
        id,
        tags,
        docs,
        sunset,
        inputs,
        body,
        constants,
        success,
        errors,
        retryable,
        idempotency_key,
        wait,
        pages,
        security,
        unmet_security,
        servers,
        name,
        method_name,
        group,
        // The responses have them.
        headers: Headers { name: headers_name, fields: _ },
        // The owner of the definition has them.
        method: _,
        path: _,
        // Where it stands.
        pointer: _,
        module: _,
        features: _,
        // What it is called in Rust.
        given: _,
    } = operation;
    let mut definition = Map::new();
    put(&mut definition, "operation_id", json!(id));
    put(&mut definition, "rust_name", json!(name));
    put(&mut definition, "rust_method", json!(method_name));
    put(&mut definition, "rust_group", json!(group.as_ref().map(|group| &group.method_name)));
    put(&mut definition, "tags", json!(tags));
    put(
        &mut definition,
        "parameters",
        inputs.iter().map(|input| define_input(names, input)).collect(),
    );
    put(&mut definition, "body", json!(body.as_ref().map(|body| define_body(names, body))));
    put(&mut definition, "constant_parameters", constants.iter().map(define_constant).collect());
    put(&mut definition, "responses", define_outcome(names, success));
    put(&mut definition, "errors", define_outcome(names, errors));
    put(&mut definition, "rust_headers", json!(headers_name));
    put(&mut definition, "retryable", json!(retryable));
    put(&mut definition, "idempotency_key", json!(idempotency_key));
    put(&mut definition, "wait", json!(wait.as_ref().map(define_wait)));
    put(&mut definition, "pages", json!(pages.as_ref().map(define_pages)));
    put(&mut definition, "security", json!(security.as_ref().map(define_security)));
    put(&mut definition, "unmet_security", define_security(unmet_security));
    put(&mut definition, "servers", servers.iter().map(define_own_server).collect());
    put(&mut definition, "docs", define_docs(docs));
    put(&mut definition, "sunset", json!(sunset));
    Value::Object(definition)
}

/// What an operation asks for: as a description has it.
fn define_security(security: &Security) -> Value {
    let alternative = |alternative: &Vec<Requirement>| {
        let requirements = alternative.iter().map(|requirement| {
            let Requirement { scheme, scopes } = requirement;
            (scheme.clone(), json!(scopes))
        });
        Value::Object(requirements.collect())
    };
    security.iter().map(alternative).collect()
}

fn define_input(names: &Naming<'_>, input: &Input) -> Value {
    let Input { pointer: _, parameter, name, ty, required, encodings, docs } = input;
    let mut definition = define_parameter(parameter);
    put(&mut definition, "rust_name", json!(name));
    put(&mut definition, "type", names.reference(ty));
    put(&mut definition, "required", json!(required));
    put(
        &mut definition,
        "encoding",
        Value::Object(encodings.iter().map(define_encoding).collect()),
    );
    put(&mut definition, "docs", names.docs_beside(docs, ty));
    Value::Object(definition)
}

fn define_parameter(parameter: &Parameter) -> Map<String, Value> {
    let Parameter {
        wire_name,
        location,
        style,
        explode,
        allow_reserved,
        allow_empty_value,
        array_format,
    } = parameter;
    // The name of a header is the same in whatever case.
    let name = match location {
        Location::Header => wire_name.to_ascii_lowercase(),
        _ => wire_name.clone(),
    };
    let mut definition = Map::new();
    put(&mut definition, "name", json!(name));
    put(&mut definition, "in", json!(location.as_str()));
    put(&mut definition, "style", json!(style.as_str()));
    put(&mut definition, "explode", json!(explode));
    put(&mut definition, "allow_reserved", json!(allow_reserved));
    put(&mut definition, "allow_empty_value", json!(allow_empty_value));
    put(&mut definition, "array_format", json!(array_format.as_str()));
    definition
}

fn define_constant(constant: &Constant) -> Value {
    let Constant { pointer: _, parameter, value } = constant;
    let mut definition = define_parameter(parameter);
    put(&mut definition, "value", json!(value));
    Value::Object(definition)
}

fn define_body(names: &Naming<'_>, body: &Body) -> Value {
    let Body { contents, unused, type_name, name, required, docs } = body;
    let content = |content: &MediaType| {
        let MediaType { wire_name, format, ty, encodings, name } = content;
        let mut definition = Map::new();
        put(&mut definition, "format", json!(format.as_str()));
        let encodings = encodings.iter().map(define_encoding);
        put(&mut definition, "encoding", Value::Object(encodings.collect()));
        put(&mut definition, "rust_name", json!(name));
        put(&mut definition, "type", names.reference(ty));
        (wire_name.clone(), Value::Object(definition))
    };
    let mut definition = Map::new();
    // Their order has no meaning.
    put(&mut definition, "content", Value::Object(contents.iter().map(content).collect()));
    put(&mut definition, "unused_media_types", json!(BTreeSet::from_iter(unused)));
    put(&mut definition, "rust_type", json!(type_name));
    put(&mut definition, "rust_name", json!(name));
    put(&mut definition, "required", json!(required));
    put(&mut definition, "docs", define_docs(docs));
    Value::Object(definition)
}

fn define_encoding(encoding: &Encoding) -> (String, Value) {
    let Encoding { property, style, content_type, headers, unsent_headers } = encoding;
    let mut definition = style.as_ref().map(define_parameter).unwrap_or_default();
    put(&mut definition, "content_type", json!(content_type));
    let headers = headers.iter().map(|(name, value)| (name.clone(), json!(value)));
    put(&mut definition, "headers", Value::Object(headers.collect()));
    let unsent = unsent_headers.iter().map(|(name, required)| (name.clone(), json!(required)));
    put(&mut definition, "headers_required_and_not_sent", Value::Object(unsent.collect()));
    (property.clone(), Value::Object(definition))
}

fn define_outcome(names: &Naming<'_>, outcome: &Outcome) -> Value {
    let Outcome { responses, name } = outcome;
    let response = |response: &Response| {
        let Response { status, media_types, unread, content, beside, headers, docs, name } =
            response;
        let mut definition = Map::new();
        let status = match status {
            Status::Code(code) => code.to_string(),
            Status::Class(digit) => format!("{digit}XX"),
            Status::Default => "default".to_owned(),
        };
        let content = match content {
            Content::Json(ty) => json!({ "json": names.reference(ty) }),
            Content::Text => json!("text"),
            Content::Bytes => json!("bytes"),
            Content::Stream(stream) => define_stream(names, stream),
            Content::Empty => Value::Null,
        };
        // Their order has no meaning.
        put(&mut definition, "media_types", json!(BTreeSet::from_iter(media_types)));
        put(&mut definition, "unread_media_types", json!(BTreeSet::from_iter(unread)));
        put(&mut definition, "content", content);
        let beside = beside.as_ref().map(|stream| define_stream(names, stream));
        put(&mut definition, "stream", json!(beside));
        let headers = headers.iter().map(|header| define_header(names, header));
        put(&mut definition, "headers", Value::Object(headers.collect()));
        put(&mut definition, "rust_name", json!(name));
        put(&mut definition, "docs", define_docs(docs));
        (status, Value::Object(definition))
    };
    let mut definition = Map::new();
    put(&mut definition, "rust_name", json!(name));
    // The order of statuses has no meaning.
    put(&mut definition, "by_status", Value::Object(responses.iter().map(response).collect()));
    Value::Object(definition)
}

fn define_stream(names: &Naming<'_>, stream: &Stream) -> Value {
    let Stream { media_type, framing, data, end } = stream;
    let framing = match framing {
        Framing::Events => "events",
        Framing::JsonLines => "json_lines",
    };
    let data = data.as_ref().map(|ty| names.reference(ty));
    json!({ "media_type": media_type, "framing": framing, "data": data, "end": end })
}

fn define_header(names: &Naming<'_>, header: &Header) -> (String, Value) {
    let Header { wire_name, ty, required, explode, is_json, docs } = header;
    let mut definition = Map::new();
    put(&mut definition, "type", names.reference(ty));
    put(&mut definition, "required", json!(required));
    put(&mut definition, "explode", json!(explode));
    put(&mut definition, "is_json", json!(is_json));
    put(&mut definition, "docs", names.docs_beside(docs, ty));
    // Without case (RFC 9110, section 5.1).
    (wire_name.to_ascii_lowercase(), Value::Object(definition))
}

fn define_wait(wait: &Wait) -> Value {
    let Wait { member, values, after } = wait;
    let after = after.iter().map(|Creation { operation, parameters }| {
        let parameters =
            parameters.iter().map(|(name, value)| (name.clone(), json!(value.to_string())));
        (operation.clone(), Value::Object(parameters.collect()))
    });
    json!({ "member": member, "while": values, "after": after.collect::<Map<_, _>>() })
}

fn define_pages(pages: &Pages) -> Value {
    let Pages { token, next, items } = pages;
    json!({ "token": token, "next": next, "items": items })
}

/// How an event is sent, and its types.
pub fn define_event(names: &Naming<'_>, event: &Event) -> Value {
    // The owner of the definition has the name, and only types are generated.
    let Event { id: _, method, name: _, callback, tags: _, types } = event;
    let url = callback.as_ref().map(|Callback { operation: _, url }| url);
    let types = types.iter().map(|id| names.reference(&TypeRef::Named(*id)));
    let mut definition = Map::new();
    put(&mut definition, "method", json!(method.as_str()));
    put(&mut definition, "url", json!(url));
    put(&mut definition, "types", types.collect());
    Value::Object(definition)
}
