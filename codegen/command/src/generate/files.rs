//! Writing files so that a run which fails or is interrupted leaves the old ones, and none of somebody else's is touched.
//!
//! What was written before is known by its list ([`written`](super::written)). What is in the way and is not in it, or has
//! been changed since, has been refused by name before ([`in_the_way`](super::in_the_way)); what somebody has put beside it
//! stays where it is.
//!
//! Everything is written beside the old files first ([`staging`](super::staging)). Then those outside `src` (a manifest, a README)
//! are replaced, each in one step and only where they differ, and right after them `src`, whole
//! and in one step; if one of the steps fails, those before it are taken back. What remains is a
//! process that is killed between two of these steps, which come without a pause: a new manifest may
//! stand beside an old `src` then, until the next run. Where the file system cannot exchange two
//! folders, `src` is out of its place between two steps, too.

use std::fs;
use std::io;
use std::path::Path;

use codegen::output::GeneratedFiles;

use super::staging::{Replaced, Staging, swap};
use super::written::Written;
use crate::input::with_path;

/// Writes the files of a crate to its folder. `written` is what was written there before.
pub fn write(files: &GeneratedFiles, folder: &Path, written: &Written) -> io::Result<()> {
    let source = folder.join("src");
    fs::create_dir_all(folder).map_err(|error| with_path(error, folder))?;
    if source.is_symlink() {
        let message =
            "it is a symbolic link, which would be replaced: generate where it leads, or remove it";
        return Err(with_path(io::Error::other(message), &source));
    }
    let staging = Staging::new(folder)?;
    for (path, text) in files.iter() {
        let path = staging.0.join(path);
        make_room(&path)?;
        fs::write(&path, text).map_err(|error| with_path(error, &path))?;
    }
    // What is not ours in `src` goes with it.
    for path in files_in(folder, "src")? {
        if files.get(&path).is_none() && !written.has(&path) {
            let (from, to) = (folder.join(&path), staging.0.join(&path));
            make_room(&to)?;
            fs::copy(&from, &to).map_err(|error| with_path(error, &from))?;
        }
    }
    let mut replaced = Replaced::new(files, folder, &staging.0)?;
    let result = replaced.replace_all().and_then(|()| {
        swap(&staging.0.join("src"), &source).map_err(|error| with_path(error, &source))
    });
    if result.is_err() {
        replaced.take_back();
        return result;
    }
    let is_gone = |path: &&str| !path.starts_with("src/") && files.get(path).is_none();
    for path in written.paths().filter(is_gone) {
        // One that has been removed by hand is gone as well.
        let _ = fs::remove_file(folder.join(path));
    }
    result
}

fn make_room(path: &Path) -> io::Result<()> {
    let Some(parent) = path.parent() else { return Ok(()) };
    fs::create_dir_all(parent).map_err(|error| with_path(error, parent))
}

/// The files in a folder of a crate, by their paths from the crate's own, in their order.
pub fn files_in(root: &Path, folder: &str) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut waiting = vec![root.join(folder)];
    while let Some(next) = waiting.pop() {
        let entries = match fs::read_dir(&next) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(with_path(error, &next)),
        };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if let Ok(path) = path.strip_prefix(root) {
                found.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::super::{in_the_way, written};
    use super::*;

    /// Writes files over what was written before, if nothing is in the way.
    fn write(files: &GeneratedFiles, folder: &Path, patched: &[&str]) -> io::Result<()> {
        let written = Written::read(folder)?;
        in_the_way::refuse(files, folder, &written, patched)?;
        super::write(files, folder, &written)
    }

    /// A crate that was generated, and what it would be replaced by.
    fn replaced(new: &[(&str, &str)]) -> (tempfile::TempDir, io::Result<()>) {
        let folder = tempfile::tempdir().expect("a folder");
        let old = [("src/lib.rs", "// old"), ("Cargo.toml", "old"), ("README.md", "old")];
        write(&files(&old), folder.path(), &[]).expect("it is written");
        let result = write(&files(new), folder.path(), &[]);
        (folder, result)
    }

    fn files(texts: &[(&str, &str)]) -> GeneratedFiles {
        let mut files = GeneratedFiles::default();
        for (path, text) in texts {
            files.add((*path).to_owned(), (*text).to_owned());
        }
        let list = Written::of(&files, &[]).text();
        files.add(written::NAME.to_owned(), list);
        files
    }

    fn texts(folder: &Path) -> [Option<String>; 4] {
        ["src/lib.rs", "Cargo.toml", "README.md", "NOTICE"]
            .map(|path| fs::read_to_string(folder.join(path)).ok())
    }

    fn all(src: &str, others: &str, notice: Option<&str>) -> [Option<String>; 4] {
        [Some(src), Some(others), Some(others), notice].map(|text| text.map(str::to_owned))
    }

    #[test]
    fn everything_is_replaced() {
        let new = [("Cargo.toml", "new"), ("README.md", "new"), ("src/lib.rs", "// new")];
        let (folder, result) = replaced(&new);
        result.expect("it is written");
        assert_eq!(texts(folder.path()), all("// new", "new", None));
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 4, "no more is there");
    }

    #[test]
    fn what_is_written_no_more_is_gone() {
        let (folder, result) = replaced(&[("Cargo.toml", "new"), ("src/other.rs", "")]);
        result.expect("it is written");
        assert_eq!(texts(folder.path()), [None, Some("new".to_owned()), None, None]);
    }

    #[test]
    fn what_has_taken_its_place_is_taken_back_when_a_later_step_fails() {
        // There is no `src` that could take the place of the old one.
        let new = [("Cargo.toml", "new"), ("NOTICE", "new"), ("README.md", "new")];
        let (folder, result) = replaced(&new);
        result.expect_err("the last step fails");
        assert_eq!(texts(folder.path()), all("// old", "old", None));
    }

    #[test]
    fn nothing_takes_its_place_if_not_all_can_be_staged() {
        let (folder, _) =
            replaced(&[("Cargo.toml", "old"), ("README.md", "old"), ("src/lib.rs", "// old")]);
        fs::create_dir(folder.path().join("NOTICE")).expect("it can be made");
        let new = [("Cargo.toml", "new"), ("NOTICE", "new"), ("src/lib.rs", "// new")];
        write(&files(&new), folder.path(), &[]).expect_err("a folder is no file");
        assert_eq!(texts(folder.path()), all("// old", "old", None));
    }

    /// A change by hand, a file of somebody's, and the list itself in the hands of git.
    #[test]
    fn nothing_of_anybodys_is_touched() {
        let old = [("src/lib.rs", "// old\n"), ("src/gone.rs", "old\n"), ("README.md", "old\n")];
        let new = files(&[("src/lib.rs", "// new\n"), ("README.md", "new\n")]);
        let begun = || {
            let folder = tempfile::tempdir().expect("a folder");
            write(&files(&old), folder.path(), &[]).expect("it is written");
            folder
        };
        for (path, refused) in [
            ("src/lib.rs", true),
            ("README.md", true),
            // What would be removed.
            ("src/gone.rs", true),
            ("src/own/mod.rs", false),
            ("NOTES", false),
        ] {
            let folder = begun();
            let own = folder.path().join(path);
            make_room(&own).expect("room");
            fs::write(&own, "by hand").expect("it is written");
            let result = write(&new, folder.path(), &[]);
            assert_eq!(result.is_err(), refused, "{path}");
            assert_eq!(fs::read_to_string(&own).expect("still there"), "by hand", "{path}");
            let lib = fs::read_to_string(folder.path().join("src/lib.rs")).expect("a text");
            assert!(lib == "// new\n" || refused, "{path}: {lib}");
            if let Err(error) = result {
                assert!(error.to_string().contains(path), "{error}");
            }
        }
        let folder = begun();
        fs::write(folder.path().join("src/lib.rs"), "// old\r\n").expect("it is written");
        write(&new, folder.path(), &[]).expect("line ends do not count");
        let folder = begun();
        fs::remove_file(folder.path().join(written::NAME)).expect("it is removed");
        write(&new, folder.path(), &[]).expect_err("nothing is known to be ours");
        assert_eq!(fs::read_to_string(folder.path().join("README.md")).expect("a text"), "old\n");
    }
}
