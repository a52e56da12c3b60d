//! The README of a crate that is generated whole.

/// The text of the README.
pub fn readme(name: &str, title: &str, version: &str, source: &str) -> String {
    let crate_name = name.replace('-', "_");
    format!(
        "# {name}\n\n\
         Rust types of {title}, version {version}, generated from `{source}`. What they read they \
         write back: unknown members, unknown values, null and absence, the order of maps. An error \
         names its place.\n\n\
         ```rust,ignore\n\
         use {crate_name}::SomeType;\n\n\
         let value: SomeType = serde_json::from_str(json)?;\n\
         ```\n\n\
         Do not edit the files in `src`: generate them again.\n"
    )
}
