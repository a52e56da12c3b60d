//! The generator is for descriptions of any API: no name of the one in `spec/` stands in its source,
//! neither in code nor in comments.

use std::path::{Path, PathBuf};

/// Texts that can only come from that API.
const NAMES: [&str; 16] = [
    "extend_ai",
    "extend.ai",
    "extend api",
    "extractrun",
    "extract_run",
    "extractor",
    "extractoutput",
    "extractconfig",
    "extractionfield",
    "citation",
    "ocrconfidence",
    "logprobs",
    "processorrun",
    "baseprocessor",
    "parserun",
    "insight",
];

#[test]
fn no_name_of_this_api() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for path in rust_files(&[root.join("src"), root.join("runtime/src")]) {
        let text = std::fs::read_to_string(&path).expect("a text");
        for (index, line) in text.lines().enumerate() {
            let lower = line.to_lowercase();
            if NAMES.iter().any(|name| lower.contains(name)) {
                let path = path.strip_prefix(root).expect("a file in it").display();
                found.push(format!("{path}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "names of one API:\n{}", found.join("\n"));
}

fn rust_files(folders: &[PathBuf]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut waiting = folders.to_vec();
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}
