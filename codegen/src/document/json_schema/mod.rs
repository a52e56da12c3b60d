//! A JSON Schema by itself is read as a description that has nothing but schemas.
//!
//! The schema is the first component, and each of its definitions one more, so that every stage after this one knows
//! no more than descriptions. What stands where in the file is known to the origins, as it is of overlays.
//!
//! - [`identifiers`]: what references of a schema lead to, by pointers and by `$id`.
//! - [`definitions`]: the parts that become components. [`wording`]: what helps call them.
//! - [`around`]: what stands outside of the schema in its document.
//! - [`drafts`]: what earlier drafts write in another way.
//! - [`annotations`]: the keywords that a schema made of the type is to have again.
//! - [`options`]: what the caller asks for beyond what the schema says.
//! - [`wider`]: what its type says in part only.

mod annotations;
mod around;
mod definitions;
mod drafts;
mod identifiers;
mod options;
mod walk;
mod wider;
mod wording;

use crate::ir::kinds::JsonKinds;
use serde_json::{Map, Value, json};

use self::around::Part;
use self::definitions::Definitions;
use self::identifiers::Identifiers;
pub use self::options::{Options, Replacement};
use self::walk::At;
use super::overlay::origins::{Node, Origin, Origins};
use super::{Document, bundle, external_documents, read};
use crate::diagnostic::{
    Diagnostic, Diagnostics, Location, TreeDiagnostic, TreeDiagnostics, kinds,
};
use crate::ir::{Kinds, Unexpressed};
use crate::pointer::Pointer;
use crate::source::Source;

/// A JSON Schema of which types are made.
///
/// ```
/// use openapi_crate_codegen::{JsonSchema, source::Source};
///
/// let text = r#"{"properties": {"number": {"type": ["string", "null"]}}, "required": ["number"]}"#;
/// let source = Source { name: "invoice.json".to_owned(), text: text.to_owned() };
/// let module = openapi_crate_codegen::types(&JsonSchema::new(source, "Invoice"), "invoice").expect("types");
/// assert!(module.files.get("invoice.rs").unwrap().contains("pub number: Option<String>"));
/// ```
#[derive(Clone, Debug)]
pub struct JsonSchema {
    pub source: Source,
    /// Where in the document the schema stands.
    pub at: Pointer,
    /// The name of its type.
    pub name: String,
    /// The other documents that references lead to.
    pub documents: Vec<Source>,
    pub options: Options,
}

impl JsonSchema {
    /// The schema that is the whole of a document.
    pub fn new(source: Source, name: impl Into<String>) -> Self {
        let (at, name) = (Pointer::root(), name.into());
        JsonSchema { source, at, name, documents: Vec::new(), options: Options::default() }
    }

    /// Adds the documents that references lead to, as `Input::with_documents` does.
    #[must_use]
    pub fn with_documents(mut self, read: impl FnMut(&str) -> Option<String>) -> Self {
        let found = external_documents::all(&self.source.name, &[&self.source.text], read);
        self.documents.extend(found);
        self
    }

    /// Every text that it is of: for what is printed of them.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        std::iter::once(&self.source).chain(&self.documents)
    }

    /// Reads the schema as a description.
    ///
    /// # Errors
    ///
    /// If the text cannot be parsed, or no schema stands in it where one should.
    pub fn read(&self) -> Result<(Document, Diagnostics), Diagnostics> {
        let (root, mut diagnostics) = read::read(&self.source);
        let Some(root) = root else { return Err(diagnostics) };
        let part = match Part::of(&root, &self.at, &self.name) {
            Some(part) if part.schema.is_object() || part.schema.is_boolean() => part,
            found => {
                diagnostics.push(self.no_schema(found.map(|part| part.schema).as_ref()));
                return Err(diagnostics);
            }
        };
        let is_older = drafts::is_before_2019(&part.schema);
        let (schemas, mut origins, unfit) = self.components(part, is_older);
        let info = json!({ "title": self.name, "version": "" });
        let mut root = json!({ "openapi": "3.1.0", "info": info, "paths": {} });
        root["components"] = json!({ "schemas": schemas });
        let name = &self.source.name;
        let (found, in_tree) = bundle::bundle(&mut root, name, &self.documents, &mut origins);
        diagnostics.append(found);
        diagnostics.append(origins.trace(in_tree));
        diagnostics.append(origins.trace(unfit));
        // Beside a reference nothing counts in the drafts before, as in OpenAPI 3.0.
        let document = Document { name: name.clone(), root, is_3_1: !is_older, origins };
        Ok((document, diagnostics))
    }

    /// The diagnostics, in the words of a schema and not of a description.
    pub fn reworded(&self, diagnostics: &Diagnostics) -> Diagnostics {
        if diagnostics.iter().next().is_none() {
            return Diagnostics::default();
        }
        let (root, _) = read::read(&self.source);
        let schema = root.as_ref().and_then(|root| self.at.look_up(root));
        let is_older = schema.is_some_and(|schema| schema.get("definitions").is_some());
        wording::of_schema(diagnostics, if is_older { "definitions" } else { "$defs" })
    }

    /// What no type says, in the words of the schema.
    pub fn unexpressed(&self, mut found: Vec<Unexpressed>) -> Vec<Unexpressed> {
        found.extend(self.wider());
        wording::unexpressed(found)
    }

    /// The warning that the schema takes null, and its type does not.
    pub fn nullable_root(&self) -> Diagnostic {
        let at = Location::at(&self.source.name, self.at.clone());
        let message = format!("the schema takes null, and the type `{}` does not", self.name);
        let help = format!("use `Option<{}>` where it may be null", self.name);
        Diagnostic::new(&kinds::NULLABLE_ROOT, at, message).help(help)
    }

    fn no_schema(&self, found: Option<&Value>) -> Diagnostic {
        let found =
            found.map_or_else(|| "nothing".to_owned(), |value| Kinds::of(value).to_string());
        let message = format!("expected a JSON Schema at `{}`, found {found}", self.at);
        let around = self.at.clone();
        let at = Location::at(&self.source.name, around);
        let help = "check that the file is the schema, or name its location in the file";
        Diagnostic::new(&kinds::DOCUMENT_NOT_AN_OBJECT, at, message).help(help)
    }

    /// The schema and its definitions by their names, where each was written, and what replacements do not fit.
    fn components(
        &self,
        part: Part,
        is_older: bool,
    ) -> (Map<String, Value>, Origins, TreeDiagnostics) {
        let Part { mut schema, origins: around } = part;
        let identifiers = Identifiers::of(&mut schema);
        let definitions = Definitions::of(&schema, &self.name, &identifiers);
        identifiers.resolve(&mut schema, &|pointer| self.moved(pointer, &definitions));
        let mut origins = Origins::new(&self.source.name);
        let (mut schemas, mut unfit) = (Map::new(), TreeDiagnostics::default());
        let within = Pointer::root().join("components").join("schemas");
        let taken = definitions.take(&mut schema);
        let origin = |at: &Pointer| around.get(at).cloned().unwrap_or_else(|| self.at.append(at));
        let taken = taken.into_iter().map(|(name, at, found)| (name, origin(at), found));
        let is_definition = definitions.has(&self.name);
        let root = (!is_definition).then_some((&self.name, self.at.clone(), schema));
        for (name, pointer, mut schema) in root.into_iter().chain(taken) {
            let origin = Origin { document: self.source.name.clone(), pointer };
            let mut node = Node::new(origin);
            let at = At { pointer: within.join(name), is_branch: false };
            walk::each(&mut schema, &mut node, &at, &mut |object, node, at| {
                drafts::modernize(object, node);
                if let Some(replacement) = self.options.apply(object, at.is_branch) {
                    unfit.push(Self::unfit(replacement, &at.pointer));
                }
                annotations::gather(object, is_older);
            });
            *origins.root().member("components").member("schemas").member(name) = node;
            schemas.insert(name.clone(), schema);
        }
        (schemas, origins, unfit)
    }

    /// The warning that a schema is not replaced, at a place of the description.
    fn unfit(replacement: &Replacement, at: &Pointer) -> TreeDiagnostic {
        let Replacement { keyword, value, path, .. } = replacement;
        let message = format!("the schema is not of the type that `{keyword}: {value}` stands for");
        let help =
            format!("change it to the type and the members of `{path}`, or remove the keyword");
        Diagnostic::new(&kinds::UNFIT_REPLACEMENT, at.clone(), message).help(help)
    }

    /// Where a part of the schema stands in the description.
    fn moved(&self, pointer: &Pointer, definitions: &Definitions) -> Pointer {
        let schemas = Pointer::root().join("components").join("schemas");
        match definitions.component(pointer) {
            Some((name, within)) => schemas.join(name).append(&within),
            None => schemas.join(&self.name).append(pointer),
        }
    }
}
