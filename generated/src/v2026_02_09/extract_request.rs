//! `ExtractRequest`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{
    ExtractConfigJson, ExtractorReference, FileInput, MultiFileRunPackage, RunMetadata,
};
use crate::runtime::value::kept::Kept;

/// What to extract, and from what, when the answer is waited for. One of `file` and `package`
/// must be given; of `extractor` and `config` at most one may be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractRequest {
    /// The extractor to use. Not together with `config`. With neither, the server infers a schema.
    pub extractor: Option<Box<ExtractorReference>>,
    /// An inline configuration, which has the JSON shape only. Not together with `extractor`. With
    /// neither, the server infers a schema.
    pub config: Option<Box<ExtractConfigJson>>,
    /// The file to extract from. Not together with `package`.
    pub file: Option<FileInput>,
    /// Several files to extract from in one run. Not together with `file`. Known since July 2026.
    pub package: Option<MultiFileRunPackage>,
    /// Data of the caller's own, which the run gives back. May be absent.
    pub metadata: Option<RunMetadata>,
    pub(super) kept: Kept,
}
