//! Enumerations: values, and whether values that are not listed are allowed.

use super::change::{Rust, Verdict};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use crate::ir::{Enumeration, Openness};

impl Comparison<'_> {
    /// Compares two enumerations. `constants`: the only value of each, if it has a single one.
    pub(super) fn enumerations(
        &mut self,
        context: &Context<'_>,
        (old, new): (&Enumeration, &Enumeration),
        constants: (Option<&str>, Option<&str>),
    ) {
        let loses_default = constants.0.is_some() && constants.1.is_none();
        let of = |values: &Enumeration, wire: &str| {
            values.values.iter().position(|value| value.wire == wire)
        };
        for value in old.values.iter().filter(|value| of(new, &value.wire).is_none()) {
            let context = context.part(&value.wire);
            let refused = Verdict::breaking("the new version does not accept it");
            let wire = context.wire(refused, Verdict::Compatible);
            let rust = Rust::major(format!("the variant `{}` was removed", value.name));
            self.push(Kind::EnumValueRemoved, &context, (None, None), wire, rust);
        }
        for value in new.values.iter().filter(|value| of(old, &value.wire).is_none()) {
            let context = context.part(&value.wire);
            let is_closed = old.openness == Openness::Closed;
            let wire = context.wire(
                Verdict::Compatible,
                Verdict::breaking_if(is_closed, "an old client accepts one value only"),
            );
            let rust = if is_closed {
                Rust::major("a match on the only value needs another arm")
            } else if loses_default {
                Rust::major("it no longer has a default: there is more than one value")
            } else {
                Rust::minor()
            };
            self.push(Kind::EnumValueAdded, &context, (None, None), wire, rust);
        }
        self.openness(context, old, new);
        // The same count of values, but values that are not listed became allowed, or are no longer.
        if old.openness == new.openness && old.values.len() == new.values.len() {
            let may_come = (constants.0.is_none(), constants.1.is_none());
            self.openness_of_constant(context, may_come);
        }
        let mut common = Vec::new();
        for value in &old.values {
            let Some(position) = of(new, &value.wire) else { continue };
            let other = &new.values[position];
            let context = context.part(&value.wire);
            self.rust_name(&context, &value.name, &other.name);
            self.docs(&context, &value.docs, &other.docs);
            common.push(position);
        }
        if !common.is_sorted() {
            let wire = context.compatible();
            self.push(Kind::EnumValuesReordered, context, (None, None), wire, Rust::patch());
        }
    }

    fn openness(&mut self, context: &Context<'_>, old: &Enumeration, new: &Enumeration) {
        match (old.openness, new.openness) {
            (Openness::Open, Openness::Open) | (Openness::Closed, Openness::Closed) => {}
            (Openness::Closed, Openness::Open) => {
                let response = Verdict::breaking("an old client accepts no other value");
                let wire = context.wire(Verdict::Compatible, response);
                let rust = Rust::major("it is no longer `Copy`, and has a variant `Unknown`");
                self.push(Kind::EnumOpened, context, (None, None), wire, rust);
            }
            (Openness::Open, Openness::Closed) => {
                let request = Verdict::breaking("the new version accepts no other value");
                let wire = context.wire(request, Verdict::Compatible);
                let rust = Rust::major(
                    "the variant `Unknown` was removed, and `From<&str>` is no longer implemented",
                );
                self.push(Kind::EnumClosed, context, (None, None), wire, rust);
            }
        }
    }

    /// Whether the only value of an open enumeration is the only allowed one.
    fn openness_of_constant(&mut self, context: &Context<'_>, may_come: (bool, bool)) {
        match may_come {
            (false, true) => {
                let rust = Rust::major("it no longer has a default: other values are allowed");
                self.push(Kind::EnumOpened, context, (None, None), context.compatible(), rust);
            }
            (true, false) => {
                let request = Verdict::breaking("the new version accepts no other value");
                let wire = context.wire(request, Verdict::Compatible);
                self.push(Kind::EnumClosed, context, (None, None), wire, Rust::minor());
            }
            _ => {}
        }
    }
}
