//! The reader: any text is a description, or is refused with diagnostics that point into the text.
#![no_main]

use codegen::document::Document;
use codegen::source::Source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let source = Source { name: "description".to_owned(), text };
    let diagnostics = match Document::read(&source, &[], &[]) {
        Ok((_, warnings)) => warnings,
        Err(errors) => {
            assert!(errors.has_errors(), "it is refused without an error");
            errors
        }
    };
    let rendered = diagnostics.render(std::slice::from_ref(&source), false);
    assert_eq!(rendered.is_empty(), diagnostics.iter().next().is_none());
});
