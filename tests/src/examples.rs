//! The payloads in `tests/examples`: responses as the API would send them. INDEX.md there says what
//! a correct client does with each.

use std::path::{Path, PathBuf};

use crate::json;

/// The text of a payload, by its path in the folder.
///
/// # Panics
///
/// If there is none.
pub fn text(name: &str) -> String {
    read(&folder().join(name))
}

/// The paths of all payloads about single runs. Those in `other_operations` are of other operations.
pub fn names() -> Vec<String> {
    let mut names = names_in(&folder());
    names.retain(|name| !name.starts_with("other_operations/"));
    names
}

/// The paths of those payloads that are runs of this version and decode as such.
pub fn runs() -> Vec<String> {
    names().into_iter().filter(|name| Sort::of(name) == Sort::Run).collect()
}

/// The text of a run. One has a number that no float holds, `1e400`: it is left out unless
/// serde_json knows numbers to the letter.
pub fn run(name: &str) -> String {
    let text = text(name);
    if json::knows_literals() { text } else { text.replace("\"huge\": 1e400,", "") }
}

/// What a payload is. Its name says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A run.
    Run,
    /// A run that is not as the description says.
    Invalid,
    /// The body of a response that is no success.
    Error,
    /// A run in the envelope of the previous version.
    Previous,
    /// A run, or the address of one, in the envelope of a webhook.
    Webhook,
}

impl Sort {
    /// What the payload of this name is.
    pub fn of(name: &str) -> Sort {
        match name {
            _ if name.starts_with("webhooks/") => Sort::Webhook,
            _ if name.starts_with("legacy-2025-04-21/") => Sort::Previous,
            _ if name.starts_with("error-") => Sort::Error,
            _ if name.starts_with("invalid-") => Sort::Invalid,
            _ => Sort::Run,
        }
    }
}

/// The paths of the payloads in a folder like this one, in order.
///
/// # Panics
///
/// If it cannot be read.
pub fn names_in(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(inner) = folders.pop() {
        for entry in inner.read_dir().expect("a folder of payloads") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension != "md") {
                let name = path.strip_prefix(folder).expect("a path inside");
                names.push(name.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    names.sort();
    names
}

/// The text of a file.
///
/// # Panics
///
/// If it cannot be read.
pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples")
}
