//! `JsonObject`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

/// Any JSON object.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
