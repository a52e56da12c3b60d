//! The text of files: a header, formatted items, tables a row a line.

mod tokens;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::emit::tables::Table;

/// The files of a crate, by their paths in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GeneratedFiles(BTreeMap<String, String>);

impl GeneratedFiles {
    /// Adds a file.
    pub fn add(&mut self, path: String, text: String) {
        self.0.insert(path, text);
    }

    /// Adds files of others.
    pub fn append(&mut self, mut files: GeneratedFiles) {
        self.0.append(&mut files.0);
    }

    /// The files, by the alphabet of their paths.
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
    Items(TokenStream),
    Table(Table),
}

/// The text of a Rust file with a title and parts. `source` is the description that it is made from.
pub fn file(title: &str, source: &str, parts: &[Part]) -> String {
    let mut text = String::new();
    for line in title.lines() {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    let from = if source.is_empty() { String::new() } else { format!(" from {source}") };
    text.push_str(&format!(
        "\n// Generated{from} by `cargo xtask codegen`. Do not edit: @generated\n"
    ));
    for part in parts {
        text.push('\n');
        match part {
            Part::Items(items) => text.push_str(&items_text(items.clone())),
            Part::Table(table) => text.push_str(&table_text(table)),
        }
    }
    text
}

/// Items as a careful person would set them. An item that is no Rust would be a fault of an emitter:
/// it is written as it is, so that the compiler of the crate shows it.
fn items_text(items: TokenStream) -> String {
    match syn::parse2::<syn::File>(items.clone()) {
        Ok(file) => separated(&prettyplease::unparse(&file)),
        Err(_) => items.to_string(),
    }
}

/// Puts an empty line between declarations, and between groups of imports and of modules; prettyplease
/// sets them without.
fn separated(text: &str) -> String {
    let mut separated = String::with_capacity(text.len() + text.len() / 50);
    let mut group = None;
    let mut ended = true;
    for line in text.lines() {
        if ended {
            let next = Group::of(line);
            if group.is_some_and(|group| group != next || next == Group::Declaration) {
                separated.push('\n');
            }
            group = Some(next);
        }
        separated.push_str(line);
        separated.push('\n');
        // What is further in goes on, and so do words and attributes.
        let begins = line.starts_with([' ', '#']) || line.starts_with("//");
        ended = !begins && line.ends_with([';', '}']);
    }
    separated
}

/// What stands together.
#[derive(Clone, Copy, PartialEq)]
enum Group {
    Modules,
    PublicModules,
    /// Of other crates, and of this one.
    Imports,
    OwnImports,
    Exports,
    /// Anything else: each stands by itself.
    Declaration,
}

impl Group {
    /// The group of a declaration, by its first line.
    fn of(line: &str) -> Group {
        const BEGINNINGS: [(&str, Group); 7] = [
            ("mod ", Group::Modules),
            ("pub mod ", Group::PublicModules),
            ("use super::", Group::OwnImports),
            ("use crate::", Group::OwnImports),
            ("use self::", Group::OwnImports),
            ("use ", Group::Imports),
            ("pub use ", Group::Exports),
        ];
        let found = BEGINNINGS.iter().find(|(beginning, _)| line.starts_with(beginning));
        found.map_or(Group::Declaration, |(_, group)| *group)
    }
}

/// A head, and a row a line.
fn section(head: &TokenStream, rows: &[TokenStream]) -> String {
    let head = tokens::line(head);
    if rows.is_empty() {
        return format!("    {head} {{}}\n");
    }
    let rows: String = rows.iter().map(|row| format!("        {};\n", tokens::line(row))).collect();
    format!("    {head} {{\n{rows}    }}\n")
}

/// A call of a macro, a row a line.
fn table_text(table: &Table) -> String {
    let name = table.macro_name;
    let rows: Vec<String> = table.rows.iter().map(tokens::line).collect();
    if table.head.is_empty() {
        let rows: String = rows.iter().map(|row| format!("    {row};\n")).collect();
        return format!("{name}! {{\n{rows}}}\n");
    }
    let mut sections = section(&table.head, &table.rows);
    for (head, rows) in &table.sections {
        match rows {
            Some(rows) => sections.push_str(&section(head, rows)),
            None => sections.push_str(&format!("    {}\n", tokens::line(head))),
        }
    }
    format!("{name}! {{\n{sections}}}\n")
}
