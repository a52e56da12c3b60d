//! Writing files so that a run which fails or is interrupted leaves the old ones.
//!
//! The new `src` is written beside the old one, whole, and then takes its place in one step. Files
//! outside `src` are replaced one by one, each in one step, before that.

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
    for (path, _) in files.iter().filter(|(path, _)| !path.starts_with("src/")) {
        let to = folder.join(path);
        fs::rename(staging.0.join(path), &to).map_err(|error| with_path(error, &to))?;
    }
    swap(&staging.0.join("src"), &source).map_err(|error| with_path(error, &source))
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
