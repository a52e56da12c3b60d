//! A crate that the command makes compiles as it is, with no warning, and so does its README's example. This runs cargo
//! within cargo, on the workspace's own lock file and with no network: `cargo xtask ci compiles` asks for it.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::source::Source;
use codegen::{Input, Target, generate};

/// Makes a crate of one of the generator's cases, and compiles it.
fn compiles(case: &str, options: &[&str]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let spec = root.join("codegen/tests/cases").join(case).join("description.yaml");
    let folder = tempfile::tempdir().expect("a folder");
    let made = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("codegen")
        .args(["--name", "golden-types", "--spec"])
        .arg(spec)
        .arg("--out")
        .arg(folder.path())
        .args(options)
        .output()
        .expect("the command runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));

    let readme = fs::read_to_string(folder.path().join("README.md")).expect("a README");
    let example = readme.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next());
    // A README shows a type of a response, where the description has one.
    if let Some(example) = example {
        let example = format!("#![allow(dead_code)]\n{example}\nfn main() {{}}\n");
        fs::create_dir(folder.path().join("examples")).expect("a folder");
        fs::write(folder.path().join("examples/readme.rs"), example).expect("it can be written");
    }

    check(folder.path(), &["--all-features", "--all-targets"]);
}

/// Checks the crate in a folder, with these features.
fn check(folder: &Path, features: &[&str]) {
    if let Err(stderr) = checked(folder, features) {
        panic!("{features:?}: {stderr}");
    }
}

/// What the compiler says against it, if it does.
fn checked(folder: &Path, features: &[&str]) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let checked = Command::new(cargo)
        .args(["check", "--offline", "--quiet"])
        .args(features)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", root.join("target/made-crates"))
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .expect("cargo runs");
    let stderr = String::from_utf8_lossy(&checked.stderr).into_owned();
    if checked.status.success() { Ok(()) } else { Err(stderr) }
}

#[test]
#[ignore = "runs cargo within cargo: cargo xtask ci compiles"]
fn crates_of_cases() {
    for case in [
        "unions/of_unions",
        "names/of_the_prelude",
        "names/of_reexports",
        "names/of_modules",
        "names/of_crates",
        "names/unicode",
        "names/keywords_of_rust",
        "docs/markdown",
        "operations/bodies",
    ] {
        compiles(case, &[]);
    }
}

#[test]
#[ignore = "runs cargo within cargo: cargo xtask ci compiles"]
fn a_crate_of_a_part_of_a_description() {
    compiles("selection/operation", &["--operation", "listPets"]);
    compiles("selection/operation", &["--tag", "events"]);
}

#[test]
#[ignore = "runs cargo within cargo: cargo xtask ci compiles"]
fn a_crate_with_a_feature_for_each_tag() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let spec = root.join("codegen/tests/cases/customization/tag_features/description.yaml");
    let folder = tempfile::tempdir().expect("a folder");
    let text = fs::read_to_string(&spec).expect("a description");
    let mut input = Input::new(Source { name: "description.yaml".to_owned(), text }, "v1");
    input.customization.tag_features = true;
    let made = generate(&[input], &Target::Crate("made".to_owned())).expect("a crate");
    for (path, text) in made.files.iter() {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("it can be written");
    }
    let folder = folder.path();

    check(folder, &["--all-features"]);
    check(folder, &["--no-default-features", "--features", "v1"]);
    for tag in ["", "pets", "tag-client", "adoption-offices", "tag-v2-adoptions", "events"] {
        let features = format!("v1,client,{tag}");
        check(folder, &["--no-default-features", "--features", &features]);
    }
    // What is of a tag is there with it, and not without it.
    fs::create_dir(folder.join("examples")).expect("a folder");
    let example = "fn main() {\n    println!(\"{:?}\", made::Photo::new());\n}\n";
    fs::write(folder.join("examples/photo.rs"), example).expect("it can be written");
    let with = |features| ["--no-default-features", "--example", "photo", "--features", features];
    check(folder, &with("v1,pets"));
    check(folder, &with("v1,tag-client"));
    let stderr = checked(folder, &with("v1,events")).expect_err("there is no photo");
    assert!(stderr.contains("cannot find"), "{stderr}");
}

/// The files of `cargo xtask types` are their users', whose crates may be of edition 2021.
#[test]
#[ignore = "runs cargo within cargo: cargo xtask ci compiles"]
fn types_of_schemas_in_another_edition() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/schemas/cases");
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("src")).expect("a folder");
    let mut modules = String::from("#![allow(dead_code)]\n");
    for entry in fs::read_dir(cases).expect("a folder") {
        let schema = entry.expect("an entry").path();
        let name = schema.file_stem().expect("a name").to_string_lossy().into_owned();
        // It refers to a crate of its own.
        if name == "replaced" {
            continue;
        }
        let out = folder.path().join("src").join(format!("{name}.rs"));
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("types").arg(&schema).args(["--name", "Root", "--out"]).arg(out);
        let made = command.output().expect("the command runs");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        modules += &format!("mod {name};\n");
    }
    fs::write(folder.path().join("src/lib.rs"), modules).expect("it can be written");
    let manifest = "[package]\nname = \"schemas\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n\
                    serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\
                    indexmap = { version = \"2\", features = [\"serde\"] }\n\
                    schemars = { version = \"1\", features = [\"indexmap2\"] }\n\n[workspace]\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("it can be written");
    check(folder.path(), &[]);
}
