//! Constant parameters: those with a single allowed value, which a client always sends.

use super::change::{Rust, Verdict, Wire};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use super::places::is_ignored;
use crate::ir::operations::{Constant, Operation, Parameter};

impl Comparison<'_> {
    /// Compares the constant parameters of an operation.
    pub(super) fn constants(&mut self, context: &Context<'_>, old: &Operation, new: &Operation) {
        let same = |one: &Constant, other: &Constant| {
            let (one, other) = (&one.parameter, &other.parameter);
            one.wire_name == other.wire_name && one.location == other.location
        };
        for constant in &old.constants {
            let context = context.part(&constant.parameter.wire_name);
            match new.constants.iter().find(|other| same(constant, other)) {
                Some(other) => {
                    self.place(&context, (&constant.parameter, None), &other.parameter);
                    if other.value == constant.value {
                        continue;
                    }
                    let reason = Verdict::breaking("an old client sends the old value");
                    let wire = Wire::of_request(reason);
                    let texts = (Some(constant.value.clone()), Some(other.value.clone()));
                    self.push(Kind::ConstantParameterChanged, &context, texts, wire, Rust::patch());
                }
                None => {
                    let Parameter { wire_name, location, .. } = &constant.parameter;
                    let is_known =
                        new.inputs.iter().any(|input| input.parameter.wire_name == *wire_name);
                    let is_ignored = is_ignored(*location) || is_known;
                    let request =
                        Verdict::breaking_if(!is_ignored, "the new version does not know it");
                    let texts = (Some(constant.value.clone()), None);
                    let wire = Wire::of_request(request);
                    self.push(Kind::ConstantParameterRemoved, &context, texts, wire, Rust::patch());
                }
            }
        }
        for constant in &new.constants {
            if !old.constants.iter().any(|other| same(constant, other)) {
                let reason = "an old client does not send it, or may send another value";
                let wire = Wire::of_request(Verdict::breaking(reason));
                let texts = (None, Some(constant.value.clone()));
                let context = context.part(&constant.parameter.wire_name);
                self.push(Kind::ConstantParameterAdded, &context, texts, wire, Rust::patch());
            }
        }
    }
}
