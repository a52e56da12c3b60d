//! Paths and their parameters: each of the path is listed, and each that is listed is of the path.

use super::Lowering;
use crate::diagnostic::{Diagnostic, kinds};
use crate::document::operations::Operation;
use crate::document::sections::Located;
use crate::ir::operations::{Input, Location, Parameter, path_parameters};
use crate::ir::{Docs, Scalar, TextFormat, TypeRef};
use crate::pointer::Pointer;
use crate::suggest::closest;

impl<'d> Lowering<'d, '_> {
    /// Reports a path that would be glued to the name of a host.
    pub(super) fn check_slash(&mut self, path: &str) {
        if path.starts_with('/') {
            return;
        }
        let message = format!("the path `{path}` does not begin with `/`: it is sent as `/{path}`");
        let at = Pointer::root().join("paths").join(path);
        let warning = Diagnostic::new(&kinds::PATH_WITHOUT_SLASH, at, message);
        self.sections.report(warning.help(format!("use `/{path}`")));
    }

    /// Whether a parameter is one of the path. It is reported where it is not.
    pub(super) fn is_in_path(
        &mut self,
        operation: &Operation<'d>,
        parameter: &Located<'d>,
        name: &str,
    ) -> bool {
        let path = operation.path;
        let of_path = || path_parameters(path);
        if of_path().any(|known| known == name) {
            return true;
        }
        let message =
            format!("the parameter `{name}` is not found in the path `{path}`: it is ignored");
        // A parameter that is shared is right by itself: the operation that refers to it is at fault.
        let owners = [&operation.located.pointer, &operation.item.pointer];
        let is_its_own = owners.iter().any(|owner| parameter.pointer.within(owner).is_some());
        let at = if is_its_own { &parameter.pointer } else { &operation.located.pointer };
        let warning = Diagnostic::new(&kinds::PARAMETER_NOT_IN_PATH, at.clone(), message);
        let warning = warning.help(match (closest(name, of_path(), 1).first(), of_path().next()) {
            (Some(similar), _) => format!("rename it to `{similar}`, which the path has"),
            (None, Some(_)) => format!("add `{{{name}}}` to the path, or remove the parameter"),
            (None, None) => "remove it, or change `in` to where it is sent".to_owned(),
        });
        if is_its_own {
            // It may stand with the path, for each of its operations.
            self.sections.report(warning);
        } else {
            self.sections.diagnostics.push(warning);
        }
        false
    }

    /// Adds the parameters that the path has and the operation does not list.
    pub(super) fn add_unlisted(&mut self, operation: &Operation<'d>, inputs: &mut Vec<Input>) {
        for name in path_parameters(operation.path) {
            let is_listed = |input: &Input| {
                let parameter = &input.parameter;
                parameter.location == Location::Path && parameter.wire_name == name
            };
            if inputs.iter().any(is_listed) {
                continue;
            }
            let message = format!(
                "the parameter `{name}` of the path is not found in `parameters`: it is a string"
            );
            let help = format!(
                "add `{{name: {name}, in: path, required: true, schema: {{type: string}}}}` to \
                 `parameters`"
            );
            let at = operation.located.pointer.clone();
            let warning = Diagnostic::new(&kinds::UNLISTED_PARAMETER, at.clone(), message);
            // Several may be missing at the same place.
            self.sections.diagnostics.push(warning.help(help));
            inputs.push(Input {
                pointer: at,
                parameter: Parameter::new(name, Location::Path),
                name: String::new(),
                ty: TypeRef::Scalar(Scalar::Text(TextFormat::Plain)),
                required: true,
                encodings: Vec::new(),
                docs: Docs::default(),
            });
        }
    }
}
