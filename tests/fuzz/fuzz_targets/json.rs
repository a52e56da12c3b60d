//! The reader and the writer of JSON: any text is read or refused as serde_json does it, and what is read is
//! written as serde_json writes it.
#![no_main]

use extend_ai_types::json;
use fuzz::choices::Choices;
use fuzz::text::near_json;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

/// Names by which numbers and raw values pass through serde: to serde_json an object that has one is no object.
const PRIVATE: &str = "$serde_json::private::";

fuzz_target!(|bytes: &[u8]| {
    match bytes.split_first() {
        Some((first, rest)) if first % 2 == 1 => check(&near_json(&mut Choices::new(rest))),
        Some((_, rest)) => check(rest),
        None => check(bytes),
    }
});

fn check(text: &[u8]) {
    let ours = json::from_slice::<Value>(text);
    match (ours, serde_json::from_slice::<Value>(text)) {
        (Ok(ours), _) if has_private(&ours) => {}
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours, theirs);
            // Numbers by their text: 0.0 and -0.0 are equal.
            let written = serde_json::to_vec(&theirs).expect("JSON");
            assert_eq!(serde_json::to_vec(&ours).expect("JSON"), written);
            assert_eq!(json::to_vec(&ours).expect("JSON"), written);
        }
        // Of no other value it is said that it is none of the type.
        (Err(_), Err(theirs)) if theirs.is_data() => {}
        (Err(ours), Err(theirs)) => {
            assert_eq!(ours.to_string(), theirs.to_string());
            assert_eq!((ours.line(), ours.column()), (theirs.line(), theirs.column()));
            assert_eq!(
                (ours.is_eof(), ours.is_syntax(), ours.is_data(), ours.path()),
                (theirs.is_eof(), theirs.is_syntax(), theirs.is_data(), "")
            );
        }
        (ours, theirs) => panic!("{ours:?}, but {theirs:?}"),
    }
}

fn has_private(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_private),
        Value::Object(members) => {
            members.iter().any(|(name, member)| name.starts_with(PRIVATE) || has_private(member))
        }
        _ => false,
    }
}
