//! What is wrong with a value that was built.

use std::fmt::{self, Display, Formatter};

/// A member that a value must have was not set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError(String);

impl std::error::Error for BuildError {}

impl Display for BuildError {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::de::Error for BuildError {
    fn custom<T: Display>(message: T) -> Self {
        BuildError(message.to_string())
    }
}
