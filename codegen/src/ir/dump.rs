//! The model as text: for reading, and for snapshots.

use std::fmt::{self, Display, Formatter};

use super::{
    Additional, Api, Constants, Openness, Scalar, Shape, Struct, TextFormat, TypeDef, TypeRef,
    Types, Union,
};

/// Writes every type that has a name, in the order of the description.
impl Display for Api {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "api {:?} {}", self.title, self.version)?;
        for (_, def) in self.types.named() {
            writeln!(f)?;
            write_def(f, def, self)?;
        }
        Ok(())
    }
}

fn write_def(f: &mut Formatter<'_>, def: &TypeDef, api: &Api) -> fmt::Result {
    let types = &api.types;
    let usage = match (def.usage.request, def.usage.response) {
        (true, true) => ", in requests and responses",
        (true, false) => ", in requests",
        (false, true) => ", in responses",
        (false, false) => "",
    };
    let nullable = if def.nullable { ", may be null" } else { "" };
    let features: Vec<&str> = def.features.iter().map(|feature| &*api.features[feature]).collect();
    let features = match &features[..] {
        [] => String::new(),
        features => format!(", behind {}", features.join(" or ")),
    };
    let location = format!("{}{usage}{nullable}{features}", def.pointer.reference());
    let name = &def.name;
    match &def.shape {
        Shape::Struct(record) => {
            writeln!(f, "struct {name}  ({location})")?;
            write_struct(f, record, types)
        }
        Shape::Enumeration(enumeration) => {
            let openness = match enumeration.openness {
                Openness::Open => "open",
                Openness::Closed => "closed",
            };
            writeln!(f, "{openness} enum {name}  ({location})")?;
            for value in &enumeration.values {
                match enumeration.of {
                    Constants::Texts => writeln!(f, "  {} = {:?}", value.name, value.wire)?,
                    Constants::Integers => writeln!(f, "  {} = {}", value.name, value.wire)?,
                }
            }
            Ok(())
        }
        Shape::Union(union) => {
            writeln!(f, "union {name}  ({location})")?;
            write_union(f, union, types)
        }
        shape => writeln!(f, "type {name} = {}  ({location})", Shown(&alias(shape), types)),
    }
}

fn write_struct(f: &mut Formatter<'_>, record: &Struct, types: &Types) -> fmt::Result {
    for member in &record.members {
        let presence = member.presence.description();
        let (ty, asked) =
            (Shown(&member.ty, types), if member.asked_for { ", asked for" } else { "" });
        writeln!(f, "  {}: {ty} = {:?}, {presence}{asked}", member.name, member.wire_name)?;
    }
    match &record.additional {
        Additional::Any => Ok(()),
        Additional::Nothing => writeln!(f, "  no additional properties"),
        Additional::Typed(values) => {
            writeln!(f, "  additional properties: {}", Shown(values, types))
        }
    }
}

fn write_union(f: &mut Formatter<'_>, union: &Union, types: &Types) -> fmt::Result {
    if let Some(discriminator) = &union.discriminator {
        writeln!(f, "  discriminator {:?}", discriminator.member)?;
    }
    for branch in &union.branches {
        writeln!(f, "  {}: {}", branch.name, Shown(&branch.ty, types))?;
    }
    Ok(())
}

/// The shape of a type that is another, as a reference.
fn alias(shape: &Shape) -> TypeRef {
    match shape {
        Shape::Any | Shape::AllOf(_) => TypeRef::Any,
        Shape::Object => TypeRef::Object,
        Shape::Scalar(scalar) => TypeRef::Scalar(scalar.clone()),
        Shape::Array(items) => TypeRef::Array(Box::new(items.clone())),
        Shape::Map(values) => TypeRef::Map(Box::new(values.clone())),
        Shape::Reference(id) => TypeRef::Named(*id),
        // These have been written out.
        Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_) => TypeRef::Any,
    }
}

/// A reference as text: `nullable array of Pet`.
pub struct Shown<'t>(pub &'t TypeRef, pub &'t Types);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Shown(ty, types) = *self;
        match ty {
            TypeRef::Any => f.write_str("any"),
            TypeRef::Object => f.write_str("object"),
            TypeRef::Scalar(Scalar::Boolean) => f.write_str("boolean"),
            TypeRef::Scalar(Scalar::Integer { unsigned: false }) => f.write_str("integer"),
            TypeRef::Scalar(Scalar::Integer { unsigned: true }) => f.write_str("unsigned integer"),
            TypeRef::Scalar(Scalar::Number) => f.write_str("number"),
            TypeRef::Scalar(Scalar::Null) => f.write_str("null"),
            TypeRef::Scalar(Scalar::Text(TextFormat::Plain)) => f.write_str("string"),
            TypeRef::Scalar(Scalar::Text(TextFormat::DateTime)) => f.write_str("date-time"),
            TypeRef::Scalar(Scalar::Text(TextFormat::Secret)) => f.write_str("secret"),
            TypeRef::Scalar(Scalar::Text(TextFormat::Binary)) => f.write_str("file"),
            TypeRef::Scalar(Scalar::Text(TextFormat::Other(format))) => {
                write!(f, "string ({format})")
            }
            TypeRef::Array(items) => write!(f, "array of {}", Shown(items, types)),
            TypeRef::Map(values) => write!(f, "map of {}", Shown(values, types)),
            TypeRef::Nullable(inner) => write!(f, "nullable {}", Shown(inner, types)),
            TypeRef::Boxed(inner) => write!(f, "boxed {}", Shown(inner, types)),
            TypeRef::Named(id) if types[*id].name.is_empty() => {
                write!(f, "{}", Shown(&alias(&types[*id].shape), types))
            }
            TypeRef::Named(id) => f.write_str(&types[*id].name),
        }
    }
}
