//! Turns OpenAPI descriptions into a Rust crate of types that lose nothing.
//!
//! [`generate`] is the whole of it, a pure function: descriptions in, files out. It writes nothing,
//! and knows neither clock nor environment; the command around it is in `xtask/`. The stages, each a
//! folder:
//!
//! 1. [`document`]: the text becomes a tree, and every schema is taken out by itself.
//! 2. [`lower`]: schemas become the model in [`ir`].
//! 3. [`passes`]: the model is brought into the form that Rust has: names, unions with plans.
//! 4. [`emit`]: the model becomes tokens, with [`typespace`] naming the type of every member.
//! 5. [`output`]: tokens become formatted text.
//!
//! What is wrong with a description is a [`diagnostic`], what was not made of it is counted in a
//! [`report`](mod@report), and what differs between two is said by [`compare`]. The support code that
//! generated crates carry stands in `codegen/runtime`. ARCHITECTURE.md says why things are as they
//! are.

// The tours of folders name files that only they use.
#![allow(rustdoc::private_intra_doc_links)]

pub mod compare;
pub mod diagnostic;
pub mod document;
pub mod emit;
pub mod explain;
pub mod ir;
pub mod lower;
mod near;
pub mod output;
pub mod passes;
pub mod report;
mod runtime_files;
mod stack;
pub mod typespace;

use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::pointer::Pointer;
use crate::document::{Document, Source};
use crate::emit::version::Origin;
use crate::ir::Api;
use crate::output::GeneratedFiles;
pub use crate::passes::select::Selection;

/// A description, and the version of the API that it is of.
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
}

impl Input {
    /// The whole of a description, without overlays and other documents.
    pub fn new(source: Source, module: impl Into<String>) -> Self {
        let module = module.into();
        let (overlays, documents) = (Vec::new(), Vec::new());
        Input { source, overlays, documents, module, selection: Selection::default() }
    }

    /// Adds the documents that references lead to, and those that references in them lead to. `read`
    /// gives the text of one, by the path that leads to it from the description's folder; none if it
    /// is not there.
    #[must_use]
    pub fn with_documents(mut self, read: impl FnMut(&str) -> Option<String>) -> Self {
        let texts: Vec<&str> = self.sources().map(|source| source.text.as_str()).collect();
        let found = document::further::all(&self.source.name, &texts, read);
        self.documents.extend(found);
        self
    }

    /// Every text that it is of: for what is printed of them.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        std::iter::once(&self.source).chain(&self.overlays).chain(&self.documents)
    }
}

/// What is generated.
#[derive(Clone, Debug)]
pub enum Target {
    /// The `src` of a crate whose manifest is written by hand.
    Sources,
    /// A complete crate of this name.
    Crate(String),
}

/// What was generated, and what is to be said of it.
#[derive(Debug)]
pub struct Generation {
    pub files: GeneratedFiles,
    /// The models, in the order of the descriptions.
    pub apis: Vec<Api>,
    pub warnings: Diagnostics,
}

/// Generates a crate from descriptions. The last one is the version that the root re-exports.
///
/// # Errors
///
/// All that is wrong with the descriptions, each with its place.
pub fn generate(inputs: &[Input], target: &Target) -> Result<Generation, Diagnostics> {
    stack::with_room(|| generation(inputs, target))
}

fn generation(inputs: &[Input], target: &Target) -> Result<Generation, Diagnostics> {
    let (apis, warnings) = models_of(inputs)?;
    let mut files = GeneratedFiles::default();
    let versions = stack::each_with_room(inputs.iter().zip(&apis), |(input, api)| {
        let mut files = GeneratedFiles::default();
        let sha256 = sha256(input.sources().map(|source| source.text.as_str()));
        let names: Vec<&str> = input.sources().map(|source| source.name.as_str()).collect();
        let origin = Origin {
            module: &input.module,
            sources: &names.join(", "),
            has_overlays: !input.overlays.is_empty(),
            sha256: &sha256,
        };
        emit::version::emit(api, &origin, &mut files);
        files
    });
    for version in versions {
        files.append(version);
    }
    emit_crate(inputs, &apis, target, &mut files);
    Ok(Generation { files, apis, warnings })
}

/// The models of descriptions.
///
/// # Errors
///
/// All that is wrong with the descriptions, each with its place.
pub fn models(inputs: &[Input]) -> Result<(Vec<Api>, Diagnostics), Diagnostics> {
    stack::with_room(|| models_of(inputs))
}

fn models_of(inputs: &[Input]) -> Result<(Vec<Api>, Diagnostics), Diagnostics> {
    let mut apis = Vec::new();
    let mut diagnostics = same_version(inputs);
    for model in stack::each_with_room(inputs, model) {
        match model {
            Ok((api, warnings)) => {
                apis.push(api);
                diagnostics.append(warnings);
            }
            Err(errors) => diagnostics.append(errors),
        }
    }
    diagnostics.or_errors(apis)
}

/// The version of the API that a description says it is of; none if it does not, or cannot be read.
pub fn version(source: &Source) -> Option<String> {
    stack::with_room(|| {
        let (document, _) = Document::read(source, &[], &[]).ok()?;
        let version = document.root.get("info")?.get("version")?;
        version.as_str().map(str::to_owned)
    })
}

/// Descriptions that would become the same module.
fn same_version(inputs: &[Input]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for (index, input) in inputs.iter().enumerate() {
        if let Some(first) = inputs[..index].iter().find(|first| first.module == input.module) {
            let (name, module) = (&input.source.name, &input.module);
            let message = format!("`{}` is the version `{module}` too", first.source.name);
            let help = "give one of the files another name, or remove it";
            let place = Pointer::root();
            diagnostics.push(Diagnostic::error("same-version", name, &place, message, help));
        }
    }
    diagnostics
}

/// The model of one description.
fn model(input: &Input) -> Result<(Api, Diagnostics), Diagnostics> {
    let (document, mut told) = Document::read(&input.source, &input.overlays, &input.documents)?;
    let mut diagnostics = Diagnostics::default();
    let lowered = lower::lower(&document);
    let Document { origins, root, .. } = document;
    // The tree is larger than the model, and has been made one.
    drop(root);
    let api = match lowered {
        Ok((mut api, warnings)) => {
            diagnostics.append(warnings);
            passes::run(&mut api, &input.selection, &mut diagnostics);
            for unexpressed in &mut api.unexpressed {
                let origin = origins.find(&unexpressed.pointer);
                unexpressed.document = origin.document;
                unexpressed.pointer = origin.pointer;
            }
            Some(api)
        }
        Err(errors) => {
            diagnostics.append(errors);
            None
        }
    };
    told.append(origins.traced(diagnostics));
    match api {
        Some(api) => told.or_errors(api),
        None => Err(told),
    }
}

fn emit_crate(inputs: &[Input], apis: &[Api], target: &Target, files: &mut GeneratedFiles) {
    let modules: Vec<String> = inputs.iter().map(|input| input.module.clone()).collect();
    let (Some(root), Some(api), Some(input)) = (modules.last(), apis.last(), inputs.last()) else {
        return;
    };
    emit::crate_root::emit(apis, &modules, root, files);
    for (path, text) in runtime_files::FILES {
        files.add(format!("src/runtime/{path}"), (*text).to_owned());
    }
    if let Target::Crate(name) = target {
        let manifest = emit::manifest::manifest(name, &api.title, &api.version, &modules, root);
        files.add("Cargo.toml".to_owned(), manifest);
        let readme = emit::readme::readme(name, api, &input.source.name);
        files.add("README.md".to_owned(), readme);
    }
}

/// The digest of texts, one behind the other, in hexadecimal digits.
fn sha256<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut digest = Sha256::new();
    for text in texts {
        digest.update(text.as_bytes());
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
