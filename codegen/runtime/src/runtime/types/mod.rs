//! What the types of a crate are made of: macros that make their impls from tables, and the types that every crate
//! has.

pub mod additional;
pub mod build_error;
pub mod components;
pub mod debug;
pub mod enumeration;
pub mod file;
pub mod impls;
pub mod integer_enum;
pub mod newtype;
pub mod of_text;
pub mod presence;
pub mod record;
pub mod sample;
pub mod text;
pub mod times;
mod unclaimed_order;
pub mod union;
