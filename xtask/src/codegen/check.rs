//! What is on disk that should not be, and the other way round.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use codegen::output::GeneratedFiles;
use similar::TextDiff;

use crate::workspace::with_path;

/// How a file on disk differs from what would be written.
pub enum Difference {
    /// It is there, and would be written otherwise.
    Stale { path: String, diff: String },
    /// It is not there.
    Missing { path: String },
    /// It is in `src`, and would not be written.
    Surplus { path: String },
}

/// How many lines of a diff are shown.
const DIFF_LINES: usize = 20;

/// All differences, in the order of the paths.
pub fn differences(files: &GeneratedFiles, folder: &Path) -> io::Result<Vec<Difference>> {
    let mut differences = Vec::new();
    let mut expected = BTreeSet::new();
    for (path, text) in files.iter() {
        expected.insert(path.to_owned());
        let on_disk = folder.join(path);
        match std::fs::read_to_string(&on_disk) {
            Ok(found) if found == text => {}
            Ok(found) => {
                let diff = diff(&found, text);
                differences.push(Difference::Stale { path: path.to_owned(), diff });
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                differences.push(Difference::Missing { path: path.to_owned() });
            }
            Err(error) => return Err(with_path(error, &on_disk)),
        }
    }
    for path in sources_in(folder)? {
        if !expected.contains(&path) {
            differences.push(Difference::Surplus { path });
        }
    }
    Ok(differences)
}

fn diff(found: &str, expected: &str) -> String {
    let diff = TextDiff::from_lines(found, expected);
    let text = diff.unified_diff().context_radius(2).to_string();
    let mut lines: Vec<&str> = text.lines().collect();
    if lines.len() > DIFF_LINES {
        lines.truncate(DIFF_LINES);
        lines.push("...");
    }
    lines.iter().map(|line| format!("    {line}\n")).collect()
}

/// The files in `src`, by their paths from the folder.
fn sources_in(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.join("src")];
    while let Some(next) = waiting.pop() {
        let entries = match std::fs::read_dir(&next) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(with_path(error, &next)),
        };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if let Ok(path) = path.strip_prefix(folder) {
                found.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Tells the differences, and what to do.
pub fn report(differences: &[Difference], shown: &str, command: &str) {
    for difference in differences {
        match difference {
            Difference::Stale { path, diff } => eprint!("stale: {shown}/{path}\n{diff}"),
            Difference::Missing { path } => eprintln!("missing: {shown}/{path}"),
            Difference::Surplus { path } => eprintln!("surplus: {shown}/{path}"),
        }
    }
    eprintln!("\n{shown} is not what the descriptions say. Run: {command}");
}
