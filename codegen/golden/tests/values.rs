//! The values of the cases: `values.txt` in a folder `codegen/tests/cases/TOPIC/BEHAVIOUR` says of JSON
//! what becomes of it, and the compiled types of the case are asked.
//!
//! ```sh
//! cargo test -p golden --test values -- unions/by_tag
//! ```

#[allow(dead_code, reason = "the build script asks for the types")]
#[path = "../../tests/support/values.rs"]
mod values;

use std::fmt::Debug;
use std::path::Path;
use std::process::ExitCode;

use golden::json::{self, FromJson, ToJson};
use libtest_mimic::{Arguments, Failed, Trial};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use self::values::{Row, rows};

/// Decodes a text and encodes what it is.
type Trip = fn(&str) -> Result<Decoded, String>;

/// What was decoded: encoded again, and as `{:?}` prints it.
struct Decoded {
    encoded: String,
    debug: String,
}

/// Of each case that has values the types that they are of.
const DECODERS: &[(&str, &[(&str, Trip)])] = include!(concat!(env!("OUT_DIR"), "/decoders.rs"));

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
    let trial = |(case, types): &(&'static str, &'static [(&str, Trip)])| {
        let (rows, types) = (rows(&folder.join(case)), *types);
        Trial::test(*case, move || check(&rows, types))
    };
    let trials = DECODERS.iter().map(trial).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// Checks all values of a case.
fn check(rows: &[Row], types: &[(&str, Trip)]) -> Result<(), Failed> {
    let faults = rows.iter().filter_map(|row| {
        let trip = types.iter().find(|(name, _)| *name == row.ty);
        let (_, trip) = trip.expect("the build script found the type");
        let fault = outcome(row, trip(&compact(&row.value))).err()?;
        Some(format!("values.txt:{}: {}\n{} -> {fault}", row.line, row.ty, row.value))
    });
    let faults: Vec<String> = faults.collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n\n").into()) }
}

/// Compares what was found with what is expected: `Cat`, or `Dog(Beagle)`, then what is encoded, if that is
/// not what came; then what must stand in `{:?}`. If it is something else: what it is.
fn outcome(row: &Row, found: Result<Decoded, String>) -> Result<(), String> {
    let found = match found {
        Err(error) => {
            let found = format!("error: {error}");
            let message = found.split(" at line ").next().unwrap_or_default();
            let is_expected = row.expected == found || row.expected == message;
            return if is_expected { Ok(()) } else { Err(message.to_owned()) };
        }
        Ok(found) => found,
    };
    let came = compact(&row.value);
    let mut parts = row.expected.split("; ");
    let (name, encoded) = match parts.next().unwrap_or_default() {
        "the same" => ("", came.clone()),
        json if serde_json::from_str::<Value>(json).is_ok() => ("", compact(json)),
        named => match named.split_once(' ') {
            Some((name, encoded)) => (name, compact(encoded)),
            None => (named, came.clone()),
        },
    };
    let missing = parts.find(|part| !found.debug.contains(part));
    if is_within(name, &found.debug) && encoded == found.encoded && missing.is_none() {
        return Ok(());
    }
    let encoded = if found.encoded == came { "the same" } else { &found.encoded };
    Err(format!("{encoded}; it is {}", found.debug))
}

/// Whether what `{:?}` prints begins with these names: `Dog(Beagle(Beagle { .. }))` with `Dog(Beagle)`.
fn is_within(names: &str, debug: &str) -> bool {
    let rest = debug.strip_prefix(names.trim_end_matches(')'));
    names.is_empty()
        || rest.is_some_and(|rest| {
            !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_')
        })
}

/// A JSON text without the blanks between its parts.
fn compact(text: &str) -> String {
    let (mut is_string, mut is_escaped) = (false, false);
    let mut compact = String::new();
    for character in text.chars() {
        if is_string {
            is_string = character != '"' || is_escaped;
            is_escaped = character == '\\' && !is_escaped;
        } else {
            is_string = character == '"';
            if character.is_whitespace() {
                continue;
            }
        }
        compact.push(character);
    }
    compact
}

/// Decodes a text by each entry, and asserts that all agree.
fn trip<T>(text: &str) -> Result<Decoded, String>
where
    T: FromJson + ToJson + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let by_serde: Result<T, String> = serde_json::from_str(text).map_err(|error| error.to_string());
    let value: T = match json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let error = error.to_string();
            // serde_json counts columns in another way here and there.
            let message = |error: &str| error.split(" at line ").next().map(str::to_owned);
            let other = by_serde.expect_err("serde_json refuses it too");
            assert_eq!(message(&error), message(&other), "{text}");
            return Err(error);
        }
    };
    let encoded = json::to_string(&value).expect("it encodes");
    assert_eq!(by_serde.as_ref(), Ok(&value), "through serde_json, {text}");
    assert_eq!(serde_json::to_string(&value).expect("it encodes"), encoded, "{text}");
    let again: T = json::from_str(&encoded).expect("what is encoded decodes");
    assert_eq!(json::to_string(&again).expect("it encodes"), encoded, "{text}");
    let tree: Value = serde_json::from_str(text).expect("what decodes is JSON");
    let of_tree: T = serde_json::from_value(tree).expect("a tree decodes as its text does");
    assert_eq!(of_tree, value, "as a tree, {text}");
    Ok(Decoded { encoded, debug: format!("{value:?}") })
}
