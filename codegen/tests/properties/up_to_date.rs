//! `generated/` is what the generator makes of `spec/`.

use super::support;
use std::collections::BTreeSet;
use std::path::Path;

use openapi_crate_codegen::{Target, generate_beside};

/// The modules in `generated/src` that are written by hand.
const OWN_MODULES: [&str; 1] = ["extend"];

#[test]
fn generated_is_up_to_date() {
    let own_modules = OWN_MODULES.map(str::to_owned);
    let generation =
        generate_beside(&support::specs(), &Target::Sources, &own_modules).expect("it generates");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    let mut wrong = Vec::new();
    let mut expected = BTreeSet::new();
    for (path, text) in generation.files.iter() {
        expected.insert(path.to_owned());
        if std::fs::read_to_string(folder.join(path)).ok().as_deref() != Some(text) {
            wrong.push(format!("stale or missing: generated/{path}"));
        }
    }
    let is_own =
        |path: &str| OWN_MODULES.iter().any(|module| path.starts_with(&format!("src/{module}/")));
    let surplus =
        sources(&folder).into_iter().filter(|path| !expected.contains(path) && !is_own(path));
    wrong.extend(surplus.map(|path| format!("surplus: generated/{path}")));
    assert!(wrong.is_empty(), "{}\nRun: cargo xtask codegen", wrong.join("\n"));
}

/// The files in `src`, by their paths from the folder.
fn sources(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![folder.join("src")];
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let path = path.strip_prefix(folder).expect("a file in it");
                found.insert(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found
}
