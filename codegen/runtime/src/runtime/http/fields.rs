//! What a form is made of: the members of an object become fields, in `application/x-www-form-urlencoded` and in
//! `multipart/form-data` alike (OpenAPI 3.1.1, section 4.8.15).

use super::super::encode::file::FileContent;
use super::super::encode::{Encode, EncodeItems, Failed, Shape, WriteItems, WriteMembers};
use super::super::format::Serialized;
use super::content_type::is_json;
use super::description::Encoding;
use super::error::RequestError;
use super::style::pairs;

/// A field of a form.
pub enum Field {
    /// A name and a value that are percent-encoded.
    Encoded { name: String, value: String, encoding: &'static Encoding },
    /// A name and what it stands for.
    Plain { name: String, content: Content, encoding: Option<&'static Encoding> },
}

/// What a field contains.
pub enum Content {
    Text(String),
    Json(String),
    File(FileContent),
}

/// The fields of a value. Members that are null are left out.
pub fn fields(
    value: &dyn Encode,
    encodings: &'static [Encoding],
) -> Result<Vec<Field>, RequestError> {
    let Shape::Object(members, _) = value.shape() else { return Err(RequestError::Form) };
    let mut all = Fields { fields: Vec::new(), encodings, error: None };
    let written = members.write(&mut all);
    match (written, all.error) {
        (_, Some(error)) => Err(error),
        (Ok(()) | Err(Failed), None) => Ok(all.fields),
    }
}

struct Fields {
    fields: Vec<Field>,
    encodings: &'static [Encoding],
    error: Option<RequestError>,
}

impl Fields {
    fn add(&mut self, name: &str, value: &dyn Encode) -> Result<(), RequestError> {
        let encoding = self.encodings.iter().find(|encoding| encoding.property == name);
        if let Some((encoding, style)) = encoding.and_then(|one| Some((one, one.style.as_ref()?))) {
            let value = serde_json::to_value(Serialized(value)).map_err(RequestError::Encode)?;
            let pairs = pairs(style, &value).into_iter();
            self.fields.extend(pairs.map(|(name, value)| Field::Encoded { name, value, encoding }));
            return Ok(());
        }
        let is_json = encoding.and_then(|one| one.content_type).is_some_and(is_json);
        let mut field = OneField { name, encoding, fields: &mut self.fields, error: None };
        match value.shape() {
            Shape::Null => {}
            // Of an array each item is a field. Whoever asks for JSON gets the whole of it: items that are objects
            // would be JSON anyway.
            Shape::Array(items) if !is_json => field.items(items)?,
            shape => field.push(&shape, value, is_json)?,
        }
        Ok(())
    }
}

impl WriteMembers for Fields {
    fn member(&mut self, name: &str, value: &dyn Encode) -> Result<(), Failed> {
        self.add(name, value).map_err(|error| {
            self.error = Some(error);
            Failed
        })
    }
}

/// Where the items of a member go.
struct OneField<'a> {
    name: &'a str,
    encoding: Option<&'static Encoding>,
    fields: &'a mut Vec<Field>,
    error: Option<RequestError>,
}

impl OneField<'_> {
    fn items(&mut self, items: &dyn EncodeItems) -> Result<(), RequestError> {
        let written = items.write(self);
        match (written, self.error.take()) {
            (_, Some(error)) => Err(error),
            (Ok(()) | Err(Failed), None) => Ok(()),
        }
    }

    fn push(
        &mut self,
        shape: &Shape<'_>,
        value: &dyn Encode,
        is_json: bool,
    ) -> Result<(), RequestError> {
        let content = match shape {
            Shape::File(file) => Content::File((*file).clone()),
            Shape::Object(..) | Shape::Array(_) => Content::Json(json(value)?),
            _ if is_json => Content::Json(json(value)?),
            _ => Content::Text(text(value)?),
        };
        let (name, encoding) = (self.name.to_owned(), self.encoding);
        self.fields.push(Field::Plain { name, content, encoding });
        Ok(())
    }
}

impl WriteItems for OneField<'_> {
    fn item(&mut self, value: &dyn Encode) -> Result<(), Failed> {
        let pushed = match value.shape() {
            Shape::Null => Ok(()),
            shape => self.push(&shape, value, false),
        };
        pushed.map_err(|error| {
            self.error = Some(error);
            Failed
        })
    }
}

/// A value as a text: a string as it is, anything else as JSON writes it.
pub fn text(value: &dyn Encode) -> Result<String, RequestError> {
    match value.shape() {
        Shape::Text(text) => Ok(text.to_owned()),
        _ => json(value),
    }
}

fn json(value: &dyn Encode) -> Result<String, RequestError> {
    serde_json::to_string(&Serialized(value)).map_err(RequestError::Encode)
}
