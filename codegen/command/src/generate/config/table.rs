//! A table of the file, of which every key is asked for, or an error.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use codegen::diagnostic::{Diagnostic, Diagnostics, Location, Spot, kinds};
use codegen::pointer::Pointer;
use codegen::source::Source;
use codegen::suggest::closest;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::places::Places;

/// What is wrong with the file.
pub struct Faults<'s> {
    source: &'s Source,
    found: RefCell<Diagnostics>,
    places: RefCell<HashMap<String, Location>>,
}

impl<'s> Faults<'s> {
    pub fn of(source: &'s Source) -> Self {
        Faults { source, found: RefCell::default(), places: RefCell::default() }
    }

    fn location(&self, at: &Range<usize>) -> Location {
        // A span begins with a character.
        let before = self.source.text.get(..at.start).unwrap_or_default();
        let begin = before.rfind('\n').map_or(0, |end| end + 1);
        let line = before.matches('\n').count() + 1;
        let column = before[begin..].chars().count() + 1;
        let spot = Spot::Position { line, column, within: Pointer::root() };
        Location { document: self.source.name.clone(), spot }
    }

    /// Notes where something stands that names a part of a description.
    fn note(&self, table: &str, key: &str, at: &Range<usize>) {
        self.places.borrow_mut().insert(format!("{table}.{key}"), self.location(at));
    }

    /// Where all stands that has been noted since they were taken last.
    pub fn take_places(&self) -> Places {
        Places { source: self.source.clone(), found: self.places.take() }
    }

    pub fn push(&self, at: &Range<usize>, message: String, help: String) {
        let location = self.location(at);
        let error = Diagnostic::new(&kinds::INVALID_CONFIGURATION, location, message);
        self.found.borrow_mut().push(error.help(help));
    }

    /// The value, if nothing is wrong.
    pub fn or_errors<T>(self, value: T) -> Result<T, Diagnostics> {
        self.found.into_inner().or_errors(value).map(|(value, _)| value)
    }
}

/// A table that is being read.
pub struct Table<'t> {
    entries: &'t DeTable<'t>,
    at: Range<usize>,
    faults: &'t Faults<'t>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'t> Table<'t> {
    pub fn of(entries: &'t DeTable<'t>, at: Range<usize>, faults: &'t Faults<'t>) -> Self {
        Table { entries, at, faults, asked: RefCell::default() }
    }

    /// Where a value stands, or the table if it is not there.
    pub fn place(&self, key: &str) -> Range<usize> {
        self.entries.get(key).map_or(self.at.clone(), Spanned::span)
    }

    /// Reports what is wrong with a value that is of the right kind.
    pub fn refuse(&self, key: &str, message: String, help: &str) {
        self.faults.push(&self.place(key), message, help.to_owned());
    }

    fn get(&self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.borrow_mut().push(key);
        self.entries.get(key)
    }

    /// What a value is, if it is of the kind that it should be.
    fn expect<T>(
        &self,
        value: &'t Spanned<DeValue<'t>>,
        what: &str,
        is: impl FnOnce(&'t DeValue<'t>) -> Option<T>,
    ) -> Option<T> {
        let found = is(value.get_ref());
        if found.is_none() {
            let message = format!("expected {what}, found {}", value.get_ref().type_str());
            self.faults.push(&value.span(), message, format!("use {what}"));
        }
        found
    }

    fn text_of(&self, value: &'t Spanned<DeValue<'t>>) -> Option<String> {
        self.expect(value, "a string", |value| value.as_str().map(str::to_owned))
    }

    fn texts_of(&self, value: &'t Spanned<DeValue<'t>>) -> Vec<String> {
        let items = self.expect(value, "an array of strings", DeValue::as_array);
        items
            .into_iter()
            .flat_map(|items| items.iter())
            .filter_map(|item| self.text_of(item))
            .collect()
    }

    pub fn text(&self, key: &'static str) -> Option<String> {
        self.text_of(self.get(key)?)
    }

    /// A text that must be there.
    pub fn required(&self, key: &'static str) -> Option<String> {
        let text = self.text(key);
        if text.is_none() && !self.entries.contains_key(key) {
            let message = format!("`{key}` is missing");
            self.faults.push(&self.at, message, format!("add `{key} = \"..\"`"));
        }
        text
    }

    pub fn texts(&self, key: &'static str) -> Vec<String> {
        let value = self.get(key);
        let items = value.and_then(|value| value.get_ref().as_array()).into_iter();
        for item in items.flat_map(|items| items.iter()) {
            if let Some(text) = item.get_ref().as_str() {
                self.faults.note(key, text, &item.span());
            }
        }
        value.map(|value| self.texts_of(value)).unwrap_or_default()
    }

    pub fn flag(&self, key: &'static str) -> bool {
        let value = self.get(key);
        value
            .and_then(|value| self.expect(value, "`true` or `false`", DeValue::as_bool))
            .unwrap_or(false)
    }

    /// What one of these names stands for; the default if it is not there.
    pub fn one_of<T: Copy + Default>(&self, key: &'static str, names: &[(&str, T)]) -> T {
        let Some(value) = self.get(key) else { return T::default() };
        let Some(text) = self.text_of(value) else { return T::default() };
        let found = names.iter().find(|(name, _)| *name == text);
        if found.is_none() {
            let names: Vec<String> = names.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            let help = format!("use one of {}", names.join(", "));
            self.faults.push(&value.span(), format!("`{key}` cannot be `{text}`"), help);
        }
        found.map_or_else(T::default, |(_, one)| *one)
    }

    /// A table within.
    pub fn table(&self, key: &'static str) -> Option<Table<'t>> {
        let value = self.get(key)?;
        let entries = self.expect(value, "a table", DeValue::as_table)?;
        Some(Table::of(entries, value.span(), self.faults))
    }

    /// An array of tables.
    pub fn tables(&self, key: &'static str) -> Vec<Table<'t>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let items = self.expect(value, "an array of tables", DeValue::as_array);
        let items = items.into_iter().flat_map(|items| items.iter());
        let table = |item: &'t Spanned<DeValue<'t>>| {
            let entries = self.expect(item, "a table", DeValue::as_table)?;
            Some(Table::of(entries, item.span(), self.faults))
        };
        items.filter_map(table).collect()
    }

    /// All entries of a table whose keys are the user's, each a text, in the order of the file.
    pub fn texts_by_key(self, table: &str) -> Vec<(String, String)> {
        let entries = self.in_order(table);
        let entry = |(key, value)| Some((key, self.text_of(value)?));
        entries.into_iter().filter_map(entry).collect()
    }

    /// All entries of such a table, each an array of texts.
    pub fn lists_by_key(self, table: &str) -> Vec<(String, Vec<String>)> {
        self.in_order(table).into_iter().map(|(key, value)| (key, self.texts_of(value))).collect()
    }

    fn in_order(&self, table: &str) -> Vec<(String, &'t Spanned<DeValue<'t>>)> {
        let mut entries: Vec<_> = self.entries.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        for (key, _) in &entries {
            self.faults.note(table, key.get_ref(), &key.span());
        }
        entries.into_iter().map(|(key, value)| (key.get_ref().to_string(), value)).collect()
    }

    /// Every key that has not been asked for is unknown.
    pub fn end(self) {
        let asked = self.asked.into_inner();
        for key in self.entries.keys() {
            let name: &str = key.get_ref();
            if asked.contains(&name) {
                continue;
            }
            let help = match closest(name, asked.iter().copied(), 1).first() {
                Some(similar) => format!("use `{similar}`, which is similar"),
                None => {
                    let known: Vec<String> = asked.iter().map(|key| format!("`{key}`")).collect();
                    format!("use one of {}, or remove it", known.join(", "))
                }
            };
            self.faults.push(&key.span(), format!("the key `{name}` is unknown"), help);
        }
    }
}
