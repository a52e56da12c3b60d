//! `FileInput`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{FileFromId, FileFromText, FileFromUrl};
use crate::runtime::claims::unclaimed::UnclaimedValue;

/// A file to extract from, in one of three shapes. Which one it is, is told by the member that
/// each requires and the others do not have: `url`, `id` or `text`. Exactly one is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FileInput {
    /// A file that the server fetches.
    FileFromUrl(FileFromUrl),
    /// A file that was uploaded before.
    FileFromId(FileFromId),
    /// Raw text, of which the server makes a text file.
    FileFromText(FileFromText),
    /// A value of none of these branches, as it came.
    Unknown(UnclaimedValue),
}
