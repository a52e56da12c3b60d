//! The list of what was written into a crate, with a digest of each file: `.generated`, beside its manifest.
//!
//! By it a later run knows its own files from those of others, and from its own that somebody has changed since. It
//! has the form of `sha256sum`, so that `sha256sum --check .generated` says what was changed.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use codegen::output::GeneratedFiles;
use hmac_sha256::Hash;

use crate::input::with_path;

/// The name of the list.
pub const NAME: &str = ".generated";

/// The files that were written, each with the digest of its text.
#[derive(Default)]
pub struct Written(BTreeMap<String, String>);

impl Written {
    /// The list of these files, without those of which only parts are ours.
    pub fn of(files: &GeneratedFiles, patched: &[&str]) -> Self {
        let entry = |(path, text): (&str, &str)| (path.to_owned(), digest(text.as_bytes()));
        Written(files.iter().filter(|(path, _)| !patched.contains(path)).map(entry).collect())
    }

    /// Whether nothing is in the list.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The list in a folder; an empty one if there is none. A line of another form is ignored: the
    /// file that it may have named is then not known to be ours.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let path = folder.join(NAME);
        let text = match fs::read(&path) {
            Ok(text) => String::from_utf8_lossy(&text).into_owned(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(with_path(error, &path)),
        };
        let entries = text.lines().filter_map(|line| line.split_once("  "));
        let entries = entries.map(|(digest, path)| (path.to_owned(), digest.to_owned()));
        Ok(Written(entries.collect()))
    }

    /// The text of the list.
    pub fn text(&self) -> String {
        self.0.iter().map(|(path, digest)| format!("{digest}  {path}\n")).collect()
    }

    /// Whether a file is in the list, changed since or not.
    pub fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// Whether a file that is there is the one that was written.
    pub fn is_as_written(&self, path: &str, found: &[u8]) -> bool {
        self.0.get(path).is_some_and(|written| *written == digest(found))
    }

    /// The paths of the files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// The digest of a text. Line ends do not count, for git may change them.
fn digest(text: &[u8]) -> String {
    let mut hasher = Hash::new();
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_suffix(b"\r\n") {
            Some(line) => {
                hasher.update(line);
                hasher.update(b"\n");
            }
            None => hasher.update(line),
        }
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
