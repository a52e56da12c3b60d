//! The generator: of a description that has been changed it makes Rust, or says why it does not. What
//! is said of it ends as well: the report, the plans, and what differs from what it was, of which nothing
//! is left out.
#![no_main]

use codegen::compare::definitions::after::{applied, definitions_after};
use codegen::compare::{compare, definitions};
use codegen::source::Source;
use codegen::ir::Api;
use codegen::{Input, Target, explain, generate, report};
use fuzz::descriptions::{Changed, changed};
use libfuzzer_sys::fuzz_target;

/// What is said to differ is all that does.
fn differ(old: &Api, new: &Api) {
    let after = definitions_after(old, new, &compare(old, new));
    assert_eq!(applied(definitions::of(old), after), definitions::of(new));
}

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
                differ(before, &generation.apis[0]);
                differ(&generation.apis[0], before);
            }
            generation.warnings
        }
        Err(errors) => {
            assert!(errors.has_errors(), "it is refused without an error");
            errors
        }
    };
    let rendered = told.render(std::slice::from_ref(&inputs[0].source), false);
    assert!(told.iter().all(|one| one.kind.name != "internal"), "{rendered}");
});
