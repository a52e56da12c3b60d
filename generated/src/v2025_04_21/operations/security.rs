//! The security schemes of the API: what credentials are for.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

pub use crate::runtime::http::security::Scheme;

/// An API key, sent as `Authorization: Bearer <key>`.
pub const BEARER_AUTH: Scheme = Scheme::bearer("bearerAuth");
