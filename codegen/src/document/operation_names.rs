//! The extensions that name an operation: `x-name` of ours, and those of Speakeasy and Fern, which descriptions
//! have for other generators.

use serde_json::Value;

use super::sections::{Located, Sections};
use crate::diagnostic::{Diagnostic, kinds};
use crate::ir::GivenNames;

/// The names that extensions give an operation. One that is no name is reported, and ignored.
pub fn given_names(operation: &Located<'_>, sections: &mut Sections<'_>) -> GivenNames {
    let mut name = |keyword| text(operation, keyword, sections);
    let (of_operation, speakeasy) = (name("x-name"), name("x-speakeasy-name-override"));
    let fern = name("x-fern-sdk-method-name");
    GivenNames {
        operation: of_operation,
        method: speakeasy.or(fern),
        group: text_or_list(operation, "x-fern-sdk-group-name", sections),
    }
}

fn text(operation: &Located<'_>, keyword: &str, sections: &mut Sections<'_>) -> Option<String> {
    let value = operation.value.get(keyword)?;
    let name = name(value);
    if name.is_none() {
        report(operation, keyword, "a name", sections);
    }
    name.map(str::to_owned)
}

/// A name, or a list of names that stand within one another (`[customers, cards]`), as one.
fn text_or_list(
    operation: &Located<'_>,
    keyword: &str,
    sections: &mut Sections<'_>,
) -> Option<String> {
    let names: Option<Vec<&str>> = match operation.value.get(keyword)? {
        Value::Array(names) if !names.is_empty() => names.iter().map(name).collect(),
        value => name(value).map(|name| vec![name]),
    };
    if names.is_none() {
        report(operation, keyword, "a name, or an array of names", sections);
    }
    names.map(|names| names.join("."))
}

/// A text that has something to make an identifier of.
fn name(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| text.contains(char::is_alphanumeric))
}

fn report(operation: &Located<'_>, keyword: &str, what: &str, sections: &mut Sections<'_>) {
    let message = format!("expected `{keyword}` to be {what}: it is ignored");
    let warning =
        Diagnostic::new(&kinds::INVALID_EXTENSION, operation.pointer.join(keyword), message);
    sections.report(warning.help("use a text with letters, such as `createPet`"));
}
