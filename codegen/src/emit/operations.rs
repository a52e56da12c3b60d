//! The operations of a version: a file for each, with the request that people fill in, and the table
//! from which the runtime's macro makes the rest.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::imports::Imports;
use super::tables::Table;
use super::{Emitter, client, docs, ident};
use crate::ir::operations::{
    Answer, Content, Input, InputPlace, Operation, Outcome, QueryStyle, Status,
};
use crate::ir::{Api, Scalar, Shape, TypeRef};
use crate::output::{self, GeneratedFiles, Part};

/// Emits the operations of a version into its folder; nothing if there is none.
pub fn emit(emitter: &mut Emitter<'_>, folder: &str, source: &str, files: &mut GeneratedFiles) {
    let api = emitter.api;
    if api.operations.is_empty() {
        return;
    }
    for operation in &api.operations {
        let parts = parts(emitter, operation);
        let title = format!("`{}`.", operation.name);
        let text = output::file(&title, source, &parts);
        files.add(format!("{folder}/operations/{}.rs", operation.module), text);
    }
    let modules = api.operations.iter().map(|operation| ident(&operation.module));
    let exports = api.operations.iter().map(|operation| {
        let module = ident(&operation.module);
        let names = [&operation.name, &operation.answers.name, &operation.errors.name];
        let names = names.into_iter().filter(|name| !name.is_empty()).map(|name| ident(name));
        quote!(pub use self::#module::{#(#names),*};)
    });
    let servers = client::servers(api);
    let server = (!servers.is_empty()).then(|| {
        quote!(
            pub use self::servers::Server;
        )
    });
    let server_module = server.as_ref().map(|_| {
        quote!(
            mod servers;
        )
    });
    let items = quote! {
        #(mod #modules;)*
        #server_module

        #(#exports)*
        #server
        pub use crate::runtime::http::credentials::Credentials;
        pub use crate::runtime::http::error::{OperationError, RequestError};
        pub use crate::runtime::http::operation::{Operation, Paged, Waiting};
    };
    if !servers.is_empty() {
        let text = output::file("The servers of the API.", source, &servers);
        files.add(format!("{folder}/operations/servers.rs"), text);
    }
    let title = "What the API can be asked to do: a request for each operation.\n\n\
                 A request becomes an `http::Request` with `http_request`, and what comes back becomes\n\
                 a value or an error with `http_response`. Nothing is sent here.";
    let text = output::file(title, source, &[Part::Items(items)]);
    files.add(format!("{folder}/operations/mod.rs"), text);
}

fn parts(emitter: &mut Emitter<'_>, operation: &Operation) -> Vec<Part> {
    let declaration = declaration(emitter, operation);
    let enums: Vec<TokenStream> = [&operation.answers, &operation.errors]
        .into_iter()
        .filter(|outcome| !outcome.name.is_empty())
        .map(|outcome| enum_of_answers(emitter, operation, outcome))
        .collect();
    let waiting = waiting(operation, emitter.api);
    let paged = paged(emitter, operation);
    let imports = imports(emitter.api, operation, waiting.is_some(), paged.is_some());
    let tables = [Some(table(emitter, operation)), waiting, paged];
    let mut parts = vec![Part::Items(quote! { #imports #declaration #(#enums)* })];
    parts.extend(tables.into_iter().flatten().map(Part::Table));
    parts
}

/// The request, its fields public and in the order of the description.
fn declaration(emitter: &mut Emitter<'_>, operation: &Operation) -> TokenStream {
    let words = docs::of_operation(operation);
    let name = ident(&operation.name);
    let fields = operation.inputs.iter().map(|input| {
        let docs = docs::of_input(input);
        let field = ident(&input.name);
        let ty = input_type(emitter, input);
        let ty = if input.required { ty } else { quote!(Option<#ty>) };
        quote! { #docs pub #field: #ty, }
    });
    let fields: Vec<TokenStream> = fields.collect();
    quote! {
        #words
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }
    }
}

fn input_type(emitter: &mut Emitter<'_>, input: &Input) -> TokenStream {
    match &input.place {
        InputPlace::Bytes(_) => quote!(Vec<u8>),
        _ => emitter.rust_type(&input.ty),
    }
}

fn enum_of_answers(
    emitter: &mut Emitter<'_>,
    operation: &Operation,
    outcome: &Outcome,
) -> TokenStream {
    let words = format!(" What comes back from `{}`, by status.", operation.name);
    let name = ident(&outcome.name);
    let variants: Vec<TokenStream> = outcome
        .answers
        .iter()
        .map(|answer| {
            let docs = docs::of_answer(answer);
            let variant = ident(&answer.name);
            let ty = content_type(emitter, &answer.content);
            quote! { #docs #variant(#ty) }
        })
        .collect();
    quote! {
        #[doc = #words]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    }
}

fn content_type(emitter: &mut Emitter<'_>, content: &Content) -> TokenStream {
    match content {
        Content::Json(ty) => emitter.rust_type(ty),
        Content::Bytes => quote!(Vec<u8>),
        Content::Empty => quote!(()),
    }
}

fn outcome_type(emitter: &mut Emitter<'_>, outcome: &Outcome) -> TokenStream {
    match outcome.only_content() {
        Some(content) => content_type(emitter, &content),
        None => {
            let name = ident(&outcome.name);
            quote!(#name)
        }
    }
}

fn table(emitter: &mut Emitter<'_>, operation: &Operation) -> Table {
    let name = ident(&operation.name);
    let method = format_ident!("{}", operation.method.as_str());
    let (path, id) = (&operation.path, &operation.id);
    let needed: Vec<&Input> = operation.inputs.iter().filter(|input| input.required).collect();
    let arguments: Vec<TokenStream> = needed
        .iter()
        .map(|input| {
            let field = ident(&input.name);
            let ty = input_type(emitter, input);
            quote!(#field: #ty)
        })
        .collect();
    let from = match &needed[..] {
        [only] if only.ty == TypeRef::Scalar(Scalar::Text(crate::ir::TextFormat::Plain)) => {
            quote!(String, &str)
        }
        [only] => input_type(emitter, only),
        _ => TokenStream::new(),
    };
    let rows = operation.inputs.iter().map(|input| {
        let field = ident(&input.name);
        let ty = input_type(emitter, input);
        let (place, wire) = place(input, emitter.api);
        let words = if input.required { quote!(required argument) } else { quote!(optional none) };
        quote!(#field: #ty = #place #wire, #words)
    });
    let rows = rows.collect();
    let constants = operation.constants.iter().map(|constant| {
        let place = format_ident!("{}", if constant.in_header { "header" } else { "query" });
        let (name, value) = (&constant.wire_name, &constant.value);
        quote!(#place #name = #value)
    });
    let output = outcome_type(emitter, &operation.answers);
    let error = outcome_type(emitter, &operation.errors);
    let mut sections = vec![
        (quote!(always), Some(constants.collect())),
        (quote!(answers: #output), Some(arms(&operation.answers))),
        (quote!(errors: #error), Some(arms(&operation.errors))),
    ];
    if let Some(retryable) = retryable(operation, emitter.api) {
        sections.push((quote!(retryable: #retryable), None));
    }
    Table {
        macro_name: "operation",
        head: quote!(#name: #method #path as #id, new(#(#arguments),*) from(#from)),
        rows,
        sections,
    }
}

fn place<'i>(input: &'i Input, api: &Api) -> (Ident, &'i str) {
    let name = match &input.place {
        InputPlace::Path => "path",
        InputPlace::Header => "header",
        InputPlace::Query(style) => match style {
            QueryStyle::Exploded if is_scalar(&input.ty, api) => "query",
            QueryStyle::Exploded => "query_exploded",
            QueryStyle::Commas => "query",
            QueryStyle::Spaces => "query_spaces",
            QueryStyle::Pipes => "query_pipes",
            QueryStyle::Deep => "query_deep",
        },
        InputPlace::Json(media_type) => return (format_ident!("json"), media_type),
        InputPlace::Bytes(media_type) => return (format_ident!("bytes"), media_type),
    };
    (format_ident!("{}", name), &input.wire_name)
}

/// Whether a value has no parts that could stand by themselves.
fn is_scalar(ty: &TypeRef, api: &Api) -> bool {
    match ty {
        TypeRef::Scalar(_) => true,
        TypeRef::Named(id) => {
            let shape = &api.types[api.types.resolve(*id)].shape;
            matches!(shape, Shape::Scalar(_) | Shape::Enumeration(_))
        }
        _ => false,
    }
}

/// The arms of a match on the status: those of one format in one arm, the default at the end.
fn arms(outcome: &Outcome) -> Vec<TokenStream> {
    let arm = |answers: &[&Answer]| {
        let statuses = answers.iter().map(|answer| pattern(answer.status));
        let format = format(&answers[0].content);
        let variant = (!outcome.name.is_empty()).then(|| {
            let variant = ident(&answers[0].name);
            quote!(as #variant)
        });
        quote!(#(#statuses)|* => #format #variant)
    };
    // Single statuses go before classes, and those before the default.
    let mut answers: Vec<&Answer> = outcome.answers.iter().collect();
    answers.sort_by_key(|answer| match answer.status {
        Status::Code(_) => 0,
        Status::Class(_) => 1,
        Status::Default => 2,
    });
    if outcome.name.is_empty() {
        let groups = answers.chunk_by(|one, other| {
            (one.status == Status::Default) == (other.status == Status::Default)
        });
        return groups.map(arm).collect();
    }
    answers.iter().map(|answer| arm(&[answer])).collect()
}

fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Class(class) => {
            let first = Literal::u16_unsuffixed(class * 100);
            let last = Literal::u16_unsuffixed(class * 100 + 99);
            quote!(#first..=#last)
        }
        Status::Default => quote!(_),
    }
}

fn format(content: &Content) -> Ident {
    let name = match content {
        Content::Json(_) => "json",
        Content::Bytes => "bytes",
        Content::Empty => "empty",
    };
    format_ident!("{}", name)
}

/// The field of a member of the only type of an outcome.
fn field(outcome: &Outcome, wire_name: &str, api: &Api) -> Option<(Ident, TypeRef)> {
    let Some(Content::Json(ty)) = outcome.only_content() else { return None };
    let Shape::Struct(record) = &api.types[api.types.resolve(ty.named()?)].shape else {
        return None;
    };
    let member = record.members.iter().find(|member| member.wire_name == wire_name)?;
    Some((ident(&member.name), member.ty.clone()))
}

fn retryable(operation: &Operation, api: &Api) -> Option<Ident> {
    field(&operation.errors, operation.retryable.as_ref()?, api).map(|(field, _)| field)
}

fn waiting(operation: &Operation, api: &Api) -> Option<Table> {
    let wait = operation.wait.as_ref()?;
    let name = ident(&operation.name);
    let (member, _) = field(&operation.answers, &wait.member, api)?;
    let values = &wait.values;
    let row = quote!(#name: #member #(#values)|*);
    Some(Table::of_rows("waiting", vec![row]))
}

fn paged(emitter: &mut Emitter<'_>, operation: &Operation) -> Option<Table> {
    let pages = operation.pages.as_ref()?;
    let name = ident(&operation.name);
    let token = operation.inputs.iter().find(|input| input.wire_name == pages.token)?;
    let token = ident(&token.name);
    let (next, _) = field(&operation.answers, &pages.next, emitter.api)?;
    let (items, ty) = field(&operation.answers, &pages.items, emitter.api)?;
    let item = match ty {
        TypeRef::Array(item) => emitter.rust_type(&item),
        _ => return None,
    };
    let row = quote!(#name of #item: #token, #items next #next);
    Some(Table::of_rows("paged", vec![row]))
}

fn imports(api: &Api, operation: &Operation, waits: bool, has_pages: bool) -> TokenStream {
    let contents = [&operation.answers, &operation.errors].into_iter();
    let contents = contents.flat_map(|outcome| &outcome.answers).map(|answer| &answer.content);
    let mut refs: Vec<TypeRef> = operation.inputs.iter().map(|input| input.ty.clone()).collect();
    refs.extend(contents.filter_map(|content| match content {
        Content::Json(ty) => Some(ty.clone()),
        _ => None,
    }));
    if let Some(pages) = &operation.pages {
        refs.extend(field(&operation.answers, &pages.items, api).map(|(_, ty)| ty));
    }
    let types = Imports::of_references(&api.types, &refs).of_tables(&BTreeSet::new());
    let mut macros = vec![format_ident!("operation")];
    macros.extend(has_pages.then(|| format_ident!("paged")));
    macros.extend(waits.then(|| format_ident!("waiting")));
    quote! {
        #types
        use crate::runtime::http::table::{#(#macros),*};
    }
}
