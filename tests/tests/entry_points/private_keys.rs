//! Data may have the keys under which serde_json passes on numbers and raw values.

use extend_ai_types::{ExtractConfig, ExtractOutput, JsonObject, Polygon};
#[cfg(feature = "arbitrary_precision")]
use extend_ai_types::{RunUsage, json};

const NUMBER: &str = "$serde_json::private::Number";

/// Decodes an object whose only member has the key of a number, as each kind of type.
fn decode(value: &str) -> [Result<String, String>; 4] {
    fn back<T: serde::de::DeserializeOwned + serde::Serialize>(
        text: &str,
    ) -> Result<String, String> {
        let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
        serde_json::to_string(&value).map_err(|error| error.to_string())
    }
    let text = format!("{{\"{NUMBER}\":{value}}}");
    [
        back::<ExtractOutput>(&text),
        back::<ExtractConfig>(&format!("{{\"schema\":{text}}}")),
        back::<ExtractOutput>(&format!("{{\"value\":{{\"a\":{text}}},\"metadata\":[{text}]}}")),
        back::<Polygon>(&text),
    ]
}

#[test]
fn a_private_key_never_panics_nor_makes_null() {
    for value in ["5", "null", "{}", "[]", "\"x\"", "\"\"", "\"1.5\"", "\"1e400\""] {
        for back in decode(value).into_iter().flatten() {
            assert!(value == "null" || !back.contains("null"), "{value}: {back}");
        }
    }
}

#[cfg(not(feature = "arbitrary_precision"))]
#[test]
fn without_arbitrary_precision_it_is_a_key_like_others() {
    for value in ["5", "{}", "\"x\"", "\"1.5\""] {
        let text = format!("{{\"{NUMBER}\":{value}}}");
        let object: JsonObject = serde_json::from_str(&text).expect("an object");
        assert_eq!(serde_json::to_string(&object).expect("JSON"), text);
        for back in decode(value).into_iter().take(3) {
            assert!(back.expect("a value").contains(&text), "{value}");
        }
    }
}

/// A limit of serde_json: it takes the key for its own. Unions are read from the text, and `from_json` reads
/// nothing else: there it is a key like others.
#[cfg(feature = "arbitrary_precision")]
#[test]
fn with_arbitrary_precision_it_is_a_number_or_an_error() {
    let object = |value: &str| format!("{{\"{NUMBER}\":{value}}}");
    let decode = |value: &str| {
        let usage = format!("{{\"credits\":{}}}", object(value));
        serde_json::from_str::<RunUsage>(&usage).map_err(|error| error.to_string())
    };
    assert_eq!(decode("\"1.5\"").map(|usage| usage.credits), Ok(1.5));
    let error = decode("5").expect_err("no number");
    assert!(error.starts_with("invalid type: integer `5`, expected a string"), "{error}");
    let error = decode("\"x\"").expect_err("no number");
    assert!(error.starts_with("credits: invalid value: x, expected f64"), "{error}");

    for value in ["5", "\"1.5\"", "\"x\"", "{}"] {
        let text = object(value);
        let output: ExtractOutput = serde_json::from_str(&text).expect("an unknown output");
        assert_eq!(serde_json::to_string(&output).expect("JSON"), text);
        let map: JsonObject = json::from_str(&text).expect("an object");
        assert_eq!(json::to_string(&map).expect("JSON"), text);
    }
}
