//! Compiles and tests the support code that every generated crate carries.
//!
//! Everything in `src/runtime/` is copied verbatim into a generated crate; this file, the samples
//! and the tests beside it are not. The folder stands one level down so that the paths its macros
//! name, `crate::runtime::..`, are the same here and there.

#[allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "what a generated crate makes of it is not here"
)]
pub mod runtime;

#[cfg(feature = "http")]
pub mod samples;
#[cfg(test)]
mod tests;
