//! The modules of a crate that somebody wrote by hand: `src/NAME.rs` or `src/NAME/mod.rs`, which the list of what was
//! written ([`written`](super::written)) does not have. The root of the crate declares them.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use codegen::{Input, own_modules};

use super::written::Written;
use crate::input::with_path;

/// Files of `src` that are roots of crates, and no modules.
const ROOTS: [&str; 2] = ["lib.rs", "main.rs"];

/// The names of the modules, by the alphabet. A file whose name is no identifier is no module.
pub fn find(folder: &Path, inputs: &[Input]) -> io::Result<Vec<String>> {
    let source = folder.join("src");
    let entries = match fs::read_dir(&source) {
        Ok(entries) => entries,
        // A file in the place of the folder is reported when the crate is written.
        Err(error)
            if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) =>
        {
            return Ok(Vec::new());
        }
        Err(error) => return Err(with_path(error, &source)),
    };
    let written = Written::read(folder)?;
    let mut found = BTreeSet::new();
    for entry in entries {
        let path = entry.map_err(|error| with_path(error, &source))?.path();
        let Some(file) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let (module, file) = match file.strip_suffix(".rs") {
            Some(module) if path.is_file() => (module, file.to_owned()),
            _ => (file, format!("{file}/mod.rs")),
        };
        let is_there = source.join(&file).is_file() && !ROOTS.contains(&file.as_str());
        if is_there
            && own_modules::is_name(module)
            && !written.has(&format!("src/{file}"))
            && !is_in_the_way(&file, inputs)
        {
            found.insert(module.to_owned());
        }
    }
    Ok(found.into_iter().collect())
}

/// Whether a generated file has this path: what is there instead is refused by name when the crate is written.
fn is_in_the_way(file: &str, inputs: &[Input]) -> bool {
    let folder = file.strip_suffix("/mod.rs");
    folder.is_some_and(|folder| {
        folder == "runtime" || inputs.iter().any(|input| input.module == folder)
    })
}
