//! The directions in which values go.

/// Whether a type, or a member, is in what is sent to the API, and in what comes back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    pub request: bool,
    pub response: bool,
}
