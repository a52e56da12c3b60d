//! Schemas become types: one for one, and nothing is decided about Rust.
//!
//! - [`schema`]: what openapiv3 read becomes a shape.
//! - [`labels`]: which member labels what, by a discriminator.
//! - [`operations`], [`service`]: what the API can be asked to do, and where.
//! - [`mod@reference`]: what a `$ref` leads to.
//! - [`mod@unexpressed`]: the keywords that nothing is made of.
//! - [`blame`]: which keyword of a schema openapiv3 could not read.
//! - [`mend`]: faults that authors make, and what is read in their place.
//! - [`ignored`]: which keywords nothing is made of.

mod blame;
mod ignored;
mod labels;
mod mend;
mod operations;
mod reference;
mod schema;
mod service;
mod unexpressed;

use std::collections::HashMap;

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::document::pointer::Pointer;
use crate::document::schemas::{self, Found, Schema};
use crate::document::sections::Sections;
use crate::document::{self, Document};
use crate::ir::{Api, Origin, Shape, TypeDef, TypeId, Types};

/// Lowers a description.
///
/// # Errors
///
/// All that is wrong with its schemas.
pub fn lower(document: &Document) -> Result<(Api, Diagnostics), Diagnostics> {
    let (operations, in_operations) = document::operations::all(document);
    let (schemas, mut diagnostics) = schemas::all(document, &operations);
    diagnostics.append(in_operations);
    let places = schemas.iter().enumerate();
    let places: HashMap<Pointer, TypeId> =
        places.map(|(index, schema)| (schema.pointer.clone(), TypeId(index))).collect();

    let ignored = ignored::told(&schemas, &document.name);
    let unexpressed = unexpressed::all(document, &operations, &schemas);

    let mut types = Types::with_capacity(schemas.len());
    let mut lowering = schema::Lowering::new(document, &places, schemas.len());
    // Each schema is dropped when it has become a type: there are many, and the types are as large.
    for schema in schemas {
        let def = lowering.lower(*schema);
        types.push(def);
    }
    for part in lowering.parts {
        types.push(part);
    }
    diagnostics.append(lowering.diagnostics);
    diagnostics.append(ignored);
    let references = reference::References::new(document, &places);
    let sections = Sections::new(document);
    let mut lowering = operations::Lowering { sections, references: &references };
    // What the API sends is read as a type, and is nothing that it can be asked to do.
    let (sent, asked): (Vec<_>, Vec<_>) =
        operations.iter().partition(|operation| operation.is_event);
    let operations = asked.into_iter().map(|operation| lowering.lower(operation)).collect();
    let events = sent.into_iter().map(|operation| lowering.event(operation)).collect();
    let signature = service::signature(&document.root, &mut lowering.sections);
    diagnostics.append(lowering.sections.diagnostics);
    reference::refuse_circles(&mut types, &document.name, &mut diagnostics);

    let info = |member: &str| {
        let value = document.root.get("info").and_then(|info| info.get(member));
        value.and_then(Value::as_str).map(str::to_owned)
    };
    let api = Api {
        document: document.name.clone(),
        title: info("title").unwrap_or_else(|| "an API without a title".to_owned()),
        version: info("version").unwrap_or_default(),
        description: info("description"),
        types,
        operations,
        events,
        servers: service::servers(&document.root),
        signature,
        unexpressed,
    };
    diagnostics.or_errors(api)
}

/// A type for a schema.
fn type_def(schema: Schema, shape: Shape, nullable: bool) -> TypeDef {
    let origin = match schema.found {
        Found::Component(name) => Origin::Component(name),
        Found::Body { name, is_request } => Origin::Body { name, is_request },
        Found::Inner { parent, step } => Origin::Inner { parent: TypeId(parent), step },
    };
    TypeDef {
        nullable,
        says_retryable: schema.lifted.says_retryable,
        ..TypeDef::new(schema.pointer, origin, schema.lifted.docs, shape)
    }
}
