//! `RunMetadata`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

/// Free data of the caller, at most 10 KB. One key has a meaning to the server:
/// `extend:usage_tags`, an array of strings made of letters, digits, `-` and `_`.
pub type RunMetadata = serde_json::Map<String, serde_json::Value>;
