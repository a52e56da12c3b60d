//! A generator for build scripts: a description on disk becomes a file to include.
//!
//! `read.rs` reads a description with what belongs to it, `documents.rs` those that it refers to; `single_file.rs` makes
//! one file of the files of a crate.

pub mod documents;
mod error;
pub mod read;
mod single_file;

use std::fs;
use std::path::{Path, PathBuf};

pub use self::error::GenerateError;
use crate::customization::Customization;
use crate::diagnostic::Diagnostics;
use crate::emit::package::Target;
use crate::input::Input;
use crate::ir::{Implemented, MapType, Times};
use crate::pipeline::{self, Generation};
use crate::selection::Selection;

/// Makes Rust types of an OpenAPI description, for a build script:
///
/// ```no_run
/// // build.rs
/// use openapi_crate_codegen::Generator;
///
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let folder = std::env::var("OUT_DIR")?;
///     Generator::new("api/petstore.yaml").overlay("api/fixes.yaml").write_to(folder)?;
///     Ok(())
/// }
/// ```
///
/// The file is called as the description is, and included where the types are to be:
///
/// ```ignore
/// // src/lib.rs
/// pub mod petstore {
///     include!(concat!(env!("OUT_DIR"), "/petstore.rs"));
/// }
/// ```
///
/// The crate depends on `openapi-crate-runtime`, `serde`, `serde_json` and `indexmap`. For [`http`](Self::http) and what
/// builds on it the features of `openapi-crate-runtime` of the same names are needed, and the crate `http`.
#[derive(Clone, Debug)]
pub struct Generator {
    description: PathBuf,
    overlays: Vec<PathBuf>,
    allowed: Vec<PathBuf>,
    allow_missing: bool,
    selection: Selection,
    customization: Customization,
    name: Option<String>,
    features: Vec<&'static str>,
}

impl Generator {
    /// For a description in JSON or YAML. Paths are relative to the crate that is built.
    pub fn new(description: impl Into<PathBuf>) -> Self {
        Generator {
            description: description.into(),
            overlays: Vec::new(),
            allowed: Vec::new(),
            allow_missing: false,
            selection: Selection::default(),
            customization: Customization::default(),
            name: None,
            features: Vec::new(),
        }
    }

    /// Applies an overlay (OpenAPI Overlay 1.0) to the description first; several in their order.
    #[must_use]
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.overlays.push(path.into());
        self
    }

    /// Reads documents that the description refers to from this folder too, and not only from its own.
    #[must_use]
    pub fn allow_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.allowed.push(folder.into());
        self
    }

    /// Takes what stands in a document that is not there for any JSON, with a warning, which is an error without this.
    #[must_use]
    pub fn allow_missing(mut self) -> Self {
        self.allow_missing = true;
        self
    }

    /// Makes this operation and the types that it leads to, and nothing else that is not asked for. It is named by its id,
    /// or by method and path: `GET:/pets/{id}`.
    #[must_use]
    pub fn operation(mut self, name: impl Into<String>) -> Self {
        self.selection.operations.push(name.into());
        self
    }

    /// The same for every operation with this tag.
    #[must_use]
    pub fn tag(mut self, name: impl Into<String>) -> Self {
        self.selection.tags.push(name.into());
        self
    }

    /// Leaves this operation out, and the types that it alone leads to.
    #[must_use]
    pub fn without_operation(mut self, name: impl Into<String>) -> Self {
        self.selection.without_operations.push(name.into());
        self
    }

    /// The same for every operation with this tag.
    #[must_use]
    pub fn without_tag(mut self, name: impl Into<String>) -> Self {
        self.selection.without_tags.push(name.into());
        self
    }

    /// Leaves out the schema of this name in `components/schemas`, and what it alone leads to: what refers to it is any JSON.
    /// A union has no such branch; one of which no branch is left is any JSON.
    #[must_use]
    pub fn without_type(mut self, name: impl Into<String>) -> Self {
        self.selection.without_types.push(name.into());
        self
    }

    /// Calls something by another name in Rust: a schema (`Pet`), a member, an inner schema, a value or a branch of it
    /// (`Pet.owner`, or a pointer: `#/components/schemas/Pet/properties/owner`), an operation (`listPets`). Of `Pet.owner`
    /// the field is renamed if the name begins with a small letter, or else the type that is in it.
    #[must_use]
    pub fn rename(mut self, what: impl Into<String>, name: impl Into<String>) -> Self {
        self.customization.renames.push((what.into(), name.into()));
        self
    }

    /// Derives a trait for a type, by its name in the description or in Rust, or for all types: `*`. What all parts of a
    /// type must have (`Eq`, `Hash`, `PartialOrd`, `Ord`) `*` derives where they have it.
    ///
    /// `schemars::JsonSchema`, `utoipa::ToSchema` and `arbitrary::Arbitrary` are implemented, for the type and all that it
    /// leads to. The crate depends on that of the trait.
    #[must_use]
    pub fn derive(mut self, name: impl Into<String>, path: impl Into<String>) -> Self {
        self.customization.derives.push((name.into(), vec![path.into()]));
        self
    }

    /// Makes maps of this type. The members beside those that a schema lists are in an `IndexMap` always.
    #[must_use]
    pub fn map_type(mut self, map: MapType) -> Self {
        self.customization.map = map;
        self
    }

    /// Makes dates (`format: date`) a `CivilDate`, which, as a `Timestamp`, has conversions to the types of this crate. The
    /// feature of its name is to be on of `openapi-crate-runtime`. What is read is written back as it came.
    #[must_use]
    pub fn times(mut self, times: Times) -> Self {
        self.customization.times = times;
        self
    }

    /// Makes operations as requests and answers, without I/O.
    #[must_use]
    pub fn http(self) -> Self {
        self.with("http")
    }

    /// Makes a client, and the operations that it sends.
    #[must_use]
    pub fn client(self) -> Self {
        self.with("http").with("client")
    }

    /// Makes what verifies signed events.
    #[must_use]
    pub fn webhooks(self) -> Self {
        self.with("webhooks")
    }

    fn with(mut self, feature: &'static str) -> Self {
        self.features.push(feature);
        self
    }

    /// What the file is called, without `.rs`. The name of the description, with `_` for what no Rust name has.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Writes the file into a folder, and gives its path. One that is there and says the same is left as it is.
    ///
    /// In a build script cargo is told which files to watch, and shows the warnings.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or written, or if something is wrong with the description: all of it, each with its line.
    pub fn write_to(&self, folder: impl AsRef<Path>) -> Result<PathBuf, GenerateError> {
        let input = self.input()?;
        let generated = self.text(&input);
        // Also of a description that is wrong: cargo runs the script again when it has changed.
        tell_cargo(self, &input, generated.as_ref().ok().map(|(_, warnings)| warnings));
        let (text, _) = generated?;
        let path = folder.as_ref().join(format!("{}.rs", self.file_name()));
        let is_same = fs::read_to_string(&path).is_ok_and(|found| found == text);
        if !is_same {
            fs::write(&path, text)
                .map_err(|error| GenerateError::Io { path: path.clone(), error })?;
        }
        Ok(path)
    }

    fn input(&self) -> Result<Input, GenerateError> {
        let io = |path: &Path| {
            let path = path.to_owned();
            move |error| GenerateError::Io { path, error }
        };
        let source = read::source(&self.description).map_err(io(&self.description))?;
        let mut input = Input::new(source, "api");
        for overlay in &self.overlays {
            input.overlays.push(read::source(overlay).map_err(io(overlay))?);
        }
        input.selection = self.selection.clone();
        input.customization = self.customization.clone();
        input.allow_missing = self.allow_missing;
        Ok(read::with_documents(input, &self.description, &self.allowed))
    }

    /// The text of the file, and what is warned of.
    fn text(&self, input: &Input) -> Result<(String, Diagnostics), GenerateError> {
        let inputs = std::slice::from_ref(input);
        let refused = |errors: Diagnostics| {
            let sources: Vec<_> = input.sources().cloned().collect();
            GenerateError::Description(errors.render(&sources, false))
        };
        let Generation { files, warnings, .. } =
            pipeline::generate(inputs, &Target::Sources).map_err(refused)?;
        let mut features = vec!["api"];
        features.extend(&self.features);
        // Who asks for the impls of a trait depends on its crate.
        features.extend(Implemented::ALL.map(Implemented::feature));
        let text = crate::stack::with_room(|| single_file::text(&files, &features));
        Ok((text, warnings))
    }

    fn file_name(&self) -> String {
        let stem = || self.description.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let name = self.name.clone().or_else(stem).unwrap_or_default();
        name.chars().map(|found| if found.is_alphanumeric() { found } else { '_' }).collect()
    }
}

/// Tells cargo which files the script depends on, and what is warned of; outside of a build script nothing.
fn tell_cargo(generator: &Generator, input: &Input, warnings: Option<&Diagnostics>) {
    if std::env::var_os("CARGO_MANIFEST_DIR").is_none() || std::env::var_os("OUT_DIR").is_none() {
        return;
    }
    let folder = generator.description.parent().unwrap_or(Path::new(""));
    let named = std::iter::once(&generator.description).chain(&generator.overlays);
    let paths = named.cloned().chain(input.documents.iter().map(|found| folder.join(&found.name)));
    for path in paths {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    for warning in warnings.into_iter().flat_map(Diagnostics::iter) {
        println!("cargo::warning={warning}");
    }
}
