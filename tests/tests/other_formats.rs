//! What a format other than JSON can say and JSON cannot is an error, not another value.

use ciborium::Value as Cbor;
use extend_ai_types::{ExtractOutput, ExtractOutputEdits};

fn decode<T: serde::de::DeserializeOwned>(value: &Cbor) -> Result<T, String> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("CBOR");
    ciborium::from_reader(&bytes[..]).map_err(|error| error.to_string())
}

fn object(name: &str, value: Cbor) -> Cbor {
    Cbor::Map(vec![(Cbor::Text(name.to_owned()), value)])
}

#[test]
fn a_float_that_is_no_number_does_not_become_null() {
    for float in [f64::NAN, f64::INFINITY] {
        let free_form = object("originalValue", object("a", Cbor::Float(float)));
        let error = decode::<ExtractOutputEdits>(&free_form).map(|_| ()).expect_err("no JSON");
        assert!(error.contains("expected a finite number"), "{error}");
        decode::<ExtractOutput>(&object("a", Cbor::Float(float))).map(|_| ()).expect_err("no JSON");
    }
}

#[test]
fn bytes_are_an_error() {
    let free_form = object("originalValue", Cbor::Bytes(vec![1, 2]));
    decode::<ExtractOutputEdits>(&free_form).map(|_| ()).expect_err("no JSON");
}
