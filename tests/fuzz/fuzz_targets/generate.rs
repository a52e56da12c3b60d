//! The generator: of a description that has been changed it makes Rust, or says why it does not. What
//! is said of it ends as well: the report, the plans, and what differs from what it was.
#![no_main]

use codegen::document::Source;
use codegen::{Input, Target, compare, explain, generate, report};
use fuzz::descriptions::{Changed, changed};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Changed { seed, root } = changed(bytes);
    let source = Source { name: "changed.json".to_owned(), text: root.to_string() };
    let inputs = [Input::new(source, "api")];
    let told = match generate(&inputs, &Target::Crate("api-types".to_owned())) {
        Ok(generation) => {
            assert!(generation.files.get("src/api/mod.rs").is_some(), "there is no code");
            report::report(&inputs, &generation.apis, &generation.warnings);
            explain::explain(&generation.apis[0]);
            if let Some(before) = seed.api() {
                compare::compare(before, &generation.apis[0]);
                compare::compare(&generation.apis[0], before);
            }
            generation.warnings
        }
        Err(errors) => {
            assert!(errors.has_errors(), "it is refused and nothing is told");
            errors
        }
    };
    let rendered = told.render(std::slice::from_ref(&inputs[0].source), false);
    assert!(told.iter().all(|one| one.kind != "internal"), "{rendered}");
});
