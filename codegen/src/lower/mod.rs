//! Schemas become types: one for one, and nothing is decided about Rust.
//!
//! - [`schema`]: what openapiv3 read becomes a shape.
//! - [`labels`]: which member labels what, by a discriminator.
//! - [`operations`]: what the API can be asked to do; [`servers`]: where; [`security`]: by whom.
//! - [`signature`]: how it signs what it sends of its own accord.
//! - [`mod@reference`]: what a `$ref` leads to.
//! - [`mod@unexpressed`]: the keywords that nothing is made of.
//! - [`unreadable`]: the keywords of a schema that openapiv3 cannot read.
//! - [`repair`]: faults that authors make, and what is read in their place.
//! - [`help`]: what an author can do about them.
//! - [`ignored`]: which keywords nothing is made of.

mod help;
mod ignored;
mod labels;
mod operations;
mod reference;
mod repair;
mod schema;
mod security;
mod servers;
mod signature;
mod unexpressed;
mod unreadable;

use std::collections::HashMap;

use serde_json::Value;

use crate::diagnostic::TreeDiagnostics;
use crate::document::schemas;
use crate::document::sections::Sections;
use crate::document::{self, Document};
use crate::ir::{Api, TypeId, Types};
use crate::pointer::Pointer;

/// Lowers a description.
///
/// # Errors
///
/// All that is wrong with its schemas.
pub fn lower(document: &Document) -> Result<(Api, TreeDiagnostics), TreeDiagnostics> {
    let (operations, in_operations) = document::operations::all(document);
    let (schemas, mut diagnostics) = schemas::all(document, &operations);
    diagnostics.append(in_operations);
    let pointers = schemas.iter().enumerate();
    let ids: HashMap<Pointer, TypeId> =
        pointers.map(|(index, schema)| (schema.pointer.clone(), TypeId(index))).collect();

    let ignored = ignored::warnings(&schemas);
    let unexpressed = unexpressed::all(document, &operations, &schemas);

    let mut types = Types::with_capacity(schemas.len());
    let mut lowering = schema::Lowering::new(document, &ids, schemas.len());
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
    let references = reference::References::new(document, &ids);
    let mut sections = Sections::new(document);
    let servers = servers::servers(&document.root, &mut sections);
    let schemes = security::schemes(&mut sections);
    let mut lowering =
        operations::Lowering { sections, references: &references, schemes: &schemes };
    // What the API sends is read as a type, and is nothing that it can be asked to do.
    let (sent, asked): (Vec<_>, Vec<_>) =
        operations.iter().partition(|operation| operation.is_event());
    let operations = asked.into_iter().map(|operation| lowering.lower(operation)).collect();
    let events = sent.into_iter().map(|operation| lowering.event(operation)).collect();
    lowering.check_idempotency_key();
    let signature = signature::signature(&document.root, &mut lowering.sections);
    diagnostics.append(lowering.sections.diagnostics);
    reference::refuse_circles(&mut types, &mut diagnostics);

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
        servers,
        own_servers: Vec::new(),
        schemes,
        signature,
        unexpressed,
        members: 0,
        losses: Vec::new(),
        features: Vec::new(),
    };
    diagnostics.or_errors(api)
}
