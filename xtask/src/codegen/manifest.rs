//! The features of `generated/Cargo.toml`: the rest of it is written by hand.

use std::path::Path;

use codegen::Input;
use codegen::emit::manifest::features;
use codegen::output::GeneratedFiles;

use openapi_crate::input::with_path;

use crate::Failure;

/// The file of which a part is written.
pub const NAME: &str = "Cargo.toml";

const BEGIN: &str = "# <api-versions>: written by `cargo xtask codegen`\n";
const END: &str = "# </api-versions>";

/// Adds the manifest with the features of these versions.
pub fn add(files: &mut GeneratedFiles, folder: &Path, inputs: &[Input]) -> Result<(), Failure> {
    let path = folder.join(NAME);
    let text = std::fs::read_to_string(&path).map_err(|error| with_path(error, &path))?;
    let modules: Vec<String> = inputs.iter().map(|input| input.module.clone()).collect();
    let root = modules.last().cloned().unwrap_or_default();
    let parts = text.split_once(BEGIN).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(END)?;
        Some((before, after))
    });
    let Some((before, after)) = parts else {
        let message = format!("the lines `{}` and `{END}` are missing", BEGIN.trim_end());
        let error = std::io::Error::new(std::io::ErrorKind::InvalidData, message);
        return Err(with_path(error, &path).into());
    };
    let text = format!("{before}{BEGIN}{}\n{END}{after}", features(&modules, &root));
    files.add(NAME.to_owned(), text);
    Ok(())
}
