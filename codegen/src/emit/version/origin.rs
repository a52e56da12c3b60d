//! What a version is generated from.

/// The description and its overlays: for the header of every file, and for the constants.
pub struct Origin<'a> {
    /// The name of the module: `v2026_02_09`.
    pub module: &'a str,
    /// Whether the root of the crate re-exports the version.
    pub is_root: bool,
    /// What the description is called: in a crate of its own nothing of where it stood.
    pub description: &'a str,
    /// That name, and those of its overlays and documents.
    pub sources: String,
    pub has_overlays: bool,
    /// The SHA-256 of their texts, in hexadecimal digits.
    pub sha256: String,
}
