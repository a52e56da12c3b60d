//! What a change is about, and in which directions its values go.

use super::change::{Subject, Verdict, Wire};
use crate::ir::Usage;
use crate::pointer::Pointer;

/// The subject that is being compared.
#[derive(Clone)]
pub struct Context<'a> {
    pub subject: Subject,
    /// Its pointer in each description, where it stands there.
    pub old_pointer: Option<&'a Pointer>,
    pub new_pointer: Option<&'a Pointer>,
    /// The directions in which its values go.
    pub usage: Usage,
}

impl Context<'_> {
    /// The same context, with a part of the subject.
    pub fn part(&self, name: impl Into<String>) -> Self {
        Context { subject: self.subject.part(name), ..self.clone() }
    }

    /// The verdicts, of the directions in which values go.
    pub fn wire(&self, request: Verdict, response: Verdict) -> Wire {
        Wire {
            request: self.usage.request.then_some(request),
            response: self.usage.response.then_some(response),
        }
    }

    /// Compatible in each direction in which values go.
    pub fn compatible(&self) -> Wire {
        self.wire(Verdict::Compatible, Verdict::Compatible)
    }
}
