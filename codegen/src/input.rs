//! What is generated from: the text of a description, and all that goes with it.

use hmac_sha256::Hash;

use crate::customization::Customization;
use crate::document::external_documents;
use crate::selection::Selection;
use crate::source::Source;

/// A description, and the version of the API that it is of.
///
/// ```
/// use openapi_crate_codegen::{Input, source::Source};
///
/// let text = r#"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {},
///     "components": {"schemas": {"Pet": {"$ref": "pet.yaml"}}}}"#;
/// let source = Source { name: "spec/pets.json".to_owned(), text: text.to_owned() };
/// let input = Input::new(source, "v1").with_documents(|path| {
///     (path == "pet.yaml").then(|| "type: object".to_owned())
/// });
/// let names: Vec<&str> = input.sources().map(|source| source.name.as_str()).collect();
/// assert_eq!(names, ["spec/pets.json", "spec/pet.yaml"]);
/// ```
#[derive(Clone, Debug)]
pub struct Input {
    pub source: Source,
    /// Corrections of it, in the order in which they are applied.
    pub overlays: Vec<Source>,
    /// The other documents that references lead to, each called as the description is, with the path
    /// that leads there.
    pub documents: Vec<Source>,
    /// The name of the version's module: `v2026_02_09`.
    pub module: String,
    /// What of it is generated.
    pub selection: Selection,
    /// How it is generated.
    pub customization: Customization,
    /// Whether what a document describes that is not found is any JSON, with a warning, and no error.
    pub allow_missing: bool,
}

impl Input {
    /// The whole of a description, without overlays and other documents.
    pub fn new(source: Source, module: impl Into<String>) -> Self {
        let module = module.into();
        let (overlays, documents) = (Vec::new(), Vec::new());
        let selection = Selection::default();
        let customization = Customization::default();
        Input {
            source,
            overlays,
            documents,
            module,
            selection,
            customization,
            allow_missing: false,
        }
    }

    /// Adds the documents that references lead to, and those that references in them lead to. `read`
    /// gives the text of one, by the path that leads to it from the description's folder; none if it
    /// is not found.
    #[must_use]
    pub fn with_documents(mut self, read: impl FnMut(&str) -> Option<String>) -> Self {
        let texts: Vec<&str> = self.sources().map(|source| source.text.as_str()).collect();
        let found = external_documents::all(&self.source.name, &texts, read);
        self.documents.extend(found);
        self
    }

    /// Every text that it is of: for what is printed of them.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        std::iter::once(&self.source).chain(&self.overlays).chain(&self.documents)
    }

    /// The SHA-256 of the texts, one behind the other, in hexadecimal digits.
    pub fn sha256(&self) -> String {
        let mut digest = Hash::new();
        for source in self.sources() {
            digest.update(source.text.as_bytes());
        }
        digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
