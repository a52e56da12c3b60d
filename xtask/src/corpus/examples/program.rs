//! The text of the program that tries the examples.

/// The table of the schemas that have examples, each with the function of its type.
pub fn schemas(library: &str, module: &str, rows: &str) -> String {
    format!(
        "//! The types of the schemas that examples are given of.
#![allow(unused_imports)]

use {library}::{module}::*;

use crate::map::IndexMap;
use crate::{{Trip, trip}};

pub static SCHEMAS: &[(&str, Trip)] = &[
{rows}];
"
    )
}

/// What reads the examples and prints a line for each.
pub const MAIN: &str = include_str!("main.rs.txt");

/// A map that stands by itself.
pub const MAP: &str = include_str!("map.rs.txt");
