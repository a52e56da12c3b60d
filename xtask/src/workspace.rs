//! Where things stand in this workspace.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use codegen::source::Source;
use codegen::{Input, Selection};

use codegen::generator::read;

/// What the name of a description ends with, in the order in which overlays are applied.
pub const EXTENSIONS: [&str; 3] = ["json", "yaml", "yml"];

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// The descriptions in `spec/`, the oldest version first: their names are dates. Each comes with its
/// overlays.
pub fn descriptions() -> io::Result<Vec<Input>> {
    descriptions_in(&root().join("spec"))
}

/// The descriptions in a folder.
fn descriptions_in(folder: &Path) -> io::Result<Vec<Input>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if is_description(&path) {
            paths.push(path);
        }
    }
    paths.sort();
    let (overlays, paths): (Vec<_>, Vec<_>) =
        paths.into_iter().partition(|path| version_of_overlay(path).is_some());
    let has_description = |overlay: &Path| {
        let version = version_of_overlay(overlay);
        paths.iter().any(|path| path.file_stem().and_then(OsStr::to_str) == version.as_deref())
    };
    if let Some(overlay) = overlays.iter().find(|overlay| !has_description(overlay)) {
        let version = version_of_overlay(overlay).unwrap_or_default();
        let message = format!("there is no description `{version}.yaml` for this overlay");
        return Err(with_path(io::Error::new(io::ErrorKind::NotFound, message), overlay));
    }
    paths.iter().map(|path| version(path)).collect()
}

/// A description of `spec/` with its overlay, by its path. Its module is called by the version that
/// is the name of the file.
pub fn version(path: &Path) -> io::Result<Input> {
    let mut input = Input::new(source(path)?, module_of(path));
    let overlays = EXTENSIONS.map(|extension| path.with_extension(format!("overlay.{extension}")));
    for overlay in overlays.iter().filter(|overlay| overlay.is_file()) {
        input.overlays.push(source(overlay)?);
    }
    Ok(with_documents(input, path, &[]))
}

/// What an overlay in `spec/` is for: `2026-02-09.overlay.yaml` is for `2026-02-09`.
pub fn version_of_overlay(path: &Path) -> Option<String> {
    let stem = path.file_stem()?.to_str()?;
    stem.strip_suffix(".overlay").map(str::to_owned)
}

/// Whether a file of `spec/` is a description, by its name.
pub fn is_description(path: &Path) -> bool {
    let extension = path.extension().and_then(OsStr::to_str);
    extension.is_some_and(|extension| EXTENSIONS.contains(&extension))
}

/// A description that stands anywhere, by its path. Its module is called by the version of the API,
/// where that is one of numbers, and `v1` where it is not.
pub fn description(path: &Path) -> io::Result<Input> {
    let source = source(path)?;
    let version = codegen::version(&source).filter(|version| is_of_numbers(version));
    Ok(Input::new(source, module(version.as_deref().unwrap_or("1"))))
}

/// What is given beside a description on a command line.
#[derive(Default, PartialEq)]
pub struct Given {
    pub overlays: Vec<PathBuf>,
    /// Folders from which documents are read that the description refers to.
    pub allowed: Vec<PathBuf>,
    pub allow_missing: bool,
    pub selection: Selection,
}

/// A description by its path, with what is given beside it.
pub fn given(path: &Path, given: &Given) -> io::Result<Input> {
    let mut input = description(path)?;
    input.selection = given.selection.clone();
    input.allow_missing = given.allow_missing;
    for overlay in &given.overlays {
        input.overlays.push(source(overlay)?);
    }
    Ok(with_documents(input, path, &given.allowed))
}

/// A description by its path, or by the name of its version in `spec/`; and whether it is a version.
pub fn named(name: &str) -> io::Result<(Input, bool)> {
    let path = Path::new(name);
    let in_spec =
        EXTENSIONS.map(|extension| root().join("spec").join(format!("{name}.{extension}")));
    if !path.is_file()
        && let Some(path) = in_spec.iter().find(|path| path.is_file())
    {
        return Ok((version(path)?, true));
    }
    Ok((with_documents(description(path)?, path, &[]), false))
}

/// Adds the documents that a description at a path refers to, from its folder and the allowed ones. It is warned of
/// those that are not read.
pub fn with_documents(input: Input, path: &Path, allowed: &[PathBuf]) -> Input {
    read::with_documents(input, path, allowed)
}

/// The text of a file, and what it is called.
pub fn source(path: &Path) -> io::Result<Source> {
    let mut source = read::source(path).map_err(|error| with_path(error, path))?;
    let shown = path.strip_prefix(root()).unwrap_or(path);
    source.name = shown.to_string_lossy().replace('\\', "/");
    Ok(source)
}

/// The module of the version that a file of `spec/` is of.
pub fn module_of(path: &Path) -> String {
    module(&path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default())
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

#[cfg(test)]
mod tests {
    use super::descriptions_in;

    #[test]
    fn overlays_are_of_the_version_whose_name_they_have() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str| {
            std::fs::write(folder.path().join(name), "text").expect("it can be written");
        };
        write("2025-01-01.yaml");
        write("2026-01-01.json");
        write("2026-01-01.overlay.yaml");
        write("2026-01-01.overlay.json");
        write("README.md");
        let inputs = descriptions_in(folder.path()).expect("they can be read");
        let found: Vec<(&str, Vec<&str>)> = inputs
            .iter()
            .map(|input| {
                let name = |path| std::path::Path::new(path).file_name()?.to_str();
                let overlays =
                    input.overlays.iter().filter_map(|overlay| name(overlay.name.as_str()));
                (input.module.as_str(), overlays.collect())
            })
            .collect();
        let overlays = vec!["2026-01-01.overlay.json", "2026-01-01.overlay.yaml"];
        assert_eq!(found, [("v2025_01_01", vec![]), ("v2026_01_01", overlays)]);

        write("2027-01-01.overlay.yaml");
        let error = descriptions_in(folder.path()).expect_err("nothing is corrected by it");
        assert!(error.to_string().contains("no description `2027-01-01.yaml`"), "{error}");
    }
}
