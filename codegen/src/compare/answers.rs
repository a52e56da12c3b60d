//! What comes back from operations, by status.

use super::members::shown;
use super::verdict::rust::{content_type, outcome_type};
use super::{Comparison, Kind, Rust, Scene, Verdict, Wire};
use crate::ir::operations::{Answer, Content, Operation, Outcome, Status};
use crate::ir::{Types, Usage};

impl Comparison<'_> {
    pub(super) fn outcomes(&mut self, scene: &Scene<'_>, old: &Operation, new: &Operation) {
        let usage = Usage { request: false, response: true };
        let scene = &Scene { usage, ..scene.clone() };
        self.outcome(scene, &old.answers, &new.answers, true);
        self.outcome(scene, &old.errors, &new.errors, false);
    }

    fn outcome(&mut self, scene: &Scene<'_>, old: &Outcome, new: &Outcome, of_success: bool) {
        let (before, now) =
            (outcome_type(&self.old.types, old), outcome_type(&self.new.types, new));
        // What comes and goes makes the whole another type, or an enum with other variants.
        let whole = Rust::of_types(&before, &now);
        let has_variants = !old.name.is_empty() && before == now;
        for answer in &old.answers {
            let part = scene.part(status(answer.status));
            match new.answers.iter().find(|other| other.status == answer.status) {
                Some(other) => self.answer(&part, answer, other, &whole, has_variants),
                None => {
                    let rust = if has_variants {
                        Rust::major(format!("the variant `{}` is gone", answer.name))
                    } else {
                        whole.clone()
                    };
                    let words = (Some(described(&self.old.types, &answer.content)), None);
                    let wire = Wire::of_response(Verdict::Compatible);
                    self.push(Kind::AnswerRemoved, &part, words, wire, rust);
                }
            }
        }
        for answer in &new.answers {
            if old.answers.iter().any(|other| other.status == answer.status) {
                continue;
            }
            // An error that is not known is an error all the same.
            let response = match covering(old, answer.status) {
                Some(known) => self.content_taken(&known.content, &answer.content),
                None => Verdict::unless(of_success, "an old client takes it for an error"),
            };
            let rust = if has_variants { Rust::minor() } else { whole.clone() };
            let words = (None, Some(described(&self.new.types, &answer.content)));
            let wire = Wire::of_response(response);
            self.push(Kind::AnswerAdded, &scene.part(status(answer.status)), words, wire, rust);
        }
    }

    fn answer(
        &mut self,
        scene: &Scene<'_>,
        old: &Answer,
        new: &Answer,
        whole: &Rust,
        has_variants: bool,
    ) {
        let same = match (&old.content, &new.content) {
            (Content::Json(old), Content::Json(new)) => self.pairs.same(old, new),
            (old, new) => old == new,
        };
        if !same {
            let (before, now) = (
                content_type(&self.old.types, &old.content),
                content_type(&self.new.types, &new.content),
            );
            let rust = if has_variants { Rust::of_types(&before, &now) } else { whole.clone() };
            let words = (
                Some(described(&self.old.types, &old.content)),
                Some(described(&self.new.types, &new.content)),
            );
            let wire = Wire::of_response(self.content_taken(&old.content, &new.content));
            self.push(Kind::AnswerRetyped, scene, words, wire, rust);
        }
        if has_variants {
            self.rust_name(scene, &old.name, &new.name);
        }
        self.prose(scene, &old.docs, &new.docs);
    }

    /// Whether a body is decoded. Where none is expected, what comes is passed over.
    fn content_taken(&self, old: &Content, new: &Content) -> Verdict {
        match (old, new) {
            (Content::Empty | Content::Bytes, _) => Verdict::Compatible,
            (Content::Json(old), Content::Json(new)) => self.client_takes(old, new),
            (Content::Json(_), Content::Bytes | Content::Empty) => {
                Verdict::Breaking("an old client expects JSON".to_owned())
            }
        }
    }
}

/// The answer that stands for a status which is not listed by itself.
fn covering(outcome: &Outcome, status: Status) -> Option<&Answer> {
    let of = |status| outcome.answers.iter().find(|answer| answer.status == status);
    match status {
        Status::Code(code) => of(Status::Class(code / 100)).or_else(|| of(Status::Default)),
        Status::Class(_) => of(Status::Default),
        Status::Default => None,
    }
}

fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}

fn described(types: &Types, content: &Content) -> String {
    match content {
        Content::Json(ty) => shown(types, ty).unwrap_or_default(),
        Content::Bytes => "bytes".to_owned(),
        Content::Empty => "nothing".to_owned(),
    }
}
