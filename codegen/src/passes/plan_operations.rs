//! What the types of an operation mean for its use.
//!
//! Before: an operation has parameters and responses as they are written.
//! After: a parameter that can only have one value is a constant, which is always sent; it is known
//! which member of an error says whether to call again; and what the extensions name is there, and of
//! a type that fits. An extension that names something else is dropped, with a warning.

use std::collections::HashSet;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, TreeDiagnostics, kinds};
use crate::ir::operations::{
    Constant, Content, Input, Location, Operation, Outcome, Parameter, Style, can_be_header,
};
use crate::ir::{
    Api, Constants, Member, Origin, Presence, Scalar, Shape, TextFormat, TypeId, TypeRef, Types,
};
use crate::pointer::Pointer;

pub fn run(api: &mut Api, diagnostics: &mut TreeDiagnostics) {
    let mut operations = std::mem::take(&mut api.operations);
    let (mut unsaid, mut seen) = (Vec::new(), HashSet::new());
    for operation in &mut operations {
        unsaid.extend(take_constants(operation, &api.types));
        drop_unsendable(operation, &mut seen, diagnostics);
        operation.retryable = retryable(&operation.errors, &api.types);
        let faults = [
            operation.wait.as_ref().and_then(|_| fault_of_wait(operation, &api.types)),
            operation.pages.as_ref().and_then(|_| fault_of_pages(operation, &api.types)),
        ];
        let [wait, pages] = faults;
        for (name, fault) in [("x-wait", &wait), ("x-pages", &pages)] {
            if let Some(fault) = fault {
                let at = operation.pointer.join(name);
                let message = format!("`{name}` is ignored: {fault}");
                let warning = Diagnostic::new(&kinds::EXTENSION_WITHOUT_EFFECT, at, message);
                let help = format!("change `{name}` to what the operation has, or remove it");
                diagnostics.push(warning.help(help));
            }
        }
        operation.wait = operation.wait.take().filter(|_| wait.is_none());
        operation.pages = operation.pages.take().filter(|_| pages.is_none());
    }
    // Nobody will say the values, so that their types need no names.
    for id in unsaid {
        if !matches!(api.types[id].origin, Origin::Component(_)) {
            api.types[id].shape = Shape::Scalar(Scalar::Text(TextFormat::Plain));
        }
    }
    api.operations = operations;
}

/// Takes out the parameters that can only have one value. One that need not be sent is sent all the
/// same if the API takes its absence for that value. Gives the types of those that were taken.
fn take_constants(operation: &mut Operation, types: &Types) -> Vec<TypeId> {
    let (mut constants, mut of_types) = (Vec::new(), Vec::new());
    operation.inputs.retain(|input| {
        let Some((id, value)) = only_value(input, types) else { return true };
        let (parameter, pointer) = (input.parameter.clone(), input.pointer.clone());
        constants.push(Constant { parameter, value, pointer });
        of_types.push(id);
        false
    });
    operation.constants = constants;
    of_types
}

/// Drops the constants that no header can have, with a warning: a request with one of them would be refused. `seen` has
/// those that were reported of other operations.
fn drop_unsendable(
    operation: &mut Operation,
    seen: &mut HashSet<Pointer>,
    diagnostics: &mut TreeDiagnostics,
) {
    operation.constants.retain(|Constant { parameter, value, pointer }| {
        let is_sent = parameter.location != Location::Header
            || parameter.style == Style::Json
            || can_be_header(value);
        if !is_sent && seen.insert(pointer.clone()) {
            let name = &parameter.wire_name;
            let message =
                format!("the header `{name}` cannot have the value {value:?}: it is not sent");
            let warning = Diagnostic::new(&kinds::UNSENDABLE_VALUE, pointer.clone(), message);
            diagnostics.push(warning.help("use the value that the API takes"));
        }
        is_sent
    });
}

fn only_value(input: &Input, types: &Types) -> Option<(TypeId, String)> {
    let id = types.resolve(input.ty.named()?);
    let only = types[id].only_text()?;
    let is_default = types[id].docs.default.as_deref().and_then(Value::as_str) == Some(only);
    (input.required || is_default).then(|| (id, only.to_owned()))
}

/// The type of an outcome's bodies, if they are all of one.
fn only_type(outcome: &Outcome, types: &Types) -> Option<TypeId> {
    let mut ids = outcome.responses.iter().map(|response| match &response.content {
        Content::Json(ty) => ty.named().map(|id| types.resolve(id)),
        _ => None,
    });
    let first = ids.next()??;
    ids.all(|id| id == Some(first)).then_some(first)
}

fn members(types: &Types, id: TypeId) -> &[Member] {
    match &types[id].shape {
        Shape::Struct(record) => &record.members,
        _ => &[],
    }
}

fn retryable(errors: &Outcome, types: &Types) -> Option<String> {
    let says = |member: &&Member| {
        let id = member.ty.named();
        id.is_some_and(|id| {
            types[id].says_retryable
                && types[types.resolve(id)].shape == Shape::Scalar(Scalar::Boolean)
                && member.presence != Presence::OptionalNullable
        })
    };
    let member = members(types, only_type(errors, types)?).iter().find(says)?;
    Some(member.wire_name.clone())
}

fn fault_of_wait(operation: &Operation, types: &Types) -> Option<String> {
    let wait = operation.wait.as_ref()?;
    let members = only_type(&operation.success, types).map(|id| members(types, id));
    let member = members.into_iter().flatten().find(|member| member.wire_name == wait.member);
    let fits = member.is_some_and(|member| {
        member.presence == Presence::Required
            && match shape(types, &member.ty) {
                Some(Shape::Enumeration(enumeration)) => enumeration.of == Constants::Texts,
                shape => shape == Some(&Shape::Scalar(Scalar::Text(TextFormat::Plain))),
            }
    });
    (!fits).then(|| format!("the response has no required string `{}`", wait.member))
}

fn fault_of_pages(operation: &Operation, types: &Types) -> Option<String> {
    let pages = operation.pages.as_ref()?;
    let is_text = |ty: &TypeRef| {
        matches!(shape(types, ty), Some(Shape::Scalar(Scalar::Text(TextFormat::Plain))))
    };
    let takes_token = operation.inputs.iter().any(|input| {
        let Parameter { wire_name, location, .. } = &input.parameter;
        let is_the_token = *location == Location::Query && *wire_name == pages.token;
        is_the_token && !input.required && is_text(&input.ty)
    });
    if !takes_token {
        return Some(format!("there is no optional query parameter `{}`, a string", pages.token));
    }
    let members = only_type(&operation.success, types).map_or(&[][..], |id| members(types, id));
    let member = |name: &str| members.iter().find(|member| member.wire_name == name);
    if !member(&pages.next).is_some_and(|member| is_text(&member.ty)) {
        return Some(format!("the response has no string `{}`", pages.next));
    }
    let has_items = member(&pages.items).is_some_and(|member| {
        member.presence == Presence::Required
            && matches!(shape(types, &member.ty), Some(Shape::Array(_)))
    });
    (!has_items).then(|| format!("the response has no required array `{}`", pages.items))
}

fn shape<'t>(types: &'t Types, ty: &TypeRef) -> Option<&'t Shape> {
    ty.named().map(|id| &types[types.resolve(id)].shape)
}
