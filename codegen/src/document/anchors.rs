//! References to the names of schemas (`$anchor`) become references to their places.
//!
//! A name holds in the document that it is given in. In the tree of all documents a reference to it is
//! the place of the document, `#`, and the name: `#node`, `#/x-documents/other.yaml#node`.

use std::collections::HashMap;

use serde_json::Value;

use super::bundle::DOCUMENTS;
use super::links;
use super::pointer::Pointer;

/// Makes every reference to a name lead to the schema that has it. Where none has it, it stays as the
/// author wrote it.
pub fn resolve(root: &mut Value) {
    let mut is_needed = false;
    links::visit(root, &mut |reference, _| is_needed |= named(reference).is_some());
    if !is_needed {
        return;
    }
    let mut places: HashMap<(Pointer, String), Pointer> = HashMap::new();
    links::visit_anchors(root, &mut |name, at| {
        let place = at.around();
        places.entry((document_of(&place), name.clone())).or_insert(place);
    });
    links::visit(root, &mut |reference, _| {
        let Some((document, name)) = named(reference) else { return };
        *reference = match places.get(&(document, name.to_owned())) {
            // References are percent-encoded.
            Some(place) => place.to_string().replace('%', "%25"),
            None => format!("#{name}"),
        };
    });
}

/// The place of a document and the name of an anchor in it, if a reference is to such a name.
fn named(reference: &str) -> Option<(Pointer, &str)> {
    let (document, name) = reference.rsplit_once('#')?;
    if name.is_empty() || name.starts_with('/') {
        return None;
    }
    Some((Pointer::of_reference(document)?, name))
}

/// The place of the document that a place is in.
fn document_of(place: &Pointer) -> Pointer {
    let mut segments = place.segments();
    match (segments.next(), segments.next()) {
        (Some(section), Some(name)) if section == DOCUMENTS => {
            Pointer::root().join(DOCUMENTS).join(name)
        }
        _ => Pointer::root(),
    }
}
