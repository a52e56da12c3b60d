//! The descriptions that are at hand.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::ir::Api;
use codegen::{Input, models};

use super::support;

/// The models of all descriptions: those of `spec/`, of the snapshots, and of other APIs.
pub fn models_at_hand() -> impl Iterator<Item = Api> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut inputs = support::specs();
    for folder in ["tests/descriptions/golden", "tests/corpus", "../../shared/corpus"] {
        let found = descriptions(&root.join(folder));
        if found.is_empty() {
            eprintln!("skipped: there are no descriptions in {folder}");
        }
        inputs.extend(found.iter().map(|path| input(path)));
    }
    inputs.into_iter().filter_map(|input| match models(&[input]) {
        Ok((apis, _)) => apis.into_iter().next(),
        // What generates, and what does not, is another test's.
        Err(_) => None,
    })
}

/// The descriptions of a folder; none if it is not there.
fn descriptions(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let is_description = |path: &PathBuf| {
        matches!(path.extension().and_then(OsStr::to_str), Some("yaml" | "yml" | "json"))
    };
    let mut paths: Vec<PathBuf> = paths.filter(is_description).collect();
    paths.sort();
    paths
}

fn input(path: &Path) -> Input {
    let text = fs::read_to_string(path).expect("a text");
    let folder = path.parent().expect("a folder");
    support::described(&path.to_string_lossy(), text)
        .with_documents(|other| fs::read_to_string(folder.join(other)).ok())
}
