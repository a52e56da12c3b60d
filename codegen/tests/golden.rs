//! What small descriptions become, a topic each: snapshots of the model, of the plans of the unions,
//! and of the code. The code of these snapshots is compiled and used in `codegen/golden`.

mod support;

use std::fmt::Write;

use codegen::explain::explain;

/// Asserts everything that a description becomes.
fn becomes(topic: &str) {
    let input = support::input(&format!("golden/{topic}.yaml"));
    let generation = match support::generated(&input) {
        Ok(generation) => generation,
        Err(errors) => {
            let sources: Vec<_> = input.sources().cloned().collect();
            panic!("{}", errors.render(&sources, false))
        }
    };
    let [api] = &generation.apis[..] else { panic!("a model of each description") };
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!(format!("{topic}_model"), api);
        // Nothing where there is no union.
        let plans = explain(api);
        if !plans.is_empty() {
            insta::assert_snapshot!(format!("{topic}_plans"), plans);
        }
        insta::assert_snapshot!(format!("{topic}_code"), code(&generation.files, topic));
    });
}

/// The files of the module, one behind the other. `codegen/golden/build.rs` takes them apart again.
fn code(files: &codegen::output::GeneratedFiles, module: &str) -> String {
    let folder = format!("src/{module}/");
    let mut text = String::new();
    for (path, content) in files.iter() {
        if let Some(path) = path.strip_prefix(&folder) {
            write!(text, "=== {path}\n{content}").expect("a string takes all");
        }
    }
    text
}

macro_rules! topics {
    ($($topic:ident)+) => {
        $(
            #[test]
            fn $topic() {
                becomes(stringify!($topic));
            }
        )+
    };
}

topics! {
    structs
    enums
    unions_by_kind
    unions_by_tag
    unions_by_members
    unions_undecided
    all_of
    all_of_unions
    heirs
    recursion
    maps_and_arrays
    nullable
    version_3_1
    bodies
    docs
    odd_names
    references
    numbers
}
