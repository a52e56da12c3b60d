//! Enumerations: values, and whether others may come.

use super::words::Meaning;
use super::{Comparison, Kind, Rust, Scene, Verdict};
use crate::ir::{Enumeration, Openness};

impl Comparison<'_> {
    pub(super) fn enumerations(&mut self, scene: &Scene<'_>, old: &Enumeration, new: &Enumeration) {
        let of = |values: &Enumeration, wire: &str| {
            values.values.iter().position(|value| value.wire == wire)
        };
        for value in old.values.iter().filter(|value| of(new, &value.wire).is_none()) {
            let scene = scene.part(&value.wire);
            let refused = "the new version does not take it";
            let wire = scene.wire(Verdict::Breaking(refused.to_owned()), Verdict::Compatible);
            let rust = Rust::major(format!("the variant `{}` is gone", value.name));
            self.push(Kind::ValueRemoved, &scene, (None, None), wire, rust);
        }
        for value in new.values.iter().filter(|value| of(old, &value.wire).is_none()) {
            let scene = scene.part(&value.wire);
            let is_closed = old.openness == Openness::Closed;
            let wire = scene.wire(
                Verdict::Compatible,
                Verdict::unless(is_closed, "an old client knows one value, and takes no other"),
            );
            let rust = if is_closed {
                Rust::major("a match on the only value has to have another arm")
            } else {
                Rust::minor()
            };
            self.push(Kind::ValueAdded, &scene, (None, None), wire, rust);
        }
        self.openness(scene, old, new);
        let mut common = Vec::new();
        for value in &old.values {
            let Some(position) = of(new, &value.wire) else { continue };
            let other = &new.values[position];
            let scene = scene.part(&value.wire);
            self.rust_name(&scene, &value.name, &other.name);
            self.words(&scene, &value.docs, &other.docs, &Meaning { client_needs: false });
            common.push(position);
        }
        if !common.is_sorted() {
            let wire = scene.harmless();
            self.push(Kind::ValuesReordered, scene, (None, None), wire, Rust::patch());
        }
    }

    fn openness(&mut self, scene: &Scene<'_>, old: &Enumeration, new: &Enumeration) {
        match (old.openness, new.openness) {
            (Openness::Open, Openness::Open) | (Openness::Closed, Openness::Closed) => {}
            (Openness::Closed, Openness::Open) => {
                let response = Verdict::Breaking("an old client takes no other value".to_owned());
                let wire = scene.wire(Verdict::Compatible, response);
                let rust = Rust::major("it is no longer `Copy`, and has a variant `Unknown`");
                self.push(Kind::EnumOpened, scene, (None, None), wire, rust);
            }
            (Openness::Open, Openness::Closed) => {
                let request = "the new version takes no other value".to_owned();
                let wire = scene.wire(Verdict::Breaking(request), Verdict::Compatible);
                let rust = Rust::major("the variant `Unknown` is gone, and `From<&str>`");
                self.push(Kind::EnumClosed, scene, (None, None), wire, rust);
            }
        }
    }

    /// A name that the generator gives, where all else may be as it was.
    pub(super) fn rust_name(&mut self, scene: &Scene<'_>, old: &str, new: &str) {
        if old != new {
            let words = (Some(old.to_owned()), Some(new.to_owned()));
            let rust = Rust::of_types(old, new);
            self.push(Kind::RustNameChanged, scene, words, scene.harmless(), rust);
        }
    }
}
