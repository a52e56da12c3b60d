//! The sources of [`runtime`](crate::runtime), for generators that copy them into the crates they make.

/// Each file by its path in `src/runtime`, and its text. `build.rs` lists all that are there.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// The files of a module `runtime`, by their paths in it, each with its text.
///
/// ```
/// let files: Vec<(&str, String)> = openapi_crate_runtime::sources::module().collect();
/// assert!(files.iter().any(|(path, _)| *path == "mod.rs"));
/// ```
pub fn module() -> impl Iterator<Item = (&'static str, String)> {
    FILES.iter().map(|(path, text)| (*path, of_module(text)))
}

/// The text of a file in a module of another crate, where macros are for that crate alone.
fn of_module(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(start) = text.find(EXPORTED) {
        let name = text[start + EXPORTED.len()..].split([' ', '{']).next().unwrap_or_default();
        let (exported, own) = (format!("\npub use {name};"), format!("\npub(crate) use {name};"));
        text = text.replacen(EXPORTED, "macro_rules! ", 1).replacen(&exported, &own, 1);
    }
    text.replace(REEXPORTED, "pub(crate) use ")
}

/// What re-exports macros.
const REEXPORTED: &str = "// Macros.\npub use ";
/// What makes a macro one of this crate's users.
const EXPORTED: &str = "#[doc(hidden)]\n#[macro_export]\nmacro_rules! ";
