//! The documents that a description refers to, read from disk: regular files of bounded size, at or below the folder
//! of the description or another that is allowed. A description of somebody else's reads nothing else.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The greatest document, in bytes.
const LARGEST: u64 = 64 << 20;

/// Folders from which documents are read.
pub struct Documents {
    /// Where references begin.
    folder: PathBuf,
    allowed: Vec<PathBuf>,
}

impl Documents {
    /// Those at or below the folder of a description, and the folders that are allowed beside it.
    pub fn of(description: &Path, allowed: &[PathBuf]) -> Self {
        let folder = match description.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        let roots = std::iter::once(&folder).chain(allowed);
        let allowed = roots.filter_map(|root| fs::canonicalize(root).ok()).collect();
        Documents { folder, allowed }
    }

    /// The text of a document, by its path from the description's folder; none if it is not there, or not read. In
    /// the second case the reason is printed.
    pub fn read(&self, path: &str) -> Option<String> {
        let there = fs::canonicalize(self.folder.join(path)).ok()?;
        match self.read_from(&there) {
            Ok(text) => Some(text),
            Err(reason) => {
                eprintln!("note: {path} is not read: {reason}");
                None
            }
        }
    }

    fn read_from(&self, there: &Path) -> Result<String, String> {
        if !self.allowed.iter().any(|root| there.starts_with(root)) {
            return Err(
                "it is not below the folder of the description (`--allow-dir DIR` adds another)"
                    .to_owned(),
            );
        }
        let data = fs::metadata(there).map_err(|error| error.to_string())?;
        if !data.is_file() {
            return Err("it is no regular file".to_owned());
        }
        let file = File::open(there).map_err(|error| error.to_string())?;
        let mut text = String::new();
        file.take(LARGEST + 1).read_to_string(&mut text).map_err(|error| error.to_string())?;
        if text.len() as u64 > LARGEST {
            return Err("it is larger than 64 MiB".to_owned());
        }
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_below_the_folder_are_read_and_no_others() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("room");
            fs::write(path, text).expect("it is written");
        };
        write("api/openapi.yaml", "");
        write("api/schemas/pet.yaml", "pet");
        write("common/error.yaml", "error");
        let description = folder.path().join("api/openapi.yaml");
        let documents = Documents::of(&description, &[]);
        assert_eq!(documents.read("schemas/pet.yaml").as_deref(), Some("pet"));
        assert_eq!(documents.read("schemas/../schemas/pet.yaml").as_deref(), Some("pet"));
        let outside = fs::canonicalize(folder.path()).expect("a path").join("common/error.yaml");
        for other in [
            "../common/error.yaml",
            "/dev/zero",
            "schemas",
            "missing.yaml",
            outside.to_str().expect("UTF-8"),
        ] {
            assert_eq!(documents.read(other), None, "{other}");
        }
        let documents = Documents::of(&description, &[folder.path().join("common")]);
        assert_eq!(documents.read("../common/error.yaml").as_deref(), Some("error"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_leads_nowhere_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let secret = tempfile::NamedTempFile::new().expect("a file");
        std::os::unix::fs::symlink(secret.path(), folder.path().join("link.yaml")).expect("a link");
        std::os::unix::fs::symlink("/dev/zero", folder.path().join("zero.yaml")).expect("a link");
        let documents = Documents::of(&folder.path().join("openapi.yaml"), &[]);
        assert_eq!(documents.read("link.yaml"), None);
        assert_eq!(documents.read("zero.yaml"), None);
        let devices = Documents::of(&folder.path().join("openapi.yaml"), &[PathBuf::from("/dev")]);
        assert_eq!(devices.read("zero.yaml"), None, "it is no regular file");
    }
}
