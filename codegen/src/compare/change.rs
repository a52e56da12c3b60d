//! A change, and what it means: on the wire and in Rust.

use std::fmt::{self, Display, Formatter};

use super::kind::Kind;
use crate::pointer::Pointer;

/// One thing that differs between two models.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub kind: Kind,
    pub subject: Subject,
    /// What it was, as text; none where there was nothing, or nothing to say of it.
    pub old: Option<String>,
    /// What it is now.
    pub new: Option<String>,
    /// The schema or the operation that it is a part of, in the old description.
    pub old_pointer: Option<Pointer>,
    /// The same in the new description.
    pub new_pointer: Option<Pointer>,
    pub wire: Wire,
    pub rust: Rust,
}

impl Change {
    /// Whether a client of the old version may fail.
    pub fn breaks_wire(&self) -> bool {
        self.wire.reasons().next().is_some()
    }

    /// Whether code that used the crate of the old version may fail.
    pub fn breaks_rust(&self) -> bool {
        self.rust.bump == Bump::Major
    }
}

/// What a change is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    pub owner: Owner,
    /// A member, a value, a branch, a parameter, a status or a server, by its name on the wire; none
    /// where the change is about the whole owner.
    pub part: Option<String>,
}

impl Subject {
    /// The same owner's part.
    #[must_use]
    pub fn part(&self, name: impl Into<String>) -> Subject {
        Subject { owner: self.owner.clone(), part: Some(name.into()) }
    }
}

/// What has a definition of its own, which a change is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// The API itself: its version, its servers, how its webhooks are signed.
    Api,
    /// An operation, by method and path: `GET /pets/{id}`. Of one that was moved, as it was.
    Operation(String),
    /// A request that the API sends of its own accord, by its name in `webhooks`.
    Webhook(String),
    /// A request that the API sends because an operation has asked for it: `onPaid of createInvoice`.
    Callback(String),
    /// A type, by its name in Rust. Of one that was renamed, as it was.
    Type(String),
}

impl Display for Owner {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Owner::Api => f.write_str("the API"),
            Owner::Operation(name)
            | Owner::Webhook(name)
            | Owner::Callback(name)
            | Owner::Type(name) => f.write_str(name),
        }
    }
}

/// Whether a client that was built from the old description can talk to the new version, by the
/// direction in which values go. A direction is none where the subject does not go that way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wire {
    /// The client sends by the old description, and the server takes by the new one.
    pub request: Option<Verdict>,
    /// The server sends by the new description, and the client decodes by the old one.
    pub response: Option<Verdict>,
}

impl Wire {
    /// The verdicts on what does not go over the wire: none.
    pub fn not_sent() -> Wire {
        Wire::default()
    }

    /// A change that concerns requests alone.
    pub fn of_request(verdict: Verdict) -> Wire {
        Wire { request: Some(verdict), response: None }
    }

    /// A change that concerns responses alone.
    pub fn of_response(verdict: Verdict) -> Wire {
        Wire { request: None, response: Some(verdict) }
    }

    /// Why it breaks, by direction.
    pub fn reasons(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [("request", &self.request), ("response", &self.response)].into_iter().filter_map(
            |(direction, verdict)| match verdict {
                Some(Verdict::Breaking(reason)) => Some((direction, reason.as_str())),
                Some(Verdict::Compatible) | None => None,
            },
        )
    }
}

/// What becomes of an old client.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    Compatible,
    /// It may fail, or take a value for something else: why.
    Breaking(String),
}

impl Verdict {
    /// Breaking for a reason.
    pub fn breaking(reason: &str) -> Verdict {
        Verdict::Breaking(reason.to_owned())
    }

    /// Breaking for a reason where a condition holds, else compatible.
    pub fn breaking_if(breaks: bool, reason: &str) -> Verdict {
        if breaks { Verdict::breaking(reason) } else { Verdict::Compatible }
    }
}

/// What a change means for the version of the crate, by the rules of the Cargo Book, "SemVer Compatibility".
#[derive(Clone, Debug, PartialEq)]
pub struct Rust {
    pub bump: Bump,
    /// What old code stumbles over; none where it does not.
    pub reason: Option<String>,
}

impl Rust {
    /// Code does not see the change.
    pub fn patch() -> Rust {
        Rust { bump: Bump::Patch, reason: None }
    }

    /// Code can use more than before ("Minor: adding new public items").
    pub fn minor() -> Rust {
        Rust { bump: Bump::Minor, reason: None }
    }

    /// Old code may not compile, or may do something else.
    pub fn major(reason: impl Into<String>) -> Rust {
        Rust { bump: Bump::Major, reason: Some(reason.into()) }
    }

    /// The one of two that asks for more; this one, if neither does.
    #[must_use]
    pub fn or(self, other: Rust) -> Rust {
        if other.bump > self.bump { other } else { self }
    }

    /// A patch if the two are the same in Rust, and major if not ("Major: renaming/moving/removing any public
    /// items", of which the type is a part).
    pub fn of_types(old: &str, new: &str) -> Rust {
        if old == new { Rust::patch() } else { Rust::major(format!("`{old}` becomes `{new}`")) }
    }
}

/// The part of a version number that goes up, by Semantic Versioning. Of a `0.x` version it is the next part
/// to the right (Cargo Book, "SemVer Compatibility").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    Patch,
    Minor,
    Major,
}

impl Bump {
    /// The word that reports have for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Bump::Patch => "patch",
            Bump::Minor => "minor",
            Bump::Major => "major",
        }
    }
}
