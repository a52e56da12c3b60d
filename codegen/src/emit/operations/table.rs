//! The table of an operation: where each input goes in the HTTP request, and how a response is read by its
//! status.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::extensions::retryable;
use super::outcome::outcome_type;
use super::request::Field;
use super::security;
use super::servers::addresses;
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::operations::{
    ArrayFormat, Content, Encoding, Method, Operation, Outcome, Parameter, Response, Server,
    Status, Style, sent_path,
};
use crate::output::Table;

/// The table of an operation.
pub fn table(emitter: &mut Emitter<'_>, operation: &Operation, fields: &[Field]) -> Table {
    let name = ident(&operation.name);
    let method = match &operation.method {
        Method::Other(name) => quote!(#name),
        method => format_ident!("{}", method.as_str()).into_token_stream(),
    };
    let (path, id) = (sent_path(&operation.path), &operation.id);
    let needed: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
    let arguments = needed.iter().map(|Field { name, ty, .. }| quote!(#name: #ty));
    let from = match &needed[..] {
        [only] => &only.from[..],
        _ => &[],
    };
    let rows = operation.inputs.iter().zip(fields).map(|(input, field)| {
        let (name, ty, presence) = (&field.name, &field.ty, presence(field));
        let parameter = parameter(&input.parameter);
        quote!(#name: #ty = #parameter, #presence)
    });
    let rows = rows.collect();
    let constants = operation.constants.iter().map(|constant| {
        let (parameter, value) = (parameter(&constant.parameter), &constant.value);
        quote!(#parameter = #value)
    });
    let mut sections = Vec::new();
    if !operation.constants.is_empty() {
        sections.push((quote!(always), Some(constants.collect())));
    }
    if let Some((head, rows)) = security::section(operation, emitter.api) {
        sections.push((head, Some(rows)));
    }
    if let Some(Server { url, .. }) = operation.servers.first() {
        sections.push(match &addresses(operation)[..] {
            [] => (quote!(server #url of ORIGINS;), None),
            choices => {
                let rows = choices.iter().map(|choice| quote!(#choice));
                (quote!(servers #url of ORIGINS beside ADDRESSES), Some(rows.collect()))
            }
        });
    }
    if let (Some(body), Some(field)) = (&operation.body, fields.last()) {
        let (name, ty, presence) = (&field.name, &field.ty, presence(field));
        let contents = body.contents.iter().map(|content| {
            let media_type = &content.wire_name;
            let format = format_ident!("{}", content.format.as_str());
            quote!(#format #media_type)
        });
        sections.push((quote!(body #name: #ty, #presence), Some(contents.collect())));
        let encoded = body.contents.iter().filter(|content| !content.encodings.is_empty());
        sections.extend(encoded.map(|content| {
            let media_type = &content.wire_name;
            let rows = content.encodings.iter().map(encoding).collect();
            (quote!(encodings #media_type), Some(rows))
        }));
    }
    let encoded = operation.inputs.iter().find(|input| !input.encodings.is_empty());
    if let Some(input) = encoded {
        let name = input.parameter.location.as_str();
        sections
            .push((quote!(encodings #name), Some(input.encodings.iter().map(encoding).collect())));
    }
    let output = outcome_type(emitter, &operation.success);
    let error = outcome_type(emitter, &operation.errors);
    sections.extend([
        (quote!(answers: #output), Some(arms(&operation.success, true))),
        (quote!(errors: #error), Some(arms(&operation.errors, false))),
    ]);
    if !operation.headers.fields.is_empty() {
        let headers = ident(&operation.headers.name);
        sections.push((quote!(headers: #headers), None));
    }
    if let Some(retryable) = retryable(operation, emitter.api) {
        sections.push((quote!(retryable: #retryable), None));
    }
    if let Some(header) = &operation.idempotency_key {
        sections.push((quote!(idempotency_key: #header), None));
    }
    Table {
        macro_name: "operation",
        head: quote!(#name: #method #path as #id, new(#(#arguments),*) from(#(#from),*)),
        rows,
        sections,
    }
}

/// Whether a field may be left out, and what it is at first.
fn presence(field: &Field) -> TokenStream {
    if field.required { quote!(required argument) } else { quote!(optional none) }
}

/// A parameter, as the functions of the runtime's `Parameter` are called: `query "tag" pipe_delimited`.
fn parameter(parameter: &Parameter) -> TokenStream {
    let Parameter {
        wire_name,
        location,
        style,
        explode,
        allow_reserved,
        allow_empty_value,
        array_format,
    } = parameter;
    let location_name = format_ident!("{}", location.as_str());
    let default = Style::default_of(*location);
    let named = match style {
        Style::Matrix => Some("matrix"),
        Style::Label => Some("label"),
        Style::SpaceDelimited => Some("space_delimited"),
        Style::PipeDelimited => Some("pipe_delimited"),
        Style::DeepObject => Some("deep_object"),
        Style::Cookie => Some("unescaped"),
        Style::Json => Some("json"),
        Style::Text => Some("text"),
        Style::Simple | Style::Form => None,
    };
    let is_exploded = matches!(style, Style::Form | Style::Cookie) && default == Style::Form;
    let exploded = match explode {
        // Both make no difference to it.
        _ if matches!(style, Style::Json | Style::Text | Style::DeepObject) => None,
        true => (!is_exploded).then_some("exploded"),
        false => is_exploded.then_some("not_exploded"),
    };
    let reserved = allow_reserved.then_some("allow_reserved");
    let empty = allow_empty_value.then_some("allow_empty_value");
    let arrays = match array_format {
        ArrayFormat::Brackets => None,
        ArrayFormat::Indices => Some("indices"),
        ArrayFormat::Repeat => Some("repeat"),
    };
    let options = [named, exploded, reserved, empty, arrays].into_iter().flatten();
    let options = options.map(|option| format_ident!("{option}"));
    quote!(#location_name #wire_name #(#options)*)
}

/// How a property of a form is written: `query "expand" deep_object`, `part "photo" = "image/png"`.
fn encoding(encoding: &Encoding) -> TokenStream {
    let Encoding { property, style, content_type, headers, unsent_headers: _ } = encoding;
    let head = match (style, content_type) {
        (Some(style), _) => parameter(style),
        (None, Some(content_type)) => quote!(part #property = #content_type),
        (None, None) => quote!(part #property),
    };
    let headers = headers.iter().map(|(name, value)| quote!(#name = #value));
    let headers: Vec<TokenStream> = headers.collect();
    let headers = (!headers.is_empty()).then(|| quote!([#(#headers),*]));
    quote!(#head #headers)
}

/// The arms of a match on the status. Without an enum all statuses of one format share an arm, but for the
/// default, which stands at the end. Where no success is described, any of them is one (RFC 9110, section 15.3).
fn arms(outcome: &Outcome, of_success: bool) -> Vec<TokenStream> {
    if of_success && outcome.responses.is_empty() {
        let statuses = pattern(Status::Class(2), true);
        return vec![quote!(#statuses => empty)];
    }
    let arm = |responses: &[&Response]| {
        let statuses = responses.iter().map(|response| pattern(response.status, of_success));
        let format = format(responses[0]);
        let variant = (!outcome.name.is_empty()).then(|| {
            let variant = ident(&responses[0].name);
            quote!(as #variant)
        });
        quote!(#(#statuses)|* => #format #variant)
    };
    // A code goes before its class, and a class before the default (OpenAPI 3.1, Responses Object).
    let mut responses: Vec<&Response> = outcome.responses.iter().collect();
    responses.sort_by_key(|response| match response.status {
        Status::Code(_) => 0,
        Status::Class(_) => 1,
        Status::Default => 2,
    });
    if outcome.name.is_empty() {
        let groups = responses.chunk_by(|one, other| {
            (one.status == Status::Default) == (other.status == Status::Default)
                && one.media_types == other.media_types
        });
        return groups.map(arm).collect();
    }
    responses.iter().map(|response| arm(&[response])).collect()
}

/// The statuses of a response, as a pattern. The default is for successes and errors, which the status tells apart.
pub fn pattern(status: Status, of_success: bool) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Default if of_success => pattern(Status::Class(2), true),
        Status::Class(class) => {
            let first = Literal::u16_unsuffixed(class * 100);
            let last = Literal::u16_unsuffixed(class * 100 + 99);
            quote!(#first..=#last)
        }
        Status::Default => quote!(_),
    }
}

/// How a body is read, and its media types where they are not the usual one.
fn format(response: &Response) -> TokenStream {
    let media_types = &response.media_types;
    match response.content {
        Content::Json(_) if *media_types == ["application/json"] => quote!(json),
        Content::Json(_) => quote!(json #(#media_types)*),
        Content::Text => quote!(text #(#media_types)*),
        Content::Bytes => quote!(bytes #(#media_types)*),
        Content::Stream(_) => quote!(stream #(#media_types)*),
        Content::Empty => quote!(empty),
    }
}
