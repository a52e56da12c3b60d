//! The methods of a path, and what each does.

use super::sections::{Located, Sections};
use crate::diagnostic::{Diagnostic, kinds};
use crate::ir::operations::{Method, is_token};
use crate::pointer::Pointer;

const ADDITIONAL: &str = "additionalOperations";

/// The operations of a path: those of the methods that OpenAPI has a keyword for, and behind them the others.
pub fn methods<'d>(item: &Located<'d>, sections: &mut Sections<'d>) -> Vec<(Method, Located<'d>)> {
    let mut found = Vec::new();
    for (name, method) in Method::ALL {
        if let Some(value) = item.value.get(name) {
            found.push((method, Located { pointer: item.pointer.join(name), value }));
        }
    }
    let additional = sections.object_in(item.value, &item.pointer, ADDITIONAL);
    for (name, value) in additional.into_iter().flatten() {
        let pointer = item.pointer.join(ADDITIONAL).join(name);
        if is_additional(name, &pointer, sections) {
            found.push((Method::Other(name.clone()), Located { pointer, value }));
        }
    }
    found
}

/// Whether a name is a method that has no keyword (OpenAPI 3.2, "Path Item Object": "This map MUST NOT contain any entry
/// for the methods that can be defined by other fixed fields"). Anything else is reported.
fn is_additional(name: &str, at: &Pointer, sections: &mut Sections<'_>) -> bool {
    let keyword = Method::ALL.into_iter().map(|(keyword, _)| keyword);
    let keyword = keyword.into_iter().find(|keyword| keyword.eq_ignore_ascii_case(name));
    let (message, help) = match keyword {
        Some(keyword) => (
            format!("`{name}` is the method of `{keyword}` of the path: it is ignored"),
            format!("move it to `{keyword}` of the path"),
        ),
        None if !is_token(name) => (
            format!("`{name}` cannot be a method of HTTP: it is ignored"),
            "use letters of ASCII, as in `COPY`".to_owned(),
        ),
        None => return true,
    };
    sections.report(Diagnostic::new(&kinds::INVALID_METHOD, at.clone(), message).help(help));
    false
}
