//! The text of the program that tries the examples.

/// The table of the schemas that have examples, each with the function of its type.
pub fn schemas(library: &str, module: &str, rows: &str) -> String {
    format!(
        "//! The types of the schemas that examples are given of.
#![allow(unused_imports)]

use indexmap::IndexMap;
use {library}::{module}::*;

use crate::{{Trip, trip}};

pub static SCHEMAS: &[(&str, Trip)] = &[
{rows}];
"
    )
}

/// What reads the examples and answers a line for each.
pub const MAIN: &str = include_str!("main.rs.txt");
