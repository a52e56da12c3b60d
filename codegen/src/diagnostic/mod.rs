//! What is wrong with a description, where, and what to do about it.
//!
//! Faults of the input are values, gathered as they are found; only the end of a stage asks whether
//! there were errors. A diagnostic knows its place as a JSON pointer. The line and the column are
//! looked up in the text when it is printed (see `document::locate`), so that success pays nothing.

mod render;

use std::fmt::{self, Display, Formatter};

use crate::document::pointer::Pointer;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Code is generated, but not all that the description says is in it.
    Warning,
    /// Nothing is generated.
    Error,
}

/// Where it is.
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

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub severity: Severity,
    /// The kind of fault, for counting and for looking it up: `dangling-reference`.
    pub kind: &'static str,
    /// What is wrong, as a sentence without a full stop.
    pub message: String,
    /// The document's name, as the caller gave it.
    pub document: String,
    pub spot: Spot,
    /// Other places that have to do with it, each with what it has to do with it.
    pub related: Vec<(Pointer, String)>,
    /// What to do.
    pub help: String,
}

impl Diagnostic {
    /// An error at a pointer.
    pub fn error(
        kind: &'static str,
        document: &str,
        at: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Diagnostic {
            severity: Severity::Error,
            kind,
            message: message.into(),
            document: document.to_owned(),
            spot: Spot::At(at.clone()),
            related: Vec::new(),
            help: help.into(),
        }
    }

    /// A warning at a pointer.
    pub fn warning(
        kind: &'static str,
        document: &str,
        at: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        let error = Self::error(kind, document, at, message, help);
        Diagnostic { severity: Severity::Warning, ..error }
    }

    /// Names another place that has to do with it.
    #[must_use]
    pub fn related(mut self, at: &Pointer, what: impl Into<String>) -> Self {
        self.related.push((at.clone(), what.into()));
        self
    }
}

/// Without a look at the text: `spec/a.yaml: #/components: message`.
impl Display for Diagnostic {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.spot {
            Spot::At(at) | Spot::Repeated(at) => {
                write!(f, "{}: {at}: {}", self.document, self.message)
            }
            Spot::Position { line, column, .. } => {
                write!(f, "{}:{line}:{column}: {}", self.document, self.message)
            }
        }
    }
}

/// Everything that was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds what was found.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all that was found elsewhere.
    pub fn append(&mut self, mut other: Diagnostics) {
        self.0.append(&mut other.0);
    }

    /// Whether something was found that nothing can be generated from.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The diagnostics, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
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

    /// Takes every error for a warning.
    #[must_use]
    pub fn allowed(mut self) -> Self {
        for diagnostic in &mut self.0 {
            diagnostic.severity = Severity::Warning;
        }
        self
    }

    /// Leaves out what does not matter after all.
    pub fn retain(&mut self, matters: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(matters);
    }

    /// The value, or all that was found if there were errors.
    ///
    /// # Errors
    ///
    /// If an error has been found.
    pub fn or_errors<T>(self, value: T) -> Result<(T, Diagnostics), Diagnostics> {
        if self.has_errors() { Err(self) } else { Ok((value, self)) }
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        Diagnostics(diagnostics.into_iter().collect())
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Diagnostics(vec![diagnostic])
    }
}
