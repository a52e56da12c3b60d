//! The reader: any text is a description, or is refused with places that the text has.
#![no_main]

use codegen::document::{Document, Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let source = Source { name: "description".to_owned(), text };
    let told = match Document::read(&source, &[], &[]) {
        Ok((_, warnings)) => warnings,
        Err(errors) => {
            assert!(errors.has_errors(), "it is refused and nothing is told");
            errors
        }
    };
    let rendered = told.render(std::slice::from_ref(&source), false);
    assert_eq!(rendered.is_empty(), told.iter().next().is_none());
});
