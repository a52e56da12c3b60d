//! How it is decided which branch of a union a value is.
//!
//! The generator makes a plan of each union from the schemas alone; here it is only followed. A [`plan`] has
//! a [`claim`] for each branch, which is asked of a [`view`] of the value: a text, a recording or a tree.

pub mod choose;
pub mod claim;
pub mod exclusion;
pub mod format;
pub mod level;
pub mod likely;
pub mod look;
pub mod misfit;
pub mod plan;
pub mod rank;
pub mod unclaimed;
pub mod view;
