//! References to external documents become references within one.
//!
//! Every document that is referred to is hung into the tree of the description, under
//! [`DOCUMENTS`] and its name, and what leads to it or stands in it is made to lead there. The stages
//! after this one know of one tree only; which file a part was written in is known to the origins.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::links::{self, Path};
use super::overlay::origins::{Node, Origin, Origins};
use super::{anchors, read};
use crate::diagnostic::{Diagnostic, Diagnostics, TreeDiagnostic, TreeDiagnostics, kinds};
use crate::pointer::{DOCUMENTS, Pointer, percent_decoded};
use crate::source::Source;

/// Hangs the documents that are referred to into the tree. Gives what is wrong with their texts, and with
/// the references to them.
pub fn bundle(
    root: &mut Value,
    description: &str,
    documents: &[Source],
    origins: &mut Origins,
) -> (Diagnostics, TreeDiagnostics) {
    let known = documents.iter().map(|document| (document.name.as_str(), document));
    let mut bundle = Bundle {
        description,
        names: names_of_schemas(root),
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
    let missing = bundle.missing.into_iter().map(|(name, missing)| missing.diagnostic(&name));
    (bundle.diagnostics, missing.collect())
}

struct Bundle<'a> {
    description: &'a str,
    /// The names of the schemas of the description.
    names: HashSet<String>,
    known: HashMap<&'a str, &'a Source>,
    /// Those that have been referred to, and are not read yet.
    waiting: Vec<&'a Source>,
    trees: Map<String, Value>,
    missing: IndexMap<String, Missing>,
    diagnostics: Diagnostics,
}

/// A document that is not there.
struct Missing {
    /// The first reference to it.
    at: Pointer,
    /// How many references there are.
    count: usize,
    /// Whether one is a `$ref`, and not the value of a mapping.
    is_needed: bool,
}

impl Bundle<'_> {
    /// Reads a document, and makes its references lead into the tree.
    fn hang(&mut self, document: &Source, origins: &mut Origins) {
        let (tree, diagnostics) = read::read(document);
        self.diagnostics.append(diagnostics);
        let mut tree = tree.unwrap_or_default();
        let name = &document.name;
        self.lead(&mut tree, name, &Pointer::of_document(name));
        self.trees.insert(name.clone(), tree);
        let origin = Origin { document: name.clone(), pointer: Pointer::root() };
        *origins.root().member(DOCUMENTS).member(name) = Node::new(origin);
    }

    /// Makes the references of a document lead into the tree, in which it stands at a pointer.
    fn lead(&mut self, tree: &mut Value, document: &str, hung_at: &Pointer) {
        let names = names_of_schemas(tree);
        links::visit(tree, &mut |reference, at| {
            let named = if at.is_ref() { None } else { self.named(reference, document, &names) };
            let bundled = named.or_else(|| self.led(reference, document, at, hung_at));
            *reference = bundled.unwrap_or_else(|| std::mem::take(reference));
        });
    }

    /// The reference that leads to the same part of the tree; none if it does already.
    fn led(
        &mut self,
        reference: &str,
        document: &str,
        at: &Path<'_>,
        hung_at: &Pointer,
    ) -> Option<String> {
        let (path, fragment) = links::split(reference);
        if path.is_empty() {
            let has_another = fragment.get(1..).is_some_and(|rest| rest.contains('#'));
            let is_settled = document == self.description && !has_another;
            return (!is_settled).then(|| led_to(&self.pointer_of(document), fragment));
        }
        let path = percent_decoded(path).unwrap_or_else(|| path.to_owned());
        let name = links::resolve(document, &path);
        if let Some(source) = self.known.remove(name.as_str()) {
            self.waiting.push(source);
            self.trees.insert(name.clone(), Value::Null);
        }
        let within = self.pointer_of(&name);
        if name != self.description && !self.trees.contains_key(&name) {
            let missing = self.missing.entry(name).or_insert_with(|| {
                let at = hung_at.append(&at.pointer());
                Missing { at, count: 0, is_needed: false }
            });
            missing.count += 1;
            if at.is_ref() && !missing.is_needed {
                missing.at = hung_at.append(&at.pointer());
                missing.is_needed = true;
            }
        }
        Some(led_to(&within, fragment))
    }

    /// The reference to the schema that the value of a mapping names; none if the value is a reference itself.
    /// A name is that of a schema of its own document, or else of the description.
    fn named(&self, value: &str, document: &str, own: &HashSet<String>) -> Option<String> {
        let schema = |within: Pointer| within.join("components").join("schemas").join(value);
        if !own.contains(value) && self.names.contains(value) {
            return Some(schema(Pointer::root()).fragment());
        }
        if own.contains(value) || links::may_be_name(value) {
            return Some(schema(self.pointer_of(document)).fragment());
        }
        // A pointer that is not written as a reference.
        let is_pointer = value.starts_with("/components/schemas/");
        is_pointer.then(|| led_to(&self.pointer_of(document), &format!("#{value}")))
    }

    /// Where a document hangs.
    fn pointer_of(&self, name: &str) -> Pointer {
        if name == self.description { Pointer::root() } else { Pointer::of_document(name) }
    }
}

/// The names of the schemas of a document.
fn names_of_schemas(tree: &Value) -> HashSet<String> {
    let schemas = tree.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flat_map(Map::keys).cloned().collect()
}

/// The reference to a part of a document that hangs at a pointer. What a name leads to ([`anchors`]) is
/// found when all documents are there, and till then the name stands behind a `#`.
fn led_to(document: &Pointer, fragment: &str) -> String {
    let document = document.fragment();
    match fragment.strip_prefix('#') {
        Some(name) if !name.is_empty() && !name.starts_with('/') => {
            format!("{}{fragment}", if document == "#" { "" } else { &document })
        }
        // Of a reference only the first `#` begins the fragment.
        Some(within) => format!("{document}{}", within.replace('#', "%23")),
        None => document,
    }
}

impl Missing {
    /// What is reported of it. An address is never fetched, and only the author of a file can bring it.
    fn diagnostic(self, name: &str) -> TreeDiagnostic {
        let others = match self.count - 1 {
            0 => String::new(),
            1 => ", here and in one other place".to_owned(),
            many => format!(", here and in {many} other places"),
        };
        if links::is_url(name) {
            let message = format!("`{name}` is not fetched: what it describes is any JSON{others}");
            let help = "save a copy beside the description, and refer to that";
            return Diagnostic::new(&kinds::NOT_FETCHED, self.at, message).help(help);
        }
        let message = format!("the document `{name}` is not found{others}");
        if self.is_needed {
            let help =
                "add the document, or use `--allow-missing` to take what it describes for any JSON";
            Diagnostic::new(&kinds::MISSING_DOCUMENT, self.at, message).help(help)
        } else {
            let message = format!("{message}: the label is ignored");
            let help = "add the document, or remove the label";
            Diagnostic::new(&kinds::DANGLING_MAPPING, self.at, message).help(help)
        }
    }
}

/// Takes what missing documents describe for any JSON: there is a warning, and no error.
pub fn allow_missing(diagnostics: Diagnostics) -> Diagnostics {
    let allowed = diagnostics.into_iter().map(|error| {
        if error.kind != &kinds::MISSING_DOCUMENT {
            return error;
        }
        let message = format!("{}: what it describes is any JSON", error.message);
        Diagnostic::new(&kinds::MISSING_DOCUMENT_ALLOWED, error.at, message)
            .help("add the document")
    });
    allowed.collect()
}
