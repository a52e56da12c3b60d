//! Schemas of one type.

use openapiv3::{StringFormat, Type, VariantOrUnknownOrEmpty};

use super::{Lowering, constants};
use crate::document::schemas::Schema;
use crate::ir::{Scalar, Shape, TextFormat};

impl Lowering<'_> {
    /// A schema that has a type, and no other schemas for the same value.
    pub(super) fn of_type(&mut self, schema: &Schema, ty: Type) -> Shape {
        match ty {
            Type::String(string) if !string.enumeration.is_empty() => {
                let values = string.enumeration.into_iter().flatten().collect();
                constants::enum_of_texts(schema, values)
            }
            Type::String(string) => Shape::Scalar(Scalar::Text(text_format(&string.format))),
            Type::Number(_) => Shape::Scalar(Scalar::Number),
            Type::Integer(integer) => {
                let unsigned = matches!(
                    &integer.format,
                    VariantOrUnknownOrEmpty::Unknown(format) if format == "uint64"
                );
                constants::enum_of_integers(schema, &integer.enumeration)
                    .unwrap_or(Shape::Scalar(Scalar::Integer { unsigned }))
            }
            Type::Boolean(_) => Shape::Scalar(Scalar::Boolean),
            Type::Array(array) => self.array(schema, array.items.as_ref()),
            Type::Object(object) => self.object(
                schema,
                &object.properties,
                &object.required,
                object.additional_properties.as_ref(),
            ),
        }
    }
}

/// The scalar of a type by its name, with its format; none if it is no name of a scalar.
pub(super) fn named(name: &str, format: Option<&str>) -> Option<Scalar> {
    Some(match name {
        "string" => Scalar::Text(format_named(format)),
        "number" => Scalar::Number,
        "integer" => Scalar::Integer { unsigned: format == Some("uint64") },
        "boolean" => Scalar::Boolean,
        _ => return None,
    })
}

fn text_format(format: &VariantOrUnknownOrEmpty<StringFormat>) -> TextFormat {
    match format {
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => TextFormat::DateTime,
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => TextFormat::Other("date".to_owned()),
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => TextFormat::Secret,
        VariantOrUnknownOrEmpty::Item(StringFormat::Byte) => TextFormat::Other("byte".to_owned()),
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => TextFormat::Binary,
        VariantOrUnknownOrEmpty::Unknown(format) => format_named(Some(format)),
        VariantOrUnknownOrEmpty::Empty => TextFormat::Plain,
    }
}

fn format_named(format: Option<&str>) -> TextFormat {
    match format {
        None | Some("") => TextFormat::Plain,
        Some("date-time") => TextFormat::DateTime,
        Some("password") => TextFormat::Secret,
        Some("binary") => TextFormat::Binary,
        Some(other) => TextFormat::Other(other.to_owned()),
    }
}
