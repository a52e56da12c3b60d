//! `--operation` and `--tag`: a part of a description.

use crate::workbench::{PETS, Workbench, errors, printed, text, xtask};

/// A description with two operations, the second of which has a tag.
fn with_operations() -> String {
    let operation = |schema: &str, more: &str| {
        format!(
            r##"{{{more}responses: {{"200": {{description: ok, content: {{application/json:
            {{schema: {{$ref: "#/components/schemas/{schema}"}}}}}}}}}}}}"##
        )
    };
    let (pet, owner) = (operation("Pet", ""), operation("Owner", "tags: [the owners], "));
    PETS.replace("paths: {}", &format!("paths: {{/pet: {{get: {pet}}}, /owner: {{get: {owner}}}}}"))
}

#[test]
fn what_is_selected_alone_is_generated() {
    let workbench = Workbench::new(&with_operations());
    let output = workbench.generate(&["--tag", "the owners"]);
    assert!(output.status.success(), "{}", errors(&output));
    let files = workbench.files();
    assert!(files.contains_key("src/v1/owner.rs") && !files.contains_key("src/v1/pet.rs"));

    // The command that updates what is stale can be run as it is printed.
    let output = workbench.generate(&["--operation", "GET:/pet", "--tag", "the owners", "--check"]);
    let message = errors(&output);
    let command = format!(
        "Run: cargo xtask codegen --spec {} --out {} --operation 'GET:/pet' --tag 'the owners'\n",
        text(&workbench.spec()),
        text(&workbench.out())
    );
    assert!(message.ends_with(&command), "{message}");

    let before = workbench.files();
    let output = workbench.generate(&["--operation", "GET:/pets"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("use `GET:/pet`"), "{}", errors(&output));
    assert_eq!(workbench.files(), before);

    let spec = workbench.spec();
    let explain = ["codegen", "--spec", text(&spec), "--dump-ir", "--operation", "GET:/owner"];
    let model = printed(&xtask(&explain));
    assert!(model.contains("union Owner") && !model.contains("struct Pet"), "{model}");
}
