//! A file that says what would otherwise be typed each time: `openapi-crate.toml`, with a `[[crate]]` for each crate.
//!
//! - [`crates`](mod@crates): what the file asks for, as the arguments of a run for each crate.
//! - [`places`]: where the settings of a crate stand.
//! - [`table`]: a table of the file, of which every key is asked for, or an error.

mod crates;
pub mod places;
mod table;

use std::path::{Path, PathBuf};

use super::arguments::Arguments;
use super::of_description;
use crate::failure::{Failure, report_in};
use crate::input;

/// The file that is read where none is named.
pub const NAME: &str = "openapi-crate.toml";

/// Generates all crates of the file, one after the other. One that cannot be generated does not keep the others from it.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let path = arguments.config.clone().unwrap_or_else(|| PathBuf::from(NAME));
    if arguments.config.is_none() && !path.exists() {
        let message = format!("the description is missing, and there is no `{NAME}` here");
        return Err(Failure::Usage(message));
    }
    let crates = read(&path, arguments)?;
    if let (Some(option), true) = (arguments.of_one_crate(), crates.len() > 1) {
        let message = format!("`{option}` is of one crate, and `{}` has several", path.display());
        return Err(Failure::Usage(message));
    }
    let mut is_whole = true;
    for arguments in &crates {
        let spec = arguments.spec.as_deref().unwrap_or(Path::new(""));
        if let Err(failure) = of_description(spec, arguments) {
            failure.report();
            is_whole = false;
        }
    }
    if is_whole { Ok(()) } else { Err(Failure::Reported) }
}

/// The arguments of each crate.
fn read(path: &Path, arguments: &Arguments) -> Result<Vec<Arguments>, Failure> {
    let source = input::source(path)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    crates::of(&source, folder, arguments).map_err(|errors| {
        report_in(&errors, std::slice::from_ref(&source));
        Failure::Reported
    })
}
