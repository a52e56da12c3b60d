//! Parameters of operations.

use super::change::{Rust, Verdict, Wire};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use super::matching;
use super::places::{is_ignored, location};
use super::text::shown;
use super::verdict::rust::{is_made_of_str, type_name};
use crate::ir::operations::{Input, Location, Operation};
use crate::ir::{Types, Usage};

impl Comparison<'_> {
    /// Compares the parameters of an operation.
    pub(super) fn inputs(&mut self, context: &Context<'_>, old: &Operation, new: &Operation) {
        let usage = Usage { request: true, response: false };
        let context = &Context { usage, ..context.clone() };
        let pairs = pairs_of_inputs(old, new);
        for (index, input) in old.inputs.iter().enumerate() {
            let context = context.part(&input.parameter.wire_name);
            match pairs.iter().find(|(one, _)| *one == index) {
                Some((_, other)) => self.input(&context, (old, input), (new, &new.inputs[*other])),
                None => {
                    let is_ignored = is_ignored(input.parameter.location);
                    let request =
                        Verdict::breaking_if(!is_ignored, "the new version does not know it");
                    let wire = Wire::of_request(request);
                    let rust = Rust::major(format!("the field `{}` was removed", input.name));
                    let texts = (Some(described(&self.old.types, input)), None);
                    self.push(Kind::ParameterRemoved, &context, texts, wire, rust);
                }
            }
        }
        for (index, input) in new.inputs.iter().enumerate() {
            if pairs.iter().any(|(_, other)| *other == index) {
                continue;
            }
            // What was a constant parameter is still sent.
            let name = &input.parameter.wire_name;
            let is_sent =
                old.constants.iter().any(|constant| constant.parameter.wire_name == *name);
            let missing = input.required && !is_sent;
            let wire =
                Wire::of_request(Verdict::breaking_if(missing, "an old client does not send it"));
            let rust = if input.required {
                Rust::major("`new(..)` takes one more argument")
            } else {
                Rust::minor()
            };
            let texts = (None, Some(described(&self.new.types, input)));
            self.push(Kind::ParameterAdded, &context.part(name), texts, wire, rust);
        }
        let order: Vec<usize> = pairs.iter().map(|(_, other)| *other).collect();
        if !order.is_sorted() {
            let needed = |(one, other): &&(usize, usize)| {
                old.inputs[*one].required && new.inputs[*other].required
            };
            let arguments: Vec<usize> =
                pairs.iter().filter(needed).map(|(_, other)| *other).collect();
            let rust = if arguments.is_sorted() {
                Rust::patch()
            } else {
                Rust::major("the arguments of `new(..)` are in another order")
            };
            self.push(Kind::ParametersReordered, context, (None, None), context.compatible(), rust);
        }
    }

    fn input(
        &mut self,
        context: &Context<'_>,
        (old_of, old): (&Operation, &Input),
        (new_of, new): (&Operation, &Input),
    ) {
        let (sent, known) = (&old.parameter, &new.parameter);
        if !same_name(old, new) {
            let texts = (Some(sent.wire_name.clone()), Some(known.wire_name.clone()));
            let rust = Rust::of_types(&old.name, &new.name);
            self.push(Kind::ParameterRenamed, context, texts, context.compatible(), rust);
        } else {
            self.rust_name(context, &old.name, &new.name);
        }
        if old.required != new.required {
            let (kind, request) = if new.required {
                (Kind::ParameterBecameRequired, Verdict::breaking("an old client may omit it"))
            } else {
                (Kind::ParameterBecameOptional, Verdict::Compatible)
            };
            let field = |types: &Types, input: &Input| {
                let ty = type_name(types, &input.ty);
                if input.required { ty } else { format!("Option<{ty}>") }
            };
            let rust = Rust::of_types(&field(&self.old.types, old), &field(&self.new.types, new));
            self.push(kind, context, (None, None), Wire::of_request(request), rust);
        }
        let (name, encodings) =
            (&new.parameter.wire_name, (&old.encodings[..], &new.encodings[..]));
        self.encodings(context, name, encodings);
        self.place(context, (sent, Some(&old.ty)), known);
        if !self.pairs.same(&old.ty, &new.ty) {
            let wire = Wire::of_request(self.server_takes(&old.ty, &new.ty));
            let texts = (shown(&self.old.types, &old.ty), shown(&self.new.types, &new.ty));
            let (before, now) =
                (type_name(&self.old.types, &old.ty), type_name(&self.new.types, &new.ty));
            let of_str = |operation: &Operation, input: &Input| {
                operation.required() == 1 && input.required && is_made_of_str(&input.ty)
            };
            let rust = match (of_str(old_of, old), of_str(new_of, new)) {
                _ if before != now => Rust::of_types(&before, &now),
                (true, false) => Rust::major("`From<&str>` is no longer implemented"),
                (false, true) => Rust::minor(),
                _ => Rust::patch(),
            };
            self.push(Kind::ParameterTypeChanged, context, texts, wire, rust);
        }
        self.docs_of_part(context, (&old.ty, &old.docs), (&new.ty, &new.docs));
    }
}

/// Which input is which: parameters of the same name and location, then those of the same name, then those
/// at the same position of the path.
fn pairs_of_inputs(old: &Operation, new: &Operation) -> Vec<(usize, usize)> {
    let position = |operation: &Operation, name: &str| {
        let names = operation.path.split('{').skip(1).filter_map(|part| part.split_once('}'));
        names.map(|(name, _)| name.to_owned()).position(|known| known == name)
    };
    let same_location = |one: &Input, other: &Input| {
        one.parameter.location == other.parameter.location && same_name(one, other)
    };
    let same_position = |one: &Input, other: &Input| {
        let (one, other) = (&one.parameter, &other.parameter);
        one.location == Location::Path
            && other.location == Location::Path
            && position(old, &one.wire_name) == position(new, &other.wire_name)
    };
    matching::pairs(&old.inputs, &new.inputs, &[&same_location, &same_name, &same_position])
}

/// Whether two parameters have one name; of a header in whatever case (RFC 9110, section 5.1).
fn same_name(one: &Input, other: &Input) -> bool {
    let (one, other) = (&one.parameter, &other.parameter);
    let are_headers = one.location == Location::Header && other.location == Location::Header;
    one.wire_name == other.wire_name
        || are_headers && one.wire_name.eq_ignore_ascii_case(&other.wire_name)
}

fn described(types: &Types, input: &Input) -> String {
    let needed = if input.required { "required" } else { "optional" };
    let ty = shown(types, &input.ty).unwrap_or_default();
    format!("{ty}, {needed}, {}", location(&input.parameter))
}
