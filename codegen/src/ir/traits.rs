//! Which traits the types of a model can have, by what they are made of.

use super::{Additional, MapType, Scalar, Shape, TextFormat, TypeId, TypeRef, Types};

/// A trait that a type can derive if all its parts have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    Eq,
    Hash,
    PartialOrd,
    Ord,
}

impl Trait {
    /// The trait of a path: `Eq`, `std::hash::Hash`.
    pub fn of_path(path: &str) -> Option<Self> {
        let path = path.trim_start_matches("::");
        let path = path.strip_prefix("std::").or(path.strip_prefix("core::")).unwrap_or(path);
        match path {
            "Eq" | "cmp::Eq" => Some(Trait::Eq),
            "Hash" | "hash::Hash" => Some(Trait::Hash),
            "PartialOrd" | "cmp::PartialOrd" => Some(Trait::PartialOrd),
            "Ord" | "cmp::Ord" => Some(Trait::Ord),
            _ => None,
        }
    }

    /// What is derived for it, with the traits that it asks for.
    pub fn derives(self) -> &'static [&'static str] {
        match self {
            Trait::Eq => &["Eq"],
            Trait::Hash => &["Hash"],
            Trait::PartialOrd => &["PartialOrd"],
            Trait::Ord => &["Eq", "PartialOrd", "Ord"],
        }
    }
}

/// What keeps a type from having a trait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obstacle {
    /// The part: the name of a member on the wire, that of a variant, or what else it is.
    pub part: String,
    pub what: Cause,
}

/// What a part is that has not the trait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It is such a value: `a number`.
    Value(&'static str),
    /// It is another type that has an obstacle of its own.
    Type(TypeId),
}

impl Types {
    /// What keeps each type from having a trait; of those that can have it nothing.
    pub fn obstacles(&self, to: Trait) -> Vec<Option<Obstacle>> {
        let mut users: Vec<Vec<TypeId>> = self.ids().map(|_| Vec::new()).collect();
        let mut obstacles: Vec<Option<Obstacle>> = users.iter().map(|_| None).collect();
        let mut waiting = Vec::new();
        for id in self.ids() {
            if let (Some(part), true) = (self.map_of_others(id), to != Trait::Eq) {
                obstacles[id.0] = Some(part);
                waiting.push(id);
            }
            for (part, ty) in self.parts_of(id) {
                match cause(&ty, to, self.maps) {
                    Some(Cause::Value(what)) if obstacles[id.0].is_none() => {
                        obstacles[id.0] = Some(Obstacle { part, what: Cause::Value(what) });
                        waiting.push(id);
                    }
                    Some(Cause::Type(of)) => users[of.0].push(id),
                    _ => {}
                }
            }
        }
        while let Some(without) = waiting.pop() {
            for user in std::mem::take(&mut users[without.0]) {
                if obstacles[user.0].is_some() {
                    continue;
                }
                let holds = |(_, ty): &(String, TypeRef)| {
                    cause(ty, to, self.maps) == Some(Cause::Type(without))
                };
                let part = self.parts_of(user).into_iter().find(holds).map(|(part, _)| part);
                let part = part.unwrap_or_default();
                obstacles[user.0] = Some(Obstacle { part, what: Cause::Type(without) });
                waiting.push(user);
            }
        }
        obstacles
    }

    /// The members beside those that a struct lists are in an `IndexMap`, whatever maps are.
    fn map_of_others(&self, id: TypeId) -> Option<Obstacle> {
        let Shape::Struct(record) = &self[id].shape else { return None };
        let part = "additionalProperties".to_owned();
        let what = Cause::Value("a map whose order is kept");
        matches!(record.additional, Additional::Typed(_)).then_some(Obstacle { part, what })
    }

    /// The parts that a type is made of, each with what it is called.
    fn parts_of(&self, id: TypeId) -> Vec<(String, TypeRef)> {
        let called = |name: &str, ty: &TypeRef| (name.to_owned(), ty.clone());
        match &self[id].shape {
            Shape::Struct(record) => {
                let members = record.members.iter();
                let mut parts: Vec<_> =
                    members.map(|member| called(&member.wire_name, &member.ty)).collect();
                if let Additional::Typed(values) = &record.additional {
                    parts.push(("additionalProperties".to_owned(), values.clone()));
                }
                parts
            }
            Shape::Union(union) => {
                union.branches.iter().map(|branch| called(&branch.name, &branch.ty)).collect()
            }
            Shape::Array(items) => vec![called("items", items)],
            Shape::Map(values) => vec![called("values", &TypeRef::Map(Box::new(values.clone())))],
            Shape::Scalar(scalar) => vec![called("value", &TypeRef::Scalar(scalar.clone()))],
            Shape::Reference(to) => vec![called("value", &TypeRef::Named(*to))],
            Shape::Any => vec![called("value", &TypeRef::Any)],
            Shape::Object => vec![called("value", &TypeRef::Object)],
            Shape::Enumeration(_) | Shape::AllOf(_) => Vec::new(),
        }
    }
}

/// What of a part has not the trait, if something has not: a type may turn out to.
fn cause(ty: &TypeRef, to: Trait, maps: MapType) -> Option<Cause> {
    let is_order = matches!(to, Trait::PartialOrd | Trait::Ord);
    match ty {
        // `serde_json::Value` has `Eq` and `Hash`.
        TypeRef::Any | TypeRef::Object | TypeRef::Scalar(Scalar::Null) => {
            is_order.then_some(Cause::Value("any JSON, which has no order"))
        }
        TypeRef::Scalar(Scalar::Number) => {
            (to != Trait::PartialOrd).then_some(Cause::Value("a number with a fraction"))
        }
        TypeRef::Scalar(Scalar::Text(TextFormat::DateTime)) => {
            is_order.then_some(Cause::Value("a time, whose text has not the order of times"))
        }
        TypeRef::Scalar(Scalar::Text(TextFormat::Secret)) => {
            is_order.then_some(Cause::Value("a secret"))
        }
        TypeRef::Scalar(Scalar::Text(TextFormat::Binary)) => {
            is_order.then_some(Cause::Value("the content of a file"))
        }
        TypeRef::Scalar(_) => None,
        TypeRef::Map(values) if **values == TypeRef::Any => {
            is_order.then_some(Cause::Value("any JSON, which has no order"))
        }
        TypeRef::Map(values) => match maps {
            MapType::BTreeMap => cause(values, to, maps),
            // These have `Eq` alone.
            MapType::IndexMap | MapType::HashMap if to == Trait::Eq => cause(values, to, maps),
            MapType::IndexMap => Some(Cause::Value("a map whose order is kept")),
            MapType::HashMap => Some(Cause::Value("a map without an order")),
        },
        TypeRef::Array(inner) | TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => {
            cause(inner, to, maps)
        }
        TypeRef::Named(id) => Some(Cause::Type(*id)),
    }
}
