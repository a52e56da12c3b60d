//! `values.txt` of a case: values of its types, and what becomes of each.
//!
//! ```text
//! # A tag is read wherever it stands.
//! Pet:
//! {"barks": true, "kind": "dog"} -> Dog
//! {"kind": "fox"} -> Unknown
//! {"kind": "cat", "lives": "nine"} -> error: lives: invalid type: string "nine", expected i64
//! ```

use std::path::Path;

/// A value, and what is said of it.
pub struct Row {
    /// The type, as Rust writes it: `Pet`, `Option<Pet>`.
    pub ty: String,
    /// The JSON, as the file has it.
    pub value: String,
    /// What becomes of it, as the file says it.
    pub expected: String,
    pub line: usize,
}

/// The rows of a case; none if it has no values.
///
/// # Panics
///
/// If a line is neither a type nor a value.
pub fn rows(folder: &Path) -> Vec<Row> {
    let path = folder.join("values.txt");
    let Ok(text) = std::fs::read_to_string(&path) else { return Vec::new() };
    let mut rows = Vec::new();
    let mut ty = None;
    // A value may go on in the next lines.
    let mut value = String::new();
    for (index, line) in text.lines().map(str::trim).enumerate() {
        let is_between = value.is_empty();
        if is_between && (line.is_empty() || line.starts_with('#')) {
            continue;
        }
        if let (true, Some(name)) = (is_between, line.strip_suffix(':')) {
            ty = Some(name.to_owned());
            continue;
        }
        value += line;
        if let Some((json, expected)) = value.rsplit_once(" -> ") {
            let ty = ty.clone().unwrap_or_else(|| panic!("{}: of what type?", path.display()));
            let (value, expected) = (json.trim().to_owned(), expected.trim().to_owned());
            rows.push(Row { ty, value, expected, line: index + 1 });
        }
        if line.contains(" -> ") {
            value.clear();
        }
    }
    assert!(value.is_empty(), "{}: `{value}` has no ` -> `", path.display());
    rows
}

/// The types that the values of a case are of, each once.
pub fn types(folder: &Path) -> Vec<String> {
    let mut types: Vec<String> = rows(folder).into_iter().map(|row| row.ty).collect();
    types.sort();
    types.dedup();
    types
}
