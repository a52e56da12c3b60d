//! What is on disk that should not be, and the other way round.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use codegen::output::GeneratedFiles;
use similar::TextDiff;

use super::written::Written;
use crate::input::with_path;

/// How a file on disk differs from what would be written.
pub enum Difference {
    /// It is there, and would be written differently.
    Stale { path: String, diff: String },
    /// It is not there.
    Missing { path: String },
    /// It was written before, and would not be any more.
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
    for path in Written::read(folder)?.paths() {
        if !expected.contains(path) && folder.join(path).exists() {
            differences.push(Difference::Surplus { path: path.to_owned() });
        }
    }
    Ok(differences)
}

/// What differs between two texts, indented, and shortened where it is long.
pub fn diff(found: &str, expected: &str) -> String {
    let diff = TextDiff::from_lines(found, expected);
    let text = diff.unified_diff().context_radius(2).to_string();
    let mut lines: Vec<&str> = text.lines().collect();
    if lines.len() > DIFF_LINES {
        lines.truncate(DIFF_LINES);
        lines.push("...");
    }
    lines.iter().map(|line| format!("    {line}\n")).collect()
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
