//! The tables of what need not be held whole: streams of events, and bytes.

use proc_macro2::TokenStream;
use quote::quote;

use super::outcome::data_type;
use super::table::pattern;
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::operations::{Content, Framing, Operation, Response, Stream};
use crate::output::Table;

/// The stream that an operation answers with, or can be asked for: that of the first success which has one.
pub fn stream(operation: &Operation) -> Option<&Stream> {
    operation.success.responses.iter().find_map(Response::stream)
}

/// The table of the stream: which statuses it comes with, and what its data are.
pub fn streamed(emitter: &mut Emitter<'_>, operation: &Operation) -> Option<Table> {
    let stream = stream(operation)?;
    let statuses = statuses(operation, |response| response.stream() == Some(stream));
    let name = ident(&operation.name);
    let data = data_type(emitter, stream);
    let framing = match stream.framing {
        Framing::Events => quote!(Events),
        Framing::JsonLines => quote!(JsonLines),
    };
    let format = if stream.data.is_some() { quote!(json) } else { quote!(text) };
    let media_type = &stream.media_type;
    let end = stream.end.as_ref().map(|end| quote!(until #end));
    let row = quote!(#name of #data: #(#statuses)|* => #framing #format #media_type #end);
    Some(Table::of_rows("streamed", vec![row]))
}

/// The table of an operation that answers with bytes: with which statuses.
pub fn download(operation: &Operation) -> Option<Table> {
    let statuses = statuses(operation, |response| response.content == Content::Bytes);
    if statuses.is_empty() {
        return None;
    }
    let name = ident(&operation.name);
    Some(Table::of_rows("download", vec![quote!(#name: #(#statuses)|* => bytes)]))
}

/// The statuses of some of the successes, as patterns.
fn statuses(operation: &Operation, is: impl Fn(&Response) -> bool) -> Vec<TokenStream> {
    let responses = operation.success.responses.iter().filter(|response| is(response));
    responses.map(|response| pattern(response.status, true)).collect()
}
