//! `PackageFile`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{FileFromId, FileFromUrl};
use crate::runtime::claims::unclaimed::UnclaimedValue;

/// A file of a package, or a sample to make a schema from, in one of two shapes, told by the
/// member that each requires and the other does not have: `url` or `id`. Raw text is not
/// possible.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PackageFile {
    /// A file that the server fetches.
    FileFromUrl(FileFromUrl),
    /// A file that was uploaded before.
    FileFromId(FileFromId),
    /// A value of none of these branches, as it came.
    Unknown(UnclaimedValue),
}
