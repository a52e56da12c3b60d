//! The schema of a type, in the subset of JSON Schema that the API takes.
//!
//! | Rust | schema |
//! |---|---|
//! | `Option<String>`, of a number or of `bool` | `{"type": ["string", "null"]}` |
//! | `Option<E>`, an enum of unit variants | `{"enum": ["red", "green", null]}` |
//! | a struct, in an `Option` or not | an object; every property is listed as required, and no other is allowed |
//! | `Vec<T>`, in an `Option` or not | an array; its items are structs, text, numbers or `bool`, and never null |
//! | [`Date`](super::Date), and other types of the format `date`, in an `Option` | `"extend:type": "date"` |
//! | [`Currency`](super::Currency), [`Signature`](super::Signature) | an object with that `extend:type` |
//!
//! A doc comment on a field is its description. Those on variants become `extend:descriptions`; so does
//! `#[schemars(extend("extend:descriptions" = ["..", ".."]))]` on the field. `#[schemars(extend("extend:name" = "Paint"))]`
//! gives the name that the model sees. A comment on a type is about the type, and is not sent, unless
//! `#[schemars(inline)]` makes it one of the field. Names are those of serde:
//! `#[serde(rename = "..")]` works, for schemars and serde agree about it.
//!
//! What the API does not know and a type can do without is left out: defaults, bounds, lengths, patterns. (A length that
//! is fixed is that of an array `[T; N]`, and refused.) What cannot be said is a [`Fault`]; [`SchemaErrors`] has all of a type, each with its path.

mod attributes;
mod convert;
mod enumeration;
mod error;
mod fault;
mod node;
mod type_schema;

use schemars::JsonSchema;

pub use self::error::{SchemaError, SchemaErrors};
pub use self::fault::Fault;
pub(super) use self::node::Node;
pub(super) use self::type_schema::{
    TypeSchema, enumerated, has_property, item_schema, member_schema, required,
};
use crate::v2026_02_09::{ExtractConfigJson, ExtractorReference, JsonObject};

/// The schema of a type.
///
/// ```
/// use extend_ai_types::extend::{Date, schema_of};
/// use schemars::JsonSchema;
///
/// #[derive(JsonSchema)]
/// struct Order {
///     /// The number above the table.
///     number: Option<String>,
///     due: Option<Date>,
/// }
///
/// let schema = serde_json::to_value(schema_of::<Order>()?).unwrap();
/// assert_eq!(schema["properties"]["due"]["extend:type"], "date");
/// assert_eq!(schema["properties"]["number"]["description"], "The number above the table.");
/// # Ok::<(), extend_ai_types::extend::SchemaErrors>(())
/// ```
///
/// # Errors
///
/// All that the API would refuse, each with the path of its field.
///
/// ```
/// # use extend_ai_types::extend::schema_of;
/// # use schemars::JsonSchema;
/// #[derive(JsonSchema)]
/// struct Order { number: String, tags: Vec<Option<String>> }
///
/// let errors = schema_of::<Order>().unwrap_err();
/// assert_eq!(errors.iter().map(|error| error.path()).collect::<Vec<_>>(), ["number", "tags"]);
/// ```
pub fn schema_of<T: JsonSchema + ?Sized>() -> Result<JsonObject, SchemaErrors> {
    converted(&T::schema_name(), &TypeSchema::of::<T>())
}

/// What is not generic, and compiled once.
fn converted(name: &str, schema: &TypeSchema) -> Result<JsonObject, SchemaErrors> {
    convert::convert(&schema.root, &schema.definitions)
        .map_err(|errors| SchemaErrors::new(name.to_owned(), errors))
}

impl ExtractConfigJson {
    /// A config that extracts this type. The other settings are as the API has them.
    ///
    /// ```
    /// use extend_ai_types::ExtractConfigJson;
    ///
    /// #[derive(schemars::JsonSchema)]
    /// struct Order { number: Option<String> }
    ///
    /// let config = ExtractConfigJson::typed::<Order>()?.extraction_rules("Numbers have six digits.");
    /// assert!(config.schema.is_some());
    /// # Ok::<(), extend_ai_types::extend::SchemaErrors>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All that the API would refuse of the type, each with the path of its field.
    pub fn typed<T: JsonSchema + ?Sized>() -> Result<Self, SchemaErrors> {
        let mut config = ExtractConfigJson::new();
        config.schema = Some(schema_of::<T>()?);
        Ok(config)
    }
}

impl ExtractorReference {
    /// The extractor, made to extract this type: the schema takes the place of the one that is saved, as a whole. What
    /// `override_config` has otherwise stays, and so do the saved rules and options.
    ///
    /// ```
    /// use extend_ai_types::ExtractorReference;
    ///
    /// #[derive(schemars::JsonSchema)]
    /// struct Order { number: Option<String> }
    ///
    /// let extractor = ExtractorReference::new("ex_1").override_with::<Order>()?;
    /// assert!(extractor.override_config.unwrap().schema.is_some());
    /// # Ok::<(), extend_ai_types::extend::SchemaErrors>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All that the API would refuse of the type, each with the path of its field.
    pub fn override_with<T: JsonSchema + ?Sized>(mut self) -> Result<Self, SchemaErrors> {
        let schema = schema_of::<T>()?;
        let config = self.override_config.get_or_insert_with(|| Box::new(ExtractConfigJson::new()));
        config.schema = Some(schema);
        Ok(self)
    }
}
