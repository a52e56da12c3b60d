//! A description as it was read: its text, its tree, and what stands where.
//!
//! - [`read`]: the text becomes a tree.
//! - [`mod@overlay`]: corrections that stand in files of their own are applied to it.
//! - [`bundle`]: the documents that it refers to ([`links`], [`further`]) are hung into it.
//! - [`anchors`]: references to names of schemas become references to their places.
//! - [`mod@pointer`], [`locate`]: the places of the tree, and their lines in the text.
//! - [`operations`]: every operation, its parts found ([`sections`]).
//! - [`schemas`]: every schema of the tree, one by one.
//! - [`referred`]: the schema that a reference leads to.
//! - [`spell`]: a schema of OpenAPI 3.1 is spelled as one of 3.0.
//! - [`lift`]: a schema becomes an object whose inner schemas are references, as openapiv3 sees it.

pub mod anchors;
pub mod bundle;
pub mod further;
pub mod lift;
pub mod links;
pub mod locate;
pub mod operations;
pub mod overlay;
pub mod pointer;
pub mod read;
pub mod referred;
pub mod schemas;
pub mod sections;
pub mod spell;
mod tree;

use serde_json::Value;

use self::overlay::origins::Origins;
use self::pointer::Pointer;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The text of a description, and what to call it in diagnostics.
#[derive(Clone, Debug)]
pub struct Source {
    /// A path as the user knows it: `spec/2026-02-09.yaml`.
    pub name: String,
    pub text: String,
}

/// A description that has been read.
#[derive(Debug)]
pub struct Document {
    pub name: String,
    pub root: Value,
    /// Whether it is of OpenAPI 3.1 or newer, where a schema is a JSON Schema.
    pub is_3_1: bool,
    /// Which file each part was written in: the description, or an overlay.
    pub origins: Origins,
}

impl Document {
    /// Reads a description, applies the overlays to it in their order, and hangs those of the other
    /// documents into it that it refers to.
    ///
    /// # Errors
    ///
    /// If a text cannot be parsed, an overlay cannot be applied, or the result is no description of
    /// OpenAPI 3.
    pub fn read(
        source: &Source,
        overlays: &[Source],
        documents: &[Source],
    ) -> Result<(Document, Diagnostics), Diagnostics> {
        let (root, mut diagnostics) = read::read(source);
        let Some(mut root) = root else { return Err(diagnostics) };
        let mut origins = Origins::new(&source.name);
        for overlay in overlays {
            let told = overlay::apply(overlay, &mut root, &mut origins);
            // What is wrong with a description that is half corrected says nothing.
            if told.has_errors() {
                diagnostics.append(told);
                return Err(diagnostics);
            }
        }
        match version(&root, &source.name) {
            Ok(is_3_1) => {
                diagnostics.append(origins.traced(newer(&root, &source.name)));
                let told = bundle::bundle(&mut root, &source.name, documents, &mut origins);
                diagnostics.append(origins.traced(told));
                let document = Document { name: source.name.clone(), root, is_3_1, origins };
                Ok((document, diagnostics))
            }
            Err(errors) => {
                diagnostics.append(origins.traced(errors));
                Err(diagnostics)
            }
        }
    }

    /// Whether a place is in a document that is not there.
    pub fn is_missing(&self, place: &Pointer) -> bool {
        let mut segments = place.segments();
        if segments.next().as_deref() != Some(bundle::DOCUMENTS) {
            return false;
        }
        let hung = self.root.get(bundle::DOCUMENTS);
        segments.next().is_some_and(|name| hung.is_none_or(|hung| hung.get(name).is_none()))
    }
}

/// Says of a description of a newer version how it is read.
fn newer(root: &Value, name: &str) -> Diagnostics {
    let version = root.get("openapi").and_then(Value::as_str);
    let newer = version.filter(|version| version.starts_with("3.2"));
    let warnings = newer.into_iter().map(|version| {
        let message = format!("OpenAPI {version} is read as 3.1: what is new in it is passed over");
        let help = "nothing, if the description uses nothing that is new";
        Diagnostic::warning("version", name, &Pointer::root().join("openapi"), message, help)
    });
    warnings.collect()
}

/// Whether the description is of OpenAPI 3.1 or newer.
fn version(root: &Value, name: &str) -> Result<bool, Diagnostics> {
    let error = |place: &Pointer, message: &str, help: &str| {
        Err(Diagnostics::from(Diagnostic::error("version", name, place, message, help)))
    };
    let known = "the generator reads OpenAPI 3.0, 3.1 and 3.2: `openapi: 3.0.3`";
    let top = Pointer::root();
    if root.is_null() {
        return error(&top, "the document is empty", known);
    }
    if !root.is_object() {
        return error(&top, "the document is not an object", known);
    }
    if root.get("swagger").is_some() {
        let help = "convert it to OpenAPI 3.0 first, with a converter such as swagger2openapi";
        return error(&top.join("swagger"), "the document is of Swagger 2.0", help);
    }
    let Some(version) = root.get("openapi") else {
        let message = "the document does not say which version of OpenAPI it is of";
        return error(&top, message, known);
    };
    let at = top.join("openapi");
    match version.as_str() {
        Some(text) if text == "3.0" || text.starts_with("3.0.") => Ok(false),
        Some(text) if text.starts_with("3.1") || text.starts_with("3.2") => Ok(true),
        Some(text) => error(&at, &format!("OpenAPI {text} is not supported"), known),
        None => {
            let help = "write all of its numbers, or put it in quotes: `openapi: 3.0.3`";
            error(&at, "the version of OpenAPI is not a string", help)
        }
    }
}
