//! Descriptions on disk, or on standard input.

use std::ffi::OsStr;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use codegen::Input;
use codegen::generator::read;
use codegen::source::Source;

/// What stands for standard input in the place of a path.
pub const STDIN: &str = "-";

/// The greatest description on standard input, in bytes.
const LARGEST: u64 = 256 << 20;

/// A description, by its path. Its module is called by the version of the API, where that is one of numbers, and `v1`
/// where it is not.
pub fn description(path: &Path) -> io::Result<Input> {
    let source = source(path)?;
    let version = codegen::version(&source).filter(|version| is_of_numbers(version));
    Ok(Input::new(source, module(version.as_deref().unwrap_or("1"))))
}

/// Adds the documents that a description at a path refers to, from its folder and the allowed ones. It is warned of
/// those that are not read.
pub fn with_documents(input: Input, path: &Path, allowed: &[PathBuf]) -> Input {
    read::with_documents(input, path, allowed)
}

/// The text of a file, and what it is called.
pub fn source(path: &Path) -> io::Result<Source> {
    if path == OsStr::new(STDIN) {
        let mut text = String::new();
        io::stdin().lock().take(LARGEST).read_to_string(&mut text)?;
        return Ok(Source { name: "stdin".to_owned(), text });
    }
    read::source(path).map_err(|error| with_path(error, path))
}

/// The module of a version: `2026-02-09` becomes `v2026_02_09`.
pub fn module(version: &str) -> String {
    let name: String =
        version
            .chars()
            .map(|character| {
                if character.is_ascii_alphanumeric() { character.to_ascii_lowercase() } else { '_' }
            })
            .collect();
    format!("v{}", name.trim_start_matches('v'))
}

/// Whether a version is one of numbers: `2026-02-09`, `v1.2.3`, `1.0-beta`.
fn is_of_numbers(version: &str) -> bool {
    const LONGEST: usize = 40;
    let fits = |character: char| character.is_ascii_alphanumeric() || "-._+".contains(character);
    let numbers = version.strip_prefix('v').unwrap_or(version);
    numbers.starts_with(|first: char| first.is_ascii_digit())
        && version.len() <= LONGEST
        && version.chars().all(fits)
}

/// An error that says which file it is about.
pub fn with_path(error: io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
