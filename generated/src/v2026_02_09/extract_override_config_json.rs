//! `ExtractOverrideConfigJson`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::ExtractConfigJson;

/// Settings that are laid over those of an extractor. They have the members of a JSON config,
/// each of which may be absent; what is absent stays as the extractor has it.
pub type ExtractOverrideConfigJson = ExtractConfigJson;
