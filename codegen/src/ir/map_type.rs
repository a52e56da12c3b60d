//! What a map is in Rust.

/// The Rust type of a map whose values are of a type. A map of any JSON is serde_json's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MapType {
    /// In the order in which members came.
    #[default]
    IndexMap,
    /// In the order of the names.
    BTreeMap,
    /// In no order: what is written may have another than what was read.
    HashMap,
}

impl MapType {
    /// All of them, by their names.
    pub const ALL: [(&'static str, MapType); 3] = [
        ("IndexMap", MapType::IndexMap),
        ("BTreeMap", MapType::BTreeMap),
        ("HashMap", MapType::HashMap),
    ];

    /// The path of the type.
    pub fn path(self) -> &'static str {
        match self {
            MapType::IndexMap => "::indexmap::IndexMap",
            MapType::BTreeMap => "::std::collections::BTreeMap",
            MapType::HashMap => "::std::collections::HashMap",
        }
    }
}
