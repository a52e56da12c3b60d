//! Which part of a description is generated.

/// The operations that are generated, with the types that they need; everything if nothing is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Operations by their ids, or by method and path: `GET:/pets`.
    pub operations: Vec<String>,
    /// Tags, each of which stands for the operations that have it.
    pub tags: Vec<String>,
}
