//! The tables of a type, from which the runtime's macros make its impls.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::emitter::Emitter;
use super::ident::ident;
use super::{aliases, plans};
use crate::ir::{
    Additional, Constants, Construction, Enumeration, Member, Openness, Shape, Struct, TypeId,
    TypeRef, Union,
};
use crate::output::Table;

/// The table of a type; none for an alias.
pub fn table(emitter: &mut Emitter<'_>, id: TypeId) -> Option<Table> {
    let def = &emitter.api.types[id];
    let name = ident(&def.name);
    match &def.shape {
        Shape::Struct(shape) => Some(record(emitter, &name, shape)),
        Shape::Enumeration(shape) => Some(enumeration(&name, shape)),
        Shape::Union(shape) => Some(union(emitter, id, &name, shape)),
        shape if aliases::is_newtype(shape) => {
            let inner = aliases::inner(emitter, shape);
            Some(Table::of_rows("newtype", vec![quote!(#name: #inner)]))
        }
        _ => None,
    }
}

fn record(emitter: &mut Emitter<'_>, name: &Ident, record: &Struct) -> Table {
    let rows = record.members.iter().enumerate().map(|(position, member)| {
        let number = Literal::usize_unsuffixed(position);
        let field = ident(&member.name);
        let ty = emitter.rust_type(&member.ty);
        let wire = &member.wire_name;
        let presence = presence(emitter, member);
        let initial = initial(emitter, member);
        quote!(#number #field: #ty = #wire, #presence #initial)
    });
    let mut rows: Vec<TokenStream> = rows.collect();
    if let Additional::Typed(values) = &record.additional {
        let values = emitter.rust_type(values);
        rows.push(quote!(additional #values));
    }
    let head = match record.construction.as_ref() {
        Some(Construction::Builder(builder)) => {
            let builder = ident(builder);
            quote!(#name: builder #builder)
        }
        construction => {
            let slots = match construction {
                Some(Construction::New { slots }) => ident(slots),
                _ => format_ident!("Slots"),
            };
            let types = &emitter.api.types;
            let needed: Vec<&Member> = record.arguments(types).collect();
            let arguments = needed.into_iter().map(|member| {
                let field = ident(&member.name);
                let ty = emitter.rust_type(&member.ty);
                quote!(#field: #ty)
            });
            let arguments: Vec<TokenStream> = arguments.collect();
            quote!(#name(#slots): new(#(#arguments),*))
        }
    };
    Table::new("record", head, rows)
}

/// The module of the runtime's `presence` that reads and writes a member.
fn presence(emitter: &Emitter<'_>, member: &Member) -> Ident {
    let null_is_a_value = emitter.api.types.takes_null(&member.ty);
    let name = match (member.presence.is_required(), member.presence.is_nullable()) {
        (true, _) if null_is_a_value => "required",
        (false, _) if null_is_a_value => "optional_any",
        (true, false) => "required",
        (true, true) => "nullable",
        (false, false) => "optional",
        (false, true) => "optional_nullable",
    };
    format_ident!("{}", name)
}

/// What a field is in a new value.
fn initial(emitter: &Emitter<'_>, member: &Member) -> Ident {
    let required = !member.presence.is_nullable() || emitter.api.types.takes_null(&member.ty);
    let name = match member.presence.is_required() {
        _ if !required => "none",
        true if emitter.api.types.is_tag(&member.ty) => "tag",
        true => "argument",
        false if member.asked_for => "given",
        false => "none",
    };
    format_ident!("{}", name)
}

fn enumeration(name: &Ident, enumeration: &Enumeration) -> Table {
    let rows = enumeration.values.iter().map(|value| {
        let variant = ident(&value.name);
        let wire = &value.wire;
        match (enumeration.of, wire.parse()) {
            (Constants::Integers, Ok(number)) => {
                let number = Literal::i64_unsuffixed(number);
                quote!(#variant = #number)
            }
            _ => quote!(#variant = #wire),
        }
    });
    let macro_name = match (enumeration.of, enumeration.openness) {
        (Constants::Integers, _) => "integer_enum",
        (Constants::Texts, Openness::Open) => "open_enum",
        (Constants::Texts, Openness::Closed) => "closed_enum",
    };
    Table::new(macro_name, quote!(#name), rows.collect())
}

fn union(emitter: &mut Emitter<'_>, id: TypeId, name: &Ident, union: &Union) -> Table {
    let plan = plans::name(&emitter.api.types[id]);
    let rows = union.branches.iter().enumerate().map(|(position, branch)| {
        let number = Literal::usize_unsuffixed(position);
        let variant = ident(&branch.name);
        let (ty, boxed) = match &branch.ty {
            TypeRef::Boxed(inner) => (&**inner, Some(format_ident!("boxed"))),
            ty => (ty, None),
        };
        let ty = emitter.rust_type(ty);
        let as_variant = format_ident!("as_{}", branch.accessor);
        let as_mut = format_ident!("as_{}_mut", branch.accessor);
        let into_variant = format_ident!("into_{}", branch.accessor);
        let try_into = format_ident!("try_into_{}", branch.accessor);
        quote!(#number #variant: #ty, #as_variant #as_mut #into_variant #try_into #boxed)
    });
    Table::new("union", quote!(#name by #plan), rows.collect())
}
