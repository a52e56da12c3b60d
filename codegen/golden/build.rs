//! Takes the snapshots of code apart into the files that they are made of, so that what is compiled
//! here is what was accepted there, and stands in the repository once.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let snapshots = Path::new("../tests/snapshots");
    println!("cargo::rerun-if-changed={}", snapshots.display());
    // The runtime's optional parts are built with `generated/`, and not here.
    println!("cargo::rustc-check-cfg=cfg(feature, values(\"jiff\", \"http\"))");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let mut modules = String::new();
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(snapshots)? {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let topic = name.strip_prefix("golden__").and_then(|name| name.strip_suffix("_code.snap"));
        let Some(topic) = topic else { continue };
        let folder = out.join(topic);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        write_files(&fs::read_to_string(&path)?, &folder)?;
        modules += &format!("#[path = {:?}]\npub mod {topic};\n", folder.join("mod.rs"));
    }
    fs::write(out.join("topics.rs"), modules)
}

/// Writes the files of a snapshot: each begins with a line `=== path`.
fn write_files(snapshot: &str, folder: &Path) -> io::Result<()> {
    let (_, files) = snapshot.split_once("\n=== ").expect("a snapshot of code");
    for file in files.split("\n=== ") {
        let (path, text) = file.split_once('\n').expect("a path and a text");
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, format!("{text}\n"))?;
    }
    Ok(())
}
