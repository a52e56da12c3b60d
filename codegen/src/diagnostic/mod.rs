//! What is wrong with a description, where, and what to do about it.
//!
//! - [`kinds`]: the table of what can be wrong, with what each means.
//! - [`locate`]: the line and the column of a pointer.
//! - `render`, `listing`: one diagnostic, and all of them, as text for a terminal.
//!
//! Faults of the input are values, gathered as they are found; only the end of a stage asks whether
//! there were errors. A diagnostic knows its location as a JSON pointer. Line and column are looked up
//! in the text when it is printed, so that success pays nothing.
//!
//! Where a diagnostic is stands in its type. A [`Diagnostic`] is at a [`Location`] in a file, and can be
//! shown there. A [`TreeDiagnostic`] is at a pointer into the tree that overlays and other documents have
//! been applied to, which is no file: `document::overlay::origins` alone makes the one of the other.

pub mod kinds;
mod listing;
pub mod locate;
mod render;

use std::fmt::{self, Display, Formatter};

use self::kinds::Kind;
use crate::pointer::Pointer;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Code is generated, but not all that the description says is in it.
    Warning,
    /// Nothing is generated.
    Error,
}

impl Severity {
    /// `error` or `warning`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// Where something is in the files.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    /// The document's name, as the caller gave it.
    pub document: String,
    pub spot: Spot,
}

impl Location {
    /// The member or item of a document at a pointer.
    pub fn at(document: &str, pointer: Pointer) -> Self {
        Location { document: document.to_owned(), spot: Spot::At(pointer) }
    }
}

/// Where something is in a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Spot {
    /// The member or item at this pointer.
    At(Pointer),
    /// The last of several members of the same name.
    Repeated(Pointer),
    /// A position in the text, both counted from 1, and what it stands in: for text that cannot be
    /// parsed.
    Position { line: usize, column: usize, within: Pointer },
}

impl Spot {
    /// The pointer of what is meant, or of what is around it where it has none.
    pub fn pointer(&self) -> &Pointer {
        match self {
            Spot::At(pointer)
            | Spot::Repeated(pointer)
            | Spot::Position { within: pointer, .. } => pointer,
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic<At = Location> {
    pub kind: &'static Kind,
    /// That of the kind, unless warnings are denied.
    pub severity: Severity,
    /// What is wrong here, as a sentence without a full stop: `expected X, found Y`.
    pub message: String,
    pub at: At,
    /// Other pointers that have to do with it, each with what it has to do with it.
    pub related: Vec<(Pointer, String)>,
    /// What to do here, as an instruction; none where there is nothing to say beyond the message.
    pub help: Option<String>,
    /// The setting that asks for what cannot be had, if it is the fault: `rename.Pet`, `exclude.tags.admin`.
    pub setting: Option<Box<str>>,
}

/// One thing that is wrong with the tree that a description has become.
pub type TreeDiagnostic = Diagnostic<Pointer>;

impl<At> Diagnostic<At> {
    /// A fault of this kind.
    pub fn new(kind: &'static Kind, at: At, message: impl Into<String>) -> Self {
        let (message, severity) = (message.into(), kind.severity);
        Diagnostic { kind, severity, message, at, related: Vec::new(), help: None, setting: None }
    }

    /// Says what to do: an instruction that begins with a verb.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Names the setting whose fault it is: the table that it stands in, and its key or value there.
    #[must_use]
    pub fn setting(mut self, table: &str, key: &str) -> Self {
        self.setting = Some(format!("{table}.{key}").into());
        self
    }

    /// Names another pointer that has to do with it.
    #[must_use]
    pub fn related(mut self, at: &Pointer, what: impl Into<String>) -> Self {
        self.related.push((at.clone(), what.into()));
        self
    }
}

/// Without a look at the text: `spec/a.yaml: #/components: message`.
impl Display for Diagnostic {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Location { document, spot } = &self.at;
        match spot {
            Spot::At(at) | Spot::Repeated(at) => write!(f, "{document}: {at}: {}", self.message),
            Spot::Position { line, column, .. } => {
                write!(f, "{document}:{line}:{column}: {}", self.message)
            }
        }
    }
}

/// Everything that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostics<At = Location>(Vec<Diagnostic<At>>);

/// Everything that was found in the tree that a description has become. It is nothing to print before its
/// pointers have been traced to the files:
///
/// ```compile_fail,E0308
/// use openapi_crate_codegen::diagnostic::{Diagnostics, TreeDiagnostics};
///
/// let mut printed: Diagnostics = Diagnostics::default();
/// printed.append(TreeDiagnostics::default());
/// ```
pub type TreeDiagnostics = Diagnostics<Pointer>;

impl<At> Diagnostics<At> {
    /// Adds what was found.
    pub fn push(&mut self, diagnostic: Diagnostic<At>) {
        self.0.push(diagnostic);
    }

    /// Adds all that was found elsewhere.
    pub fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// Whether something was found that nothing can be generated from.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The diagnostics, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic<At>> {
        self.0.iter()
    }

    /// Takes every warning for an error.
    #[must_use]
    pub fn denied(mut self) -> Self {
        for diagnostic in &mut self.0 {
            diagnostic.severity = Severity::Error;
        }
        self
    }

    /// Leaves out what does not matter after all.
    pub fn retain(&mut self, matters: impl FnMut(&Diagnostic<At>) -> bool) {
        self.0.retain(matters);
    }

    /// The value, or all that was found if there were errors.
    ///
    /// # Errors
    ///
    /// If an error has been found.
    pub fn or_errors<T>(self, value: T) -> Result<(T, Self), Self> {
        if self.has_errors() { Err(self) } else { Ok((value, self)) }
    }

    /// What the next stage gives, with its diagnostics behind these.
    ///
    /// # Errors
    ///
    /// If an error has been found, here or there.
    pub fn then<T>(mut self, next: Result<(T, Self), Self>) -> Result<(T, Self), Self> {
        match next {
            Ok((value, found)) => {
                self.append(found);
                self.or_errors(value)
            }
            Err(found) => {
                self.append(found);
                Err(self)
            }
        }
    }
}

impl<At> Default for Diagnostics<At> {
    fn default() -> Self {
        Diagnostics(Vec::new())
    }
}

impl<At> IntoIterator for Diagnostics<At> {
    type Item = Diagnostic<At>;
    type IntoIter = std::vec::IntoIter<Diagnostic<At>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<At> FromIterator<Diagnostic<At>> for Diagnostics<At> {
    fn from_iter<I: IntoIterator<Item = Diagnostic<At>>>(diagnostics: I) -> Self {
        Diagnostics(diagnostics.into_iter().collect())
    }
}

impl<At> From<Diagnostic<At>> for Diagnostics<At> {
    fn from(diagnostic: Diagnostic<At>) -> Self {
        Diagnostics(vec![diagnostic])
    }
}
