//! What is wrong with a value that was built.

use std::fmt::{self, Display, Formatter};

/// A member that a value must have was not set, or one was set as what it is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError(String);

impl std::error::Error for BuildError {}

impl Display for BuildError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl BuildError {
    /// The error that names the first of these members that is missing.
    #[doc(hidden)]
    pub fn first(members: &[(&str, bool)]) -> Self {
        let missing = members.iter().find(|(_, is_missing)| *is_missing);
        BuildError(format!("missing field `{}`", missing.map_or("", |(name, _)| name)))
    }

    /// The error that a member has a field of its own, and is none of the additional ones.
    #[cold]
    #[doc(hidden)]
    pub fn listed(name: &str) -> Self {
        BuildError(format!("`{name}` has a field of its own"))
    }
}
