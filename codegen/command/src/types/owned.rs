//! Files that are written once, and are their users' from then on.
//!
//! The first line has a digest of the rest. A file whose digest is right is as it was written, and may be replaced; any
//! other has been edited, or is somebody else's.

use std::fs;
use std::io;
use std::path::Path;

use codegen::output::GeneratedFiles;
use hmac_sha256::Hash;

use crate::failure::Failure;
use crate::input::with_path;
use crate::stdout;

/// What the first line begins with; the digest comes behind it.
const MARK: &str = "// Made by `openapi-crate types`. SHA-256 of what follows: ";

/// The files of a module, by their paths, as they are written: with the digest, and the module's own with a header.
pub fn files(files: &GeneratedFiles, module: &str, header: &str) -> Vec<(String, String)> {
    let own = format!("{module}.rs");
    let marked = files.iter().map(|(path, text)| {
        let header = if path == own { header } else { "" };
        (path.to_owned(), marked(&format!("{header}{text}")))
    });
    marked.collect()
}

fn marked(text: &str) -> String {
    format!("{MARK}{}\n{text}", digest(text))
}

fn digest(text: &str) -> String {
    Hash::hash(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a file is as it was written.
fn is_untouched(text: &str) -> bool {
    let marked = text.strip_prefix(MARK).and_then(|rest| rest.split_once('\n'));
    marked.is_some_and(|(written, rest)| written == digest(rest))
}

/// Writes the files, unless one that is in the way is not as it was written.
pub fn write(files: &[(String, String)], folder: &Path, force: bool) -> Result<(), Failure> {
    let mut in_the_way = Vec::new();
    for (path, text) in files {
        let found = read(&folder.join(path))?;
        if found.is_some_and(|found| found != *text && !is_untouched(&found)) {
            in_the_way.push(folder.join(path).display().to_string());
        }
    }
    if !force && !in_the_way.is_empty() {
        eprintln!(
            "error: not written by this command, or edited since: {}\n\
             `--force` replaces it; another `--out` leaves it",
            in_the_way.join(", ")
        );
        return Err(Failure::Reported);
    }
    for (path, text) in files {
        let path = folder.join(path);
        let around = path.parent().unwrap_or(folder);
        if !around.as_os_str().is_empty() {
            fs::create_dir_all(around).map_err(|error| with_path(error, around))?;
        }
        fs::write(&path, text).map_err(|error| with_path(error, &path))?;
    }
    Ok(())
}

/// Fails if a file is not as it would be written.
pub fn check(files: &[(String, String)], folder: &Path) -> Result<(), Failure> {
    let mut differ = Vec::new();
    for (path, text) in files {
        if read(&folder.join(path))?.as_deref() != Some(text) {
            differ.push(folder.join(path).display().to_string());
        }
    }
    if differ.is_empty() {
        stdout::line(format_args!("all {} files are up to date", files.len()));
        return Ok(());
    }
    eprintln!("error: not what the schema says: {}", differ.join(", "));
    Err(Failure::Reported)
}

/// The text of a file; none if there is none.
fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(with_path(error, path).into()),
    }
}
