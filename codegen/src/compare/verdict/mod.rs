//! The rules of the verdicts, a file for each question:
//!
//! - [`presence`]: may a member be absent there, may it be null?
//! - [`reading`]: is every value of one type taken as another?
//! - [`limits`]: is what the old limits allow allowed by the new ones?
//! - [`decision`]: does an old plan decide the new values of a union as they are meant?
//! - [`rust`]: what are types, fields and requests in Rust?

pub mod decision;
pub mod limits;
pub mod presence;
pub mod reading;
pub mod rust;
