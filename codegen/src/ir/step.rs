//! How an inner schema is reached from the schema around it.

/// How a schema is reached from the one around it.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A member of an object, by its name on the wire.
    Property(String),
    /// The items of an array.
    Items,
    /// The values of a map.
    Values,
    /// One of the first items of an array, which have schemas of their own.
    PrefixItem(usize),
    /// The values of members whose names fit a pattern.
    PatternProperty(String),
    /// A branch of `allOf`, `oneOf`, `anyOf`, or of several types.
    AllOf(usize),
    OneOf(usize),
    AnyOf(usize),
    Type(usize),
    /// A schema of `$defs`.
    Definition(String),
    /// What a schema says beside its `allOf`, `oneOf`, `anyOf`, or `$ref`.
    Own,
    /// What a schema is without those that take it up in their `allOf`, where it stands for them too.
    Base,
    /// A branch that is a component of this name, with the members that stand beside the union.
    Merged(String),
}
