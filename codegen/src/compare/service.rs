//! The API as a whole: its version and words, its servers, and how its events are signed.

use super::{Comparison, Kind, Owner, Rust, Scene, Subject, Verdict, Wire, matching};
use crate::ir::{Api, Docs, Server, Signature, Usage};

/// Compares what belongs to no operation and no type.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    let scene = Scene {
        subject: Subject { owner: Owner::Api, part: None },
        old_place: None,
        new_place: None,
        usage: Usage::default(),
    };
    if old.version != new.version {
        let words = (Some(old.version.clone()), Some(new.version.clone()));
        comparison.push(Kind::VersionChanged, &scene, words, Wire::untouched(), Rust::patch());
    }
    let words = |api: &Api| Docs {
        title: Some(api.title.clone()),
        description: api.description.clone(),
        ..Docs::default()
    };
    comparison.prose(&scene, &words(old), &words(new));
    comparison.servers(&scene);
    comparison.signatures(&scene);
}

/// What becomes of a client that asks a server which is elsewhere now.
fn not_there() -> Verdict {
    Verdict::Breaking("an old client may still ask there".to_owned())
}

impl Comparison<'_> {
    fn servers(&mut self, scene: &Scene<'_>) {
        let (old, new) = (&self.old.servers, &self.new.servers);
        let same_name = |one: &Server, other: &Server| one.wire_name == other.wire_name;
        let same_url = |one: &Server, other: &Server| one.url == other.url;
        let pairs = matching::pairs(old, new, &[&same_name, &same_url]);
        for (index, server) in old.iter().enumerate() {
            let part = scene.part(&server.wire_name);
            match pairs.iter().find(|(one, _)| *one == index) {
                Some((_, other)) => self.server(&part, server, &new[*other]),
                None => {
                    let words = (Some(server.url.clone()), None);
                    let gone = format!("the variant `Server::{}` is gone", server.name);
                    let wire = Wire::of_request(not_there());
                    self.push(Kind::ServerRemoved, &part, words, wire, Rust::major(gone));
                }
            }
        }
        for (index, server) in new.iter().enumerate() {
            if !pairs.iter().any(|(_, other)| *other == index) {
                let words = (None, Some(server.url.clone()));
                let wire = Wire::of_request(Verdict::Compatible);
                let part = scene.part(&server.wire_name);
                self.push(Kind::ServerAdded, &part, words, wire, Rust::minor());
            }
        }
        let first = |servers: &[Server]| servers.first().map(|server| server.wire_name.clone());
        // The first one is the default, so that one which is put before it changes the order too.
        let default_moved = pairs.first().is_some_and(|(old, new)| *old == 0 && *new > 0);
        if !pairs.iter().map(|(_, new)| new).is_sorted() || default_moved {
            let words = (first(old), first(new));
            let wire = Wire::of_request(Verdict::Compatible);
            self.push(Kind::ServersReordered, scene, words, wire, Rust::patch());
        }
    }

    fn server(&mut self, scene: &Scene<'_>, old: &Server, new: &Server) {
        if old.wire_name != new.wire_name {
            let words = (Some(old.wire_name.clone()), Some(new.wire_name.clone()));
            let wire = Wire::of_request(Verdict::Compatible);
            let rust = Rust::of_types(&old.name, &new.name);
            self.push(Kind::ServerRenamed, scene, words, wire, rust);
        } else {
            self.rust_name(scene, &old.name, &new.name);
        }
        if old.url != new.url {
            let words = (Some(old.url.clone()), Some(new.url.clone()));
            let wire = Wire::of_request(not_there());
            self.push(Kind::ServerMoved, scene, words, wire, Rust::patch());
        }
        let words =
            |server: &Server| Docs { description: server.description.clone(), ..Docs::default() };
        self.prose(scene, &words(old), &words(new));
    }

    fn signatures(&mut self, scene: &Scene<'_>) {
        let words = |signature: &Signature| {
            format!(
                "`{}` in {}, {} within {} s",
                signature.signed, signature.signature, signature.timestamp, signature.tolerance
            )
        };
        let (old, new) = (self.old.signature.as_ref(), self.new.signature.as_ref());
        let refused = || {
            let reason = "an old client refuses events that are not signed as they were";
            Wire::of_response(Verdict::Breaking(reason.to_owned()))
        };
        let (kind, wire, rust) = match (old, new) {
            (Some(old), Some(new)) if old != new => {
                (Kind::SignatureChanged, refused(), Rust::patch())
            }
            (Some(_), None) => {
                (Kind::SignatureRemoved, refused(), Rust::major("the module `webhooks` is gone"))
            }
            (None, Some(_)) => {
                (Kind::SignatureAdded, Wire::of_response(Verdict::Compatible), Rust::minor())
            }
            _ => return,
        };
        self.push(kind, scene, (old.map(words), new.map(words)), wire, rust);
    }
}
