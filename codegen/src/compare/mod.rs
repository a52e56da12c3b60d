//! What changed between two descriptions: between their models, not their texts.
//!
//! [`compare`] is a pure function: two models in, a list of [`Change`]s out. Each change has two
//! verdicts. On the wire: can a client that was built from OLD talk to NEW? In Rust: does code that
//! used the crate of OLD work with NEW?
//!
//! 1. [`pairing`]: which type of the one is which of the other, also where it was renamed or moved.
//! 2. A file for each construct, which finds what differs: [`operations`], [`inputs`], [`answers`],
//!    [`types`], [`members`], [`enumerations`], [`unions`], [`service`], [`events`], [`words`].
//! 3. [`verdict`]: the rules of the two verdicts, a file for each question.
//!
//! A change is put into words by [`sentence`].
//!
//! What a plan knows of members, and which claims are enforced, follows from what is compared here, and
//! makes no difference to what is decided: it is not compared. Nor is the order of types and of operations.

pub mod answers;
pub mod change;
pub mod definitions;
pub mod enumerations;
pub mod events;
pub mod inputs;
pub mod kind;
pub mod matching;
pub mod members;
pub mod operations;
pub mod pairing;
pub mod sentence;
pub mod service;
pub mod types;
pub mod unions;
pub mod verdict;
pub mod words;

pub use self::change::{Bump, Change, Owner, Rust, Subject, Verdict, Wire};
pub use self::kind::Kind;
use self::pairing::Pairs;
use self::verdict::reading::Reading;
use crate::document::pointer::Pointer;
use crate::ir::{Api, TypeRef, Usage};

/// Everything that differs: operations, then types in the order of the description, then the API and
/// its events.
pub fn compare(old: &Api, new: &Api) -> Vec<Change> {
    let pairs = Pairs::of(old, new);
    let mut comparison = Comparison { old, new, pairs: &pairs, changes: Vec::new() };
    operations::compare(&mut comparison);
    types::compare(&mut comparison);
    service::compare(&mut comparison);
    events::compare(&mut comparison);
    comparison.changes
}

/// The change that a crate makes whose root becomes another version of the API: what the root
/// re-exports is fixed by the crate's major version.
pub fn root_version(old: &str, new: &str) -> Change {
    Change {
        kind: Kind::RootVersion,
        subject: Subject { owner: Owner::Api, part: None },
        old: Some(old.to_owned()),
        new: Some(new.to_owned()),
        old_place: None,
        new_place: None,
        wire: Wire::untouched(),
        rust: Rust::major("the root re-exports the types of another version"),
    }
}

/// The greatest bump that changes ask for; none if there is no change.
pub fn bump(changes: &[Change]) -> Option<Bump> {
    changes.iter().map(|change| change.rust.bump).max()
}

/// What the comparisons of all constructs share.
struct Comparison<'a> {
    old: &'a Api,
    new: &'a Api,
    pairs: &'a Pairs,
    changes: Vec<Change>,
}

/// What a change is about, and where that stands.
#[derive(Clone)]
struct Scene<'a> {
    subject: Subject,
    old_place: Option<&'a Pointer>,
    new_place: Option<&'a Pointer>,
    /// The directions in which values of it go.
    usage: Usage,
}

impl Scene<'_> {
    /// The same place, with a part of the subject.
    fn part(&self, name: impl Into<String>) -> Self {
        Scene { subject: self.subject.part(name), ..self.clone() }
    }

    /// The verdicts that count, for the directions in which values go.
    fn wire(&self, request: Verdict, response: Verdict) -> Wire {
        Wire {
            request: self.usage.request.then_some(request),
            response: self.usage.response.then_some(response),
        }
    }

    /// What goes over the wire, and is no matter there.
    fn harmless(&self) -> Wire {
        self.wire(Verdict::Compatible, Verdict::Compatible)
    }
}

/// What something was and is, in words.
type Words = Option<String>;

impl<'a> Comparison<'a> {
    fn push(
        &mut self,
        kind: Kind,
        scene: &Scene<'_>,
        (old, new): (Words, Words),
        wire: Wire,
        rust: Rust,
    ) {
        self.changes.push(Change {
            kind,
            subject: scene.subject.clone(),
            old,
            new,
            old_place: scene.old_place.cloned(),
            new_place: scene.new_place.cloned(),
            wire,
            rust,
        });
    }

    /// Whether what was sent by an old type is taken as the new one.
    fn server_takes(&self, old: &TypeRef, new: &TypeRef) -> Verdict {
        let reading = Reading::by_server(self.new, self.old, self.pairs);
        Verdict::unless(!reading.takes(new, old), "the new version does not take every old value")
    }

    /// Whether what comes as a new type decodes as the old one.
    fn client_takes(&self, old: &TypeRef, new: &TypeRef) -> Verdict {
        let reading = Reading::by_client(self.old, self.new, self.pairs);
        Verdict::unless(!reading.takes(old, new), "an old client does not decode every new value")
    }

    /// A change of a type, wherever it stands.
    fn retyped(&self, scene: &Scene<'_>, old: &TypeRef, new: &TypeRef) -> Wire {
        scene.wire(self.server_takes(old, new), self.client_takes(old, new))
    }
}
