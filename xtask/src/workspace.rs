//! Where things stand in this workspace.

use std::io;
use std::path::{Path, PathBuf};

use codegen::Input;
use codegen::document::Source;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// The descriptions in `spec/`, the oldest version first: their names are dates.
pub fn descriptions() -> io::Result<Vec<Input>> {
    let folder = root().join("spec");
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if matches!(extension, Some("yaml" | "yml" | "json")) {
            paths.push(path);
        }
    }
    paths.sort();
    let version = |path: &PathBuf| {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default();
        Ok(Input { source: source(path)?, module: module(&stem) })
    };
    paths.iter().map(version).collect()
}

/// A description that stands anywhere, by its path. Its module is called by the version of the API,
/// where that is one of numbers, and `v1` where it is not.
pub fn description(path: &Path) -> io::Result<Input> {
    let source = source(path)?;
    let version = codegen::version(&source).filter(|version| is_of_numbers(version));
    Ok(Input { source, module: module(version.as_deref().unwrap_or("1")) })
}

fn source(path: &Path) -> io::Result<Source> {
    let text = std::fs::read(path).map_err(|error| with_path(error, path))?;
    let text = String::from_utf8(text).map_err(|_| {
        with_path(io::Error::new(io::ErrorKind::InvalidData, "not UTF-8 text"), path)
    })?;
    let shown = path.strip_prefix(root()).unwrap_or(path);
    Ok(Source { name: shown.to_string_lossy().replace('\\', "/"), text })
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

/// The module of a version: `2026-02-09` becomes `v2026_02_09`.
fn module(version: &str) -> String {
    let name: String =
        version
            .chars()
            .map(|character| {
                if character.is_ascii_alphanumeric() { character.to_ascii_lowercase() } else { '_' }
            })
            .collect();
    format!("v{}", name.trim_start_matches('v'))
}

/// An error that says which file it is about.
pub fn with_path(error: io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
