//! How a parameter is written: by its `style`, or by the media type of its `content`.

use crate::ir::kinds::JsonKinds;
use serde_json::Value;

use super::Lowering;
use super::media_types::{essence, is_json};
use crate::diagnostic::{Diagnostic, kinds};
use crate::document::sections::Located;
use crate::ir::operations::{ArrayFormat, Location, Parameter, Style};
use crate::ir::{Kinds, Scalar, TextFormat, TypeRef};
use crate::pointer::Pointer;
use crate::suggest::closest;

impl<'d> Lowering<'d, '_> {
    /// Reads `style` and what stands with it.
    pub(super) fn style(&mut self, parameter: &Located<'d>, described: &mut Parameter) {
        let name = described.wire_name.clone();
        if let Some(value) = parameter.value.get("style") {
            let known = Style::of(described.location);
            let style = value.as_str().and_then(Style::named);
            match style.filter(|style| known.contains(style)) {
                Some(style) => described.style = style,
                None => self.report_style(parameter, described, value),
            }
        }
        let explode = self.flag(parameter, &name, "explode");
        let is_exploded = matches!(described.style, Style::Form | Style::Cookie);
        described.explode = explode.unwrap_or(is_exploded);
        let mut is_true = |keyword| self.flag(parameter, &name, keyword) == Some(true);
        described.allow_reserved = is_true("allowReserved") && described.is_of_query();
        described.allow_empty_value = is_true("allowEmptyValue") && described.is_of_query();
    }

    fn report_style(&mut self, parameter: &Located<'d>, described: &Parameter, value: &Value) {
        let Parameter { wire_name: name, location, style, .. } = described;
        let known: Vec<&str> = Style::of(*location).iter().map(|style| style.as_str()).collect();
        let found = match value.as_str() {
            Some(text) => format!("`{text}`"),
            None => Kinds::of(value).to_string(),
        };
        let location = location.as_str();
        let message = format!(
            "expected `style` of the {location} parameter `{name}` to be `{}`, found {found}: it is sent as `{}`",
            known.join("` or `"),
            style.as_str()
        );
        let named = value.as_str().unwrap_or_default();
        let help = match closest(named, known.iter().copied(), 1).first() {
            Some(similar) => format!("use `{similar}`"),
            None if known.len() == 1 => "remove `style`: there is no other".to_owned(),
            None => "use one of these, or remove `style`".to_owned(),
        };
        let at = parameter.pointer.join("style");
        let warning = Diagnostic::new(&kinds::INVALID_PARAMETER_STYLE, at, message);
        self.sections.report(warning.help(help));
    }

    /// Reads the media type of `content`, and gives the type of the value.
    pub(super) fn content_of_parameter(
        &mut self,
        media_type: &str,
        at: &Pointer,
        described: &mut Parameter,
    ) -> TypeRef {
        let is_form = is_form(media_type) && described.location == Location::QueryString;
        described.explode = is_form;
        described.style = match is_written_as_json(media_type) {
            true => Style::Json,
            false if is_form => Style::Form,
            false => Style::Text,
        };
        if described.style != Style::Text || is_text(media_type) {
            return self.type_at(&at.join("schema"));
        }
        let name = &described.wire_name;
        let message = format!(
            "`{media_type}` of the parameter `{name}` is unsupported: it is a string, and sent as it is"
        );
        let kind = &kinds::UNSUPPORTED_PARAMETER_CONTENT;
        let warning = Diagnostic::new(kind, at.clone(), message);
        self.sections.report(warning.help("use `application/json`, `text/plain` or a `schema`"));
        TypeRef::Scalar(Scalar::Text(TextFormat::Plain))
    }

    /// Reads `x-array-format`.
    pub(super) fn array_format(&mut self, parameter: &Located<'d>, described: &mut Parameter) {
        let extension = "x-array-format";
        let Some(value) = parameter.value.get(extension) else { return };
        let named = ArrayFormat::ALL.iter().find(|(name, _)| value == name);
        let at = parameter.pointer.join(extension);
        let warning = match named {
            Some((_, format)) if described.style == Style::DeepObject => {
                described.array_format = *format;
                return;
            }
            Some(_) => {
                let message = format!("`{extension}` is ignored: the style is not `deepObject`");
                let help = format!("use `style: deepObject`, or remove `{extension}`");
                Diagnostic::new(&kinds::EXTENSION_WITHOUT_EFFECT, at, message).help(help)
            }
            None => {
                let known = ArrayFormat::ALL.map(|(name, _)| format!("`{name}`")).join(", ");
                let message = format!("expected `{extension}` to be one of {known}: it is ignored");
                let help = "use `brackets`, which is what is sent without it";
                Diagnostic::new(&kinds::INVALID_EXTENSION, at, message).help(help)
            }
        };
        self.sections.report(warning);
    }
}

/// The media type that a parameter is written in, where it has `content`, and its place: JSON, or else text, or else
/// the first. (There must be no other: OpenAPI 3.1.1, "Parameter Object".)
pub fn media<'d>(parameter: &Located<'d>) -> Option<(&'d str, Pointer)> {
    let content = parameter.value.get("content").and_then(Value::as_object)?;
    let names = || content.keys().map(String::as_str);
    let json = names().find(|name| is_written_as_json(name));
    let chosen = json.or_else(|| names().find(|name| is_text(name))).or_else(|| names().next())?;
    Some((chosen, parameter.pointer.join("content").join(chosen)))
}

/// Whether JSON is what a media type is of, or one of all that it allows.
fn is_written_as_json(media_type: &str) -> bool {
    is_json(media_type) || media_type == "*/*"
}

pub fn is_form(media_type: &str) -> bool {
    essence(media_type) == "application/x-www-form-urlencoded"
}

fn is_text(media_type: &str) -> bool {
    media_type.trim_start().get(..5).is_some_and(|start| start.eq_ignore_ascii_case("text/"))
}
