//! Which part of a description is generated.

/// The operations that are generated, with the types that they need; everything if none is named. What leads to nothing that
/// is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Operations by their ids, or by method and path: `GET:/pets`.
    pub operations: Vec<String>,
    /// Tags, each of which stands for the operations that have it.
    pub tags: Vec<String>,
    /// Operations that are left out although they are among those.
    pub without_operations: Vec<String>,
    /// Tags, each of which stands for operations that are left out.
    pub without_tags: Vec<String>,
    /// Components that are left out, and what only they lead to: where one is referred to is any JSON.
    pub without_types: Vec<String>,
}

impl Selection {
    /// Whether everything is generated.
    pub fn is_everything(&self) -> bool {
        *self == Selection::default()
    }

    /// Whether some things are named, and the others are not generated.
    pub fn names_some(&self) -> bool {
        !self.operations.is_empty() || !self.tags.is_empty()
    }
}
