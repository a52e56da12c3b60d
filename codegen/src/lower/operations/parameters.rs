//! Parameters: where each goes.

use serde_json::Value;

use super::styles::media;
use super::{Lowering, docs};
use crate::diagnostic::{Diagnostic, kinds};
use crate::document::operations::Operation;
use crate::document::sections::Located;
use crate::ir::operations::{Input, Location, Parameter};
use crate::ir::{Kinds, TypeRef};
use crate::lower::{help, is_token};
use crate::pointer::Pointer;

impl<'d> Lowering<'d, '_> {
    /// The parameters of an operation, and those that only its path has.
    pub(super) fn inputs(&mut self, operation: &Operation<'d>) -> Vec<Input> {
        let parameters = operation.parameters.iter();
        let inputs = parameters.filter_map(|parameter| self.parameter(operation, parameter));
        let mut inputs: Vec<Input> = inputs.collect();
        self.add_unlisted(operation, &mut inputs);
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
        let ty = match media(parameter) {
            Some((media_type, at)) => self.content_of_parameter(media_type, &at, &mut described),
            None => {
                self.style(parameter, &mut described);
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
            parameter: described,
            name: String::new(),
            required: location == Location::Path || required == Some(true),
            ty,
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
            "expected `in` of the parameter `{name}` to be `path`, `query`, `header` or `cookie`, found \
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
