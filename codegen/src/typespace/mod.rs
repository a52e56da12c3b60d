//! The Rust type of every member, item and value, by typify's TypeSpace. No other module names
//! typify.
//!
//! Our structs, enumerations and unions enter the space as replacements under their own names, for
//! typify's lose data; containers, nullable values and formats are typify's. It is given the little
//! that it needs to say a type: patterns, lengths and bounds, of which it would make checked types,
//! and formats that would add a dependency, have been taken off in lowering. What it refuses all the
//! same becomes any JSON value.

use std::collections::{HashMap, HashSet};

use proc_macro2::TokenStream;
use quote::quote;
use schemars::schema::{
    ArrayValidation, InstanceType, ObjectValidation, Schema, SchemaObject, SingleOrVec,
    SubschemaValidation,
};
use typify::{TypeSpaceImpl, TypeSpaceSettings};

use crate::ir::{Scalar, TextFormat, TypeRef, Types};

/// Knows the Rust types of a model whose types have names.
pub struct TypeSpace {
    space: typify::TypeSpace,
    /// The formats of texts that have types of their own.
    formats: HashSet<String>,
    known: HashMap<TypeRef, TokenStream>,
}

/// The types of the runtime that formats of texts have.
const OF_RUNTIME: [(&str, &str); 3] =
    [("date-time", "Timestamp"), ("password", "Secret"), ("binary", "FileContent")];

impl TypeSpace {
    /// A space with all types of a model, in a crate that has the runtime.
    pub fn new(types: &Types) -> Self {
        let date = types.times.type_of("date").map(|name| ("date", name));
        let formats: Vec<(&str, &str)> = OF_RUNTIME.into_iter().chain(date).collect();
        Self::with_formats(types, &formats)
    }

    /// A space with all types of a model, in which texts of these formats have these types.
    pub fn with_formats(types: &Types, formats: &[(&str, &str)]) -> Self {
        let mut settings = TypeSpaceSettings::default();
        settings.with_map_type(types.maps.path());
        let no_impls = || std::iter::empty::<TypeSpaceImpl>();
        for (format, name) in formats {
            settings.with_conversion(schema_of_text(Some(format)), name, no_impls());
        }
        let mut definitions = Vec::new();
        for (id, def) in types.iter().filter(|(_, def)| !def.name.is_empty()) {
            // typify changes names to its own taste; one like this is left as it is.
            let key = format!("T{}", id.0);
            settings.with_replacement(&key, &def.name, no_impls());
            definitions.push((key, Schema::Bool(true)));
        }
        let mut space = typify::TypeSpace::new(&settings);
        // Only schemas can be refused, and these say nothing.
        let _ = space.add_ref_types(definitions);
        let formats = formats.iter().map(|(format, _)| (*format).to_owned()).collect();
        TypeSpace { space, formats, known: HashMap::new() }
    }

    /// The Rust type of a reference.
    pub fn rust_type(&mut self, ty: &TypeRef) -> TokenStream {
        if let Some(known) = self.known.get(ty) {
            return known.clone();
        }
        let tokens = match ty {
            // A box is ours: typify has no word for it in a schema.
            TypeRef::Boxed(inner) => {
                let inner = self.rust_type(inner);
                quote!(Box<#inner>)
            }
            TypeRef::Nullable(inner) if matches!(**inner, TypeRef::Boxed(_)) => {
                let inner = self.rust_type(inner);
                quote!(Option<#inner>)
            }
            _ => self.ask(ty),
        };
        self.known.insert(ty.clone(), tokens.clone());
        tokens
    }

    fn ask(&mut self, ty: &TypeRef) -> TokenStream {
        let asked = self.space.add_type(&schema(ty, &self.formats));
        let answer = asked.and_then(|id| Ok(self.space.get_type(&id)?.ident()));
        answer.map_or_else(|_| quote!(serde_json::Value), |tokens| shortened(&tokens))
    }
}

/// The schema that says a type, and nothing else.
fn schema(ty: &TypeRef, formats: &HashSet<String>) -> Schema {
    match ty {
        TypeRef::Any | TypeRef::Boxed(_) => Schema::Bool(true),
        TypeRef::Object => of_type(InstanceType::Object).into(),
        TypeRef::Scalar(Scalar::Boolean) => of_type(InstanceType::Boolean).into(),
        TypeRef::Scalar(Scalar::Number) => of_type(InstanceType::Number).into(),
        TypeRef::Scalar(Scalar::Null) => Schema::Bool(true),
        TypeRef::Scalar(Scalar::Integer { unsigned }) => {
            let format = unsigned.then(|| "uint64".to_owned());
            SchemaObject { format, ..of_type(InstanceType::Integer) }.into()
        }
        TypeRef::Scalar(Scalar::Text(format)) => {
            let format = match format {
                TextFormat::DateTime => Some("date-time"),
                TextFormat::Secret => Some("password"),
                // Wherever it stands: a type may be of a form and of JSON, where a file is the text that came.
                TextFormat::Binary => Some("binary"),
                TextFormat::Plain => None,
                TextFormat::Other(format) => Some(format.as_str()),
            };
            schema_of_text(format.filter(|format| formats.contains(*format))).into()
        }
        TypeRef::Array(items) => {
            let items = Some(SingleOrVec::Single(Box::new(schema(items, formats))));
            let array = ArrayValidation { items, ..ArrayValidation::default() };
            SchemaObject { array: Some(Box::new(array)), ..of_type(InstanceType::Array) }.into()
        }
        TypeRef::Map(values) => {
            let additional_properties = Some(Box::new(schema(values, formats)));
            let object = ObjectValidation { additional_properties, ..ObjectValidation::default() };
            SchemaObject { object: Some(Box::new(object)), ..of_type(InstanceType::Object) }.into()
        }
        TypeRef::Nullable(inner) => {
            let one_of = Some(vec![schema(inner, formats), of_type(InstanceType::Null).into()]);
            let subschemas = SubschemaValidation { one_of, ..SubschemaValidation::default() };
            let subschemas = Some(Box::new(subschemas));
            SchemaObject { subschemas, ..SchemaObject::default() }.into()
        }
        TypeRef::Named(id) => Schema::new_ref(format!("#/definitions/T{}", id.0)),
    }
}

fn of_type(ty: InstanceType) -> SchemaObject {
    SchemaObject { instance_type: Some(ty.into()), ..SchemaObject::default() }
}

fn schema_of_text(format: Option<&str>) -> SchemaObject {
    SchemaObject { format: format.map(str::to_owned), ..of_type(InstanceType::String) }
}

/// The paths of the prelude by their last name, as a person would write them.
fn shortened(tokens: &TokenStream) -> TokenStream {
    const LONG: [(&str, &str); 6] = [
        (":: std :: string :: String", "String"),
        (":: std :: vec :: Vec", "Vec"),
        (":: std :: option :: Option", "Option"),
        (":: indexmap :: IndexMap", "IndexMap"),
        (":: std :: collections ::", "std :: collections ::"),
        (":: serde_json ::", "serde_json ::"),
    ];
    let text =
        LONG.iter().fold(tokens.to_string(), |text, (long, short)| text.replace(long, short));
    // What is left of tokens when paths are shortened is still tokens.
    text.parse().unwrap_or_else(|_| tokens.clone())
}
