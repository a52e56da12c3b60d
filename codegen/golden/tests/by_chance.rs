//! Values by chance (`arbitrary::Arbitrary`): each is written and read, and is the same. Those that the description knows
//! are valid for the schema that the type gives of itself (`utoipa::ToSchema`), by an independent validator.
//!
//! ```sh
//! cargo test -p golden --test by_chance                                        # of the cases that ask for the traits
//! cargo test -p golden --features all_impls --test by_chance                   # of every type of every case
//! cargo test -p golden --features all_impls --test by_chance -- unions/by_tag
//! ```

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::process::ExitCode;

use arbitrary::{Arbitrary, Unstructured};
use golden::json::{self, FromJson, ToJson};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::{Value, json};
use utoipa::ToSchema;

/// Tries a type.
type Try = fn() -> Result<(), String>;

/// Each type with the case that it is of.
const TYPES: &[(&str, &str, Try)] = include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// How many values are made of each type.
const VALUES: usize = 1_000;

/// Types that have no value: each must have itself as a part.
const WITHOUT_VALUES: [(&str, &str); 3] = [
    ("customization/arbitrary", "Endless"),
    ("recursion/endless", "Endless"),
    ("recursion/endless", "EndlessToo"),
];

fn main() -> ExitCode {
    let mut cases: BTreeMap<&str, Vec<(&str, Try)>> = BTreeMap::new();
    for (case, name, try_type) in TYPES {
        cases.entry(case).or_default().push((name, *try_type));
    }
    let trials = cases.into_iter().map(|(case, types)| {
        Trial::test(case, move || {
            let tried = types.iter().filter_map(|(name, try_type)| {
                let tried = match WITHOUT_VALUES.contains(&(case, *name)) {
                    true => try_type().err().xor(Some("there is a value".to_owned())),
                    false => try_type().err(),
                };
                tried.map(|fault| format!("{name}: {fault}"))
            });
            let faults: Vec<String> = tried.collect();
            if faults.is_empty() { Ok(()) } else { Err(Failed::from(faults.join("\n"))) }
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

/// Makes values of a type, and tries each.
fn try_type<T>() -> Result<(), String>
where
    T: for<'a> Arbitrary<'a> + ToSchema + ToJson + FromJson + PartialEq + Debug,
{
    let validator = validator::<T>()?;
    let mut bytes = Bytes(1);
    let (mut last, mut differ) = (String::new(), 0);
    for index in 0..VALUES {
        // From nothing, of which the smallest value is made, to more than most values take.
        let data = bytes.take(index / 2);
        let value =
            T::arbitrary(&mut Unstructured::new(&data)).map_err(|error| error.to_string())?;
        let text = json::to_string(&value).map_err(|error| format!("{value:?}: {error}"))?;
        let read: T = json::from_str(&text).map_err(|error| format!("{text}: {error}"))?;
        if read != value {
            return Err(format!("{text}: {value:?} is read as {read:?}"));
        }
        differ += usize::from(text != last);
        if index % 10 > 0 {
            last = text;
            continue;
        }
        let tree: Value =
            serde_json::from_str(&text).map_err(|error| format!("{text}: {error}"))?;
        let is_unknown = format!("{value:?}").contains("Unknown(");
        if let (Err(error), false) = (validator.validate(&tree), is_unknown) {
            return Err(format!("{text} is not valid: {error} at {}", error.instance_path()));
        }
        last = text;
    }
    if differ == 0 { Err("no value was made".to_owned()) } else { Ok(()) }
}

/// What asks whether a value is valid for the schema of a type.
fn validator<T: ToSchema>() -> Result<jsonschema::Validator, String> {
    let mut schemas = vec![(T::name().into_owned(), T::schema())];
    T::schemas(&mut schemas);
    let schemas: serde_json::Map<String, Value> = schemas
        .into_iter()
        .map(|(name, schema)| Ok((name, serde_json::to_value(schema)?)))
        .collect::<Result<_, serde_json::Error>>()
        .map_err(|error| error.to_string())?;
    let schema = json!({
        "$ref": format!("#/components/schemas/{}", T::name()),
        "components": { "schemas": schemas },
    });
    jsonschema::validator_for(&schema).map_err(|error| format!("{schema}: {error}"))
}

/// Bytes that look like chance (xorshift64*), and are the same in every run.
struct Bytes(u64);

impl Bytes {
    fn take(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next()).collect()
    }

    fn next(&mut self) -> u8 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 56) as u8
    }
}
