//! Operations that create something which comes to an end later, and how it is asked for.

use std::fmt::{self, Display, Formatter};

use super::{Input, Location, Operation};
use crate::ir::{Presence, TypeRef, Types};

/// An operation that creates something, and how another one asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Creation {
    /// The id of the operation that creates it.
    pub operation: String,
    /// The parameters of the one that asks for it, by name, and their values.
    pub parameters: Vec<(String, RuntimeExpression)>,
}

/// A value of a request, or of the answer to it (OpenAPI 3.1.1, "Runtime Expressions"), as far as it is understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeExpression {
    /// `$request.path.id`: a parameter, by its name.
    Request(Location, String),
    /// `$response.body#/id`: a member of the body, by its name.
    Response(String),
}

/// Where the value of a parameter is found.
pub struct Source<'a> {
    pub of: SourceOf,
    /// The name of the field; empty until names are assigned.
    pub field: &'a str,
    pub ty: &'a TypeRef,
    /// Whether it is always there.
    pub required: bool,
}

/// What has the value of a parameter.
pub enum SourceOf {
    Request,
    Answer,
}

impl Display for RuntimeExpression {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            RuntimeExpression::Request(location, name) => {
                write!(f, "$request.{}.{name}", location.as_str())
            }
            RuntimeExpression::Response(name) => {
                write!(f, "$response.body#/{}", name.replace('~', "~0").replace('/', "~1"))
            }
        }
    }
}

impl Creation {
    /// The value that is said for a parameter.
    pub fn value_of(&self, input: &Input) -> Option<&RuntimeExpression> {
        let given = self.parameters.iter().find(|(name, _)| *name == input.parameter.wire_name);
        given.map(|(_, value)| value)
    }
}

impl RuntimeExpression {
    /// Where an operation has the value, if it does.
    pub fn find<'a>(&self, operation: &'a Operation, types: &'a Types) -> Option<Source<'a>> {
        match self {
            RuntimeExpression::Request(location, name) => {
                let is_it = |input: &&Input| {
                    input.parameter.location == *location && input.parameter.wire_name == *name
                };
                let input = operation.inputs.iter().find(is_it)?;
                let Input { name: field, ty, required, .. } = input;
                Some(Source { of: SourceOf::Request, field, ty, required: *required })
            }
            RuntimeExpression::Response(name) => {
                let member = operation.success.member(name, types)?;
                // One that need not be there, or may be null, is of no use.
                (member.presence == Presence::Required).then_some(Source {
                    of: SourceOf::Answer,
                    field: &member.name,
                    ty: &member.ty,
                    required: true,
                })
            }
        }
    }
}
