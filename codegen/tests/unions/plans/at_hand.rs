//! The descriptions that are at hand.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use openapi_crate_codegen::ir::Api;
use openapi_crate_codegen::{Input, models};

use crate::support;

/// The models of the descriptions of the repository: those of `spec/`, of the cases, and of other APIs.
pub fn models_at_hand() -> impl Iterator<Item = Api> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut inputs = support::specs();
    // `decisions` has claims that hardly any value made by chance fails to meet.
    let cases = support::cases().into_iter();
    let cases = cases.filter(|case| case.topic_and_behaviour().0 != "decisions");
    inputs.extend(cases.map(|case| case.input()));
    inputs.extend(descriptions(&root.join("tests/corpus")));
    models_of(inputs)
}

/// The models of the descriptions in the folder `CORPUS`.
pub fn models_of_a_corpus() -> impl Iterator<Item = Api> {
    let folder = PathBuf::from(std::env::var_os("CORPUS").expect("CORPUS names a folder"));
    models_of(descriptions(&folder))
}

fn models_of(inputs: Vec<Input>) -> impl Iterator<Item = Api> {
    inputs.into_iter().filter_map(|input| match models(&[input]) {
        Ok((apis, _)) => apis.into_iter().next(),
        // What generates, and what does not, is another test's.
        Err(_) => None,
    })
}

/// The descriptions of a folder, in the order of their names.
fn descriptions(folder: &Path) -> Vec<Input> {
    let entries = fs::read_dir(folder).expect("a folder of descriptions");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let is_description = |path: &PathBuf| {
        matches!(path.extension().and_then(OsStr::to_str), Some("yaml" | "yml" | "json"))
    };
    let mut paths: Vec<PathBuf> = paths.filter(is_description).collect();
    assert!(!paths.is_empty(), "{}: no description", folder.display());
    paths.sort();
    paths.iter().map(|path| input(path)).collect()
}

fn input(path: &Path) -> Input {
    let text = fs::read_to_string(path).expect("a text");
    let folder = path.parent().expect("a folder");
    support::described(&path.to_string_lossy(), text)
        .with_documents(|other| fs::read_to_string(folder.join(other)).ok())
}
