//! The generated types that have unions, and what is around those.

use fuzz::document::Document;

use crate::entry_points;

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
                entry_points::whole::<Of>(document, read, |value| value.to_json().expect("JSON"))
            },
            damaged: |text| entry_points::damaged::<Of>(text, read),
        }
    }};
    ($($file:literal $module:tt: $($ty:ident)+;)+) => {
        /// The types.
        pub static TYPES: &[Type] = &[$($(types!(@one $file $module $ty)),+),+];
    };
}

types! {
    "codegen/tests/cases/all_of/members_beside_a_union/description.yaml" (golden::all_of::members_beside_a_union): Shape;
    "codegen/tests/cases/all_of/union_with_discriminator/description.yaml" (golden::all_of::union_with_discriminator): Event;
    "codegen/tests/cases/all_of/branches_of_their_base/description.yaml" (golden::all_of::branches_of_their_base): Pet;
    "codegen/tests/cases/all_of/struct_and_map/description.yaml" (golden::all_of::struct_and_map): Labelled;
    "codegen/tests/cases/enums/in_members/description.yaml" (golden::enums::in_members): Parcel;
    "codegen/tests/cases/enums/of_integers/description.yaml" (golden::enums::of_integers): Level Numbers;
    "codegen/tests/cases/enums/of_several_types/description.yaml" (golden::enums::of_several_types): Mixed;
    "codegen/tests/cases/unions/by_number/description.yaml" (golden::unions::by_number): Versioned;
    "codegen/tests/cases/null/version_3_0/description.yaml" (golden::null::version_3_0): Pet Holder;
    "codegen/tests/cases/recursion/structs/description.yaml" (golden::recursion::structs): Tree;
    "codegen/tests/cases/recursion/unions/description.yaml" (golden::recursion::unions): Expression;
    "codegen/tests/cases/unions/by_kind/description.yaml" (golden::unions::by_kind): Id Value Page Range Holder;
    "codegen/tests/cases/unions/by_items/description.yaml" (golden::unions::by_items): Lists;
    "codegen/tests/cases/unions/by_type_of_member/description.yaml" (golden::unions::by_type_of_member): Contact Holder;
    "codegen/tests/cases/unions/by_required_members/description.yaml" (golden::unions::by_required_members): Item;
    "codegen/tests/cases/unions/struct_or_map/description.yaml" (golden::unions::struct_or_map): Entry Output;
    "codegen/tests/cases/unions/of_unions/description.yaml" (golden::unions::of_unions): Nested;
    "codegen/tests/cases/unions/by_tag/description.yaml" (golden::unions::by_tag): Pet;
    "codegen/tests/cases/unions/by_discriminator/description.yaml" (golden::unions::by_discriminator): Mapped Named;
    "codegen/tests/cases/unions/by_optional_tag/description.yaml" (golden::unions::by_optional_tag): Event;
    "codegen/tests/cases/unions/undecided/description.yaml" (golden::unions::undecided): Pet;
    "codegen/tests/cases/unions/or_anything/description.yaml" (golden::unions::or_anything): Anything;
    "codegen/tests/cases/names/of_plans/description.yaml" (golden::names::of_plans): Branches Plan;
    "codegen/tests/cases/names/variants/description.yaml" (golden::names::variants): Variants;
    "spec/2026-02-09.yaml" (extend_ai_types::v2026_02_09): ExtractRun ExtractOutput ExtractConfig CreatedBy FileInput WebhookEvent ExtractRunsCreateRequest Extractor ExtractRunsListResponse;
    "spec/2025-04-21.yaml" (extend_ai_types::v2025_04_21): ProcessorRun ProcessorConfig ProcessorOutput;
}
