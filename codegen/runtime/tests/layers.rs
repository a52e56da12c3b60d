//! The runtime is built in layers: what a file uses stands in the same layer or in one above, and no files use one
//! another in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The layers from the top to the bottom. Those of a line do not use one another.
const LAYERS: &[&[&str]] = &[
    &["value"],
    &["claims"],
    &["decode"],
    &["encode"],
    &["json"],
    &["format"],
    &["types"],
    &["http"],
    &["client", "webhook"],
];

/// What each file uses, by paths like `json/reader`.
fn uses() -> BTreeMap<String, BTreeSet<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/runtime");
    let mut folders = vec![root.clone()];
    let mut texts = BTreeMap::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of the runtime") {
            let path = entry.expect("an entry of a folder").path();
            match path.extension() {
                None => folders.push(path),
                Some(_) => {
                    let text = std::fs::read_to_string(&path).expect("a file of the runtime");
                    texts.insert(module(path.strip_prefix(&root).expect("within")), text);
                }
            }
        }
    }
    let files: BTreeSet<String> = texts.keys().cloned().collect();
    let used = |(file, text): (String, String)| {
        let paths = paths(&file, &text);
        let used = paths.iter().filter_map(|path| file_of(path, &files));
        let used = used.filter(|used| *used != file).collect();
        (file, used)
    };
    texts.into_iter().map(used).collect()
}

/// The module of a file: `json` of `json/mod.rs`, `json/reader` of `json/reader.rs`.
fn module(path: &Path) -> String {
    let path: PathBuf = match path.file_name() {
        Some(name) if name == "mod.rs" => path.parent().unwrap_or(path).to_owned(),
        _ => path.with_extension(""),
    };
    path.to_string_lossy().replace('\\', "/")
}

/// The paths that a file names, from the root of the runtime: what it imports, and what its macros name.
fn paths(file: &str, text: &str) -> Vec<Vec<String>> {
    let own: Vec<&str> = file.split('/').filter(|part| !part.is_empty()).collect();
    let mut paths = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
        let import = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("use ");
        let import =
            import.filter(|import| import.starts_with("super::") || import.starts_with("self::"));
        if let Some(import) = import {
            let mut base = own.clone();
            let mut rest = import;
            while let Some(up) = rest.strip_prefix("super::") {
                base.pop();
                rest = up;
            }
            rest = rest.strip_prefix("self::").unwrap_or(rest);
            paths.extend(group(&base, rest));
        }
        for (at, _) in line.match_indices("crate::runtime::") {
            paths.extend(group(&[], &line[at + "crate::runtime::".len()..]));
        }
    }
    paths
}

/// The paths of an import, which may end with a group: `http::{request, response}`.
fn group(base: &[&str], rest: &str) -> Vec<Vec<String>> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let names = |text: &str| -> Vec<String> {
        let end = text.find(|c| !is_name(c)).unwrap_or(text.len());
        text[..end].split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect()
    };
    let mut start: Vec<String> = base.iter().map(|part| (*part).to_owned()).collect();
    start.extend(names(rest));
    match rest.split_once('{') {
        Some((_, inside)) => {
            let inside = inside.split('}').next().unwrap_or_default();
            let parts = inside.split(',').map(|part| [start.clone(), names(part.trim())].concat());
            parts.collect()
        }
        None => vec![start],
    }
}

/// The file in which a path ends.
fn file_of(path: &[String], files: &BTreeSet<String>) -> Option<String> {
    (1..=path.len()).rev().map(|length| path[..length].join("/")).find(|file| files.contains(file))
}

#[test]
fn a_file_uses_what_stands_in_its_layer_or_above() {
    let layer = |file: &str| {
        let folder = file.split('/').next().unwrap_or_default();
        LAYERS.iter().position(|layer| layer.contains(&folder))
    };
    for (file, used) in uses() {
        if file.is_empty() {
            continue;
        }
        let own = layer(&file).unwrap_or_else(|| panic!("{file} is in no layer"));
        for used in used {
            let theirs = layer(&used).unwrap_or_else(|| panic!("{used} is in no layer"));
            let is_neighbour = theirs == own && used.split('/').next() != file.split('/').next();
            assert!(theirs <= own && !is_neighbour, "{file} uses {used}");
        }
    }
}

#[test]
fn no_files_use_one_another_in_a_circle() {
    let mut uses = uses();
    assert!(uses.values().map(BTreeSet::len).sum::<usize>() > 150, "imports are seen");
    loop {
        let free = uses.iter().find(|(_, used)| used.iter().all(|used| !uses.contains_key(used)));
        match free.map(|(file, _)| file.clone()) {
            Some(file) => uses.remove(&file),
            None => break,
        };
    }
    assert!(uses.is_empty(), "a circle is in {uses:#?}");
}

/// One job, one file: what is longer is read by nobody.
#[test]
fn no_file_is_longer_than_350_lines() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/runtime");
    for file in uses().into_keys() {
        let paths = [root.join(format!("{file}.rs")), root.join(&file).join("mod.rs")];
        let path = paths.iter().find(|path| path.is_file()).expect("the file");
        let lines = std::fs::read_to_string(path).expect("a file").lines().count();
        assert!(lines <= 350, "{file} has {lines} lines");
    }
}
