//! The text of files: a header, then parts. `items.rs` formats declarations, `table.rs` writes the call of a
//! macro with a row on each line, `tokens.rs` puts tokens on a line.
//!
//! It knows nothing of the model, nor of what emits the parts.

mod items;
mod table;
mod tokens;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

pub use self::table::Table;

/// The files of a crate, by their paths in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GeneratedFiles(BTreeMap<String, String>);

impl GeneratedFiles {
    /// Adds a file.
    pub fn add(&mut self, path: String, text: String) {
        self.0.insert(path, text);
    }

    /// Adds all files of another set.
    pub fn append(&mut self, mut files: GeneratedFiles) {
        self.0.append(&mut files.0);
    }

    /// The files, sorted by their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }
}

/// A part of a file.
pub enum Part {
    /// Declarations, formatted.
    Items(TokenStream),
    /// The call of a macro of the runtime.
    Table(Table),
}

/// The text of a Rust file with a title and parts. `source` names the description that it is generated
/// from; it is empty where there is no single one.
pub fn file(title: &str, source: &str, parts: impl IntoIterator<Item = Part>) -> String {
    let mut text = String::new();
    for line in title.lines() {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    let from = if source.is_empty() { String::new() } else { format!(" from {source}") };
    text.push_str(&format!("\n// Generated{from} by `openapi-crate`. Do not edit: @generated\n"));
    for part in parts {
        text.push('\n');
        text.push_str(&part_text(part));
    }
    text
}

/// The text of a file without a title.
pub fn parts(parts: impl IntoIterator<Item = Part>) -> String {
    let texts: Vec<String> = parts.into_iter().map(part_text).collect();
    texts.join("\n")
}

fn part_text(part: Part) -> String {
    match part {
        Part::Items(items) => items::text(items),
        Part::Table(table) => table::text(&table),
    }
}
