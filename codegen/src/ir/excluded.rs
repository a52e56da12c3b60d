//! What values are not.

use serde_json::Value;

use super::Kinds;

/// Something that no value of a schema is, by `not`: `{"not": {"enum": ["cat"]}}`. It distinguishes branches of unions;
/// elsewhere such a value decodes all the same.
#[derive(Clone, Debug, PartialEq)]
pub enum Excluded {
    /// Anything: no value fits.
    All,
    /// A value of these kinds.
    Kinds(Kinds),
    /// One of these values.
    Values(Vec<Value>),
    /// An object with this member.
    Member(String),
    /// An object whose member is one of these values.
    MemberValues(String, Vec<Value>),
    /// An object with a member of another name.
    OtherNames(Vec<String>),
}
