//! The security schemes of the API: what credentials are for.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

pub use crate::runtime::http::security::Scheme;

/// An API key, sent as `Authorization: Bearer <key>`. A key belongs to a workspace or to an
/// organization.
pub const BEARER_AUTH: Scheme = Scheme::bearer("bearerAuth");
