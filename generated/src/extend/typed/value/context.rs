//! What goes with the decoding of a value.

use super::replace::Replacements;
use crate::extend::typed::evidence::Evidences;

/// What goes with the decoding of a value.
pub struct Context<'e> {
    pub evidences: &'e Evidences,
    /// What is shown of values that are put aside.
    pub replacements: Replacements,
}
