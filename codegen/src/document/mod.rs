//! A description as it was read: its text, its tree, and what stands where.
//!
//! - [`read`]: the text becomes a tree.
//! - [`mod@overlay`]: corrections that stand in files of their own are applied to it.
//! - [`bundle`]: the documents that it refers to ([`links`], [`external_documents`]) are hung into it.
//! - [`json_schema`]: a schema by itself, read as a description.
//! - [`anchors`]: references to names of schemas become references to their pointers.
//! - [`operations`]: every operation, its parts found ([`sections`]), with its [`parameters`] and the
//!   [`operation_names`] that it is given.
//! - [`schemas`]: every schema of the tree, one by one; those of operations with the names of these ([`body_names`]).
//! - [`headers`]: those of responses. [`streams`]: what comes event by event.
//! - [`referred`]: the schema that a reference leads to.
//! - [`normalize`]: a schema of OpenAPI 3.1 is written as one of 3.0.
//! - [`lift`]: a schema becomes an object whose inner schemas are references, as openapiv3 sees it.

pub mod anchors;
pub mod body_names;
pub mod bundle;
pub mod external_documents;
pub mod headers;
pub mod json_schema;
pub mod lift;
pub mod links;
mod methods;
pub mod normalize;
pub mod operation_names;
pub mod operations;
pub mod overlay;
pub mod parameters;
mod parts;
pub mod read;
pub mod referred;
pub mod schema;
pub mod schemas;
pub mod sections;
pub mod streams;
mod tree;

use crate::ir::kinds::JsonKinds;
use serde_json::Value;

use self::overlay::origins::Origins;
use crate::diagnostic::kinds::{self, Kind};
use crate::diagnostic::{Diagnostic, Diagnostics, TreeDiagnostic};
use crate::ir::Kinds;
use crate::pointer::Pointer;
use crate::source::Source;

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
    /// Reads a description, applies the overlays to it in their order, and hangs those of the external
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
            let found = overlay::apply(overlay, &mut root, &mut origins);
            let is_half_done = found.has_errors();
            diagnostics.append(found);
            // What is wrong with a description that is half corrected says nothing.
            if is_half_done {
                return Err(diagnostics);
            }
        }
        match version(&root) {
            Ok(is_3_1) => {
                diagnostics.append(origins.trace(newer(&root).into_iter().collect()));
                let (found, in_tree) =
                    bundle::bundle(&mut root, &source.name, documents, &mut origins);
                diagnostics.append(found);
                diagnostics.append(origins.trace(in_tree));
                let document = Document { name: source.name.clone(), root, is_3_1, origins };
                Ok((document, diagnostics))
            }
            Err(error) => {
                diagnostics.append(origins.trace(error.into()));
                Err(diagnostics)
            }
        }
    }

    /// Where its parts were written, without the tree.
    pub fn into_origins(self) -> Origins {
        self.origins
    }

    /// Whether a pointer leads into a document that is not found.
    pub fn is_missing(&self, pointer: &Pointer) -> bool {
        let document = pointer.in_document().map(|(name, _)| Pointer::of_document(&name));
        document.is_some_and(|document| document.look_up(&self.root).is_none())
    }
}

/// Says of a description of a newer version how it is read.
fn newer(root: &Value) -> Option<TreeDiagnostic> {
    let version = root.get("openapi")?.as_str().filter(|version| version.starts_with("3.2"))?;
    let message =
        format!("OpenAPI {version} is read as 3.1: not all that is new in it is expressed");
    Some(Diagnostic::new(&kinds::NEWER_VERSION, Pointer::root().join("openapi"), message))
}

/// Whether the description is of OpenAPI 3.1 or newer.
fn version(root: &Value) -> Result<bool, TreeDiagnostic> {
    let error = |kind: &'static Kind, at: Pointer, message: &str, help: &str| {
        Err(Diagnostic::new(kind, at, message).help(help))
    };
    let top = Pointer::root();
    if root.is_null() {
        let message = "expected an OpenAPI description, found an empty document";
        let help = "add `openapi: 3.0.3`, `info` and `paths`";
        return error(&kinds::EMPTY_DOCUMENT, top, message, help);
    }
    if !root.is_object() {
        let message =
            format!("expected an OpenAPI description, an object; found {}", Kinds::of(root));
        let help = "check that the file is the description";
        return error(&kinds::DOCUMENT_NOT_AN_OBJECT, top, &message, help);
    }
    if root.get("swagger").is_some() {
        let message = "Swagger 2.0 is unsupported: expected OpenAPI 3.0, 3.1 or 3.2";
        let help = "convert it to OpenAPI 3.0 first, with a converter such as swagger2openapi";
        return error(&kinds::SWAGGER, top.join("swagger"), message, help);
    }
    let Some(version) = root.get("openapi") else {
        let message = "`openapi`, the version of OpenAPI, is not found";
        let help = "add the version that the description is written in: `openapi: 3.0.3`";
        return error(&kinds::MISSING_VERSION, top, message, help);
    };
    let at = top.join("openapi");
    match version.as_str() {
        Some(text) if text == "3.0" || text.starts_with("3.0.") => Ok(false),
        Some(text) if text.starts_with("3.1") || text.starts_with("3.2") => Ok(true),
        Some(text) => {
            let message = format!("OpenAPI {text} is unsupported: expected 3.0, 3.1 or 3.2");
            let help = "convert it to one of these versions";
            error(&kinds::UNSUPPORTED_VERSION, at, &message, help)
        }
        None => {
            let found = Kinds::of(version);
            let message = format!("expected the version of OpenAPI to be a string, found {found}");
            let help = "quote it, or write all of its parts: `openapi: 3.0.3`";
            error(&kinds::VERSION_NOT_A_STRING, at, &message, help)
        }
    }
}

/// The error for a `$ref` that is not a string.
pub fn reference_not_a_string(reference: &Value, at: Pointer) -> TreeDiagnostic {
    let message = format!("expected `$ref` to be a string, found {}", Kinds::of(reference));
    let help = "use the location of what is meant: `$ref: \"#/components/schemas/Name\"`";
    Diagnostic::new(&kinds::REFERENCE_NOT_A_STRING, at, message).help(help)
}
