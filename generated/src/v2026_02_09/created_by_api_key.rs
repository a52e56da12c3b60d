//! `CreatedByApiKey`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Made with an API key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedByApiKey {
    /// Type tag, always `api_key`.
    pub r#type: CreatedByApiKeyType,
    /// Name of the key. Always present.
    pub name: String,
    pub(super) kept: Kept,
}

/// The `type` of `CreatedByApiKey`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CreatedByApiKeyType {
    /// `"api_key"`
    #[default]
    ApiKey,
}
