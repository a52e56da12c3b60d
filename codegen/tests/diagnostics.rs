//! What is said of descriptions that are wrong: a snapshot of the text that a user sees, which has
//! the file, the line, the pointer, and what to do.

mod support;

use codegen::diagnostic::Diagnostics;
use codegen::{Input, models};

/// Asserts what is said of a description that nothing is generated from.
fn refused(path: &str) {
    let input = support::input(path);
    let errors = support::generated(&input).expect_err("nothing is generated");
    assert!(errors.has_errors());
    assert_eq!(models(std::slice::from_ref(&input)).expect_err("no model either"), errors);
    snapshot(path, &input, &errors);
}

/// Asserts what is said of a description that code is generated from all the same.
fn warned_of(path: &str) {
    let input = support::input(path);
    let generation = support::generated(&input).expect("code is generated");
    snapshot(path, &input, &generation.warnings);
}

fn snapshot(path: &str, input: &Input, diagnostics: &Diagnostics) {
    let sources: Vec<_> = input.sources().cloned().collect();
    let text = diagnostics.render(&sources, false);
    let name = path.trim_start_matches("bad/").replace('.', "_");
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => true }, {
        insta::assert_snapshot!(name, text);
    });
}

macro_rules! tests {
    ($($check:ident: $($name:ident = $path:literal),+ $(,)?;)+) => {
        $($(
            #[test]
            fn $name() {
                $check(concat!("bad/", $path));
            }
        )+)+
    };
}

tests! {
    refused:
        malformed_yaml = "malformed.yaml",
        a_tab_in_yaml = "tab.yaml",
        malformed_json = "malformed.json",
        truncated_json = "truncated.json",
        a_column_after_umlauts = "umlauts.json",
        an_empty_file = "empty.yaml",
        an_array = "not_an_object.yaml",
        a_word = "a_word.yaml",
        swagger_2 = "swagger.yaml",
        no_version = "no_version.yaml",
        a_version_that_is_a_number = "version_as_number.yaml",
        another_version = "other_version.yaml",
        sections_of_wrong_types = "wrong_sections.yaml",
        keywords_of_wrong_types = "wrong_types.yaml",
        dangling_references = "dangling_references.yaml",
        references_into_other_documents = "in_other_documents.yaml",
        circular_references = "circular_references.yaml",
        unions_without_a_branch = "empty_union.yaml",
        duplicate_members_in_yaml = "duplicate_members.yaml",
        duplicate_members_in_json = "duplicate_members.json",
        every_fault_is_told = "several_faults.yaml";
    warned_of:
        a_newer_version = "version_3_2.yaml",
        faults_that_are_mended = "mended.yaml",
        a_dynamic_reference = "dynamic_reference.yaml",
        empty_sections = "empty_sections.yaml",
        missing_documents = "missing_documents.yaml",
        references_to_what_is_no_schema = "no_schema.yaml",
        colliding_names = "colliding_names.yaml",
        contradicting_members = "contradicting_members.yaml",
        a_contradicting_all_of = "contradicting_all_of.yaml",
        an_undecided_union = "undecided_union.yaml";
}

#[test]
fn two_descriptions_of_one_version() {
    let inputs = [support::input("golden/structs.yaml"), support::described("other.json", "{}")];
    let [one, mut other] = inputs;
    other.module = one.module.clone();
    let errors = models(&[one, other]).expect_err("it is not known which is meant");
    let told: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(told[0], "other.json: #: `golden/structs.yaml` is the version `structs` too");
}

/// A description without line ends: the place is told as anywhere, and no more is shown than is around it.
#[test]
fn a_long_line_is_shown_in_part() {
    let fill: String = (0..2_000).map(|n| format!(r#""Ü{n}":{{"type":"string"}},"#)).collect();
    let text = format!(
        r##"{{"openapi":"3.0.3","info":{{"title":"T","version":"1"}},"paths":{{}},"components":{{"schemas":{{
"First":{{"allOf":[{{"type":"string"}},{{"type":"object"}}]}},{fill}"Last":{{"$ref":"#/nowhere"}}}}}}}}"##
    );
    let text = text.replace('\n', "");
    let column = text.find("\"#/nowhere").map(|at| text[..at].chars().count() + 1);
    let input = support::described("long.json", text);
    let errors = support::generated(&input).expect_err("a reference that leads nowhere");
    let sources: Vec<_> = input.sources().cloned().collect();
    let shown = errors.render(&sources, false);
    let place = format!("long.json:1:{}\n", column.expect("it is there"));
    assert!(shown.contains(&place), "{place} {shown}");
    assert!(shown.lines().all(|line| line.chars().count() < 200), "{shown}");
    assert!(shown.contains(r##""Last":{"$ref":"#/nowhere"}"##), "{shown}");
}
