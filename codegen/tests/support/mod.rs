//! What the tests of the generator share: descriptions, and what becomes of them.

// Every test file is a crate of its own, and uses what it needs.
#![allow(dead_code, reason = "each test file uses a part")]

pub mod case;
pub mod values;

use std::path::{Path, PathBuf};

use openapi_crate_codegen::diagnostic::Diagnostics;
use openapi_crate_codegen::source::Source;
use openapi_crate_codegen::{Generation, Input, Target, generate};

use self::case::Case;

/// The cases: what small descriptions become.
pub fn cases() -> Vec<Case> {
    Case::all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"))
}

/// The description of a case: `structs/presence`.
pub fn case(name: &str) -> Input {
    let case = cases().into_iter().find(|case| case.name == name);
    case.unwrap_or_else(|| panic!("there is no case {name}")).input()
}

/// A description by its text.
pub fn described(name: &str, text: impl Into<String>) -> Input {
    let source = Source { name: name.to_owned(), text: text.into() };
    Input::new(source, "api")
}

/// What a description generates, or all that is wrong with it.
pub fn generated(input: &Input) -> Result<Generation, Diagnostics> {
    generate(std::slice::from_ref(input), &Target::Sources)
}

/// What these schemas generate, as the module `api`.
pub fn of_schemas(schemas: &str) -> Generation {
    let head = r#"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {}"#;
    let text = format!(r#"{head}, "components": {{"schemas": {{{schemas}}}}}}}"#);
    generated(&described("pets.json", text)).expect("it generates")
}

/// The descriptions in `spec/` with their overlays, the oldest version first, as the command reads
/// them.
pub fn specs() -> Vec<Input> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("a file").path());
    let is_description = |path: &PathBuf| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        matches!(extension, Some("yaml" | "yml" | "json"))
    };
    let mut paths: Vec<PathBuf> = paths.filter(is_description).collect();
    paths.sort();
    let stem = |path: &PathBuf| path.file_stem().expect("a file").to_string_lossy().into_owned();
    let source = |path: &PathBuf| {
        let name = path.file_name().expect("a file").to_string_lossy();
        let text = std::fs::read_to_string(path).expect("a text");
        Source { name: format!("spec/{name}"), text }
    };
    let (overlays, paths): (Vec<_>, Vec<_>) =
        paths.into_iter().partition(|path| stem(path).ends_with(".overlay"));
    let input = |path: &PathBuf| {
        let its = format!("{}.overlay", stem(path));
        let overlays = overlays.iter().filter(|overlay| stem(overlay) == its).map(source);
        let module = format!("v{}", stem(path).replace(['-', '.'], "_"));
        Input { overlays: overlays.collect(), ..Input::new(source(path), module) }
    };
    paths.iter().map(input).collect()
}
