//! The rules of the verdicts, a file for each question.
//!
//! On the wire the direction decides. In a request the server is taken at its word: what its description does
//! not allow (JSON Schema Validation), it refuses. In a response our decoders count, and they accept more than
//! the description says.
//!
//! - [`presence`]: may a member be absent there, may it be null?
//! - [`reading`]: is every value of one type accepted as another?
//! - [`limits`]: is what the old limits allow allowed by the new ones?
//! - [`decision`]: does an old plan decide the new values of a union as they are meant?
//! - [`rust`]: what are types, fields and requests in Rust?

pub mod decision;
pub mod limits;
pub mod presence;
pub mod reading;
pub mod rust;
