//! The names of the enums of bodies, and of their variants.

use super::{Scope, words};
use crate::ir::Operation;

/// Names the enum of the bodies by the operation, and its variants by their formats. Where several are of one
/// format, those behind the first are named by their media types.
pub fn name(operation: &mut Operation, scope: &mut Scope) {
    let Some(body) = operation.body.as_mut().filter(|body| body.contents.len() > 1) else { return };
    body.type_name = scope.take_unshortened(format!("{}Body", operation.name));
    let mut variants = Scope::default();
    for content in &mut body.contents {
        let format = words::variant_name(content.format.as_str());
        let wanted = match variants.given.contains(&format) {
            true => words::variant_name(telling(&content.wire_name)),
            false => format,
        };
        content.name = variants.take(wanted);
    }
}

/// What tells a media type from others of its format: `merge-patch` of `application/merge-patch+json`, `image` of
/// `image/*`.
fn telling(media_type: &str) -> &str {
    let essence = media_type.split(';').next().unwrap_or_default();
    match essence.split_once('/').unwrap_or((essence, essence)) {
        ("*", _) => "any",
        (kind, subtype) if subtype.contains('*') => kind,
        (_, subtype) => subtype.strip_suffix("+json").unwrap_or(subtype),
    }
}
