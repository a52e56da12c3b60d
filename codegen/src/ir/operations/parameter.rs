//! Parameters, and those that are always sent.

use super::location::Location;
use super::style::{ArrayFormat, Style};
use crate::pointer::Pointer;

/// Where a parameter goes, and how it is written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name on the wire.
    pub wire_name: String,
    pub location: Location,
    pub style: Style,
    /// Whether each item of an array, each member of an object is a parameter by itself.
    pub explode: bool,
    /// Whether reserved characters are sent as they are.
    pub allow_reserved: bool,
    /// Whether an array without items, an object without members and null are sent as `name=`.
    pub allow_empty_value: bool,
    /// How arrays are written in `deepObject`.
    pub array_format: ArrayFormat,
}

impl Parameter {
    /// A parameter in the default style of its location (OpenAPI 3.1.1, section 4.8.12.2).
    pub fn new(wire_name: &str, location: Location) -> Self {
        let style = Style::default_of(location);
        Parameter {
            wire_name: wire_name.to_owned(),
            location,
            style,
            explode: style == Style::Form,
            allow_reserved: false,
            allow_empty_value: false,
            array_format: ArrayFormat::Brackets,
        }
    }

    pub fn is_of_query(&self) -> bool {
        self.location == Location::Query
    }
}

/// A parameter that can only have one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    /// Where it is described.
    pub pointer: Pointer,
    pub parameter: Parameter,
    pub value: String,
}
