//! Edits of operations.

use fastrand::Rng;
use openapi_crate_codegen::ir::operations::{
    ArrayFormat, Constant, Content, Creation, Encoding, Framing, Header, Location, Method,
    Parameter, RuntimeExpression, Server, ServerVariable, Status, Stream, Style, Wait,
};
use openapi_crate_codegen::ir::{Api, Docs, Group, TypeRef};

use super::{edit_docs, retype};

/// Edits an operation.
pub fn edit(api: &mut Api, index: usize, rng: &mut Rng) -> Option<&'static str> {
    let operation = &mut api.operations[index];
    let input = (!operation.inputs.is_empty()).then(|| rng.usize(0..operation.inputs.len()));
    let responses =
        if rng.bool() { &mut operation.success.responses } else { &mut operation.errors.responses };
    let response = (!responses.is_empty()).then(|| rng.usize(0..responses.len()));
    match rng.u8(0..40) {
        0 => {
            api.operations.remove(index);
            return Some("operation");
        }
        1 => operation.path += "/x",
        2 => {
            operation.method =
                if operation.method == Method::Trace { Method::Get } else { Method::Trace };
        }
        3 => operation.id += "X",
        4 => operation.name += "X",
        5 => operation.docs.description = Some("else".to_owned()),
        6 => operation.docs.deprecated ^= true,
        7 => operation.retryable = Some("else".to_owned()),
        8 => {
            let id = RuntimeExpression::Response("id".to_owned());
            let parameters = vec![("id".to_owned(), id)];
            let creation = Creation { operation: "create".to_owned(), parameters };
            operation.wait = Some(Wait {
                member: "m".to_owned(),
                values: vec!["v".to_owned()],
                after: if rng.bool() { vec![creation] } else { Vec::new() },
            });
        }
        9 => operation.constants.push(Constant {
            pointer: operation.pointer.clone(),
            parameter: Parameter::new(
                "zz",
                if rng.bool() { Location::Header } else { Location::Query },
            ),
            value: "v".to_owned(),
        }),
        10 => {
            operation.inputs.remove(input?);
        }
        11 => operation.inputs[input?].required ^= true,
        12 => operation.inputs[input?].parameter.style = Style::PipeDelimited,
        13 => retype(&mut operation.inputs[input?].ty),
        14 => {
            responses.remove(response?);
        }
        15 => responses[response?].status = Status::Code(599),
        16 => operation.tags.push("else".to_owned()),
        17 => operation.inputs[input?].parameter.explode ^= true,
        18 => operation.inputs[input?].parameter.allow_reserved ^= true,
        19 => edit_docs(&mut operation.inputs[input?].docs, rng),
        20 => operation.body.as_mut()?.contents[0].wire_name += "+x",
        21 => retype(&mut operation.body.as_mut()?.contents[0].ty),
        22 => {
            // Without a body there is none.
            responses[response?].media_types.first_mut()?.push_str("+x");
        }
        23 => operation.inputs[input?].parameter.allow_empty_value ^= true,
        24 => operation.inputs[input?].parameter.array_format = ArrayFormat::Indices,
        25 => operation.security.get_or_insert_default().push(Vec::new()),
        34 => operation.unmet_security.push(Vec::new()),
        26 => operation.servers.insert(0, server()),
        35 => {
            let variable = operation.servers.first_mut()?.variables.first_mut()?;
            variable.default = Some("else".to_owned());
        }
        36 => operation.servers.first_mut()?.description = Some("else".to_owned()),
        37 => operation.sunset = Some("else".to_owned()),
        38 => operation.inputs[input?].encodings.push(encoding()),
        27 => responses[response?].headers.push(Header {
            wire_name: "zz".to_owned(),
            ty: TypeRef::Any,
            required: false,
            explode: false,
            is_json: false,
            docs: Docs::default(),
        }),
        28 => responses[response?].unread.push("text/else".to_owned()),
        29 => {
            responses[response?].beside = Some(Stream {
                media_type: "text/event-stream".to_owned(),
                framing: Framing::Events,
                data: None,
                end: None,
            })
        }
        30 => operation.group = Some(group()),
        31 => operation.idempotency_key = Some("zz".to_owned()),
        32 => operation.body.as_mut()?.unused.push("text/else".to_owned()),
        33 => operation.body.as_mut()?.contents[0].encodings.push(encoding()),
        _ => {
            let content = &mut responses[response?].content;
            *content = if *content == Content::Bytes { Content::Empty } else { Content::Bytes };
        }
    }
    Some("part of an operation")
}

fn encoding() -> Encoding {
    Encoding {
        property: "zz".to_owned(),
        style: None,
        content_type: Some("text/else".to_owned()),
        headers: Vec::new(),
        unsent_headers: vec![("zz".to_owned(), true)],
    }
}

fn server() -> Server {
    Server {
        url: "https://else.example/v1".to_owned(),
        template: "https://else.example/{zz}".to_owned(),
        variables: vec![ServerVariable {
            wire_name: "zz".to_owned(),
            default: Some("v1".to_owned()),
            choices: Vec::new(),
            description: None,
            name: "zz".to_owned(),
            type_name: String::new(),
        }],
        wire_name: "else".to_owned(),
        description: None,
        name: String::new(),
        type_name: "ElseServer".to_owned(),
    }
}

fn group() -> Group {
    Group {
        wire_name: "else".to_owned(),
        name: "Else".to_owned(),
        module: "else_".to_owned(),
        method_name: "r#else".to_owned(),
    }
}
