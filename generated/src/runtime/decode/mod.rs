//! Decoding: what gives values, what takes them, and unions between the two.
//!
//! A [`source`] gives the members of an object and the items of an array to slots that take them, and knows no
//! type; a slot knows no source. Both are called by pointers, so that a type is compiled once, whatever it is
//! read from. Slots of scalars are in [`scalars`], of arrays, maps and what may be null in [`collections`], of
//! any JSON in [`free_form`]. A [`union`](mod@union) asks its plan which slot to use: of a source that can go back,
//! else of a [`buffer`].

pub mod additional;
pub mod branches;
pub mod buffer;
pub mod collections;
pub mod failures;
pub mod fault;
pub mod free_form;
pub mod replay;
pub mod scalars;
pub mod source;
pub mod stop;
pub mod union;
