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
    "codegen/tests/descriptions/golden/all_of.yaml" (golden::all_of): Base Derived Beside Deeper Renamed Holder Contradiction;
    "codegen/tests/descriptions/golden/all_of_unions.yaml" (golden::all_of_unions): Base Circle Square Shape Event Opened Closed Pet Cat Dog Puppy Labelled;
    "codegen/tests/descriptions/golden/bodies.yaml" (golden::bodies): Pet;
    "codegen/tests/descriptions/golden/docs.yaml" (golden::docs): Pet Status;
    "codegen/tests/descriptions/golden/enums.yaml" (golden::enums): Status Color Size Tag Odd MaybeStatus Number Mixed Parcel Level OneNumber Truth Versioned Numbers;
    "codegen/tests/descriptions/golden/maps_and_arrays.yaml" (golden::maps_and_arrays): Names Counts Matrix Anything AnyObject AnyArray Moment Holder;
    "codegen/tests/descriptions/golden/nullable.yaml" (golden::nullable): Pet MaybePet MaybeText Alias Holder;
    "codegen/tests/descriptions/golden/numbers.yaml" (golden::numbers): Figures;
    "codegen/tests/descriptions/golden/recursion.yaml" (golden::recursion): Tree Even Odd Expression Sum Lists Maps;
    "codegen/tests/descriptions/golden/references.yaml" (golden::references): Pet Error;
    "codegen/tests/descriptions/golden/structs.yaml" (golden::structs): Pet Owner Sealed Nothing Labels;
    "codegen/tests/descriptions/golden/unions_by_kind.yaml" (golden::unions_by_kind): Id Value Page Range Lists Holder;
    "codegen/tests/descriptions/golden/unions_by_members.yaml" (golden::unions_by_members): Contact Email Phone Basic Detailed Item Entry Output Nested Holder;
    "codegen/tests/descriptions/golden/unions_by_tag.yaml" (golden::unions_by_tag): Cat Dog Pet Mapped Named Circle Square Event;
    "codegen/tests/descriptions/golden/unions_undecided.yaml" (golden::unions_undecided): Cat Dog Pet Day Moment Same Anything;
    "codegen/tests/descriptions/golden/version_3_1.yaml" (golden::version_3_1): Pet Owner;
    "codegen/tests/descriptions/golden/odd_names.yaml" (golden::odd_names): Branches Plan Members Variants;
    "spec/2026-02-09.yaml" (extend_ai_types::v2026_02_09): ExtractRun ExtractOutput ExtractConfig ExtractionField ParseConfig CreatedBy FileInput WebhookEvent BatchRun ExtractRunsListResponse ExtractRunsCreateRequest Extractor ApiError;
    "spec/2025-04-21.yaml" (extend_ai_types::v2025_04_21): ProcessorRunGetResponse ProcessorRun ProcessorConfig ProcessorOutput;
}
