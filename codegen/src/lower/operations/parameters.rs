//! Parameters: where each goes.

use crate::ir::kinds::JsonKinds;
use serde_json::Value;

use super::styles::media;
use super::{Lowering, docs};
use crate::diagnostic::{Diagnostic, kinds};
use crate::document::operations::Operation;
use crate::document::sections::Located;
use crate::ir::operations::{BodyFormat, Input, Location, Parameter, Style, is_token};
use crate::ir::{Kinds, TypeRef};
use crate::lower::help;
use crate::pointer::Pointer;

impl<'d> Lowering<'d, '_> {
    /// The parameters of an operation, and those that only its path has.
    pub(super) fn inputs(&mut self, operation: &Operation<'d>) -> Vec<Input> {
        let parameters = operation.parameters.iter();
        let inputs = parameters.filter_map(|parameter| self.parameter(operation, parameter));
        let mut inputs: Vec<Input> = inputs.collect();
        self.add_unlisted(operation, &mut inputs);
        let mut in_query = operation.parameters.iter().filter(|parameter| {
            matches!(location(parameter.value), Some(Location::Query | Location::QueryString))
        });
        let whole = in_query
            .clone()
            .find(|parameter| location(parameter.value) == Some(Location::QueryString));
        if let (Some(whole), true) = (whole, in_query.nth(1).is_some()) {
            self.report_query_string(
                whole,
                "is not all of the query: it is sent beside the others",
            );
        }
        inputs
    }

    fn parameter(&mut self, operation: &Operation<'d>, parameter: &Located<'d>) -> Option<Input> {
        let Some(name) = parameter.value.get("name").and_then(Value::as_str) else {
            let (at, message) =
                (parameter.pointer.clone(), "the parameter has no name: it is ignored");
            let warning = Diagnostic::new(&kinds::PARAMETER_WITHOUT_NAME, at, message);
            self.sections.report(warning.help("add `name`"));
            return None;
        };
        let Some(location) = location(parameter.value) else {
            self.report_location(parameter, name);
            return None;
        };
        if is_said_elsewhere(location, name)
            || (location == Location::Header && !self.is_header_name(parameter, name))
            || (location == Location::Path && !self.is_in_path(operation, parameter, name))
        {
            return None;
        }
        let mut described = Parameter::new(name, location);
        let mut encodings = Vec::new();
        let ty = match media(parameter) {
            Some((media_type, at)) => {
                let ty = self.content_of_parameter(media_type, &at, &mut described);
                if described.style == Style::Form {
                    let value = &parameter.value["content"][media_type];
                    encodings = self.encodings(&Located { pointer: at, value }, BodyFormat::Form);
                }
                ty
            }
            None => {
                if location == Location::QueryString {
                    self.report_query_string(parameter, "has no `content`: it is sent as a form");
                }
                self.style(parameter, &mut described);
                self.report_without_type(parameter, &described);
                self.type_at(&parameter.pointer.join("schema"))
            }
        };
        self.array_format(parameter, &mut described);
        let required = self.flag(parameter, name, "required");
        if location == Location::Path && required == Some(false) {
            let at = parameter.pointer.join("required");
            let message = format!("the parameter `{name}` of the path is optional: it is required");
            let warning = Diagnostic::new(&kinds::OPTIONAL_PATH_PARAMETER, at, message);
            let help = "use `required: true`; describe a path without it by itself";
            self.sections.report(warning.help(help));
        }
        Some(Input {
            pointer: parameter.pointer.clone(),
            parameter: described,
            name: String::new(),
            required: location == Location::Path || required == Some(true),
            ty,
            encodings,
            docs: docs(parameter.value),
        })
    }

    /// The type of the schema at a pointer; any JSON where there is none.
    pub(super) fn type_at(&self, schema: &Pointer) -> TypeRef {
        self.references.at(schema).map_or(TypeRef::Any, TypeRef::Named)
    }

    /// Whether a keyword of a parameter is true or false. Anything else is reported, and ignored.
    pub(super) fn flag(
        &mut self,
        parameter: &Located<'d>,
        name: &str,
        keyword: &str,
    ) -> Option<bool> {
        let value = parameter.value.get(keyword)?;
        if !value.is_boolean() {
            let found = Kinds::of(value);
            let message = format!(
                "expected `{keyword}` of the parameter `{name}` to be a boolean, found {found}: it is ignored"
            );
            let at = parameter.pointer.join(keyword);
            let warning = Diagnostic::new(&kinds::INVALID_KEYWORD_VALUE, at, message);
            self.sections.report(warning.help("use `true` or `false`"));
        }
        value.as_bool()
    }

    /// Reports a parameter that is the whole query, and is not described as such.
    fn report_query_string(&mut self, parameter: &Located<'d>, fault: &str) {
        let name = parameter.value.get("name").and_then(Value::as_str).unwrap_or_default();
        let message = format!("the parameter `{name}` {fault}");
        let at = parameter.pointer.clone();
        let warning = Diagnostic::new(&kinds::INVALID_QUERY_STRING, at, message);
        let help = "use `content`, with all that the query has in its schema";
        self.sections.report(warning.help(help));
    }

    /// Reports a parameter that says neither by `schema` nor by `content` what it is.
    fn report_without_type(&mut self, parameter: &Located<'d>, described: &Parameter) {
        if parameter.value.get("schema").is_some() {
            return;
        }
        let (name, style) = (&described.wire_name, described.style.as_str());
        let message = format!(
            "the parameter `{name}` has no `schema` and no media type: it is any JSON, sent as `{style}`"
        );
        let at = parameter.pointer.clone();
        let warning = Diagnostic::new(&kinds::PARAMETER_WITHOUT_TYPE, at, message);
        self.sections.report(warning.help("add `schema`"));
    }

    /// Whether a header can have a name. It is reported where it cannot.
    fn is_header_name(&mut self, parameter: &Located<'d>, name: &str) -> bool {
        if is_token(name) {
            return true;
        }
        let message = format!("`{name}` cannot be the name of a header: the parameter is ignored");
        let at = parameter.pointer.join("name");
        let warning = Diagnostic::new(&kinds::INVALID_HEADER_NAME, at, message);
        self.sections.report(warning.help("use letters and digits of ASCII, `-` and `_`"));
        false
    }

    /// Reports a parameter that does not say where it is sent.
    fn report_location(&mut self, parameter: &Located<'d>, name: &str) {
        let location = parameter.value.get("in");
        let found = match location {
            Some(Value::String(location)) => format!("`{location}`"),
            Some(value) => Kinds::of(value).to_string(),
            None => "nothing".to_owned(),
        };
        let message = format!(
            "expected `in` of the parameter `{name}` to be `path`, `query`, `querystring`, `header` or `cookie`, found \
             {found}: the parameter is ignored"
        );
        let at = parameter.pointer.clone();
        let warning = Diagnostic::new(&kinds::INVALID_PARAMETER_LOCATION, at, message);
        let help = help::for_location(location.and_then(Value::as_str).unwrap_or_default());
        self.sections.report(warning.help(help));
    }
}

/// `in` of a parameter.
pub fn location(parameter: &Value) -> Option<Location> {
    let named = parameter.get("in").and_then(Value::as_str)?;
    Location::ALL.into_iter().find(|location| location.as_str() == named)
}

/// Whether a parameter is one of the headers that bodies, answers and security schemes describe: such a parameter is
/// ignored (OpenAPI 3.1.1, "Parameter Object").
pub fn is_said_elsewhere(location: Location, name: &str) -> bool {
    let names = ["accept", "content-type", "authorization"];
    location == Location::Header && names.iter().any(|other| name.eq_ignore_ascii_case(other))
}
