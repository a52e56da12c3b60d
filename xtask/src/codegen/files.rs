//! Writing files so that a run which fails or is interrupted leaves the old ones, and none of somebody else's is touched.
//!
//! What was written before is known by its list ([`written`](super::written)). What is in the way and is not in it, or has
//! been changed since, is refused by name; what somebody has put beside it stays where it is.
//!
//! Everything is written beside the old files first. Then those outside `src` (a manifest, a README)
//! take their places, each in one step and only where they differ, and right after them `src`, whole
//! and in one step; if one of the steps fails, those before it are taken back. What remains is a
//! process that is killed between two of these steps, which come without a pause: a new manifest may
//! stand beside an old `src` then, until the next run. Where the file system cannot exchange two
//! folders, `src` is out of its place between two steps, too.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegen::output::GeneratedFiles;

use super::written::Written;
use crate::workspace::with_path;

/// How many files are named that are in the way.
const NAMED: usize = 10;

/// Writes the files of a crate to its folder. `patched` are those of which only a part is ours, and which have the rest
/// from the file that is there.
pub fn write(files: &GeneratedFiles, folder: &Path, patched: &[&str]) -> io::Result<()> {
    let source = folder.join("src");
    let written = Written::read(folder)?;
    refuse_what_is_not_ours(files, folder, &written, patched)?;
    fs::create_dir_all(folder).map_err(|error| with_path(error, folder))?;
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

/// The files outside `src` that differ from what is there.
struct Replaced {
    files: Vec<Replacement>,
    /// How many of them have been replaced.
    count: usize,
}

struct Replacement {
    new: PathBuf,
    to: PathBuf,
    /// A copy of the file that is there, if one is.
    old: Option<PathBuf>,
}

impl Replaced {
    /// Looks for files that differ, and copies those that are there into the staging folder.
    fn new(files: &GeneratedFiles, folder: &Path, staging: &Path) -> io::Result<Self> {
        let mut replacements = Vec::new();
        for (path, text) in files.iter().filter(|(path, _)| !path.starts_with("src/")) {
            let (new, to) = (staging.join(path), folder.join(path));
            let found = match fs::read(&to) {
                Ok(found) if found == text.as_bytes() => continue,
                Ok(found) => Some(found),
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                Err(error) => return Err(with_path(error, &to)),
            };
            let old = new.with_extension("before");
            if let Some(found) = &found {
                fs::write(&old, found).map_err(|error| with_path(error, &old))?;
            }
            replacements.push(Replacement { new, to, old: found.map(|_| old) });
        }
        Ok(Replaced { files: replacements, count: 0 })
    }

    fn replace_all(&mut self) -> io::Result<()> {
        for Replacement { new, to, .. } in &self.files {
            fs::rename(new, to).map_err(|error| with_path(error, to))?;
            self.count += 1;
        }
        Ok(())
    }

    /// Puts the old files back. There is nobody to tell if that fails: an error is on its way.
    fn take_back(&self) {
        for Replacement { to, old, .. } in &self.files[..self.count] {
            let _ = match old {
                Some(old) => fs::rename(old, to),
                None => fs::remove_file(to),
            };
        }
    }
}

/// What would be replaced or removed must be as it was written; all that is not is named.
fn refuse_what_is_not_ours(
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
        let is_list = path == super::written::NAME;
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
        "not generated, or changed since, and in the way; nothing was written:\n  {}{more}\nRemove what nobody needs, move what is yours to another \
         place, or choose another folder",
        in_the_way.join("\n  ")
    );
    Err(io::Error::new(io::ErrorKind::AlreadyExists, message))
}

/// A folder for what is not in its place yet; gone when it is dropped.
struct Staging(PathBuf);

impl Staging {
    fn new(folder: &Path) -> io::Result<Self> {
        // What an interrupted run has left.
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            if name.is_some_and(|name| name.starts_with(".codegen-")) {
                let _ = fs::remove_dir_all(&path);
            }
        }
        let staging = folder.join(format!(".codegen-{}", std::process::id()));
        fs::create_dir_all(&staging).map_err(|error| with_path(error, &staging))?;
        Ok(Staging(staging))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Nothing is lost if this fails: the next run tries again.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Puts a folder in the place of another, which comes to stand where the first was.
fn swap(new: &Path, old: &Path) -> io::Result<()> {
    if !old.exists() {
        return fs::rename(new, old);
    }
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        if renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE).is_ok() {
            return Ok(());
        }
    }
    // Where the file system cannot exchange, the old folder is out of its place for a moment.
    let aside = new.with_file_name("src-before");
    fs::rename(old, &aside)?;
    fs::rename(new, old).inspect_err(|_| {
        let _ = fs::rename(&aside, old);
    })
}

#[cfg(test)]
mod tests {
    use super::super::written;
    use super::*;

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
        let list = Written::of(&files).text();
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
