//! References to the names of schemas (`$anchor`) become references to their pointers.
//!
//! A name holds in the document that it is given in. In the tree of all documents a reference to it is
//! the pointer of the document, `#`, and the name: `#node`, `#/x-documents/other.yaml#node`. A `#` in a pointer
//! is percent-encoded by then.

use std::collections::HashMap;

use serde_json::Value;

use super::links;
use crate::pointer::Pointer;

/// Makes every reference to a name lead to the schema that has it. Where none has it, it stays as the
/// author wrote it.
pub fn resolve(root: &mut Value) {
    let mut is_needed = false;
    links::visit(root, &mut |reference, _| is_needed |= named(reference).is_some());
    if !is_needed {
        return;
    }
    let mut pointers: HashMap<(Pointer, String), Pointer> = HashMap::new();
    links::visit_anchors(root, &mut |name, at| {
        let pointer = at.around();
        pointers.entry((document_of(&pointer), name.clone())).or_insert(pointer);
    });
    links::visit(root, &mut |reference, _| {
        let Some((document, name)) = named(reference) else { return };
        *reference = match pointers.get(&(document, name.to_owned())) {
            Some(pointer) => pointer.fragment(),
            None => format!("#{name}"),
        };
    });
}

/// The pointer of a document and the name of an anchor in it, if a reference is to such a name.
fn named(reference: &str) -> Option<(Pointer, &str)> {
    let (document, name) = reference.rsplit_once('#')?;
    if name.is_empty() || name.starts_with('/') {
        return None;
    }
    Some((Pointer::of_reference(document)?, name))
}

/// The pointer of the document that a pointer leads into.
fn document_of(pointer: &Pointer) -> Pointer {
    pointer.in_document().map_or_else(Pointer::root, |(name, _)| Pointer::of_document(&name))
}
