//! The generated types that values are tried on, and what must hold of each: it decodes a text or says
//! why not; what it decodes it encodes to the same, and decodes again to the same.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A generated type.
pub struct Type {
    /// The file of the description that it is of.
    pub description: &'static str,
    /// The name of its schema.
    pub schema: &'static str,
    /// Decodes a text and goes on as far as it can.
    pub trip: fn(&str),
}

/// Decodes a text, encodes what that is, and decodes that.
///
/// # Panics
///
/// If something is lost or made up.
pub fn trip<T: DeserializeOwned + Serialize + PartialEq + Debug>(text: &str) {
    let decoded: T = match serde_json::from_str(text) {
        Ok(decoded) => decoded,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let encoded = serde_json::to_string(&decoded).expect("what was decoded encodes");
    // A tree cannot have a name twice.
    if let Some(came) = tree(text) {
        let goes: Value = serde_json::from_str(&encoded).expect("what is encoded is JSON");
        assert!(same(&came, &goes), "something is lost or made up:\n{text}\n{encoded}");
    }
    let again: T =
        serde_json::from_str(&encoded).unwrap_or_else(|error| panic!("{error}\n{text}\n{encoded}"));
    assert_eq!(decoded, again, "{text}\n{encoded}");
    let from_tree: Value = serde_json::to_value(&decoded).expect("what was decoded encodes");
    let from_tree = T::deserialize(from_tree).expect("a tree decodes as its text does");
    assert_eq!(decoded, from_tree, "{text}");
}

/// The tree of a text; none if a name stands in an object twice.
fn tree(text: &str) -> Option<Value> {
    let tree: Value = serde_json::from_str(text).expect("what decodes is JSON");
    // What a tree forgets of a text is blanks and what a later member of the same name takes away.
    let members = |text: &str| {
        let mut in_text = false;
        let mut escaped = false;
        let mut colons = 0;
        for byte in text.bytes() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_text => escaped = true,
                b'"' => in_text = !in_text,
                b':' if !in_text => colons += 1,
                _ => {}
            }
        }
        colons
    };
    (members(text) == members(&tree.to_string())).then_some(tree)
}

/// Whether two values are the same, to the value of numbers: an item of an array has no room for how it
/// was written.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(ones), Value::Array(others)) => {
            ones.len() == others.len()
                && ones.iter().zip(others).all(|(one, other)| same(one, other))
        }
        (Value::Object(ones), Value::Object(others)) => {
            ones.len() == others.len()
                && ones
                    .iter()
                    .all(|(name, one)| others.get(name).is_some_and(|other| same(one, other)))
        }
        (Value::Number(one), Value::Number(other)) if one.is_f64() != other.is_f64() => {
            one.as_f64() == other.as_f64()
        }
        _ => one == other,
    }
}

/// A table of types: the file of a description, the module that is made of it, and schemas that are
/// called as their types are.
macro_rules! types {
    (@one $file:literal ($($module:tt)+) $ty:ident) => {
        Type { description: $file, schema: stringify!($ty), trip: trip::<$($module)+::$ty> }
    };
    ($($file:literal $module:tt: $($ty:ident)+;)+) => {
        /// The types.
        pub static TYPES: &[Type] = &[$($(types!(@one $file $module $ty)),+),+];
    };
}

types! {
    "codegen/tests/cases/all_of/members/description.yaml" (golden::all_of::members): Base Derived Beside Deeper;
    "codegen/tests/cases/all_of/one_schema/description.yaml" (golden::all_of::one_schema): Renamed Holder;
    "codegen/tests/cases/all_of/contradiction/description.yaml" (golden::all_of::contradiction): Contradiction;
    "codegen/tests/cases/all_of/members_beside_a_union/description.yaml" (golden::all_of::members_beside_a_union): Circle Square Shape;
    "codegen/tests/cases/all_of/union_with_discriminator/description.yaml" (golden::all_of::union_with_discriminator): Base Event Opened Closed;
    "codegen/tests/cases/all_of/branches_of_their_base/description.yaml" (golden::all_of::branches_of_their_base): Pet Cat Dog Puppy;
    "codegen/tests/cases/all_of/struct_and_map/description.yaml" (golden::all_of::struct_and_map): Labelled;
    "codegen/tests/cases/operations/bodies/description.yaml" (golden::operations::bodies): Pet;
    "codegen/tests/cases/docs/markdown/description.yaml" (golden::docs::markdown): Pet;
    "codegen/tests/cases/docs/values/description.yaml" (golden::docs::values): Status;
    "codegen/tests/cases/enums/of_strings/description.yaml" (golden::enums::of_strings): Status;
    "codegen/tests/cases/enums/open_by_notation/description.yaml" (golden::enums::open_by_notation): Color Size;
    "codegen/tests/cases/enums/of_one_value/description.yaml" (golden::enums::of_one_value): Tag;
    "codegen/tests/cases/enums/values_that_are_no_identifiers/description.yaml" (golden::enums::values_that_are_no_identifiers): Odd;
    "codegen/tests/cases/enums/in_members/description.yaml" (golden::enums::in_members): Parcel;
    "codegen/tests/cases/enums/of_integers/description.yaml" (golden::enums::of_integers): Number Level OneNumber Numbers;
    "codegen/tests/cases/enums/of_booleans/description.yaml" (golden::enums::of_booleans): Truth;
    "codegen/tests/cases/enums/of_several_types/description.yaml" (golden::enums::of_several_types): Mixed;
    "codegen/tests/cases/unions/by_number/description.yaml" (golden::unions::by_number): Versioned;
    "codegen/tests/cases/arrays_and_maps/nested/description.yaml" (golden::arrays_and_maps::nested): Names Counts Matrix Anything AnyObject AnyArray Moment Holder;
    "codegen/tests/cases/null/version_3_0/description.yaml" (golden::null::version_3_0): Pet MaybePet MaybeText Alias Holder;
    "codegen/tests/cases/numbers/formats/description.yaml" (golden::numbers::formats): Figures;
    "codegen/tests/cases/recursion/structs/description.yaml" (golden::recursion::structs): Tree Even Odd;
    "codegen/tests/cases/recursion/unions/description.yaml" (golden::recursion::unions): Expression Sum;
    "codegen/tests/cases/recursion/arrays_and_maps/description.yaml" (golden::recursion::arrays_and_maps): Lists Maps;
    "codegen/tests/cases/references/other_documents/description.yaml" (golden::references::other_documents): Pet Error;
    "codegen/tests/cases/structs/presence/description.yaml" (golden::structs::presence): Pet;
    "codegen/tests/cases/structs/many_required_members/description.yaml" (golden::structs::many_required_members): Owner;
    "codegen/tests/cases/structs/no_other_members/description.yaml" (golden::structs::no_other_members): Sealed Nothing;
    "codegen/tests/cases/additional_properties/of_integers/description.yaml" (golden::additional_properties::of_integers): Labels;
    "codegen/tests/cases/unions/by_kind/description.yaml" (golden::unions::by_kind): Id Value Page Range Holder;
    "codegen/tests/cases/unions/by_items/description.yaml" (golden::unions::by_items): Lists;
    "codegen/tests/cases/unions/by_type_of_member/description.yaml" (golden::unions::by_type_of_member): Contact Email Phone Holder;
    "codegen/tests/cases/unions/by_required_members/description.yaml" (golden::unions::by_required_members): Basic Detailed Item;
    "codegen/tests/cases/unions/struct_or_map/description.yaml" (golden::unions::struct_or_map): Entry Output;
    "codegen/tests/cases/unions/of_unions/description.yaml" (golden::unions::of_unions): Nested;
    "codegen/tests/cases/unions/by_tag/description.yaml" (golden::unions::by_tag): Cat Dog Pet;
    "codegen/tests/cases/unions/by_discriminator/description.yaml" (golden::unions::by_discriminator): Mapped Named Circle Square;
    "codegen/tests/cases/unions/by_optional_tag/description.yaml" (golden::unions::by_optional_tag): Event;
    "codegen/tests/cases/unions/undecided/description.yaml" (golden::unions::undecided): Cat Dog Pet;
    "codegen/tests/cases/unions/branches_of_one_type/description.yaml" (golden::unions::branches_of_one_type): Day Moment Same;
    "codegen/tests/cases/unions/or_anything/description.yaml" (golden::unions::or_anything): Anything;
    "codegen/tests/cases/null/version_3_1/description.yaml" (golden::null::version_3_1): Pet;
    "codegen/tests/cases/references/with_siblings/description.yaml" (golden::references::with_siblings): Pet;
    "codegen/tests/cases/enums/open_by_notation_3_1/description.yaml" (golden::enums::open_by_notation_3_1): Pet;
    "codegen/tests/cases/arrays_and_maps/prefix_items/description.yaml" (golden::arrays_and_maps::prefix_items): Pet;
    "codegen/tests/cases/pattern_properties/beside_others/description.yaml" (golden::pattern_properties::beside_others): Pet;
    "codegen/tests/cases/structs/boolean_schemas/description.yaml" (golden::structs::boolean_schemas): Pet;
    "codegen/tests/cases/names/of_plans/description.yaml" (golden::names::of_plans): Branches Plan;
    "codegen/tests/cases/names/members/description.yaml" (golden::names::members): Members;
    "codegen/tests/cases/names/variants/description.yaml" (golden::names::variants): Variants;
    "spec/2026-02-09.yaml" (extend_ai_types::v2026_02_09): ExtractRun ExtractOutput ExtractConfig ExtractionField ParseConfig CreatedBy FileInput WebhookEvent BatchRun ExtractRunsListResponse ExtractRunsCreateRequest Extractor ApiError;
    "spec/2025-04-21.yaml" (extend_ai_types::v2025_04_21): ProcessorRunGetResponse ProcessorRun ProcessorConfig ProcessorOutput;
}
