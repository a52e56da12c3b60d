//! The command as its users run it.
#![cfg(feature = "cli")]

use std::fs;
use std::io::Write;
use std::process::Stdio;

mod support;

use self::support::{Folder, PETS, command, errors};

const GENERATE: [&str; 4] = ["generate", "pets.yaml", "--out", "pets-types"];

#[test]
fn a_crate_is_made_and_made_again() {
    let folder = Folder::new();
    assert!(folder.done(&GENERATE).contains("pets-types: wrote "));
    assert!(folder.read("pets-types/Cargo.toml").contains("name = \"pets-types\""));
    assert!(folder.read("pets-types/src/v1_0/pet.rs").contains("pub name: Option<String>"));
    assert!(folder.done(&GENERATE).contains("are up to date"));
    assert!(
        folder
            .done(&["generate", "pets.yaml", "--out", "pets-types", "--check"])
            .contains("up to date")
    );
    assert_eq!(fs::read_dir(folder.path("pets-types")).expect("a folder").count(), 4);
}

#[test]
fn a_typo_is_told_with_what_was_meant() {
    let folder = Folder::new();
    assert!(folder.refused(2, &["genrate", "pets.yaml"]).contains("'generate'"));
    assert!(folder.refused(2, &["generate", "pets.yaml", "--outt", "x"]).contains("'--out'"));
    assert!(folder.refused(2, &["explain", "dangling-refrence"]).contains("dangling-reference"));
    assert!(folder.refused(2, &["generate", "pets.yaml"]).contains("`--out DIR`"));
    assert!(folder.refused(2, &["generate"]).contains("no `openapi-crate.toml`"));
    assert!(folder.refused(1, &["generate", "pet.yaml", "--out", "x"]).contains("pet.yaml"));
}

#[test]
fn no_option_is_taken_for_a_value() {
    let folder = Folder::new();
    let refused = folder.refused(2, &["generate", "pets.yaml", "--out", "--check"]);
    assert!(refused.contains("--out <DIR>"), "{refused}");
    assert!(!folder.path("--check").exists());
    folder.refused(2, &["generate", "pets.yaml", "--out", "a", "--out", "b"]);
    assert!(!folder.path("a").exists() && !folder.path("b").exists());
}

#[test]
fn it_says_what_it_is() {
    let folder = Folder::new();
    assert!(folder.done(&["--version"]).starts_with("openapi-crate "));
    for help in [&["help"][..], &["--help"], &["generate", "--help"], &["help", "generate"]] {
        assert!(folder.done(help).contains("Usage: openapi-crate"), "{help:?}");
    }
    for command in ["generate", "diff", "types", "explain"] {
        let help = folder.done(&[command, "--help"]);
        assert!(!help.contains("xtask") && !help.contains("{program}"), "{help}");
    }
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(folder.done(&["completions", shell]).contains("deny-warnings"), "{shell}");
    }
    let page = folder.done(&["man"]);
    assert!(page.contains(".TH openapi-crate 1") && page.contains("deny\\-warnings"));
}

#[test]
fn a_description_may_come_from_standard_input() {
    let folder = Folder::new();
    folder.done(&GENERATE);
    let mut child = command(folder.0.path())
        .args(["generate", "-", "--out", "piped", "--name", "pets-types"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("it runs");
    child.stdin.take().expect("a pipe").write_all(PETS.as_bytes()).expect("it is taken");
    assert!(child.wait().expect("it ends").success());
    let text = folder.read("piped/src/v1_0/pet.rs");
    assert_eq!(
        text.replace("from stdin", "from pets.yaml"),
        folder.read("pets-types/src/v1_0/pet.rs")
    );
}

#[test]
fn whoever_has_read_enough_stops_it_without_a_panic() {
    let folder = Folder::new();
    for arguments in [&["man"][..], &["explain"], &["generate", "pets.yaml", "--dump-ir"]] {
        let mut child = command(folder.0.path())
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert!(!errors(&output).contains("panicked"), "{}", errors(&output));
    }
}

#[test]
fn the_same_bytes_come_from_anywhere() {
    let folder = Folder::new();
    folder.done(&GENERATE);
    let absolute = folder.path("pets.yaml").display().to_string();
    let out = folder.path("pets-types").display().to_string();
    for (spec, out) in [
        (absolute.as_str(), "pets-types"),
        ("./pets.yaml", "./pets-types/"),
        ("pets-types/../pets.yaml", out.as_str()),
    ] {
        let done = folder.done(&["generate", spec, "--out", out, "--check"]);
        assert!(done.contains("up to date"), "{done}");
    }
    let place = folder.0.path().display().to_string();
    for entry in [
        "Cargo.toml",
        "README.md",
        ".generated",
        "src/lib.rs",
        "src/v1_0/mod.rs",
        "src/v1_0/pet.rs",
    ] {
        assert!(!folder.read(&format!("pets-types/{entry}")).contains(&place), "{entry}");
    }
}

#[test]
fn the_manifest_and_the_readme_are_their_users() {
    let folder = Folder::new();
    folder.done(&GENERATE);
    let manifest = folder.read("pets-types/Cargo.toml");
    let own = manifest
        .replace("version = \"0.1.0\"", "version = \"7.0.0\"\npublish = false")
        .replace("# A crate of its own, wherever its folder stands. To have it in a workspace, remove this.\n[workspace]\n", "")
        .replace("[dependencies]\n", "[dependencies]\nanyhow = \"1\"\n");
    assert_ne!(own, manifest);
    folder.write("pets-types/Cargo.toml", &own);
    folder.write("pets-types/README.md", "# Ours\n\nWithout a mark.\n");
    folder.write("pets.yaml", &PETS.replace("'1.0'", "'2.0'"));
    folder.done(&GENERATE);
    let after = folder.read("pets-types/Cargo.toml");
    assert_eq!(after, own.replace("v1_0", "v2_0"));
    assert_eq!(folder.read("pets-types/README.md"), "# Ours\n\nWithout a mark.\n");
    assert!(folder.path("pets-types/src/v2_0/pet.rs").exists());
    assert!(!folder.path("pets-types/src/v1_0").exists());
    assert!(
        folder
            .done(&["generate", "pets.yaml", "--out", "pets-types", "--check"])
            .contains("up to date")
    );
}

#[test]
fn nothing_of_somebody_elses_is_replaced_unless_it_is_asked_for() {
    let folder = Folder::new();
    folder.write("pets-types/Cargo.toml", "[package]\nname = \"theirs\"\n");
    folder.write("pets-types/src/lib.rs", "// theirs\n");
    folder.write("pets-types/src/theirs.rs", "// theirs\n");
    let refused = folder.refused(1, &GENERATE);
    assert!(refused.contains("Cargo.toml") && refused.contains("src/lib.rs"), "{refused}");
    let dry = folder.refused(1, &["generate", "pets.yaml", "--out", "pets-types", "--dry-run"]);
    assert!(dry.contains("src/lib.rs"), "{dry}");
    assert_eq!(folder.read("pets-types/src/lib.rs"), "// theirs\n");

    let would =
        folder.done(&["generate", "pets.yaml", "--out", "pets-types", "--force", "--dry-run"]);
    assert!(would.contains("change pets-types/src/lib.rs\n"), "{would}");
    assert!(would.contains("add pets-types/src/v1_0/pet.rs\n"), "{would}");
    assert_eq!(folder.read("pets-types/src/lib.rs"), "// theirs\n");
    folder.done(&["generate", "pets.yaml", "--out", "pets-types", "--force"]);
    assert!(folder.read("pets-types/src/lib.rs").contains("pub mod theirs;"));
    assert_eq!(folder.read("pets-types/src/theirs.rs"), "// theirs\n");

    folder.write("pets-types/src/v1_0/pet.rs", "// changed\n");
    assert!(folder.refused(1, &GENERATE).contains("v1_0/pet.rs"));
    folder.done(&["generate", "pets.yaml", "--out", "pets-types", "--force"]);
    assert_ne!(folder.read("pets-types/src/v1_0/pet.rs"), "// changed\n");
}

#[test]
fn runs_at_once_leave_a_whole_crate_and_nothing_else() {
    let folder = Folder::new();
    folder.done(&GENERATE);
    folder.write("pets.yaml", &PETS.replace("name:", "title:"));
    let children: Vec<_> = (0..4)
        .map(|_| {
            let mut command = command(folder.0.path());
            command
                .args(GENERATE)
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .expect("it runs")
        })
        .collect();
    for child in children {
        let output = child.wait_with_output().expect("it ends");
        assert!(!errors(&output).contains("panicked"), "{}", errors(&output));
    }
    assert!(
        folder
            .done(&["generate", "pets.yaml", "--out", "pets-types", "--check"])
            .contains("up to date")
    );
    let left: Vec<String> = fs::read_dir(folder.path("pets-types"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with(".codegen"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn what_an_interrupted_run_has_left_is_gone_after_the_next() {
    let folder = Folder::new();
    // Also after one that has nothing to write.
    for _ in 0..2 {
        folder.write("pets-types/.codegen-999999/.staging", "");
        folder.write("pets-types/.codegen-999999/src/lib.rs", "// left\n");
        folder.done(&GENERATE);
        assert!(!folder.path("pets-types/.codegen-999999").exists());
    }
}

#[test]
fn a_folder_of_the_users_stays_whatever_it_is_called() {
    let folder = Folder::new();
    for own in ["pets-types/.codegen-notes/a.md", "pets-types/.codegen-12/a.md"] {
        folder.write(own, "mine\n");
        folder.done(&GENERATE);
        assert_eq!(folder.read(own), "mine\n");
    }
}

#[test]
fn a_mark_without_its_end_is_told_with_its_line() {
    let folder = Folder::new();
    folder.done(&GENERATE);
    let manifest = folder.read("pets-types/Cargo.toml");
    let half = manifest.replace("# </generated:features>\n", "");
    assert_ne!(half, manifest);
    folder.write("pets-types/Cargo.toml", &half);
    let refused = folder.refused(1, &GENERATE);
    let line =
        half.lines().position(|line| line.contains("<generated:features>")).expect("a mark") + 1;
    assert!(refused.contains(&format!("Cargo.toml:{line}: ")), "{refused}");
    assert_eq!(folder.read("pets-types/Cargo.toml"), half);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_src_is_not_replaced() {
    let folder = Folder::new();
    folder.done(&GENERATE);
    std::fs::rename(folder.path("pets-types/src"), folder.path("elsewhere")).expect("renamed");
    std::os::unix::fs::symlink(folder.path("elsewhere"), folder.path("pets-types/src"))
        .expect("linked");
    folder.write("elsewhere/own.rs", "//! Mine.\n");
    let refused = folder.refused(1, &GENERATE);
    assert!(refused.contains("symbolic link"), "{refused}");
    assert!(folder.path("pets-types/src").is_symlink());
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_printed_is_a_failure() {
    let full = std::fs::File::options().write(true).open("/dev/full").expect("a device");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_openapi-crate"))
        .arg("man")
        .stdout(full)
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(errors.matches("error: ").count(), 1, "{errors}");
}
