//! Bodies of requests, by their media types.

use serde_json::Value;

use super::media_types::{Offered, offered};
use super::{Lowering, docs};
use crate::diagnostic::{Diagnostic, kinds};
use crate::document::sections::Located;
use crate::ir::operations::{Body, BodyFormat, MediaType};
use crate::ir::{Scalar, TextFormat, TypeRef};

impl<'d> Lowering<'d, '_> {
    /// The body of a request.
    pub(super) fn body(&mut self, body: &Located<'d>) -> Option<Body> {
        let offered = offered(body, &self.sections.document.root);
        let contents: Vec<MediaType> =
            offered.iter().map(|offered| self.media_type(offered)).collect();
        let required = body.value.get("required") == Some(&Value::Bool(true));
        if contents.is_empty() && required {
            let message = "the body is required, and has no media type: none is sent";
            let at = body.pointer.clone();
            let warning = Diagnostic::new(&kinds::BODY_WITHOUT_MEDIA_TYPE, at, message);
            self.sections.report(warning.help("add a media type to `content`"));
        }
        let listed = body.value.get("content").and_then(Value::as_object);
        let names = listed.into_iter().flat_map(|content| content.keys());
        let is_unused = |name: &&String| contents.iter().all(|content| content.wire_name != **name);
        let unused = names.filter(is_unused).cloned().collect();
        (!contents.is_empty()).then(|| Body {
            contents,
            unused,
            type_name: String::new(),
            name: String::new(),
            required,
            docs: docs(body.value),
        })
    }

    fn media_type(&mut self, offered: &Offered<'d>) -> MediaType {
        let Offered { name, located, format, .. } = offered;
        let of_schema = self.references.at(&located.pointer.join("schema")).map(TypeRef::Named);
        let text = |format| TypeRef::Scalar(Scalar::Text(format));
        let ty = match format {
            BodyFormat::Bytes => text(TextFormat::Binary),
            BodyFormat::Text => of_schema.unwrap_or(text(TextFormat::Plain)),
            BodyFormat::Json | BodyFormat::Form | BodyFormat::Multipart => {
                of_schema.unwrap_or(TypeRef::Any)
            }
        };
        let encodings = match format.is_form() {
            true => self.encodings(located, *format),
            false => Vec::new(),
        };
        let (wire_name, name) = ((*name).to_owned(), String::new());
        MediaType { wire_name, format: *format, ty, encodings, name }
    }
}
