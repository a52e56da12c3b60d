//! How the properties of a form are written: `encoding`.

use super::change::{Rust, Verdict, Wire};
use super::comparison::{Comparison, Text};
use super::context::Context;
use super::kind::Kind;
use super::media_types::takes;
use super::places::style;
use crate::ir::operations::{Encoding, MediaType};

impl Comparison<'_> {
    /// Compares the encodings of a media type of a body.
    pub(super) fn encodings(&mut self, context: &Context<'_>, old: &MediaType, new: &MediaType) {
        let find = |content: &MediaType, name: &str| {
            content.encodings.iter().find(|encoding| encoding.property == name).cloned()
        };
        for encoding in &old.encodings {
            let other = find(new, &encoding.property);
            if other.as_ref() != Some(encoding) {
                self.encoding(context, &encoding.property, Some(encoding), other.as_ref());
            }
        }
        for encoding in &new.encodings {
            if find(old, &encoding.property).is_none() {
                self.encoding(context, &encoding.property, None, Some(encoding));
            }
        }
    }

    fn encoding(
        &mut self,
        context: &Context<'_>,
        property: &str,
        old: Option<&Encoding>,
        new: Option<&Encoding>,
    ) {
        let reason = "an old client writes it in the old encoding";
        let wire = Wire::of_request(Verdict::breaking_if(!is_taken(old, new), reason));
        let text = |encoding: Option<&Encoding>| -> Text { encoding.map(described) };
        let context = context.part(format!("{property} of {}", super::bodies::BODY));
        self.push(
            Kind::RequestEncodingChanged,
            &context,
            (text(old), text(new)),
            wire,
            Rust::patch(),
        );
    }
}

/// Whether a server that expects the new encoding takes the old one: one that allows more media types.
fn is_taken(old: Option<&Encoding>, new: Option<&Encoding>) -> bool {
    let (Some(old), Some(new)) = (old, new) else { return false };
    let (Some(sent), Some(listed)) = (&old.content_type, &new.content_type) else {
        return (&old.style, &old.content_type, &old.headers)
            == (&new.style, &new.content_type, &new.headers);
    };
    let listed: Vec<&str> = listed.split(',').map(str::trim).collect();
    let mut sent = sent.split(',').map(str::trim);
    let is_listed = sent.all(|sent| listed.iter().any(|listed| takes(listed, sent)));
    is_listed && (&old.style, &old.headers) == (&new.style, &new.headers)
}

fn described(encoding: &Encoding) -> String {
    let Encoding { property: _, style: by, content_type, headers } = encoding;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(by.as_ref().map(style));
    parts.extend(content_type.clone());
    parts.extend(headers.iter().map(|(name, value)| format!("{name}: {value}")));
    parts.join(", ")
}
