//! Where things stand in this workspace.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use codegen::Input;
use codegen::source::Source;
use openapi_crate::input::{self, module, with_path};

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
    Ok(input::with_documents(input, path, &[]))
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

/// The text of a file, and what it is called.
pub fn source(path: &Path) -> io::Result<Source> {
    let mut source = input::source(path)?;
    let shown = path.strip_prefix(root()).unwrap_or(path);
    source.name = shown.to_string_lossy().replace('\\', "/");
    Ok(source)
}

/// The module of the version that a file of `spec/` is of.
pub fn module_of(path: &Path) -> String {
    module(&path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default())
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
