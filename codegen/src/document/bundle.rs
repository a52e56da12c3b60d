//! References to other documents become references within one.
//!
//! Every document that is referred to is hung into the tree of the description, under
//! [`DOCUMENTS`] and its name, and what leads to it or stands in it is made to lead there. The stages
//! after this one know of one tree only; which file a part was written in is known to the origins.

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::links::{self, Place};
use super::overlay::origins::{Node, Origin, Origins};
use super::pointer::{Pointer, percent_decoded};
use super::{Source, anchors, read};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The member of the root that holds the other documents.
pub const DOCUMENTS: &str = "x-documents";

/// Hangs the documents that are referred to into the tree.
pub fn bundle(
    root: &mut Value,
    description: &str,
    documents: &[Source],
    origins: &mut Origins,
) -> Diagnostics {
    let known = documents.iter().map(|document| (document.name.as_str(), document));
    let mut bundle = Bundle {
        description,
        known: known.collect(),
        waiting: Vec::new(),
        trees: Map::new(),
        missing: IndexMap::new(),
        diagnostics: Diagnostics::default(),
    };
    bundle.lead(root, description, &Pointer::root());
    while let Some(document) = bundle.waiting.pop() {
        bundle.hang(document, origins);
    }
    if let (false, Value::Object(root)) = (bundle.trees.is_empty(), &mut *root) {
        root.insert(DOCUMENTS.to_owned(), Value::Object(bundle.trees));
    }
    anchors::resolve(root);
    for (name, (at, count)) in bundle.missing {
        bundle.diagnostics.push(missing(description, &name, &at, count));
    }
    bundle.diagnostics
}

struct Bundle<'a> {
    description: &'a str,
    known: HashMap<&'a str, &'a Source>,
    /// Those that have been referred to, and are not read yet.
    waiting: Vec<&'a Source>,
    trees: Map<String, Value>,
    /// The documents that are not there, each with the first place that refers to it, and how many
    /// do.
    missing: IndexMap<String, (Pointer, usize)>,
    diagnostics: Diagnostics,
}

impl Bundle<'_> {
    /// Reads a document, and makes its references lead into the tree.
    fn hang(&mut self, document: &Source, origins: &mut Origins) {
        let (tree, diagnostics) = read::read(document);
        self.diagnostics.append(diagnostics);
        let mut tree = tree.unwrap_or_default();
        let name = &document.name;
        self.lead(&mut tree, name, &place_of(name));
        self.trees.insert(name.clone(), tree);
        let origin = Origin { document: name.clone(), pointer: Pointer::root() };
        *origins.root().member(DOCUMENTS).member(name) = Node::new(origin);
    }

    /// Makes the references of a document lead into the tree, in which it stands at a place.
    fn lead(&mut self, tree: &mut Value, document: &str, place: &Pointer) {
        links::visit(tree, &mut |reference, at| {
            if let Some(bundled) = self.led(reference, document, at, place) {
                *reference = bundled;
            }
        });
    }

    /// The reference that leads to the same place in the tree; none if it does already.
    fn led(
        &mut self,
        reference: &str,
        document: &str,
        at: &Place<'_>,
        hung_at: &Pointer,
    ) -> Option<String> {
        let (path, fragment) = links::split(reference);
        let is_name = path == reference && is_schema_name(path, at);
        if path.is_empty() || is_name {
            let within = place_of_document(document, self.description)?;
            return Some(match is_name {
                true => within.join("components").join("schemas").join(reference).to_string(),
                false => led_to(&within, fragment),
            });
        }
        let path = percent_decoded(path).unwrap_or_else(|| path.to_owned());
        let name = links::resolve(document, &path);
        if let Some(source) = self.known.remove(name.as_str()) {
            self.waiting.push(source);
            self.trees.insert(name.clone(), Value::Null);
        }
        let Some(within) = place_of_document(&name, self.description) else {
            return Some(led_to(&Pointer::root(), fragment));
        };
        if !self.trees.contains_key(&name) {
            let (_, count) =
                self.missing.entry(name).or_insert_with(|| (hung_at.append(&at.pointer()), 0));
            *count += 1;
        }
        Some(led_to(&within, fragment))
    }
}

/// The reference to a part of a document that hangs at a place. What a name leads to ([`anchors`]) is
/// found when all documents are there, and till then the name stands behind a `#`.
fn led_to(document: &Pointer, fragment: &str) -> String {
    match fragment.strip_prefix('#') {
        Some(name) if !name.is_empty() && !name.starts_with('/') => {
            let document = document.to_string();
            format!("{}{fragment}", if document == "#" { "" } else { &document })
        }
        Some(within) => format!("{document}{within}"),
        None => document.to_string(),
    }
}

/// A place as an author would refer to it from elsewhere: with the name of its document, unless that is
/// the description.
pub fn shown(place: &Pointer) -> String {
    let mut segments = place.segments();
    if segments.next().as_deref() != Some(DOCUMENTS) {
        return place.to_string();
    }
    let Some(document) = segments.next() else { return place.to_string() };
    let within = segments.fold(Pointer::root(), |within, segment| within.join(segment));
    format!("{document}{within}")
}

/// Where a document hangs.
fn place_of(name: &str) -> Pointer {
    Pointer::root().join(DOCUMENTS).join(name)
}

/// Where a document hangs, as references are written; none for the description itself.
fn place_of_document(name: &str, description: &str) -> Option<Pointer> {
    // References are percent-encoded.
    (name != description).then(|| place_of(&name.replace('%', "%25")))
}

/// Whether the value of a discriminator's mapping is the name of a schema, and no reference.
fn is_schema_name(text: &str, at: &Place<'_>) -> bool {
    let is_file = text.contains('/')
        || [".json", ".yaml", ".yml"].iter().any(|extension| text.ends_with(extension));
    !is_file && !at.is_ref()
}

fn missing(description: &str, name: &str, at: &Pointer, count: usize) -> Diagnostic {
    let others = match count - 1 {
        0 => String::new(),
        1 => ", here and in one other place".to_owned(),
        many => format!(", here and in {many} other places"),
    };
    let (message, help) = if links::is_url(name) {
        let message = format!("`{name}` is not fetched: what it describes is any JSON{others}");
        (message, "keep a copy beside the description, and refer to that, or use an overlay")
    } else {
        let message =
            format!("the document `{name}` is not there: what it describes is any JSON{others}");
        (message, "put the document where the reference looks for it, or mend the reference")
    };
    Diagnostic::warning("missing-document", description, at, message, help)
}
