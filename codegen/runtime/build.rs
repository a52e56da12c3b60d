//! Lists the files of the runtime, with their texts, for `src/sources.rs`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder =
        Path::new(&env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("src/runtime");
    println!("cargo::rerun-if-changed={}", folder.display());
    if env::var_os("CARGO_FEATURE_SOURCES").is_none() {
        return Ok(());
    }
    let mut paths = Vec::new();
    find(&folder, &mut paths)?;
    paths.sort();
    let mut list = "&[\n".to_owned();
    for path in paths {
        let name = path.strip_prefix(&folder).expect("it was found there");
        // Paths of generated files have slashes, whichever system generates them.
        let name = name.to_string_lossy().replace('\\', "/");
        list += &format!("    ({name:?}, include_str!({path:?})),\n");
    }
    list += "]\n";
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("sources.rs"), list)
}

/// Adds the sources in a folder and in those within it.
fn find(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(())
}
