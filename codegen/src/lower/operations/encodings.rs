//! How the properties of a form are written: `encoding` of a media type (OpenAPI 3.1.1, section 4.8.15).

use std::collections::HashSet;

use serde_json::Value;

use super::Lowering;
use super::media_types::followed;
use crate::diagnostic::{Diagnostic, kinds};
use crate::document::sections::Located;
use crate::ir::operations::{BodyFormat, Encoding, Location, Parameter, can_be_header};
use crate::pointer::Pointer;
use crate::suggest::closest;

impl<'d> Lowering<'d, '_> {
    /// The encodings of a form's media type.
    pub(super) fn encodings(&mut self, media: &Located<'d>, format: BodyFormat) -> Vec<Encoding> {
        let described = self.sections.object_in(media.value, &media.pointer, "encoding");
        let schema = media.value.get("schema");
        let properties = schema.and_then(|schema| properties(schema, self.sections.root()));
        let encodings = described.into_iter().flatten().filter_map(|(property, value)| {
            let pointer = media.pointer.join("encoding").join(property);
            match &properties {
                Some(properties) if !properties.contains(&property.as_str()) => {
                    self.report_property(property, properties, pointer);
                    None
                }
                _ => Some(self.encoding(property, &Located { pointer, value }, format)),
            }
        });
        // What says nothing is not in the table.
        let says_something = |encoding: &Encoding| {
            let Encoding { property: _, style, content_type, headers, unsent_headers } = encoding;
            let has_headers = !headers.is_empty() || !unsent_headers.is_empty();
            style.is_some() || content_type.is_some() || has_headers
        };
        let mut encodings: Vec<Encoding> = encodings.filter(says_something).collect();
        // Their order says nothing: parts stand in that of the properties.
        encodings.sort_by(|one, other| one.property.cmp(&other.property));
        encodings
    }

    /// Reports an encoding of a property that the form does not have.
    fn report_property(&mut self, property: &str, properties: &[&str], at: Pointer) {
        let message = format!("the form has no property `{property}`: the encoding is ignored");
        let warning = Diagnostic::new(&kinds::UNKNOWN_PROPERTY_OF_ENCODING, at, message);
        let similar = closest(property, properties.iter().copied(), 1);
        self.sections.report(warning.help(match similar.first() {
            Some(similar) => format!("use `{similar}`, which has a similar name"),
            None => "add the property to the schema, or remove the encoding".to_owned(),
        }));
    }

    fn encoding(&mut self, property: &str, encoding: &Located<'d>, format: BodyFormat) -> Encoding {
        let style = self.style_of_property(property, encoding);
        let content_type = encoding.value.get("contentType").and_then(Value::as_str);
        // "the value of contentType SHALL be ignored"
        let content_type = content_type.filter(|_| style.is_none()).map(str::to_owned);
        let mut read = Encoding {
            property: property.to_owned(),
            style,
            content_type,
            headers: Vec::new(),
            unsent_headers: Vec::new(),
        };
        if format == BodyFormat::Multipart {
            self.headers(encoding, &mut read);
        }
        read
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

    /// Reads the headers of a part: those that can have one value only. A caller has no place for others: one that
    /// must be sent is reported.
    fn headers(&mut self, encoding: &Located<'d>, read: &mut Encoding) {
        let Encoding { property, headers, unsent_headers: unsent, .. } = read;
        let described = self.sections.object_in(encoding.value, &encoding.pointer, "headers");
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
            let required = header.value.get("required") == Some(&Value::Bool(true));
            let value = only_value(header.value, &self.sections.document.root);
            let warning = match value {
                Some(value) if can_be_header(&value) => {
                    headers.push((name.clone(), value));
                    continue;
                }
                Some(value) => {
                    let message = format!(
                        "the header `{name}` of the part `{property}` cannot have the value {value:?}: it is not sent"
                    );
                    let warning = Diagnostic::new(&kinds::UNSENDABLE_VALUE, pointer, message);
                    Some(warning.help("use the value that the API takes"))
                }
                None if required => {
                    let message = format!(
                        "the header `{name}` of the part `{property}` has no value that is known: it is not sent"
                    );
                    let warning = Diagnostic::new(&kinds::PART_HEADER, pointer, message);
                    Some(
                        warning.help("add `const` or `default` to its schema, if it has one value"),
                    )
                }
                None => None,
            };
            unsent.push((name.clone(), required));
            warning.into_iter().for_each(|warning| self.sections.report(warning));
        }
        headers.sort();
        unsent.sort();
    }
}

/// The keywords by which a property is written like a parameter.
const STYLE: [&str; 3] = ["style", "explode", "allowReserved"];

/// The names of the properties of a form; none where it may have others that the schema says something of, or is not
/// known.
fn properties<'d>(schema: &'d Value, root: &'d Value) -> Option<Vec<&'d str>> {
    let (mut names, mut seen, mut left) = (Vec::new(), HashSet::new(), vec![schema]);
    while let Some(schema) = left.pop() {
        let schema = followed(schema, root);
        if !seen.insert(std::ptr::from_ref(schema)) {
            continue;
        }
        let others = schema.get("additionalProperties").is_some_and(|others| *others != false);
        if others || schema.get("patternProperties").is_some() {
            return None;
        }
        let listed = schema.get("properties").and_then(Value::as_object);
        names.extend(listed.into_iter().flatten().map(|(name, _)| name.as_str()));
        let parts = ["allOf", "oneOf", "anyOf"].into_iter();
        left.extend(parts.filter_map(|keyword| schema.get(keyword)?.as_array()).flatten());
    }
    (!names.is_empty()).then_some(names)
}

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
