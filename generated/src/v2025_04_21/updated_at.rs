//! `UpdatedAt`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::text::Timestamp;

/// Time of the last change, RFC 3339 in UTC. Whole seconds with `Z` are usual; fractions and
/// offsets are not ruled out.
///
/// Example: `"2024-03-21T16:45:00Z"`.
pub type UpdatedAt = Timestamp;
