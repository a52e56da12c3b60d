//! What the descriptions say in words.

use super::verdict::limits;
use super::{Comparison, Kind, Rust, Scene, Verdict};
use crate::ir::{Docs, TypeRef, Types};

/// What is left of words that go over the wire: of which a required member may now be missing.
pub struct Meaning {
    /// Whether an old client must find what the words are about.
    pub client_needs: bool,
}

impl Comparison<'_> {
    /// Compares the words of something.
    pub(super) fn words(&mut self, scene: &Scene<'_>, old: &Docs, new: &Docs, meaning: &Meaning) {
        self.prose(scene, old, new);
        if old.default != new.default {
            let words =
                [&old.default, &new.default].map(|value| value.as_ref().map(ToString::to_string));
            let [before, now] = words;
            self.push(Kind::DefaultChanged, scene, (before, now), scene.harmless(), Rust::patch());
        }
        if old.deprecated != new.deprecated {
            let words = if new.deprecated { "deprecated" } else { "no longer deprecated" };
            let words = (None, Some(words.to_owned()));
            self.push(Kind::DeprecationChanged, scene, words, scene.harmless(), Rust::patch());
        }
        if old.limits != new.limits {
            let refused = !limits::are_within(&old.limits, &new.limits);
            let request = Verdict::unless(refused, "the new version may refuse what was allowed");
            let wire = scene.wire(request, Verdict::Compatible);
            let words = [&old.limits, &new.limits];
            let [before, now] = words.map(|limits| (!limits.is_empty()).then(|| limits.join(", ")));
            self.push(Kind::LimitsChanged, scene, (before, now), wire, Rust::patch());
        }
        if (old.read_only, old.write_only) != (new.read_only, new.write_only) {
            let refused = new.read_only && !old.read_only;
            let withheld = new.write_only && !old.write_only && meaning.client_needs;
            let wire = scene.wire(
                Verdict::unless(refused, "the new version gives it, and may refuse it"),
                Verdict::unless(withheld, "an old client must find it"),
            );
            let words = (Some(access(old)), Some(access(new)));
            self.push(Kind::AccessChanged, scene, words, wire, Rust::patch());
        }
    }

    /// Compares the words of a member or of a branch. Where its type is what it was, those of the type
    /// are compared there.
    pub(super) fn words_of_part(
        &mut self,
        scene: &Scene<'_>,
        old: (&TypeRef, &Docs),
        new: (&TypeRef, &Docs),
        meaning: &Meaning,
    ) {
        if self.pairs.same(old.0, new.0) {
            let before = own(&self.old.types, old.0, old.1);
            let now = own(&self.new.types, new.0, new.1);
            self.words(scene, &before, &now, meaning);
        } else {
            self.words(scene, old.1, new.1, meaning);
        }
    }

    /// Compares what is there for people alone.
    pub(super) fn prose(&mut self, scene: &Scene<'_>, old: &Docs, new: &Docs) {
        let mut others = Vec::new();
        let same = [
            ("title", old.title == new.title),
            ("description", old.description == new.description),
            ("example", old.example == new.example),
            ("link", old.link == new.link),
        ];
        others.extend(same.into_iter().filter(|(_, same)| !same).map(|(name, _)| name));
        if !others.is_empty() {
            let words = (None, Some(others.join(", ")));
            self.push(Kind::DocumentationChanged, scene, words, scene.harmless(), Rust::patch());
        }
    }
}

fn access(docs: &Docs) -> String {
    match (docs.read_only, docs.write_only) {
        (true, true) => "only read and only written",
        (true, false) => "only read",
        (false, true) => "only written",
        (false, false) => "read and written",
    }
    .to_owned()
}

/// The words of a member or of a branch without those that it only has from its type, which are
/// compared where that stands.
pub(super) fn own(types: &Types, ty: &TypeRef, docs: &Docs) -> Docs {
    let mut own = docs.clone();
    let ty = if let TypeRef::Boxed(inner) = ty { inner } else { ty };
    let TypeRef::Named(id) = ty else { return own };
    let of = &types[*id].docs;
    own.title = own.title.filter(|title| of.title.as_ref() != Some(title));
    own.description = own.description.filter(|text| of.description.as_ref() != Some(text));
    own.example = own.example.filter(|value| of.example.as_ref() != Some(value));
    own.default = own.default.filter(|value| of.default.as_ref() != Some(value));
    own.link = own.link.filter(|link| of.link.as_ref() != Some(link));
    if own.limits == of.limits {
        own.limits.clear();
    }
    own.deprecated &= !of.deprecated;
    own.read_only &= !of.read_only;
    own.write_only &= !of.write_only;
    own
}
