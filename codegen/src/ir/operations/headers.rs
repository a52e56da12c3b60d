//! The headers of all responses of an operation, as one type.

use super::{Header, Outcome};
use crate::ir::{Scalar, TextFormat, TypeRef};

/// The headers that come with the responses of an operation, as a type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Headers {
    /// The name of the struct; empty until names are assigned, or if there is no header.
    pub name: String,
    pub fields: Vec<HeaderField>,
}

/// A field of the struct.
#[derive(Clone, Debug, PartialEq)]
pub struct HeaderField {
    pub header: Header,
    pub name: String,
}

impl Headers {
    /// The headers of several outcomes, each once. One that is of another type in another response is a text.
    pub fn of(outcomes: [&Outcome; 2]) -> Self {
        let mut fields: Vec<HeaderField> = Vec::new();
        let responses = outcomes.into_iter().flat_map(|outcome| &outcome.responses);
        for header in responses.flat_map(|response| &response.headers) {
            let is_same = |field: &&mut HeaderField| {
                field.header.wire_name.eq_ignore_ascii_case(&header.wire_name)
            };
            match fields.iter_mut().find(is_same) {
                None => fields.push(HeaderField { header: header.clone(), name: String::new() }),
                Some(HeaderField { header: known, .. }) => {
                    let is_alike = known.ty == header.ty
                        && known.is_json == header.is_json
                        && known.explode == header.explode;
                    if !is_alike {
                        known.ty = TypeRef::Scalar(Scalar::Text(TextFormat::Plain));
                        known.is_json = false;
                    }
                }
            }
        }
        Headers { name: String::new(), fields }
    }
}
