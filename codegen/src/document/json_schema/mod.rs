//! A JSON Schema by itself is read as a description that has nothing but schemas.
//!
//! The schema is the first component, and each of its definitions one more, so that every stage after this one knows
//! no more than descriptions. What stands where in the file is known to the origins, as it is of overlays.
//!
//! - [`identifiers`]: what references of a schema lead to, by pointers and by `$id`.
//! - [`drafts`]: what earlier drafts write in another way.
//! - [`annotations`]: the keywords that a schema made of the type is to have again.
//! - [`options`]: what the caller asks for beyond what the schema says.

mod annotations;
mod drafts;
mod identifiers;
mod options;
mod walk;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use self::identifiers::Identifiers;
pub use self::options::{Options, Replacement};
use super::overlay::origins::{Node, Origin, Origins};
use super::{Document, bundle, external_documents, read};
use crate::diagnostic::{Diagnostic, Diagnostics, Location, kinds};
use crate::ir::Kinds;
use crate::pointer::Pointer;
use crate::source::Source;

/// A JSON Schema of which types are made.
///
/// ```
/// use codegen::{JsonSchema, source::Source};
///
/// let text = r#"{"properties": {"number": {"type": ["string", "null"]}}, "required": ["number"]}"#;
/// let source = Source { name: "invoice.json".to_owned(), text: text.to_owned() };
/// let module = codegen::types(&JsonSchema::new(source, "Invoice"), "invoice").expect("types");
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
        let schema = match self.at.look_up(&root) {
            Some(schema @ (Value::Object(_) | Value::Bool(_))) => schema.clone(),
            found => {
                diagnostics.push(self.no_schema(found));
                return Err(diagnostics);
            }
        };
        let is_older = drafts::is_before_2019(&schema);
        let (schemas, mut origins) = self.components(schema, is_older);
        let info = json!({ "title": self.name, "version": "" });
        let mut root = json!({ "openapi": "3.1.0", "info": info, "paths": {} });
        root["components"] = json!({ "schemas": schemas });
        let name = &self.source.name;
        let (found, in_tree) = bundle::bundle(&mut root, name, &self.documents, &mut origins);
        diagnostics.append(found);
        diagnostics.append(origins.trace(in_tree));
        // Beside a reference nothing counts in the drafts before, as in OpenAPI 3.0.
        let document = Document { name: name.clone(), root, is_3_1: !is_older, origins };
        Ok((document, diagnostics))
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

    /// The schema and its definitions by their names, and where each was written.
    fn components(&self, mut schema: Value, is_older: bool) -> (Map<String, Value>, Origins) {
        let hoisted = Hoisted::of(&schema, &self.name);
        Identifiers::of(&mut schema).resolve(&mut schema, &|pointer| self.moved(pointer, &hoisted));
        let mut origins = Origins::new(&self.source.name);
        let mut schemas = Map::new();
        let mut definitions = Vec::new();
        for (name, keyword) in &hoisted.0 {
            let list = schema.get_mut(keyword).and_then(Value::as_object_mut);
            let found = list.and_then(|list| list.get_mut(name)).map(Value::take);
            definitions.extend(found.map(|found| (name, self.at.join(keyword).join(name), found)));
        }
        for keyword in ["$defs", "definitions"] {
            let list = schema.get_mut(keyword).and_then(Value::as_object_mut);
            list.into_iter().for_each(|list| list.retain(|name, _| !hoisted.has(keyword, name)));
        }
        let is_definition = hoisted.0.contains_key(&self.name);
        let root = (!is_definition).then_some((&self.name, self.at.clone(), schema));
        for (name, pointer, mut schema) in root.into_iter().chain(definitions) {
            let origin = Origin { document: self.source.name.clone(), pointer };
            let mut node = Node::new(origin);
            walk::each(&mut schema, &mut node, false, &mut |object, node, is_in_union| {
                drafts::modernize(object, node);
                self.options.apply(object, is_in_union);
                annotations::gather(object, is_older);
            });
            *origins.root().member("components").member("schemas").member(name) = node;
            schemas.insert(name.clone(), schema);
        }
        (schemas, origins)
    }

    /// Where a part of the schema stands in the description.
    fn moved(&self, pointer: &Pointer, hoisted: &Hoisted) -> Pointer {
        let schemas = Pointer::root().join("components").join("schemas");
        let mut segments = pointer.segments();
        let definition = segments.next().zip(segments.next());
        match definition.filter(|(keyword, name)| hoisted.has(keyword, name)) {
            Some((_, name)) => segments.fold(schemas.join(name), |at, segment| at.join(segment)),
            None => schemas.join(&self.name).append(pointer),
        }
    }
}

/// The definitions of a schema that become components: each by its name, with the keyword that it stands under.
struct Hoisted(IndexMap<String, &'static str>);

impl Hoisted {
    /// Those whose names are not taken. A schema that is nothing but a reference to the definition of its own name is
    /// that definition.
    fn of(schema: &Value, name: &str) -> Self {
        let mut hoisted = IndexMap::new();
        for keyword in ["$defs", "definitions"] {
            let definitions = schema.get(keyword).and_then(Value::as_object);
            for own in definitions.into_iter().flat_map(Map::keys) {
                let reference = || Pointer::root().join(keyword).join(own).to_string();
                if own != name || is_only_reference(schema, &reference()) {
                    hoisted.entry(own.clone()).or_insert(keyword);
                }
            }
        }
        Hoisted(hoisted)
    }

    fn has(&self, keyword: &str, name: &str) -> bool {
        self.0.get(name).is_some_and(|own| *own == keyword)
    }
}

/// Whether a schema is another one, and says nothing itself.
fn is_only_reference(schema: &Value, reference: &str) -> bool {
    const SILENT: [&str; 7] = ["$ref", "$schema", "$id", "id", "$comment", "$defs", "definitions"];
    let keywords = schema.as_object().into_iter().flat_map(Map::keys);
    schema.get("$ref").and_then(Value::as_str) == Some(reference)
        && keywords.into_iter().all(|keyword| SILENT.contains(&keyword.as_str()))
}
