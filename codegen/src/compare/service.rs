//! The API as a whole: its version and words, its servers, its events and how they are signed.

use super::{Comparison, Kind, Owner, Rust, Scene, Subject, Verdict, Wire};
use crate::ir::{Api, Docs, Origin, Server, Signature, Usage};

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
    comparison.events();
}

impl Comparison<'_> {
    fn servers(&mut self, scene: &Scene<'_>) {
        let (old, new) = (&self.old.servers, &self.new.servers);
        let of = |servers: &[Server], name: &str| {
            servers.iter().position(|server| server.wire_name == name)
        };
        let refused = || Verdict::Breaking("an old client may still ask there".to_owned());
        let mut common = Vec::new();
        for server in old {
            let part = scene.part(&server.wire_name);
            let Some(position) = of(new, &server.wire_name) else {
                let words = (Some(server.url.clone()), None);
                let rust = Rust::major(format!("the variant `Server::{}` is gone", server.name));
                self.push(Kind::ServerRemoved, &part, words, Wire::of_request(refused()), rust);
                continue;
            };
            common.push(position);
            let other = &new[position];
            if server.url != other.url {
                let words = (Some(server.url.clone()), Some(other.url.clone()));
                let wire = Wire::of_request(refused());
                self.push(Kind::ServerMoved, &part, words, wire, Rust::patch());
            }
            self.rust_name(&part, &server.name, &other.name);
            let words = |server: &Server| Docs {
                description: server.description.clone(),
                ..Docs::default()
            };
            self.prose(&part, &words(server), &words(other));
        }
        for server in new {
            if of(old, &server.wire_name).is_none() {
                let words = (None, Some(server.url.clone()));
                let wire = Wire::of_request(Verdict::Compatible);
                let part = scene.part(&server.wire_name);
                self.push(Kind::ServerAdded, &part, words, wire, Rust::minor());
            }
        }
        let first = |servers: &[Server]| servers.first().map(|server| server.wire_name.clone());
        // The first one is the default, so that one which is put before it changes the order too.
        let default_moved = first(old).is_some_and(|name| of(new, &name).is_some_and(|at| at > 0));
        if !common.is_sorted() || default_moved {
            let words = (first(old), first(new));
            let wire = Wire::of_request(Verdict::Compatible);
            self.push(Kind::ServersReordered, scene, words, wire, Rust::patch());
        }
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

    /// Events are read as the types of their bodies, and are no operations.
    fn events(&mut self) {
        let names = |api: &Api| {
            let mut names: Vec<String> = Vec::new();
            for (_, def) in api.types.iter() {
                let mut segments = def.pointer.segments();
                let section = segments.next().unwrap_or_default();
                let is_event = matches!(def.origin, Origin::Body { .. })
                    && matches!(section.as_str(), "webhooks" | "x-webhooks");
                let name = segments.next().filter(|name| is_event && !names.contains(name));
                names.extend(name);
            }
            names
        };
        let (old, new) = (names(self.old), names(self.new));
        let scene = |name: &String| Scene {
            subject: Subject { owner: Owner::Event(name.clone()), part: None },
            old_place: None,
            new_place: None,
            usage: Usage { request: false, response: true },
        };
        let wire = Wire::of_response(Verdict::Compatible);
        for name in old.iter().filter(|name| !new.contains(name)) {
            let kind = Kind::EventRemoved;
            self.push(kind, &scene(name), (None, None), wire.clone(), Rust::patch());
        }
        for name in new.iter().filter(|name| !old.contains(name)) {
            let kind = Kind::EventAdded;
            self.push(kind, &scene(name), (None, None), wire.clone(), Rust::patch());
        }
    }
}
