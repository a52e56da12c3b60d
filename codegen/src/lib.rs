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
//! What is wrong with a description is a [`diagnostic`]; what differs between two is said by
//! [`compare`]. The support code that generated crates carry stands in `codegen/runtime`.
//! ARCHITECTURE.md says why things are as they are.

pub mod compare;
pub mod diagnostic;
pub mod document;
pub mod emit;
pub mod explain;
pub mod ir;
pub mod lower;
pub mod output;
pub mod passes;
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

/// A description, and the version of the API that it is of.
#[derive(Clone, Debug)]
pub struct Input {
    pub source: Source,
    /// The name of the version's module: `v2026_02_09`.
    pub module: String,
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
    for (input, api) in inputs.iter().zip(&apis) {
        let sha256 = sha256(&input.source.text);
        let origin = Origin { module: &input.module, source: &input.source.name, sha256: &sha256 };
        emit::version::emit(api, &origin, &mut files);
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
    for input in inputs {
        match model(&input.source) {
            Ok((api, warnings)) => {
                apis.push(api);
                diagnostics.append(warnings);
            }
            Err(errors) => diagnostics.append(errors),
        }
    }
    diagnostics.or_errors(apis)
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
fn model(source: &Source) -> Result<(Api, Diagnostics), Diagnostics> {
    let (document, mut diagnostics) = Document::read(source)?;
    let mut api = match lower::lower(&document) {
        Ok((api, warnings)) => {
            diagnostics.append(warnings);
            api
        }
        Err(errors) => {
            diagnostics.append(errors);
            return Err(diagnostics);
        }
    };
    passes::run(&mut api, &mut diagnostics);
    diagnostics.or_errors(api)
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
        let readme = emit::readme::readme(name, &api.title, &api.version, &input.source.name);
        files.add("README.md".to_owned(), readme);
    }
}

/// The digest of a text, in hexadecimal digits.
fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
