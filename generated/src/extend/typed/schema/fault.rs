//! The faults of types, each with its sentence and with what to do.

use std::fmt::{self, Display, Formatter};

/// Why a type, or a field of it, has no schema that the API takes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The type is no struct with named fields.
    NotAnObject,
    /// A field that does not admit null. Every text, number, `bool`, enum and date may be missing in a document.
    NotNullable,
    /// The items of an array admit null, and never are.
    NullableItem,
    /// A value of one of several types.
    Union,
    /// An enum whose values are not all text, or that has none.
    EnumValue,
    /// An array of an enum.
    EnumItem,
    /// An array of arrays.
    ArrayItem,
    /// A tuple, or an array of fixed length.
    Tuple,
    /// A set.
    Set,
    /// A map, or an object with members of any name.
    Map,
    /// Any JSON.
    Any,
    /// A type that is always null.
    Null,
    /// Text of a format that the API does not know: `date-time`.
    Format(String),
    /// A type that holds itself: its name.
    Recursive(String),
    /// Objects nested in more than [`MAX_DEPTH`](Fault::MAX_DEPTH) others.
    TooDeep,
    /// A name with characters other than letters, digits, `_` and `-`.
    Name(String),
    /// An `extend:name` that is no such name.
    ExtendName,
    /// An `extend:descriptions` that is no list of strings, one for each value of an enum.
    ExtendDescriptions,
    /// An `extend:type` that the API does not know, or that does not fit the type: its name.
    ExtendType(String),
}

impl Fault {
    /// How many objects may be nested below the root. Arrays do not count.
    pub const MAX_DEPTH: usize = 5;

    /// What to do, as an instruction.
    pub fn help(&self) -> &'static str {
        match self {
            Fault::NotAnObject => "use a struct with named fields",
            Fault::NotNullable => "use `Option<..>`",
            Fault::NullableItem => "use `Vec<T>` instead of `Vec<Option<T>>`",
            Fault::Union => "use a struct with an `Option` for each of them",
            Fault::EnumValue => "use unit variants, or a number",
            Fault::EnumItem => "use `Vec<String>`, or a struct with the enum as its field",
            Fault::ArrayItem => "use a struct with the inner array as its field",
            Fault::Tuple => "use a struct, or a `Vec<..>` whose length is not fixed",
            Fault::Set => "use `Vec<..>`",
            Fault::Map => "use a `Vec` of a struct with a field for the key",
            Fault::Any => "use a type that says what to extract",
            Fault::Null => "remove the field",
            Fault::Format(_) => "use `Option<String>`, or `Option<Date>` for a day",
            Fault::Recursive(_) => "use a type of its own for each level",
            Fault::TooDeep => "move the fields to a struct further out",
            Fault::Name(_) => "add `#[serde(rename = \"..\")]`, with letters, digits, `_` and `-`",
            Fault::ExtendName => "use a string of letters, digits, `_` and `-`",
            Fault::ExtendDescriptions => {
                "use a list of strings, one for each value of an enum without comments, or comments on all values"
            }
            Fault::ExtendType(_) => "use `Date`, `Currency` or `Signature`",
        }
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Fault::NotAnObject => f.write_str("expected a struct"),
            Fault::NotNullable => f.write_str("does not admit null, and what is not found is null"),
            Fault::NullableItem => {
                f.write_str("the items admit null, and the API has no such arrays")
            }
            Fault::Union => f.write_str("a union of several types is unsupported"),
            Fault::EnumValue => f.write_str("expected an enum of text"),
            Fault::EnumItem => f.write_str("an array of an enum is unsupported"),
            Fault::ArrayItem => f.write_str("an array of arrays is unsupported"),
            Fault::Tuple => f.write_str("an array of fixed length is unsupported"),
            Fault::Set => f.write_str("a set is unsupported: values that come twice would be lost"),
            Fault::Map => f.write_str("an object with members of any name is unsupported"),
            Fault::Any => f.write_str("any JSON is unsupported"),
            Fault::Null => f.write_str("a value that is always null is unsupported"),
            Fault::Format(format) => write!(f, "text of the format `{format}` is unsupported"),
            Fault::Recursive(name) => write!(f, "the type `{name}` holds itself"),
            Fault::TooDeep => {
                write!(f, "is nested in more than {} objects below the root", Fault::MAX_DEPTH)
            }
            Fault::Name(name) => write!(f, "the API does not take the name {name:?}"),
            Fault::ExtendName => f.write_str("the API does not take this `extend:name`"),
            Fault::ExtendDescriptions => f.write_str("`extend:descriptions` does not fit"),
            Fault::ExtendType(name) => write!(f, "the `extend:type` {name:?} does not fit"),
        }
    }
}
