//! The rows of `codegen/tests/compare`: pairs of descriptions, and the changes that are reported.

use std::fs;
use std::process::Command;
use std::sync::OnceLock;

/// A pair of descriptions.
pub struct Pair {
    pub name: String,
    pub old: String,
    pub new: String,
    /// A line for each change; it ends with the bump that the change asks for.
    pub reported: Vec<String>,
}

impl Pair {
    /// Whether code that uses the old crate may fail with the new one, by what is reported.
    pub fn is_major(&self) -> bool {
        self.reported.iter().any(|change| change.ends_with(" major"))
    }

    /// Whether old clients break in this direction, by what is reported.
    pub fn breaks(&self, direction: &str) -> bool {
        self.reported.iter().any(|change| {
            let wire = change.rsplit(' ').nth(1);
            wire == Some(direction) || wire == Some("both")
        })
    }
}

/// Every row, in the order of their names.
pub fn all() -> &'static [Pair] {
    static PAIRS: OnceLock<Vec<Pair>> = OnceLock::new();
    PAIRS.get_or_init(written)
}

/// The tests of the comparison write the rows to a folder.
fn written() -> Vec<Pair> {
    let folder = tempfile::tempdir().expect("a folder");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let tests = Command::new(cargo)
        .args(["test", "--quiet", "--package", "openapi-crate-codegen", "--test", "compare"])
        .env("COMPARE_PAIRS", folder.path())
        .output()
        .expect("cargo runs");
    assert!(tests.status.success(), "{}", String::from_utf8_lossy(&tests.stdout));
    let mut pairs = Vec::new();
    for entry in fs::read_dir(folder.path()).expect("a folder") {
        let path = entry.expect("an entry").path();
        let read = |file: &str| fs::read_to_string(path.join(file)).expect("a text");
        pairs.push(Pair {
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            old: read("old.yaml"),
            new: read("new.yaml"),
            reported: read("reported.txt").lines().map(str::to_owned).collect(),
        });
    }
    pairs.sort_by(|one, other| one.name.cmp(&other.name));
    pairs
}
