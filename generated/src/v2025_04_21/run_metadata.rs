//! `RunMetadata`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

/// Free data of the caller.
pub type RunMetadata = serde_json::Map<String, serde_json::Value>;
