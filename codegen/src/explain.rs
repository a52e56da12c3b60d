//! The plans of unions in plain words.

use crate::ir::Api;

/// The plan of every union.
pub fn explain(_api: &Api) -> String {
    String::new()
}
