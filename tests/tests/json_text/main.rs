//! The reader and the writer of JSON, `json`, held against serde_json: the same texts are read and refused, with the
//! same values and the same errors, and the same text is written.

mod errors;
mod numbers;
mod strings;
mod syntax;

use extend_ai_types::json;
use serde_json::Value;

/// What an error says of a text: message with position, line, column, and whether it is one of the end, of the
/// syntax, of the data.
type Said = (String, usize, usize, [bool; 3]);

fn ours(error: &json::Error) -> Said {
    let kinds = [error.is_eof(), error.is_syntax(), error.is_data()];
    (error.to_string(), error.line(), error.column(), kinds)
}

fn theirs(error: &serde_json::Error) -> Said {
    let kinds = [error.is_eof(), error.is_syntax(), error.is_data()];
    (error.to_string(), error.line(), error.column(), kinds)
}

/// Reads a text with both; what serde_json says, if it refuses it.
///
/// # Panics
///
/// If the two differ.
fn same(text: &[u8]) -> Option<Said> {
    let shown = || String::from_utf8_lossy(text);
    let own = json::from_slice::<Value>(text);
    match (own, serde_json::from_slice::<Value>(text)) {
        (Ok(own), Ok(value)) => {
            assert_eq!(own, value, "{}", shown());
            // Equal values may be written differently: 0.0 and -0.0.
            let written = serde_json::to_vec(&value).expect("JSON");
            assert_eq!(serde_json::to_vec(&own).expect("JSON"), written, "{}", shown());
            assert_eq!(json::to_vec(&own).expect("JSON"), written, "{}", shown());
            None
        }
        (Err(own), Err(error)) => {
            let said = theirs(&error);
            assert_eq!(ours(&own), said, "{}", shown());
            Some(said)
        }
        (own, value) => panic!("{}: {own:?}, but {value:?}", shown()),
    }
}
