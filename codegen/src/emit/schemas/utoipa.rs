//! The schema of a type in a description, as impls of utoipa's traits.
//!
//! A type that is declared is a component, which others refer to. Its name is its path in its crate, with dots, so that two
//! modules may have types of the same name: `Pet`, `v1.Pet`.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::json::json;
use super::{Maker, Object, Schema};
use crate::emit::docs;
use crate::emit::ident::ident;
use crate::ir::{
    Constants, Docs, Implemented, Origin, Scalar, TextFormat, TypeDef, TypeRef, Types, Union,
};

/// The impls of a type that is declared, in a module so many levels below the one by which it is used.
pub fn implementation(types: &Types, def: &TypeDef, levels: usize) -> TokenStream {
    let (name, text) = (ident(&def.name), &def.name);
    let levels = Literal::usize_unsuffixed(levels);
    let schema = Maker::new(types, Implemented::ToSchema).of_def(def);
    let mut writer = Writer { types, parts: BTreeSet::new() };
    let value = match &schema {
        Schema::Object(object) => writer.of_object(object, &def.docs),
        schema => {
            let builder = writer.builder(schema, &def.docs);
            quote!(#builder.into())
        }
    };
    let schemas = if writer.parts.is_empty() { quote!(_) } else { quote!(schemas) };
    let parts = writer.parts.iter().map(|part| {
        let part = ident(part);
        quote! {
            crate::runtime::types::components::add(
                schemas,
                <#part as ::utoipa::ToSchema>::name(),
                <#part as ::utoipa::PartialSchema>::schema,
                <#part as ::utoipa::ToSchema>::schemas,
            );
        }
    });
    quote! {
        #[cfg(feature = "utoipa")]
        impl ::utoipa::PartialSchema for #name {
            fn schema() -> ::utoipa::openapi::RefOr<::utoipa::openapi::Schema> {
                use ::utoipa::openapi::schema as openapi;
                #value
            }
        }

        #[cfg(feature = "utoipa")]
        impl ::utoipa::ToSchema for #name {
            fn name() -> std::borrow::Cow<'static, str> {
                crate::runtime::types::components::name(module_path!(), #levels, #text).into()
            }

            fn schemas(
                #schemas: &mut Vec<(String, ::utoipa::openapi::RefOr<::utoipa::openapi::Schema>)>,
            ) {
                #(#parts)*
            }
        }
    }
}

/// Writes schemas as calls of utoipa's builders, and notes the types that they refer to.
struct Writer<'a> {
    types: &'a Types,
    parts: BTreeSet<&'a str>,
}

impl<'a> Writer<'a> {
    /// The statements that make the schema of an object. It may have many members: each is a statement.
    fn of_object(&mut self, object: &Object<'a>, docs: &Docs) -> TokenStream {
        let builder = with_docs(quote!(openapi::ObjectBuilder::new()), docs, Place::Object);
        let members = object.members.iter().map(|(member, schema)| {
            let docs = docs::own(&member.docs, &member.ty, self.types);
            let (name, schema) = (&member.wire_name, self.builder(schema, &docs));
            quote!(let object = object.property(#name, #schema);)
        });
        let members: TokenStream = members.collect();
        let required =
            object.required().into_iter().map(|name| quote!(let object = object.required(#name);));
        let required: TokenStream = required.collect();
        let additional = match &object.additional {
            Some(values) => Some(self.values(values)),
            None => {
                object.is_closed.then(|| quote!(openapi::AdditionalProperties::FreeForm(false)))
            }
        };
        let additional = additional.map(
            |additional| quote!(let object = object.additional_properties(Some(#additional));),
        );
        quote! {
            let object = #builder;
            #members
            #required
            #additional
            object.into()
        }
    }

    /// The builder of a schema with its documentation. Every one becomes a schema by `into`.
    fn builder(&mut self, schema: &Schema<'a>, docs: &Docs) -> TokenStream {
        let of_type = |ty: TokenStream, also: TokenStream| {
            let builder = quote!(openapi::ObjectBuilder::new().schema_type(#ty)#also);
            with_docs(builder, docs, Place::Object)
        };
        match schema {
            Schema::Any => of_type(quote!(openapi::SchemaType::AnyValue), quote!()),
            Schema::AnyObject => of_type(quote!(openapi::Type::Object), quote!()),
            Schema::Scalar(scalar) => {
                let (ty, also) = of_scalar(scalar);
                of_type(quote!(openapi::Type::#ty), also)
            }
            Schema::Array(items) => {
                let items = self.builder(items, &Docs::default());
                with_docs(quote!(openapi::ArrayBuilder::new().items(#items)), docs, Place::Array)
            }
            Schema::Map(values) => {
                let values = self.values(values);
                let builder =
                    quote!(openapi::ObjectBuilder::new().additional_properties(Some(#values)));
                with_docs(builder, docs, Place::Object)
            }
            // Types that have members are named.
            Schema::Object(object) => {
                let statements = self.of_object(object, docs);
                quote!({ let schema: ::utoipa::openapi::RefOr<_> = { #statements }; schema })
            }
            Schema::Enumeration(Constants::Texts, values) => {
                of_type(quote!(openapi::Type::String), quote!(.enum_values(Some([#(#values),*]))))
            }
            Schema::Enumeration(Constants::Integers, values) => {
                let numbers = values.iter().filter_map(|value| value.parse().ok());
                let numbers = numbers.map(Literal::i64_suffixed);
                of_type(quote!(openapi::Type::Integer), quote!(.enum_values(Some([#(#numbers),*]))))
            }
            Schema::Extensible(of, values) => {
                let listed = Schema::Enumeration(*of, values.clone());
                let listed = self.builder(&listed, &Docs::default());
                let ty = match of {
                    Constants::Texts => quote!(openapi::Type::String),
                    Constants::Integers => quote!(openapi::Type::Integer),
                };
                let other = quote!(openapi::ObjectBuilder::new().schema_type(#ty));
                let builder = quote!(openapi::AnyOfBuilder::new().item(#listed).item(#other));
                with_docs(builder, docs, Place::Union)
            }
            Schema::Values(values) => {
                let ty = of_values(values);
                let values = values.iter().map(|value| json(value));
                of_type(ty, quote!(.enum_values(Some([#(#values),*]))))
            }
            Schema::Union(union, branches) => {
                let items: Vec<TokenStream> =
                    branches.iter().map(|one| self.builder(one, &Docs::default())).collect();
                let labels = self.discriminator(union, branches);
                let builder = quote!(openapi::AnyOfBuilder::new()#(.item(#items))*#labels);
                with_docs(builder, docs, Place::Union)
            }
            Schema::OrNull(schema) => match &**schema {
                Schema::Scalar(scalar) => {
                    let (ty, also) = of_scalar(scalar);
                    let types = quote!(openapi::Type::#ty, openapi::Type::Null);
                    of_type(quote!(openapi::SchemaType::Array(vec![#types])), also)
                }
                schema => {
                    let schema = self.builder(schema, &Docs::default());
                    let null =
                        quote!(openapi::ObjectBuilder::new().schema_type(openapi::Type::Null));
                    let builder = quote!(openapi::AnyOfBuilder::new().item(#schema).item(#null));
                    with_docs(builder, docs, Place::Union)
                }
            },
            Schema::Named(def) => {
                self.parts.insert(&def.name);
                let name = component(def);
                let builder =
                    quote!(openapi::RefBuilder::new().ref_location_from_schema_name(#name));
                with_docs(builder, docs, Place::Reference)
            }
        }
    }

    /// The schema of members that are all alike.
    fn values(&mut self, values: &Schema<'a>) -> TokenStream {
        let values = self.builder(values, &Docs::default());
        quote!(openapi::AdditionalProperties::RefOr(#values.into()))
    }

    /// The member that labels the branches, if each is a component: a label refers to one.
    fn discriminator(&self, union: &Union, branches: &[Schema<'a>]) -> Option<TokenStream> {
        let discriminator = union.discriminator.as_ref()?;
        let mut labels: Vec<(&str, &TypeDef)> = Vec::new();
        for (branch, schema) in union.branches.iter().zip(branches) {
            let (Schema::Named(def), TypeRef::Named(id)) = (schema, unboxed(&branch.ty)) else {
                return None;
            };
            let id = self.types.resolve(*id);
            let mapped = discriminator.mapping.iter();
            let mapped: Vec<&str> = mapped
                .filter(|(_, to)| self.types.resolve(*to) == id)
                .map(|(label, _)| label.as_str())
                .collect();
            match &self.types[id].origin {
                // The name of the component is the label, and the component has another name now.
                Origin::Component(name) if mapped.is_empty() => labels.push((name, def)),
                _ => labels.extend(mapped.into_iter().map(|label| (label, *def))),
            }
        }
        let member = &discriminator.member;
        let labels = labels.into_iter().map(|(label, def)| {
            let name = component(def);
            quote!((#label, format!("#/components/schemas/{}", #name)))
        });
        Some(quote! {
            .discriminator(Some(openapi::Discriminator::with_mapping(#member, [#(#labels),*])))
        })
    }
}

/// The name of the component that a type is, as an expression.
fn component(def: &TypeDef) -> TokenStream {
    let name = ident(&def.name);
    quote!(<#name as ::utoipa::ToSchema>::name())
}

fn unboxed(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Boxed(inner) => unboxed(inner),
        ty => ty,
    }
}

/// The type of a scalar, and the calls that say more of it.
fn of_scalar(scalar: &Scalar) -> (TokenStream, TokenStream) {
    let format =
        |format: &str| quote!(.format(Some(openapi::SchemaFormat::Custom(#format.to_owned()))));
    match scalar {
        Scalar::Boolean => (quote!(Boolean), quote!()),
        Scalar::Integer { unsigned: true } => {
            let format = format("uint64");
            (quote!(Integer), quote!(#format.minimum(Some(0u64))))
        }
        Scalar::Integer { unsigned: false } => (quote!(Integer), quote!()),
        Scalar::Number => (quote!(Number), quote!()),
        Scalar::Null => (quote!(Null), quote!()),
        Scalar::Text(TextFormat::Plain) => (quote!(String), quote!()),
        Scalar::Text(TextFormat::DateTime) => (quote!(String), format("date-time")),
        Scalar::Text(TextFormat::Secret) => (quote!(String), format("password")),
        Scalar::Text(TextFormat::Binary) => (quote!(String), format("binary")),
        Scalar::Text(TextFormat::Other(name)) => (quote!(String), format(name)),
    }
}

/// The type of listed values.
fn of_values(values: &[&Value]) -> TokenStream {
    let mut kinds = Vec::new();
    for value in values {
        let kind = match value {
            Value::Null => "Null",
            Value::Bool(_) => "Boolean",
            Value::String(_) => "String",
            Value::Number(number) if number.is_f64() => "Number",
            Value::Number(_) => "Integer",
            Value::Array(_) => "Array",
            Value::Object(_) => "Object",
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let kinds: Vec<_> = kinds.into_iter().map(ident).collect();
    match &kinds[..] {
        [kind] => quote!(openapi::Type::#kind),
        kinds => quote!(openapi::SchemaType::Array(vec![#(openapi::Type::#kinds),*])),
    }
}

/// What documentation stands at: not every builder has a place for all of it.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Object,
    Array,
    Union,
    Reference,
}

/// A builder with the documentation that it has a place for.
fn with_docs(builder: TokenStream, docs: &Docs, place: Place) -> TokenStream {
    let text = docs.description.as_ref().or(docs.title.as_ref());
    let text = text.map(|text| quote!(.description(Some(#text))));
    let is_deprecated = docs.deprecated && matches!(place, Place::Object | Place::Array);
    let deprecated =
        is_deprecated.then(|| quote!(.deprecated(Some(::utoipa::openapi::Deprecated::True))));
    let read_only =
        (docs.read_only && place == Place::Object).then(|| quote!(.read_only(Some(true))));
    let write_only =
        (docs.write_only && place == Place::Object).then(|| quote!(.write_only(Some(true))));
    quote!(#builder #text #deprecated #read_only #write_only)
}
