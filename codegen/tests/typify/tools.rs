//! The two that make types.

use std::panic::{AssertUnwindSafe, catch_unwind};

use openapi_crate_codegen::source::Source;
use openapi_crate_codegen::{JsonSchema, pointer::Pointer};
use quote::ToTokens;

use super::schemas::{Definition, Schema};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tool {
    Typify,
    Ours,
}

/// What a tool makes of a schema: files, of which `mod.rs` is the first, and the type of each definition.
pub struct Types {
    pub files: Vec<(String, String)>,
    pub names: Vec<Option<String>>,
}

/// Why there are no types.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    Refused,
    Panics,
    DoesNotCompile,
    /// The program that reads and writes the values does not come to its end.
    Crashes,
}

impl Tool {
    pub fn types(self, schema: &Schema) -> Result<Types, Failure> {
        let make = || match self {
            Tool::Typify => by_typify(schema),
            Tool::Ours => by_us(schema),
        };
        catch_unwind(AssertUnwindSafe(make)).unwrap_or(Err(Failure::Panics))
    }
}

fn by_typify(schema: &Schema) -> Result<Types, Failure> {
    use schemars::schema::{RootSchema, Schema as Part};
    let mut root: RootSchema = serde_json::from_str(&schema.text).map_err(|_| Failure::Refused)?;
    // It makes no type of a whole that has no title.
    root.schema.metadata().title.get_or_insert_with(|| "Root".to_owned());
    let mut space = typify::TypeSpace::new(&typify::TypeSpaceSettings::default());
    let whole = space.add_root_schema(root).map_err(|_| Failure::Refused)?;
    let mut name = |definition: &Definition| {
        let id = match &definition.at {
            None => whole.clone()?,
            Some((keyword, name)) => {
                space.add_type(&Part::new_ref(format!("#/{keyword}/{name}"))).ok()?
            }
        };
        Some(space.get_type(&id).ok()?.ident().to_string())
    };
    let names = schema.definitions.iter().map(&mut name).collect();
    let file =
        syn::parse2(space.to_stream().into_token_stream()).map_err(|_| Failure::DoesNotCompile)?;
    Ok(Types { files: vec![("mod.rs".to_owned(), prettyplease::unparse(&file))], names })
}

fn by_us(schema: &Schema) -> Result<Types, Failure> {
    let source = Source { name: schema.name.clone(), text: schema.text.clone() };
    let module = openapi_crate_codegen::types(&JsonSchema::new(source, "Root"), "mod")
        .map_err(|_| Failure::Refused)?;
    let name = |definition: &Definition| {
        let name = definition.at.as_ref().map_or("Root", |(_, name)| name);
        let at = Pointer::root().join("components").join("schemas").join(name);
        let mut types = module.api.types.named();
        types.find(|(_, def)| def.pointer == at).map(|(_, def)| def.name.clone())
    };
    let names = schema.definitions.iter().map(name).collect();
    let files = module.files.iter().map(|(path, text)| (path.to_owned(), text.to_owned()));
    Ok(Types { files: files.collect(), names })
}
