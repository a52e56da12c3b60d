//! Descriptions on disk.

use std::io;
use std::path::{Path, PathBuf};

use super::documents::Documents;
use crate::Input;
use crate::source::Source;

/// The text of a file, which is called by its path as it is spelt.
pub fn source(path: &Path) -> io::Result<Source> {
    let text = std::fs::read(path)?;
    let text = String::from_utf8(text)
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "not UTF-8 text"))?;
    let name = path.to_string_lossy().replace('\\', "/");
    Ok(Source { name, text })
}

/// Adds the documents that a description at a path refers to, from its folder and the allowed ones. The reason why one
/// is not read is printed.
pub fn with_documents(input: Input, path: &Path, allowed: &[PathBuf]) -> Input {
    let documents = Documents::of(path, allowed);
    input.with_documents(|path| documents.read(path))
}
