//! Crates whose types stand in the signatures of this one's: whoever uses it needs no dependency on the same version.

#[cfg(feature = "http")]
pub use {bytes, http};
#[cfg(feature = "client")]
pub use {reqwest, rustls};
