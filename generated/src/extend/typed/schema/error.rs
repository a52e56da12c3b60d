//! What is wrong with a type that should become a schema: everything at once.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use super::Fault;

/// All that the API would refuse of a type. Shown as a line for each field at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaErrors {
    type_name: String,
    errors: Vec<SchemaError>,
}

impl SchemaErrors {
    pub(super) fn new(type_name: String, errors: Vec<SchemaError>) -> Self {
        SchemaErrors { type_name, errors }
    }

    /// The name of the type, as its schema has it.
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// The errors, in the order of the fields.
    pub fn iter(&self) -> std::slice::Iter<'_, SchemaError> {
        self.errors.iter()
    }
}

impl Display for SchemaErrors {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "the type `{}` has no schema that the API takes:", self.type_name)?;
        self.errors.iter().try_for_each(|error| write!(f, "\n  {error}"))
    }
}

impl Error for SchemaErrors {}

impl<'e> IntoIterator for &'e SchemaErrors {
    type Item = &'e SchemaError;
    type IntoIter = std::slice::Iter<'e, SchemaError>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// What is wrong with one field. Shown as `lines[].price: what is wrong; what to do`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaError {
    path: String,
    fault: Fault,
}

impl SchemaError {
    pub(super) fn new(path: String, fault: Fault) -> Self {
        SchemaError { path, fault }
    }

    /// The path of the field, by the names in JSON; empty for the type itself. The items of an array are `[]`:
    /// `lines[].price`.
    pub fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn into_fault(self) -> Fault {
        self.fault
    }

    /// What is wrong.
    pub fn fault(&self) -> &Fault {
        &self.fault
    }
}

impl Display for SchemaError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{}; {}", self.fault, self.fault.help())
    }
}

impl Error for SchemaError {}
