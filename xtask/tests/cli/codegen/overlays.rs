//! `--overlay`: corrections of a description, and their order.

use crate::workbench::{PETS, Workbench, errors, text};

const NICKNAMES: &str = "overlay: 1.0.0
actions:
  - target: $.components.schemas.Pet.properties
    update: {nickname: {type: string}}
";

#[test]
fn overlays_are_applied_in_the_order_of_the_command_line() {
    let workbench = Workbench::new(PETS);
    let first = workbench.beside("first.yaml", NICKNAMES);
    let second = NICKNAMES.replace(".properties", ".properties.nickname");
    let second = second.replace("nickname: {type: string}", "description: For short.");
    let second = workbench.beside("second.json.txt", &second);
    let options = ["--overlay", &first, "--overlay", &second];
    let output = workbench.generate(&options);
    assert!(output.status.success(), "{}", errors(&output));
    let pet = &workbench.files()["src/v1/pet.rs"];
    assert!(pet.contains("/// For short.\n    pub nickname: Option<String>"), "{pet}");

    // What a check says to run has the overlays too.
    let output = workbench.generate(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(workbench.generate(&[&["--check"][..], &options].concat()).status.success());
    workbench.beside("first.yaml", &NICKNAMES.replace("string", "integer"));
    let output = workbench.generate(&[&["--check"][..], &options].concat());
    let message = errors(&output);
    let command =
        format!(" --overlay {first} --overlay {second} --out {}\n", text(&workbench.out()));
    assert!(message.ends_with(&command), "{message}");
}

#[test]
fn an_overlay_that_matches_nothing_leaves_everything_as_it_was() {
    let workbench = Workbench::with_crate();
    let before = workbench.files();
    let overlay = workbench.beside("fixes.yaml", &NICKNAMES.replace("schemas.Pet", "schemas.Cat"));
    let output = workbench.generate(&["--overlay", &overlay]);
    assert_eq!(output.status.code(), Some(1));
    let message = errors(&output);
    assert!(message.contains("error[overlay-without-match]"), "{message}");
    assert!(message.contains("fixes.yaml:3:13"), "{message}");
    assert_eq!(workbench.files(), before);

    let nowhere = workbench.folder().join("nowhere.yaml");
    let output = workbench.generate(&["--overlay", text(&nowhere)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("nowhere.yaml"), "{}", errors(&output));
}
