//! Scalars and enumerations.

use super::Reading;
use crate::ir::{Enumeration, Openness, Scalar, TextFormat};

impl Reading<'_> {
    /// Whether a scalar is accepted. A decoder keeps every text as it is; a server may check its `format`.
    pub(super) fn takes_scalar(&self, reads: &Scalar, writes: &Scalar) -> bool {
        match (reads, writes) {
            (Scalar::Text(reads), Scalar::Text(writes)) => {
                self.by_client || reads == writes || is_free(reads)
            }
            (Scalar::Number, Scalar::Integer { .. }) => true,
            _ => reads == writes,
        }
    }

    /// Whether the values of an enumeration are accepted (JSON Schema Validation 6.1.2, `enum`).
    pub(super) fn takes_values(&self, reads: &Enumeration, writes: &Enumeration) -> bool {
        if self.by_client && reads.openness == Openness::Open {
            return true;
        }
        let listed = writes
            .values
            .iter()
            .all(|value| reads.values.iter().any(|known| known.wire == value.wire));
        // A client sends values that are listed; a server may send more.
        listed && (!self.by_client || writes.openness == Openness::Closed)
    }
}

/// Whether any text is of the format.
pub fn is_free(format: &TextFormat) -> bool {
    match format {
        TextFormat::Plain | TextFormat::Secret | TextFormat::Binary => true,
        TextFormat::DateTime | TextFormat::Other(_) => false,
    }
}
