//! `CreatedByUser`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Made by a person, in the dashboard.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedByUser {
    /// Type tag, always `user`.
    pub r#type: CreatedByUserType,
    /// Mail address of the person. Always present.
    pub email: String,
    pub(super) kept: Kept,
}

/// The `type` of `CreatedByUser`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CreatedByUserType {
    /// `"user"`
    #[default]
    User,
}
