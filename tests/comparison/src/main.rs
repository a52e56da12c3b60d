//! Runs generators on the same descriptions, and says what becomes of each.
//!
//! - [`tools`]: how each generator is called; [`typify`] turns a description into what typify takes.
//! - [`packages`]: whether what was made compiles, and what that takes.
//! - [`values`]: what its types make of example values.
//! - [`table`]: what was found, as Markdown.

mod measured;
mod packages;
mod table;
mod tools;
mod typify;
mod values;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use serde_json::{Map, Value};

use measured::Measured;
use tools::Tool;

/// A description, and a file of its examples if there is one.
pub struct Subject {
    pub name: String,
    pub path: PathBuf,
    pub examples: Option<PathBuf>,
    /// Whether it is of OpenAPI 3.0, which all the generators read.
    pub is_3_0: bool,
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["typify", description, out] => typify::generate(Path::new(description), Path::new(out)),
        [work, descriptions, examples, table] => compare(work, descriptions, examples, table),
        _ => Err(io::Error::other("usage: comparison WORK DESCRIPTIONS EXAMPLES TABLE")),
    }
}

fn compare(work: &str, descriptions: &str, examples: &str, table: &str) -> io::Result<()> {
    let (work, examples) = (Path::new(work), Path::new(examples));
    let subjects = subjects(Path::new(descriptions), examples)?;
    // What earlier runs built would not be measured.
    let _ = fs::remove_dir_all(work);
    let mut measured: Vec<(Tool, Vec<Measured>)> =
        Tool::ALL.iter().map(|tool| (*tool, Vec::new())).collect();
    for subject in &subjects {
        // One right after the other, so that what else the machine does is the same for all.
        for (tool, of_tool) in &mut measured {
            let one = Measured::of(work, *tool, subject)?;
            eprintln!("{} {}: {}", tool.name(), subject.name, one.summary());
            of_tool.push(one);
        }
    }
    fs::write(table, table::markdown(&subjects, &measured))
}

/// The descriptions of a folder, by the alphabet.
fn subjects(descriptions: &Path, examples: &Path) -> io::Result<Vec<Subject>> {
    let named = env::var("NAMED").unwrap_or_default();
    let mut subjects = Vec::new();
    for entry in fs::read_dir(descriptions)? {
        let path = entry?.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if matches!(extension, Some("yaml" | "yml" | "json")) && name.contains(&named) {
            let examples = examples.join(format!("{name}.jsonl"));
            let examples = examples.exists().then_some(examples);
            let version = description(&path)
                .ok()
                .and_then(|root| Some(root.get("openapi")?.as_str()?.to_owned()));
            let is_3_0 = version.is_some_and(|version| version.starts_with("3.0"));
            subjects.push(Subject { name, path, examples, is_3_0 });
        }
    }
    subjects.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(subjects)
}

/// Reads a description, in JSON or YAML.
pub fn description(path: &Path) -> io::Result<Map<String, Value>> {
    let text = fs::read_to_string(path)?;
    let json = serde_json::from_str(&text);
    json.or_else(|_| serde_saphyr::from_str(&text).map_err(io::Error::other))
}
