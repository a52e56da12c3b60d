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
        if is_description(&path) {
            paths.push(path);
        }
    }
    paths.sort();
    paths.iter().map(|path| description(path)).collect()
}

/// Whether a file of `spec/` is a description, by its name.
pub fn is_description(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    matches!(extension, Some("yaml" | "yml" | "json"))
}

/// A description, by its path.
pub fn description(path: &Path) -> io::Result<Input> {
    let text = std::fs::read(path).map_err(|error| with_path(error, path))?;
    let text = String::from_utf8(text).map_err(|_| {
        with_path(io::Error::new(io::ErrorKind::InvalidData, "not UTF-8 text"), path)
    })?;
    let shown = path.strip_prefix(root()).unwrap_or(path);
    let name = shown.to_string_lossy().replace('\\', "/");
    Ok(Input { source: Source { name, text }, module: module_of(path) })
}

/// The module of the version that a description is of.
pub fn module_of(path: &Path) -> String {
    module(&path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default())
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
