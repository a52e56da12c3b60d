//! The keywords of a description that are ignored, for the report.
//!
//! Those of schemas were noted when they were lifted. Of the other objects the table of keywords has those that
//! the generator reads: any other is unexpressed, an extension too.
//!
//! - `service.rs`: what belongs to the API as a whole: servers, security schemes.
//! - `operations.rs`: paths, operations, their parameters and the headers of their responses.
//! - `content.rs`: what bodies and answers are made of, by media type.

mod content;
mod operations;
mod service;

use std::collections::HashSet;

use serde_json::Value;

use crate::document::Document;
use crate::document::operations::Operation;
use crate::document::schemas::Schema;
use crate::ir::Unexpressed;
use crate::keywords::{self, Object};
use crate::pointer::{DOCUMENTS, Pointer};

/// Every keyword that is ignored, in the order in which it was found.
pub fn all(
    document: &Document,
    operations: &[Operation<'_>],
    schemas: &[Box<Schema>],
) -> Vec<Unexpressed> {
    let mut found = Found { document, seen: HashSet::new(), unexpressed: Vec::new() };
    found.sections();
    for operation in operations {
        found.operation(operation);
    }
    for schema in schemas {
        let lifted = &schema.lifted;
        for keyword in lifted.unchecked.iter().chain(&lifted.ignored) {
            found.add(keyword, schema.written.join(keyword));
        }
        if let Some(discriminator) = lifted.structure.get("discriminator") {
            let at = schema.written.join("discriminator");
            found.object(discriminator, &at, Object::Discriminator);
        }
    }
    found.unexpressed
}

struct Found<'d> {
    document: &'d Document,
    /// The objects that have been looked at: several operations may refer to one.
    seen: HashSet<Pointer>,
    unexpressed: Vec<Unexpressed>,
}

impl Found<'_> {
    /// An extension of ours that is an object of these members.
    fn extension(&mut self, owner: &Value, at: &Pointer, name: &str, members: &[&str]) {
        let found = owner.get(name).and_then(Value::as_object);
        for member in found.into_iter().flat_map(|members| members.keys()) {
            if !members.contains(&member.as_str()) {
                self.add(member, at.join(name).join(member));
            }
        }
    }

    /// Looks at the keywords of an object; not a second time.
    fn object(&mut self, object: &Value, at: &Pointer, sort: Object) -> bool {
        if !self.seen.insert(at.clone()) {
            return false;
        }
        for keyword in object.as_object().into_iter().flat_map(|object| object.keys()) {
            // The external documents are no keyword of the author's.
            if !keywords::is_expressed(sort, keyword) && keyword != DOCUMENTS {
                self.add(keyword, at.join(keyword));
            }
        }
        true
    }

    fn add(&mut self, keyword: &str, pointer: Pointer) {
        let document = self.document.name.clone();
        self.unexpressed.push(Unexpressed { keyword: keyword.to_owned(), document, pointer });
    }
}
