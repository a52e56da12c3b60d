//! Commands and their arguments, as data: a front end makes a command line of them.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

use crate::Failure;

/// A command.
pub struct Command {
    pub name: &'static str,
    /// One line.
    pub about: &'static str,
    /// What there is to say about it, in paragraphs.
    pub details: &'static str,
    pub arguments: &'static [Argument],
    /// What stands at the end of its help: exit status, examples. `{program}` is the program.
    pub after: &'static str,
    pub run: fn(&Values) -> Result<(), Failure>,
}

/// An argument of a command.
#[derive(Clone, Copy)]
pub struct Argument {
    /// The name: of an option, without its dashes.
    pub name: &'static str,
    pub form: Form,
    pub help: &'static str,
}

/// What an argument looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `FILE`: it must be given, as often as it stands in the list.
    Positional(&'static str),
    /// `[FILE]`
    Optional(&'static str),
    /// `--check`
    Flag,
    /// `--out DIR`, once.
    Once(&'static str),
    /// `--tag NAME`, as often as one likes.
    Often(&'static str),
}

impl Argument {
    pub const fn new(name: &'static str, form: Form, help: &'static str) -> Self {
        Argument { name, form, help }
    }

    /// What stands for its value in the help; none of a flag.
    pub fn value(&self) -> Option<&'static str> {
        match self.form {
            Form::Flag => None,
            Form::Positional(value)
            | Form::Optional(value)
            | Form::Once(value)
            | Form::Often(value) => Some(value),
        }
    }
}

/// The arguments that were given.
#[derive(Debug, Default)]
pub struct Values(BTreeMap<&'static str, Vec<OsString>>);

impl Values {
    /// Adds a value; of a flag an empty one.
    pub fn push(&mut self, name: &'static str, value: OsString) {
        self.0.entry(name).or_default().push(value);
    }

    /// Whether an argument was given.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    fn all(&self, name: &str) -> &[OsString] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// The path that was given.
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.all(name).last().map(PathBuf::from)
    }

    /// All paths that were given.
    pub fn paths(&self, name: &str) -> Vec<PathBuf> {
        self.all(name).iter().map(PathBuf::from).collect()
    }

    /// The text that was given.
    pub fn text(&self, name: &str) -> Result<Option<String>, Failure> {
        Ok(self.texts(name)?.pop())
    }

    /// All texts that were given.
    pub fn texts(&self, name: &str) -> Result<Vec<String>, Failure> {
        let text = |value: &OsString| {
            let text = value.to_str().map(str::to_owned);
            text.ok_or_else(|| {
                Failure::Usage(format!("the value of `{name}` is no UTF-8: {}", value.display()))
            })
        };
        self.all(name).iter().map(text).collect()
    }
}
