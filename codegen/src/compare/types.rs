//! Types: which came and went, and what has become of the others.

use std::collections::HashSet;

use serde_json::Value;

use super::members::shown;
use super::verdict::reading::Reading;
use super::verdict::rust::{alias, declaration};
use super::words::Meaning;
use super::{Comparison, Kind, Owner, Rust, Scene, Subject, Verdict, Wire};
use crate::ir::operations::Operation;
use crate::ir::{Api, Constants, Origin, Shape, TypeDef, TypeId, TypeRef, Types, Usage};

/// Compares all types, in the order of the old description; those that are new stand at the end.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    let (of_old, of_new) = (Used::by(old), Used::by(new));
    for (id, def) in old.types.iter().filter(|(_, def)| !def.name.is_empty()) {
        match comparison.pairs.new_of(id) {
            Some(other) => comparison.types(id, other),
            None if of_old.is_part(id) => {}
            None => {
                let scene = scene(Some(def), None);
                let words = (Some(summary(&old.types, id)), None);
                let rust = Rust::major(format!("`{}` is gone", def.name));
                comparison.push(Kind::TypeRemoved, &scene, words, Wire::untouched(), rust);
            }
        }
    }
    for (id, def) in new.types.iter().filter(|(_, def)| !def.name.is_empty()) {
        if comparison.pairs.old_of(id).is_none() && !of_new.is_part(id) {
            let scene = scene(None, Some(def));
            let words = (None, Some(summary(&new.types, id)));
            comparison.push(Kind::TypeAdded, &scene, words, Wire::untouched(), Rust::minor());
        }
    }
}

/// The types that operations and events use.
struct Used<'a> {
    api: &'a Api,
    roots: HashSet<TypeId>,
}

impl<'a> Used<'a> {
    fn by(api: &'a Api) -> Self {
        let operations = api.operations.iter().flat_map(Operation::references);
        let events = api.events.iter().flat_map(|event| event.types.iter().copied());
        let used = operations.filter_map(TypeRef::named).chain(events);
        Used { api, roots: used.map(|id| api.types.root_of(id)).collect() }
    }

    /// Whether a type stands within something that has a name, or that is used: that it came or went is
    /// said of the part that it is the type of.
    fn is_part(&self, id: TypeId) -> bool {
        match self.api.types[id].origin {
            Origin::Inner { parent, .. } => {
                !self.api.types[parent].name.is_empty()
                    || self.is_part(parent)
                    || self.roots.contains(&parent)
            }
            _ => false,
        }
    }
}

fn scene<'a>(old: Option<&'a TypeDef>, new: Option<&'a TypeDef>) -> Scene<'a> {
    let name = old.or(new).map(|def| def.name.clone()).unwrap_or_default();
    Scene {
        subject: Subject { owner: Owner::Type(name), part: None },
        old_place: old.map(|def| &def.pointer),
        new_place: new.map(|def| &def.pointer),
        usage: old.zip(new).map_or_else(Usage::default, |(old, new)| usage(old, new)),
    }
}

/// The directions in which values of a type go in both versions. Of a type that no operation uses it
/// is not known, and it may be either.
fn usage(old: &TypeDef, new: &TypeDef) -> Usage {
    if old.usage == Usage::default() && new.usage == Usage::default() {
        return Usage { request: true, response: true };
    }
    Usage {
        request: old.usage.request && new.usage.request,
        response: old.usage.response && new.usage.response,
    }
}

impl Comparison<'_> {
    fn types(&mut self, old: TypeId, new: TypeId) {
        let (before, now) = (&self.old.types[old], &self.new.types[new]);
        let scene = scene(Some(before), Some(now));
        self.identity(&scene, old, new);
        self.nullability(&scene, before, now);
        match (&before.shape, &now.shape) {
            (Shape::Struct(before), Shape::Struct(now)) => self.structs(&scene, before, now),
            (Shape::Enumeration(before), Shape::Enumeration(now)) if before.of == now.of => {
                self.enumerations(&scene, before, now);
            }
            (Shape::Union(before), Shape::Union(now)) => self.unions(&scene, before, now),
            _ => self.shapes(&scene, old, new),
        }
        // Of an enumeration they are its values, and of others it has been said.
        let has_members = |def: &TypeDef| matches!(def.shape, Shape::Struct(_) | Shape::Union(_));
        if has_members(before) && has_members(now) {
            self.constants_of_values(&scene, &before.constants, &now.constants);
        }
        self.words(&scene, &before.docs, &now.docs, &Meaning { client_needs: false });
    }

    /// The name of a type, and where it stands.
    fn identity(&mut self, scene: &Scene<'_>, old: TypeId, new: TypeId) {
        let (before, now) = (&self.old.types[old], &self.new.types[new]);
        let rust = Rust::of_types(&before.name, &now.name);
        let names = (Some(before.name.clone()), Some(now.name.clone()));
        let places = (Some(before.pointer.to_string()), Some(now.pointer.to_string()));
        match (&before.origin, &now.origin) {
            (Origin::Component(one), Origin::Component(other)) if one != other => {
                let words = (Some(one.clone()), Some(other.clone()));
                self.push(Kind::TypeRenamed, scene, words, scene.harmless(), rust);
            }
            (Origin::Component(_), Origin::Component(_))
            | (Origin::Body { .. }, Origin::Body { .. }) => {
                self.rust_name(scene, &before.name, &now.name);
            }
            (Origin::Inner { .. }, Origin::Inner { .. }) if self.stay_within(old, new) => {
                self.rust_name(scene, &before.name, &now.name);
            }
            _ => {
                let words = if rust.bump == super::Bump::Patch { places } else { names };
                self.push(Kind::TypeMoved, scene, words, scene.harmless(), rust);
            }
        }
    }

    /// Whether the nearest types around two inner types are a pair too.
    fn stay_within(&self, old: TypeId, new: TypeId) -> bool {
        let around = |api: &Api, id: TypeId| {
            let mut id = id;
            while let Origin::Inner { parent, .. } = api.types[id].origin {
                id = parent;
                if !api.types[id].name.is_empty() {
                    return Some(id);
                }
            }
            None
        };
        match (around(self.old, old), around(self.new, new)) {
            (Some(old), Some(new)) => self.pairs.are(old, new),
            // Both stand in bodies that are no types by themselves.
            (None, None) => true,
            _ => false,
        }
    }

    /// Of an inner type the member, or whatever else it is the type of, says it.
    fn nullability(&mut self, scene: &Scene<'_>, old: &TypeDef, new: &TypeDef) {
        if matches!(old.origin, Origin::Inner { .. }) || old.nullable == new.nullable {
            return;
        }
        let takes_null = |def: &TypeDef| def.shape == Shape::Any;
        let (kind, wire) = if new.nullable {
            let response = Verdict::unless(!takes_null(old), "an old client does not take null");
            (Kind::TypeNullable, scene.wire(Verdict::Compatible, response))
        } else {
            let request = Verdict::unless(!takes_null(new), "an old client may send null");
            (Kind::TypeNotNull, scene.wire(request, Verdict::Compatible))
        };
        // Code sees it where the type is used.
        self.push(kind, scene, (None, None), wire, Rust::patch());
    }

    /// Types of which at least one is another type under a name of its own.
    fn shapes(&mut self, scene: &Scene<'_>, old: TypeId, new: TypeId) {
        let (before, now) = (&self.old.types[old], &self.new.types[new]);
        let (one, other) = (meaning(&self.old.types, old), meaning(&self.new.types, new));
        // Two that both have parts, and are here, have parts of different sorts.
        let same_sort = !has_parts(&before.shape) && !has_parts(&now.shape);
        if !(same_sort && self.pairs.same(&one, &other)) {
            let by_server = Reading::by_server(self.new, self.old, self.pairs);
            let by_client = Reading::by_client(self.old, self.new, self.pairs);
            let wire = scene.wire(
                Verdict::unless(
                    !by_server.takes_apart(new, old),
                    "the new version does not take every old value",
                ),
                Verdict::unless(
                    !by_client.takes_apart(old, new),
                    "an old client does not decode every new value",
                ),
            );
            let rust = Rust::of_types(
                &declaration(&self.old.types, old),
                &declaration(&self.new.types, new),
            );
            let words = (Some(summary(&self.old.types, old)), Some(summary(&self.new.types, new)));
            self.push(Kind::TypeRetyped, scene, words, wire, rust);
        } else {
            self.constants_of_values(scene, &before.constants, &now.constants);
        }
    }

    /// The only values that there are, if the description lists them.
    pub(super) fn constants_of_values(&mut self, scene: &Scene<'_>, old: &[Value], new: &[Value]) {
        if old == new {
            return;
        }
        let refused =
            !new.is_empty() && (old.is_empty() || old.iter().any(|value| !new.contains(value)));
        let request = Verdict::unless(refused, "the new version does not take every old value");
        let words = |values: &[Value]| {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            (!values.is_empty()).then(|| values.join(", "))
        };
        let wire = scene.wire(request, Verdict::Compatible);
        self.push(Kind::ConstantsChanged, scene, (words(old), words(new)), wire, Rust::patch());
    }
}

fn has_parts(shape: &Shape) -> bool {
    matches!(shape, Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_))
}

/// What a type stands for, as a reference: itself, where it has parts.
fn meaning(types: &Types, id: TypeId) -> TypeRef {
    if has_parts(&types[id].shape) {
        return TypeRef::Named(id);
    }
    alias(types, &types[id].shape)
}

/// A type in a few words.
fn summary(types: &Types, id: TypeId) -> String {
    let counted = |count: usize, what: &str| {
        let plural = if count == 1 { "" } else { "s" };
        format!("{count} {what}{plural}")
    };
    match &types[id].shape {
        Shape::Struct(record) => {
            format!("an object of {}", counted(record.members.len(), "member"))
        }
        Shape::Enumeration(one) => {
            let what = match one.of {
                Constants::Texts => "value",
                Constants::Integers => "number",
            };
            format!("an enumeration of {}", counted(one.values.len(), what))
        }
        Shape::Union(union) => {
            let count = union.branches.len();
            let plural = if count == 1 { "" } else { "es" };
            format!("a union of {count} branch{plural}")
        }
        shape => shown(types, &alias(types, shape)).unwrap_or_default(),
    }
}
