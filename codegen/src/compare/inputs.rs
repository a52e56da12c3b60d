//! Parameters and bodies of operations.

use super::members::shown;
use super::verdict::rust::{input_type, is_made_of_str};
use super::words::Meaning;
use super::{Comparison, Kind, Rust, Scene, Verdict, Wire, matching};
use crate::ir::operations::{Constant, Input, InputPlace, Operation, QueryStyle};
use crate::ir::{Types, Usage};

impl Comparison<'_> {
    pub(super) fn inputs(&mut self, scene: &Scene<'_>, old: &Operation, new: &Operation) {
        let usage = Usage { request: true, response: false };
        let scene = &Scene { usage, ..scene.clone() };
        let pairs = pairs_of_inputs(old, new);
        for (index, input) in old.inputs.iter().enumerate() {
            let scene = scene.part(&input.wire_name);
            match pairs.iter().find(|(one, _)| *one == index) {
                Some((_, other)) => self.input(&scene, (old, input), (new, &new.inputs[*other])),
                None => {
                    let ignored = input.place == InputPlace::Header;
                    let request = Verdict::unless(!ignored, "the new version does not know it");
                    let wire = Wire::of_request(request);
                    let rust = Rust::major(format!("the field `{}` is gone", input.name));
                    let words = (Some(described(&self.old.types, input)), None);
                    self.push(Kind::ParameterRemoved, &scene, words, wire, rust);
                }
            }
        }
        for (index, input) in new.inputs.iter().enumerate() {
            if pairs.iter().any(|(_, other)| *other == index) {
                continue;
            }
            // What was always sent with one value still is.
            let is_sent =
                old.constants.iter().any(|constant| constant.wire_name == input.wire_name);
            let missing = input.required && !is_sent;
            let wire = Wire::of_request(Verdict::unless(missing, "an old client does not send it"));
            let rust = if input.required {
                Rust::major("`new(..)` takes one more argument")
            } else {
                Rust::minor()
            };
            let words = (None, Some(described(&self.new.types, input)));
            self.push(Kind::ParameterAdded, &scene.part(&input.wire_name), words, wire, rust);
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
                Rust::major("the arguments of `new(..)` change places")
            };
            self.push(Kind::ParametersReordered, scene, (None, None), scene.harmless(), rust);
        }
    }

    fn input(
        &mut self,
        scene: &Scene<'_>,
        (old_of, old): (&Operation, &Input),
        (new_of, new): (&Operation, &Input),
    ) {
        if old.wire_name != new.wire_name {
            let words = (Some(old.wire_name.clone()), Some(new.wire_name.clone()));
            let rust = Rust::of_types(&old.name, &new.name);
            self.push(Kind::ParameterRenamed, scene, words, scene.harmless(), rust);
        } else {
            self.rust_name(scene, &old.name, &new.name);
        }
        if old.required != new.required {
            let (kind, request) = if new.required {
                let reason = "an old client may leave it out".to_owned();
                (Kind::ParameterRequired, Verdict::Breaking(reason))
            } else {
                (Kind::ParameterOptional, Verdict::Compatible)
            };
            let field = |types: &Types, input: &Input| {
                let ty = input_type(types, input);
                if input.required { ty } else { format!("Option<{ty}>") }
            };
            let rust = Rust::of_types(&field(&self.old.types, old), &field(&self.new.types, new));
            self.push(kind, scene, (None, None), Wire::of_request(request), rust);
        }
        if old.place != new.place {
            let reason = "an old client sends it where it was".to_owned();
            let wire = Wire::of_request(Verdict::Breaking(reason));
            let words = (Some(place(old)), Some(place(new)));
            let rust = Rust::of_types(
                &input_type(&self.old.types, old),
                &input_type(&self.new.types, new),
            );
            self.push(Kind::ParameterMoved, scene, words, wire, rust);
        }
        if !self.pairs.same(&old.ty, &new.ty) {
            let wire = Wire::of_request(self.server_takes(&old.ty, &new.ty));
            let words = (shown(&self.old.types, &old.ty), shown(&self.new.types, &new.ty));
            let (before, now) =
                (input_type(&self.old.types, old), input_type(&self.new.types, new));
            let of_str = |operation: &Operation, input: &Input| {
                let needed = operation.inputs.iter().filter(|input| input.required).count();
                needed == 1 && input.required && is_made_of_str(input)
            };
            let rust = match (of_str(old_of, old), of_str(new_of, new)) {
                _ if before != now => Rust::of_types(&before, &now),
                (true, false) => Rust::major("`From<&str>` is gone"),
                (false, true) => Rust::minor(),
                _ => Rust::patch(),
            };
            self.push(Kind::ParameterRetyped, scene, words, wire, rust);
        }
        self.words(scene, &old.docs, &new.docs, &Meaning { client_needs: false });
    }

    pub(super) fn constants(&mut self, scene: &Scene<'_>, old: &Operation, new: &Operation) {
        let same = |one: &Constant, other: &Constant| {
            one.wire_name == other.wire_name && one.in_header == other.in_header
        };
        for constant in &old.constants {
            let scene = scene.part(&constant.wire_name);
            match new.constants.iter().find(|other| same(constant, other)) {
                Some(other) if other.value == constant.value => {}
                Some(other) => {
                    let reason = "an old client sends the old value".to_owned();
                    let wire = Wire::of_request(Verdict::Breaking(reason));
                    let words = (Some(constant.value.clone()), Some(other.value.clone()));
                    self.push(Kind::ConstantChanged, &scene, words, wire, Rust::patch());
                }
                None => {
                    let is_known =
                        new.inputs.iter().any(|input| input.wire_name == constant.wire_name);
                    let ignored = constant.in_header || is_known;
                    let request = Verdict::unless(!ignored, "the new version does not know it");
                    let words = (Some(constant.value.clone()), None);
                    let wire = Wire::of_request(request);
                    self.push(Kind::ConstantRemoved, &scene, words, wire, Rust::patch());
                }
            }
        }
        for constant in &new.constants {
            if !old.constants.iter().any(|other| same(constant, other)) {
                let reason = "an old client does not send it, or may send another value".to_owned();
                let wire = Wire::of_request(Verdict::Breaking(reason));
                let words = (None, Some(constant.value.clone()));
                let scene = scene.part(&constant.wire_name);
                self.push(Kind::ConstantAdded, &scene, words, wire, Rust::patch());
            }
        }
    }
}

/// Parameters of the same name in the same place, then those of the same name, then those at the same
/// position of the path.
fn pairs_of_inputs(old: &Operation, new: &Operation) -> Vec<(usize, usize)> {
    let position = |operation: &Operation, name: &str| {
        let names = operation.path.split('{').skip(1).filter_map(|part| part.split_once('}'));
        names.map(|(name, _)| name.to_owned()).position(|known| known == name)
    };
    let same_place = |one: &Input, other: &Input| {
        one.wire_name == other.wire_name
            && std::mem::discriminant(&one.place) == std::mem::discriminant(&other.place)
    };
    let same_name = |one: &Input, other: &Input| one.wire_name == other.wire_name;
    let same_position = |one: &Input, other: &Input| {
        one.place == InputPlace::Path
            && other.place == InputPlace::Path
            && position(old, &one.wire_name) == position(new, &other.wire_name)
    };
    matching::pairs(&old.inputs, &new.inputs, &[&same_place, &same_name, &same_position])
}

fn place(input: &Input) -> String {
    match &input.place {
        InputPlace::Path => "in the path".to_owned(),
        InputPlace::Header => "in a header".to_owned(),
        InputPlace::Json(media_type) | InputPlace::Bytes(media_type) => {
            format!("in the body, as {media_type}")
        }
        InputPlace::Query(style) => {
            let style = match style {
                QueryStyle::Exploded => "",
                QueryStyle::Commas => ", separated by commas",
                QueryStyle::Spaces => ", separated by spaces",
                QueryStyle::Pipes => ", separated by pipes",
                QueryStyle::Deep => ", in brackets",
            };
            format!("in the query{style}")
        }
    }
}

fn described(types: &Types, input: &Input) -> String {
    let needed = if input.required { "required" } else { "optional" };
    let ty = match input.place {
        InputPlace::Bytes(_) => "bytes".to_owned(),
        _ => shown(types, &input.ty).unwrap_or_default(),
    };
    format!("{ty}, {needed}, {}", place(input))
}
