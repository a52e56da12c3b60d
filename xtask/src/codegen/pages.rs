//! Pages of documentation that are written from the generator's tables, and checked as its files are.

use std::fs;
use std::io;
use std::path::Path;

use ::codegen::diagnostic::kinds;

use openapi_crate::generate::check;
use openapi_crate::input::with_path;

use crate::{Failure, stdout, workspace};

/// A page: its path from the root of the workspace, and what gives its text.
type Page = (&'static str, fn() -> String);

/// Every page. To add one, add a row.
const PAGES: &[Page] = &[
    ("spec/DIAGNOSTICS.md", kinds::page::page),
    ("spec/KEYWORDS.md", ::codegen::keywords::page::page),
];

/// Writes the pages that are not up to date; with `check` it reports them as stale or missing, and
/// writes nothing.
pub fn finish(check: bool) -> Result<(), Failure> {
    finish_in(&workspace::root(), PAGES, check)
}

fn finish_in(root: &Path, pages: &[Page], check: bool) -> Result<(), Failure> {
    let mut is_stale = false;
    for (path, text) in pages {
        let (on_disk, text) = (root.join(path), text());
        let found = match fs::read_to_string(&on_disk) {
            Ok(found) if found == text => continue,
            Ok(found) => Some(found),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(with_path(error, &on_disk).into()),
        };
        match found {
            _ if !check => {
                fs::write(&on_disk, text).map_err(|error| with_path(error, &on_disk))?;
                stdout::line(format_args!("{path}: written"));
            }
            Some(found) => eprint!("stale: {path}\n{}", check::diff(&found, &text)),
            None => eprintln!("missing: {path}"),
        }
        is_stale = check;
    }
    if is_stale {
        eprintln!("\nThe pages are not what the generator's tables say. Run: cargo xtask codegen");
        return Err(Failure::Reported);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Page, finish_in};
    use std::fs;

    #[test]
    fn a_page_is_written_once_and_is_stale_when_it_is_changed() {
        const PAGES: &[Page] = &[("page.md", || "# Page\n".to_owned())];
        let folder = tempfile::tempdir().expect("a folder");
        let page = folder.path().join("page.md");
        assert!(finish_in(folder.path(), PAGES, true).is_err(), "it is missing");
        assert!(!page.exists(), "a check writes nothing");
        assert!(finish_in(folder.path(), PAGES, false).is_ok());
        assert_eq!(fs::read_to_string(&page).expect("a page"), "# Page\n");
        assert!(finish_in(folder.path(), PAGES, true).is_ok());
        fs::write(&page, "# Changed\n").expect("it can be written");
        assert!(finish_in(folder.path(), PAGES, true).is_err(), "it is stale");
        assert_eq!(fs::read_to_string(&page).expect("a page"), "# Changed\n");
    }
}
