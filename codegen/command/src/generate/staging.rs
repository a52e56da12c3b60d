//! The steps in which new files take the places of old ones: a folder for what is not in its place yet, files outside
//! `src` that can be taken back, and `src` in one step.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use codegen::output::GeneratedFiles;

use crate::input::with_path;

/// A lock on a folder: no other run writes there until it is dropped. Where a system cannot lock folders, runs at once
/// may fail, and the next one mends what they have left.
pub struct Lock {
    _folder: Option<File>,
}

impl Lock {
    /// Waits for the lock, and removes what an interrupted run has left. The folder is made if need be.
    pub fn take(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder).map_err(|error| with_path(error, folder))?;
        let locked = File::open(folder).ok().filter(|opened| opened.lock().is_ok());
        for entry in fs::read_dir(folder)? {
            remove_if_left(&entry?.path());
        }
        Ok(Lock { _folder: locked })
    }
}

/// What the name of a folder for what is not in its place yet begins with; the number of the process follows.
const STAGING: &str = ".codegen-";

/// The file that says that the folder is of this program.
const MARK: &str = ".staging";

/// Removes a folder that an interrupted run has left: one with its mark, or an empty one, which was to get it.
fn remove_if_left(path: &Path) {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let number = name.as_deref().and_then(|name| name.strip_prefix(STAGING)).unwrap_or_default();
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) || path.is_symlink() {
        return;
    }
    // Nothing is lost if this fails: the next run tries again.
    let _ = if path.join(MARK).is_file() { fs::remove_dir_all(path) } else { fs::remove_dir(path) };
}

/// A folder for what is not in its place yet; gone when it is dropped.
pub struct Staging(pub PathBuf);

impl Staging {
    pub fn new(folder: &Path) -> io::Result<Self> {
        let staging = folder.join(format!("{STAGING}{}", std::process::id()));
        fs::create_dir(&staging).map_err(|error| with_path(error, &staging))?;
        let mark = staging.join(MARK);
        fs::write(&mark, "").map_err(|error| with_path(error, &mark))?;
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
pub fn swap(new: &Path, old: &Path) -> io::Result<()> {
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

/// The files outside `src` that differ from what is there.
pub struct Replaced {
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
    pub fn new(files: &GeneratedFiles, folder: &Path, staging: &Path) -> io::Result<Self> {
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

    pub fn replace_all(&mut self) -> io::Result<()> {
        for Replacement { new, to, .. } in &self.files {
            fs::rename(new, to).map_err(|error| with_path(error, to))?;
            self.count += 1;
        }
        Ok(())
    }

    /// Puts the old files back. If that fails there is nothing left to do: an error is on its way already.
    pub fn take_back(&self) {
        for Replacement { to, old, .. } in &self.files[..self.count] {
            let _ = match old {
                Some(old) => fs::rename(old, to),
                None => fs::remove_file(to),
            };
        }
    }
}
