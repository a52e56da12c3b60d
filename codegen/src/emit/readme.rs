//! The README of a crate that is generated whole.

use crate::ir::operations::Content;
use crate::ir::{Api, MapType, Shape, TypeId, TypeRef};

/// The text of the README.
pub fn readme(name: &str, api: &Api, source: &str) -> String {
    let (title, version) = (&api.title, &api.version);
    let example = example_type(api).map(|id| example(name, &api.types[id].name));
    let example = example.unwrap_or_default();
    let order = if api.types.maps == MapType::IndexMap { ", the order of maps" } else { "" };
    format!(
        "# {name}\n\n\
         <!-- <generated:about> (what stands outside of the marks is yours) -->\n\
         Rust types of {title}, version {version}, generated from `{source}`. What they read they \
         write back: unknown members, unknown values, null and absence{order}. An error has the path of its value.\n\n\
         {example}\
         Do not edit the files in `src`: generate them again.\n\
         <!-- </generated:about> -->\n"
    )
}

fn example(name: &str, ty: &str) -> String {
    let crate_name = name.replace('-', "_");
    format!(
        "```rust\n\
         use {crate_name}::{ty};\n\n\
         fn read(json: &str) -> serde_json::Result<{ty}> {{\n    \
             serde_json::from_str(json)\n\
         }}\n\
         ```\n\n"
    )
}

/// A type that a reader of the description knows: the body of the first response that is a struct or
/// a union, or else the first type that is one.
fn example_type(api: &Api) -> Option<TypeId> {
    let has_parts = |id: &TypeId| {
        let shape = &api.types[api.types.resolve(*id)].shape;
        matches!(shape, Shape::Struct(_) | Shape::Union(_)) && !api.types[*id].name.is_empty()
    };
    let responses = api.operations.iter().flat_map(|operation| &operation.success.responses);
    let bodies = responses.filter_map(|response| match response.content {
        Content::Json(TypeRef::Named(id)) => Some(id),
        _ => None,
    });
    bodies.chain(api.types.ids()).find(has_parts)
}
