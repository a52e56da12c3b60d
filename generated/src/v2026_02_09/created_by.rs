//! `CreatedBy`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{CreatedByApiKey, CreatedByUser};
use crate::runtime::claims::unclaimed::UnclaimedValue;

/// Who made a resource; `type` tells which shape it has. It names a person, so that it is not
/// for logs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatedBy {
    /// Made by a person, in the dashboard.
    User(CreatedByUser),
    /// Made with an API key.
    ApiKey(CreatedByApiKey),
    /// A value of none of these branches, as it came.
    Unknown(UnclaimedValue),
}
