//! The modules of a crate, and what each uses of the others, read from the text of its files.
//!
//! A use is a path that begins with `crate`, `super`, `self` or the name of a module within: in an import, or where it
//! stands. It is a use of the file in which the thing is defined: what a `mod.rs` re-exports of its folder (`pub use
//! docs::Docs`) is not its own. What a folder re-exports of another is its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::tokens::{Token, tokens};

/// A module that is a file.
#[derive(Debug)]
pub struct Module {
    /// The names that lead to it from the root: `decide/relation`; of the root itself nothing.
    pub name: String,
    pub file: PathBuf,
    pub uses: Vec<Use>,
}

/// A use of another module.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    pub module: String,
    pub line: usize,
}

/// A path of a text, from the root of the crate.
struct Named {
    path: Vec<String>,
    line: usize,
    /// The name under which it is re-exported, if it is.
    exported: Option<String>,
}

/// The modules of the crate whose sources stand in a folder.
pub fn modules(src: &Path) -> Vec<Module> {
    let files = files(src);
    let named: BTreeMap<&String, Vec<Named>> =
        files.iter().map(|(name, file)| (name, named(name, &read(file), &files))).collect();
    let mut exports: BTreeMap<(&str, &str), &[String]> = BTreeMap::new();
    for (name, named) in &named {
        for of in named {
            if let Some(exported) = &of.exported {
                exports.insert((name.as_str(), exported.as_str()), &of.path);
            }
        }
    }
    let module = |(name, file): (&String, &PathBuf)| {
        // In the generator `crate::runtime` is a path of the crates that are made: it stands in what is quoted.
        let has_runtime = files.contains_key("runtime");
        let is_own = |named: &&Named| {
            has_runtime || named.path.first().is_none_or(|first| first != "runtime")
        };
        let uses = named[name].iter().filter(is_own).map(|named| Use {
            module: defined_in(&named.path, &files, &exports),
            line: named.line,
        });
        let mut uses: Vec<Use> = uses.filter(|used| used.module != *name).collect();
        uses.sort_unstable();
        uses.dedup();
        Module { name: name.clone(), file: file.clone(), uses }
    };
    files.iter().map(module).collect()
}

/// The files of a folder and those within, by their modules.
fn files(src: &Path) -> BTreeMap<String, PathBuf> {
    let mut files = BTreeMap::new();
    let mut folders = vec![src.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry of a folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.insert(name_of(path.strip_prefix(src).expect("within")), path);
            }
        }
    }
    files
}

/// The module of a file: `json` of `json/mod.rs`, `json/reader` of `json/reader.rs`.
fn name_of(path: &Path) -> String {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let is_root = path.components().count() == 1 && matches!(stem, "lib" | "main");
    let path = match stem {
        _ if is_root => PathBuf::new(),
        "mod" => path.parent().unwrap_or(path).to_owned(),
        _ => path.with_extension(""),
    };
    path.to_string_lossy().replace('\\', "/")
}

fn read(file: &Path) -> String {
    std::fs::read_to_string(file).expect("a source")
}

/// The name of a module within another.
fn within(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}/{name}") }
}

/// The file in which a path ends, after re-exports.
fn defined_in(
    path: &[String],
    files: &BTreeMap<String, PathBuf>,
    exports: &BTreeMap<(&str, &str), &[String]>,
) -> String {
    let mut module = String::new();
    for (index, name) in path.iter().enumerate() {
        let inner = within(&module, name);
        if files.contains_key(&inner) {
            module = inner;
        } else if let Some(exported) = exports.get(&(module.as_str(), name.as_str()))
            && (module.is_empty() || exported.first() == path.first())
            && *exported != path
        {
            let path = [exported, &path[index + 1..]].concat();
            return defined_in(&path, files, exports);
        } else {
            break;
        }
    }
    module
}

/// The paths that the text of a module names.
fn named(module: &str, text: &str, files: &BTreeMap<String, PathBuf>) -> Vec<Named> {
    let tokens = tokens(text);
    let mut named = Vec::new();
    // The module, and those that are written within it, each with the braces that are open around it.
    let mut around: Vec<String> =
        module.split('/').filter(|name| !name.is_empty()).map(str::to_owned).collect();
    let mut inner: Vec<usize> = Vec::new();
    let mut open = 0;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token.text.as_str() {
            "{" => open += 1,
            "}" => {
                open -= 1;
                if inner.last() == Some(&open) {
                    inner.pop();
                    around.pop();
                }
            }
            "mod" if is(&tokens, at + 2, "{") => {
                around.push(tokens[at + 1].text.clone());
                inner.push(open);
            }
            _ => {}
        }
        let is_export = is_before(&tokens, at, "use") && is_before(&tokens, at - 1, "pub");
        if let Some((base, next)) = beginning(&tokens, at, &around, files) {
            let mut paths = Vec::new();
            at = tree(&tokens, next, &base, &mut paths);
            named.extend(paths.into_iter().map(|(path, line, name)| Named {
                exported: is_export.then_some(name),
                path,
                line,
            }));
        } else {
            at += 1;
        }
    }
    named
}

fn is(tokens: &[Token], at: usize, text: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.text == text)
}

fn is_before(tokens: &[Token], at: usize, text: &str) -> bool {
    at > 0 && is(tokens, at - 1, text)
}

/// What a path that begins here leads from, and where its names go on; none if none begins here.
fn beginning(
    tokens: &[Token],
    at: usize,
    around: &[String],
    files: &BTreeMap<String, PathBuf>,
) -> Option<(Vec<String>, usize)> {
    let first = &tokens[at].text;
    if is_before(tokens, at, "::") || is_before(tokens, at, ".") || !is(tokens, at + 1, "::") {
        return None;
    }
    match first.as_str() {
        "crate" => Some((Vec::new(), at + 2)),
        "self" => Some((around.to_vec(), at + 2)),
        "super" => {
            let mut base = around.to_vec();
            let mut at = at;
            while is(tokens, at, "super") && is(tokens, at + 1, "::") {
                base.pop();
                at += 2;
            }
            Some((base, at))
        }
        name => {
            let child = within(&around.join("/"), name);
            files.contains_key(&child).then(|| (around.to_vec(), at))
        }
    }
}

/// Reads the names of a path, which may end with a group, and gives what follows it.
fn tree(
    tokens: &[Token],
    at: usize,
    base: &[String],
    paths: &mut Vec<(Vec<String>, usize, String)>,
) -> usize {
    let mut path = base.to_vec();
    let mut at = at;
    let line = tokens.get(at).map_or(0, |token| token.line);
    loop {
        match tokens.get(at).map(|token| token.text.as_str()) {
            // What a macro fills in: `{#(#names),*}` of `quote!`.
            Some("{") if is(tokens, at + 1, "#") => return at,
            Some("{") => {
                at += 1;
                while at < tokens.len() && !is(tokens, at, "}") {
                    let next = tree(tokens, at, &path, paths);
                    at = if next == at { at + 1 } else { next };
                    at += usize::from(is(tokens, at, ","));
                }
                return at + 1;
            }
            Some("self") => at += 1,
            Some(name) if name.chars().all(|c| c.is_alphanumeric() || c == '_') => {
                path.push(name.to_owned());
                at += 1;
            }
            Some("*") => at += 1,
            _ => return at,
        }
        if !is(tokens, at, "::") {
            break;
        }
        at += 1;
        if is(tokens, at, "<") {
            break;
        }
    }
    let mut name = path.last().cloned().unwrap_or_default();
    if is(tokens, at, "as") {
        name = tokens.get(at + 1).map(|token| token.text.clone()).unwrap_or_default();
        at += 2;
    }
    paths.push((path, line, name));
    at
}
