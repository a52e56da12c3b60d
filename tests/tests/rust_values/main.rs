//! Values made and used in Rust.

mod building;
mod enums;
mod traits;
