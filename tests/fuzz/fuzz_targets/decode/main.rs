//! Generated decoders: on any text, on values of their schemas, and on such values that have been
//! changed.
#![no_main]

mod types;

use fuzz::choices::Choices;
use fuzz::tree::mutate;
use fuzz::values::{description, value};
use libfuzzer_sys::fuzz_target;
use types::TYPES;

fuzz_target!(|bytes: &[u8]| {
    let mut choices = Choices::new(bytes);
    let ty = &TYPES[choices.below(TYPES.len())];
    let changes = choices.below(5);
    if changes == 4 {
        if let Ok(text) = std::str::from_utf8(choices.rest()) {
            (ty.trip)(text);
        }
        return;
    }
    let mut value = value(description(ty.description), ty.schema, &mut choices);
    for _ in 0..changes {
        mutate(&mut value, &mut choices);
    }
    (ty.trip)(&value.to_string());
});
