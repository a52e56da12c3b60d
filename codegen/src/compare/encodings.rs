//! How the properties of a form are written: `encoding`.

use super::change::{Rust, Verdict, Wire};
use super::comparison::{Comparison, Text};
use super::context::Context;
use super::kind::Kind;
use super::media_types::takes;
use super::places::style;
use crate::ir::operations::Encoding;

impl Comparison<'_> {
    /// Compares the encodings of a form: of `owner`, which is a body or the query.
    pub(super) fn encodings(
        &mut self,
        context: &Context<'_>,
        owner: &str,
        (old, new): (&[Encoding], &[Encoding]),
    ) {
        let find = |encodings: &[Encoding], name: &str| {
            encodings.iter().find(|encoding| encoding.property == name).cloned()
        };
        for encoding in old {
            let other = find(new, &encoding.property);
            if other.as_ref() != Some(encoding) {
                let part = format!("{} of {owner}", encoding.property);
                self.encoding(&context.part(part), Some(encoding), other.as_ref());
            }
        }
        for encoding in new {
            if find(old, &encoding.property).is_none() {
                let part = format!("{} of {owner}", encoding.property);
                self.encoding(&context.part(part), None, Some(encoding));
            }
        }
    }

    fn encoding(&mut self, context: &Context<'_>, old: Option<&Encoding>, new: Option<&Encoding>) {
        let reason = "an old client writes it in the old encoding";
        let wire = Wire::of_request(Verdict::breaking_if(!is_taken(old, new), reason));
        let text = |encoding: Option<&Encoding>| -> Text { encoding.map(described) };
        let texts = (text(old), text(new));
        self.push(Kind::RequestEncodingChanged, context, texts, wire, Rust::patch());
    }
}

/// Whether a server that expects the new encoding takes the old one: one that allows more media types. A header that
/// is optional is not missed.
fn is_taken(old: Option<&Encoding>, new: Option<&Encoding>) -> bool {
    let is_required = |(_, required): &&(String, bool)| *required;
    let none = Encoding {
        property: String::new(),
        style: None,
        content_type: None,
        headers: Vec::new(),
        unsent_headers: Vec::new(),
    };
    let (old, new) = (old.unwrap_or(&none), new.unwrap_or(&none));
    if new.unsent_headers.iter().filter(is_required).any(|one| !old.unsent_headers.contains(one)) {
        return false;
    }
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
    let Encoding { property: _, style: by, content_type, headers, unsent_headers } = encoding;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(by.as_ref().map(style));
    parts.extend(content_type.clone());
    parts.extend(headers.iter().map(|(name, value)| format!("{name}: {value}")));
    parts.extend(unsent_headers.iter().map(|(name, required)| match required {
        true => format!("{name}, required"),
        false => name.clone(),
    }));
    parts.join(", ")
}
