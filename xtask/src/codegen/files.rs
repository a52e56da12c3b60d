//! Writing files so that a run which fails or is interrupted leaves the old ones.
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

use crate::workspace::with_path;

/// Writes the files of a crate to its folder.
pub fn write(files: &GeneratedFiles, folder: &Path) -> io::Result<()> {
    let source = folder.join("src");
    refuse_what_is_not_ours(files, folder)?;
    fs::create_dir_all(folder).map_err(|error| with_path(error, folder))?;
    let staging = Staging::new(folder)?;
    for (path, text) in files.iter() {
        let path = staging.0.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| with_path(error, parent))?;
        }
        fs::write(&path, text).map_err(|error| with_path(error, &path))?;
    }
    let mut replaced = Replaced::new(files, folder, &staging.0)?;
    let result = replaced.replace_all().and_then(|()| {
        swap(&staging.0.join("src"), &source).map_err(|error| with_path(error, &source))
    });
    if result.is_err() {
        replaced.take_back();
    }
    result
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

/// What somebody wrote by hand is not thrown away: neither a `src`, nor a manifest without one.
fn refuse_what_is_not_ours(files: &GeneratedFiles, folder: &Path) -> io::Result<()> {
    let source = folder.join("src");
    match fs::read_to_string(source.join("lib.rs")) {
        Ok(text) if text.contains("@generated") => return Ok(()),
        _ => {}
    }
    let is_empty = fs::read_dir(&source).map_or(true, |mut entries| entries.next().is_none());
    let is_other = |(path, text): &(&str, &str)| {
        let found = fs::read_to_string(folder.join(path));
        found.is_ok_and(|found| found != *text)
    };
    let others = files.iter().filter(|(path, _)| !path.starts_with("src/")).find(is_other);
    let not_ours = if is_empty { others.map(|(path, _)| folder.join(path)) } else { Some(source) };
    match not_ours {
        Some(path) => {
            let message = "was not generated, and would be replaced; choose another folder";
            Err(with_path(io::Error::new(io::ErrorKind::AlreadyExists, message), &path))
        }
        None => Ok(()),
    }
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
    use super::*;

    /// A crate that was generated, and what it would be replaced by.
    fn replaced(new: &[(&str, &str)]) -> (tempfile::TempDir, io::Result<()>) {
        let folder = tempfile::tempdir().expect("a folder");
        let old = [("src/lib.rs", "// @generated"), ("Cargo.toml", "old"), ("README.md", "old")];
        write(&files(&old), folder.path()).expect("it is written");
        let result = write(&files(new), folder.path());
        (folder, result)
    }

    fn files(texts: &[(&str, &str)]) -> GeneratedFiles {
        let mut files = GeneratedFiles::default();
        for (path, text) in texts {
            files.add((*path).to_owned(), (*text).to_owned());
        }
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
        let new =
            [("Cargo.toml", "new"), ("README.md", "new"), ("src/lib.rs", "// new @generated")];
        let (folder, result) = replaced(&new);
        result.expect("it is written");
        assert_eq!(texts(folder.path()), all("// new @generated", "new", None));
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 3, "no more is there");
    }

    #[test]
    fn what_has_taken_its_place_is_taken_back_when_a_later_step_fails() {
        // There is no `src` that could take the place of the old one.
        let new = [("Cargo.toml", "new"), ("NOTICE", "new"), ("README.md", "new")];
        let (folder, result) = replaced(&new);
        result.expect_err("the last step fails");
        assert_eq!(texts(folder.path()), all("// @generated", "old", None));
    }

    #[test]
    fn nothing_takes_its_place_if_not_all_can_be_staged() {
        let (folder, _) = replaced(&[]);
        fs::create_dir(folder.path().join("NOTICE")).expect("it can be made");
        let new = [("Cargo.toml", "new"), ("NOTICE", "new"), ("src/lib.rs", "// new @generated")];
        write(&files(&new), folder.path()).expect_err("a folder is no file");
        assert_eq!(texts(folder.path()), all("// @generated", "old", None));
    }
}
