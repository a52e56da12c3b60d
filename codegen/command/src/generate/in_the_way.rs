//! Files that are in the way, and not ours: a run stops at them, and names them.

use std::fs;
use std::io;
use std::path::Path;

use codegen::output::GeneratedFiles;

use super::written::{self, Written};
use crate::input::with_path;

/// How many files are named that are in the way.
const NAMED: usize = 10;

/// What would be replaced or removed must be as it was written; all that is not is named.
pub fn refuse(
    files: &GeneratedFiles,
    folder: &Path,
    written: &Written,
    patched: &[&str],
) -> io::Result<()> {
    let mut in_the_way = Vec::new();
    let replaced = files.iter().map(|(path, text)| (path, Some(text)));
    let removed = written.paths().filter(|path| files.get(path).is_none()).map(|path| (path, None));
    for (path, text) in replaced.chain(removed).filter(|(path, _)| !patched.contains(path)) {
        let on_disk = folder.join(path);
        let found = match fs::read(&on_disk) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(with_path(error, &on_disk)),
        };
        let is_same = text.is_some_and(|text| text.as_bytes() == found);
        let is_list = path == written::NAME;
        if !is_same && !is_list && !written.is_as_written(path, &found) {
            in_the_way.push(on_disk.display().to_string());
        }
    }
    if in_the_way.is_empty() {
        return Ok(());
    }
    let count = in_the_way.len();
    let more =
        if count > NAMED { format!("\n  and {} more", count - NAMED) } else { String::new() };
    in_the_way.truncate(NAMED);
    let message = format!(
        "not generated, or changed since, and in the way; nothing was written:\n  {}{more}\nRemove what is not needed, move what is yours to another \
         folder, or choose another folder with `--out`; `--force` replaces them",
        in_the_way.join("\n  ")
    );
    Err(io::Error::new(io::ErrorKind::AlreadyExists, message))
}
