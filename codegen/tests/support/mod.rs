//! What the tests of the generator share: descriptions, and what becomes of them.

// Every test file is a crate of its own, and uses what it needs.
#![allow(dead_code, reason = "each test file uses a part")]

use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostics;
use codegen::document::Source;
use codegen::{Generation, Input, Target, generate};

/// The folder of the descriptions.
pub fn descriptions() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/descriptions")
}

/// A description from that folder: `bad/malformed.yaml`.
pub fn input(path: &str) -> Input {
    let text =
        std::fs::read_to_string(descriptions().join(path)).expect("the description is there");
    let stem = Path::new(path).file_stem().expect("a file").to_string_lossy().into_owned();
    Input { source: Source { name: path.to_owned(), text }, module: stem }
}

/// A description by its text.
pub fn described(name: &str, text: impl Into<String>) -> Input {
    let source = Source { name: name.to_owned(), text: text.into() };
    Input { source, module: "api".to_owned() }
}

/// What a description generates, or all that is wrong with it.
pub fn generated(input: &Input) -> Result<Generation, Diagnostics> {
    generate(std::slice::from_ref(input), &Target::Sources)
}

/// The description of this workspace's API.
pub fn spec() -> Input {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/2026-02-09.yaml");
    let text = std::fs::read_to_string(path).expect("the description is there");
    let source = Source { name: "spec/2026-02-09.yaml".to_owned(), text };
    Input { source, module: "v2026_02_09".to_owned() }
}
