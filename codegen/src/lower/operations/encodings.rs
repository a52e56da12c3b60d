//! How the properties of a form are written: `encoding` of a media type (OpenAPI 3.1.1, section 4.8.15).

use serde_json::Value;

use super::Lowering;
use super::media_types::followed;
use crate::diagnostic::{Diagnostic, kinds};
use crate::document::sections::Located;
use crate::ir::operations::{BodyFormat, Encoding, Location, Parameter};

impl<'d> Lowering<'d, '_> {
    /// The encodings of a form's media type.
    pub(super) fn encodings(&mut self, media: &Located<'d>, format: BodyFormat) -> Vec<Encoding> {
        let described = self.sections.object_in(media.value, &media.pointer, "encoding");
        let encodings = described.into_iter().flatten().map(|(property, value)| {
            let pointer = media.pointer.join("encoding").join(property);
            self.encoding(property, &Located { pointer, value }, format)
        });
        // What says nothing is not in the table.
        let says_something = |encoding: &Encoding| {
            let Encoding { property: _, style, content_type, headers } = encoding;
            style.is_some() || content_type.is_some() || !headers.is_empty()
        };
        let mut encodings: Vec<Encoding> = encodings.filter(says_something).collect();
        // Their order says nothing: parts stand in that of the properties.
        encodings.sort_by(|one, other| one.property.cmp(&other.property));
        encodings
    }

    fn encoding(&mut self, property: &str, encoding: &Located<'d>, format: BodyFormat) -> Encoding {
        let style = self.style_of_property(property, encoding);
        let content_type = encoding.value.get("contentType").and_then(Value::as_str);
        // "the value of contentType SHALL be ignored"
        let content_type = content_type.filter(|_| style.is_none()).map(str::to_owned);
        let headers = match format {
            BodyFormat::Multipart => self.headers(property, encoding),
            _ => Vec::new(),
        };
        Encoding { property: property.to_owned(), style, content_type, headers }
    }

    /// The style, if one of the keywords of it is given.
    fn style_of_property(&mut self, property: &str, encoding: &Located<'d>) -> Option<Parameter> {
        let Value::Object(members) = encoding.value else { return None };
        if !STYLE.iter().any(|keyword| members.contains_key(*keyword)) {
            return None;
        }
        let mut described = Parameter::new(property, Location::Query);
        self.style(encoding, &mut described);
        self.array_format(encoding, &mut described);
        Some(described)
    }

    /// The headers of a part that can have one value only. A caller has no place for others: one that must be sent
    /// is reported.
    fn headers(&mut self, property: &str, encoding: &Located<'d>) -> Vec<(String, String)> {
        let described = self.sections.object_in(encoding.value, &encoding.pointer, "headers");
        let mut headers = Vec::new();
        for (name, value) in described.into_iter().flatten() {
            let pointer = encoding.pointer.join("headers").join(name);
            // "`Content-Type` is described separately and SHALL be ignored in this section"
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let Some(header) = self.sections.follow(Located { pointer: pointer.clone(), value })
            else {
                continue;
            };
            match only_value(header.value, &self.sections.document.root) {
                Some(value) => headers.push((name.clone(), value)),
                None if header.value.get("required") == Some(&Value::Bool(true)) => {
                    let message = format!(
                        "the header `{name}` of the part `{property}` has no value that is known: it is not sent"
                    );
                    let warning = Diagnostic::new(&kinds::PART_HEADER, pointer, message);
                    self.sections.report(
                        warning.help("add `const` or `default` to its schema, if it has one value"),
                    );
                }
                None => {}
            }
        }
        headers.sort();
        headers
    }
}

/// The keywords by which a property is written like a parameter.
const STYLE: [&str; 3] = ["style", "explode", "allowReserved"];

/// The only value of a header, or the one that it has by default.
pub fn only_value(header: &Value, root: &Value) -> Option<String> {
    let schema = followed(header.get("schema")?, root);
    let listed = match schema.get("enum").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => Some(only),
        _ => None,
    };
    match schema.get("const").or(listed).or(schema.get("default"))? {
        Value::String(text) => Some(text.clone()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
        scalar => Some(scalar.to_string()),
    }
}
