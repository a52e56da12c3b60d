//! The support code of Rust crates that are made of OpenAPI descriptions.
//!
//! A crate that is made has it as a module of its own, or uses this one: then several of them share it, and it is
//! compiled once. What is made says which version it needs. Nothing here is for use by hand but the types that a made
//! crate re-exports.
//!
//! Everything in `src/runtime/` is copied into a crate that has it as a module; this file, the samples and the tests
//! beside it are not. The folder stands one level down so that the paths its macros name, `crate::runtime::..`, are the
//! same here and there.

#[cfg(feature = "types")]
#[allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "what a generated crate makes of it is not here"
)]
pub mod runtime;

/// What decides the branch of a union, by itself.
#[cfg(not(feature = "types"))]
pub mod runtime {
    #[allow(dead_code, reason = "the rest is for decoding")]
    pub mod claims;
    #[allow(dead_code, reason = "the rest is for decoding")]
    pub mod value;
}

#[cfg(feature = "sources")]
pub mod sources;

#[cfg(all(feature = "http", feature = "_samples"))]
#[doc(hidden)]
pub mod samples;
#[cfg(test)]
mod tests;
