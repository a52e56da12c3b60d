//! The payloads in `tests/examples`: responses as the API would send them.

use std::path::PathBuf;

/// The text of a payload, by its path in the folder.
///
/// # Panics
///
/// If there is none.
pub fn text(name: &str) -> String {
    let path = folder().join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names of the payloads at the top of the folder.
///
/// # Panics
///
/// If the folder cannot be read.
pub fn names() -> Vec<String> {
    let entries = std::fs::read_dir(folder()).expect("the folder of this package");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".json"))
        .collect();
    names.sort();
    names
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples")
}
