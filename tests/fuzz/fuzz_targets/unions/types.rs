//! The generated types that have unions, and what is around those.

use fuzz::document::Document;

use crate::doors;

/// A generated type.
pub struct Type {
    /// The file of the description that it is of.
    pub description: &'static str,
    /// The name of its schema.
    pub schema: &'static str,
    /// Reads a document every way.
    pub whole: fn(&Document),
    /// Reads a text that may be no JSON.
    pub damaged: fn(&[u8]),
}

/// A table of types: the file of a description, the module that is made of it, and schemas that are
/// called as their types are.
macro_rules! types {
    (@one $file:literal ($($module:tt)+) $ty:ident) => {{
        type Of = $($module)+::$ty;
        fn read(text: &[u8]) -> Result<Of, String> {
            Of::from_json(text).map_err(|error| error.to_string())
        }
        Type {
            description: $file,
            schema: stringify!($ty),
            whole: |document| {
                doors::whole::<Of>(document, read, |value| value.to_json().expect("JSON"))
            },
            damaged: |text| doors::damaged::<Of>(text, read),
        }
    }};
    ($($file:literal $module:tt: $($ty:ident)+;)+) => {
        /// The types.
        pub static TYPES: &[Type] = &[$($(types!(@one $file $module $ty)),+),+];
    };
}

types! {
    "codegen/tests/descriptions/golden/all_of_unions.yaml" (golden::all_of_unions): Shape Event Pet Labelled;
    "codegen/tests/descriptions/golden/enums.yaml" (golden::enums): Mixed Parcel Level Versioned Numbers;
    "codegen/tests/descriptions/golden/nullable.yaml" (golden::nullable): Pet Holder;
    "codegen/tests/descriptions/golden/recursion.yaml" (golden::recursion): Tree Expression;
    "codegen/tests/descriptions/golden/unions_by_kind.yaml" (golden::unions_by_kind): Id Value Page Range Lists Holder;
    "codegen/tests/descriptions/golden/unions_by_members.yaml" (golden::unions_by_members): Contact Item Entry Output Nested Holder;
    "codegen/tests/descriptions/golden/unions_by_tag.yaml" (golden::unions_by_tag): Pet Mapped Named Event;
    "codegen/tests/descriptions/golden/unions_undecided.yaml" (golden::unions_undecided): Pet Anything;
    "codegen/tests/descriptions/golden/odd_names.yaml" (golden::odd_names): Branches Plan Variants;
    "spec/2026-02-09.yaml" (extend_ai_types::v2026_02_09): ExtractRun ExtractOutput ExtractConfig CreatedBy FileInput WebhookEvent ExtractRunsCreateRequest Extractor ExtractRunsListResponse;
    "spec/2025-04-21.yaml" (extend_ai_types::v2025_04_21): ProcessorRun ProcessorConfig ProcessorOutput;
}
