//! The features that parts of a generated crate are behind.

use std::collections::BTreeSet;

/// The features that crates have beside those of tags, or that are likely to be added to their manifests.
pub const RESERVED: [&str; 13] = [
    "all-tags",
    "arbitrary",
    "chrono",
    "client",
    "default",
    "http",
    "jiff",
    "mock",
    "schemars",
    "serde",
    "tracing",
    "utoipa",
    "webhooks",
];

/// The features of which one must be on for a part to be there: their places in [`Api::features`](super::Api::features),
/// in order. Where there are none, the part is always there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Features(BTreeSet<usize>);

impl Features {
    /// Nothing is behind them.
    pub fn none() -> Self {
        Features::default()
    }

    /// With this one the part is there.
    pub fn insert(&mut self, feature: usize) {
        self.0.insert(feature);
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = usize> {
        self.0.iter().copied()
    }

    /// The features of which one must be on where one of the parts is to be there.
    pub fn any<'f>(parts: impl IntoIterator<Item = &'f Features>) -> Self {
        let mut all = BTreeSet::new();
        for part in parts {
            if part.is_empty() {
                return Features::none();
            }
            all.extend(part.iter());
        }
        Features(all)
    }
}
