//! Where a parameter goes, and how it is written there.

use super::change::{Rust, Verdict, Wire};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use crate::ir::operations::{ArrayFormat, Location, Parameter, Style};
use crate::ir::{Shape, TypeRef, Types};

impl Comparison<'_> {
    /// Compares the location of a parameter, its style, and which characters it may have. No type is that of
    /// a constant, which is a text.
    pub(super) fn place(
        &mut self,
        context: &Context<'_>,
        (old, ty): (&Parameter, Option<&TypeRef>),
        new: &Parameter,
    ) {
        if old.location != new.location {
            let texts = (Some(location(old)), Some(location(new)));
            let reason = Verdict::breaking("an old client sends it in the old location");
            let wire = Wire::of_request(reason);
            self.push(Kind::ParameterLocationChanged, context, texts, wire, Rust::patch());
        } else if by(old) != by(new) {
            let texts = (Some(style(old)), Some(style(new)));
            let sort = ty.map_or(Sort::Scalar, |ty| Sort::of(ty, &self.old.types));
            let differs = written(sort, old) != written(sort, new);
            let request = Verdict::breaking_if(differs, "an old client writes it in the old style");
            let wire = Wire::of_request(request);
            self.push(Kind::ParameterStyleChanged, context, texts, wire, Rust::patch());
        }
        if old.allow_reserved != new.allow_reserved {
            let (kind, request) = match new.allow_reserved {
                true => (Kind::ParameterBecameAllowReserved, Verdict::Compatible),
                false => (
                    Kind::ParameterBecameNotAllowReserved,
                    Verdict::breaking("an old client does not percent-encode them"),
                ),
            };
            self.push(kind, context, (None, None), Wire::of_request(request), Rust::patch());
        }
        if old.allow_empty_value != new.allow_empty_value {
            let text = |parameter: &Parameter| {
                let text = if parameter.allow_empty_value { "allowed" } else { "not allowed" };
                Some(text.to_owned())
            };
            let reason = "an old client sends it without a value";
            let wire = Wire::of_request(Verdict::breaking_if(old.allow_empty_value, reason));
            let texts = (text(old), text(new));
            self.push(Kind::ParameterEmptyValueChanged, context, texts, wire, Rust::patch());
        }
    }
}

/// Whether a server ignores what it does not know there: fields of headers (RFC 9110, section 5.1), and cookies,
/// for it cannot tell whose they are (RFC 6265, section 4.2.2).
pub(super) fn is_ignored(location: Location) -> bool {
    matches!(location, Location::Header | Location::Cookie)
}

/// By what a parameter is written, of the description and of its extension.
fn by(parameter: &Parameter) -> (Style, bool, ArrayFormat) {
    (parameter.style, parameter.explode, parameter.array_format)
}

/// How many values are written.
#[derive(Clone, Copy, PartialEq)]
enum Sort {
    /// One.
    Scalar,
    /// Those of an array.
    Items,
    /// Those of an object with their names, or nobody knows.
    Members,
}

impl Sort {
    fn of(ty: &TypeRef, types: &Types) -> Sort {
        match ty {
            TypeRef::Scalar(_) => Sort::Scalar,
            TypeRef::Array(_) => Sort::Items,
            TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => Sort::of(inner, types),
            TypeRef::Named(id) => match &types[types.resolve(*id)].shape {
                Shape::Scalar(_) | Shape::Enumeration(_) => Sort::Scalar,
                Shape::Array(_) => Sort::Items,
                _ => Sort::Members,
            },
            TypeRef::Any | TypeRef::Object | TypeRef::Map(_) => Sort::Members,
        }
    }
}

/// How a value of a sort is written, by the style in which it is written alike (OpenAPI 3.1.1, section 4.8.12.5,
/// "Style Examples"): a text is `tag=a` by whatever style a query has, exploded or not.
fn written(sort: Sort, parameter: &Parameter) -> (Style, bool, ArrayFormat) {
    const NO_ARRAY: ArrayFormat = ArrayFormat::Brackets;
    let (style, explode, array_format) = by(parameter);
    match (sort, style) {
        (_, Style::Json | Style::Cookie) => (style, explode && style == Style::Cookie, NO_ARRAY),
        (Sort::Scalar, Style::Matrix | Style::Label | Style::Simple) => (style, false, NO_ARRAY),
        (Sort::Scalar, _) => (Style::Form, false, NO_ARRAY),
        (Sort::Items, Style::Simple) => (style, false, NO_ARRAY),
        // Each item is a parameter by itself.
        (Sort::Items, Style::Form | Style::SpaceDelimited | Style::PipeDelimited) if explode => {
            (Style::Form, true, NO_ARRAY)
        }
        // Exploded or not, the members are parameters by themselves.
        (_, Style::DeepObject) => (style, true, array_format),
        _ => (style, explode, NO_ARRAY),
    }
}

/// Where a parameter goes and how it is written there, as far as that is not the default.
pub(super) fn location(parameter: &Parameter) -> String {
    let default = Parameter::new("", parameter.location);
    let article = match parameter.location {
        Location::Path | Location::Query | Location::QueryString => "the",
        Location::Header | Location::Cookie => "a",
    };
    let mut parts = vec![format!("in {article} {}", parameter.location.as_str())];
    if by(parameter) != by(&default) {
        parts.push(style(parameter));
    }
    if parameter.allow_reserved {
        parts.push("reserved characters as they are".to_owned());
    }
    if parameter.allow_empty_value {
        parts.push("empty where there is no value".to_owned());
    }
    parts.join(", ")
}

/// How a parameter is written.
pub(super) fn style(parameter: &Parameter) -> String {
    let name = parameter.style.as_str();
    match (parameter.style, parameter.array_format) {
        (Style::Json | Style::Text, _) => format!("content {name}"),
        (Style::DeepObject, ArrayFormat::Brackets) => format!("style {name}"),
        (Style::DeepObject, format) => format!("style {name}, arrays as {}", format.as_str()),
        _ if parameter.explode => format!("style {name}, exploded"),
        _ => format!("style {name}, not exploded"),
    }
}
