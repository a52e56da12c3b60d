//! Types with unions: whichever way a document is read, the same comes of it. `json` reads the text and goes back
//! in it, serde_json's reader gives unions as texts, and of other formats they are recorded.
#![no_main]

mod entry_points;
mod types;

use fuzz::choices::Choices;
use fuzz::document::Document;
use fuzz::tree::mutate;
use fuzz::values::{description, value};
use libfuzzer_sys::fuzz_target;
use types::TYPES;

fuzz_target!(|bytes: &[u8]| {
    let mut choices = Choices::new(bytes);
    let ty = &TYPES[choices.below(TYPES.len())];
    let changes = choices.below(5);
    let is_damaged = choices.once_in(4);
    let mut value = value(description(ty.description), ty.schema, &mut choices);
    for _ in 0..changes {
        mutate(&mut value, &mut choices);
    }
    let mut document = Document::new(&value, &mut choices);
    if is_damaged {
        damage(&mut document.text, &mut choices);
        (ty.damaged)(&document.text);
    } else {
        (ty.whole)(&document);
    }
});

/// Changes a text, so that it may be no JSON, or another one.
fn damage(text: &mut Vec<u8>, choices: &mut Choices<'_>) {
    const BYTES: &[u8] = b"{}[],:\"\\ \n019.-eEtfnu\x00\x1f\x80\xc3\xff/";
    for _ in 0..1 + choices.below(2) {
        let at = choices.below(text.len());
        let byte = BYTES[choices.below(BYTES.len())];
        match choices.below(4) {
            0 => text.truncate(at),
            1 if at < text.len() => text[at] = byte,
            2 if at < text.len() => drop(text.remove(at)),
            _ => text.insert(at, byte),
        }
    }
}
