//! The command as its users run it: the built binary, on folders of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const PETS: &str = r##"openapi: 3.0.3
info: {title: Pets, version: "1"}
paths: {}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        owner: {$ref: "#/components/schemas/Owner"}
    Owner:
      oneOf:
        - type: string
        - type: object
          title: Person
          required: [email]
          properties:
            email: {type: string}
"##;

/// A folder with a description in it, and a place for what is made of it.
struct Workbench(TempDir);

impl Workbench {
    fn new(description: &str) -> Self {
        let workbench = Workbench(tempfile::tempdir().expect("a folder"));
        workbench.describe(description);
        workbench
    }

    /// A workbench on which the crate has been generated.
    fn with_crate() -> Self {
        let workbench = Workbench::new(PETS);
        let output = workbench.generate(&[]);
        assert!(output.status.success(), "{}", errors(&output));
        workbench
    }

    fn describe(&self, description: &str) {
        fs::write(self.spec(), description).expect("it can be written");
    }

    /// Puts another file beside the description.
    fn beside(&self, name: &str, content: &str) -> String {
        let path = self.0.path().join(name);
        fs::write(&path, content).expect("it can be written");
        text(&path).to_owned()
    }

    fn spec(&self) -> PathBuf {
        self.0.path().join("pets.yaml")
    }

    fn out(&self) -> PathBuf {
        self.0.path().join("pets-types")
    }

    /// Generates from the description into the folder.
    fn generate(&self, options: &[&str]) -> Output {
        let (spec, out) = (self.spec(), self.out());
        let mut arguments = vec!["codegen", "--spec", text(&spec), "--out", text(&out)];
        arguments.extend(options);
        xtask(&arguments)
    }

    /// Every file of the crate, by its path.
    fn files(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        let mut waiting = vec![self.out()];
        while let Some(next) = waiting.pop() {
            for entry in fs::read_dir(next).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    waiting.push(path);
                } else {
                    let name = text(path.strip_prefix(self.out()).expect("within")).to_owned();
                    files.insert(name, fs::read_to_string(&path).expect("a text"));
                }
            }
        }
        files
    }
}

fn xtask(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).output().expect("the command runs")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path of UTF-8")
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn help() {
    let output = xtask(&["codegen", "--help"]);
    assert!(output.status.success());
    insta::assert_snapshot!("help_of_codegen", printed(&output));
    insta::assert_snapshot!("help", printed(&xtask(&["--help"])));
    assert_eq!(printed(&xtask(&[])), printed(&xtask(&["-h"])));
}

#[test]
fn the_next_release_has_notes() {
    let git = Command::new("git").args(["rev-parse", "HEAD"]).output();
    if !git.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: what was released is known from git, and there is none");
        return;
    }
    let output = xtask(&["release-notes", "--since", "HEAD"]);
    let text = printed(&output);
    assert!(output.status.success(), "{}", errors(&output));
    assert!(text.starts_with("## ") || text.starts_with("Nothing changed since"), "{text}");
    let output = xtask(&["release-notes", "--since", "no-such-revision"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("no-such-revision"), "{}", errors(&output));
}

#[test]
fn a_description_becomes_a_complete_crate() {
    let workbench = Workbench::new(PETS);
    let output = workbench.generate(&["--name", "pets"]);
    assert!(output.status.success(), "{}", errors(&output));
    assert!(printed(&output).contains("wrote"), "{}", printed(&output));
    let files = workbench.files();
    assert!(files["Cargo.toml"].contains("name = \"pets\"\n"));
    assert!(files["README.md"].starts_with("# pets\n"));
    assert!(files["README.md"].contains("use pets::Pet;"), "{}", files["README.md"]);
    assert!(files["src/lib.rs"].contains("pub mod v1;"));
    assert!(files["src/v1/pet.rs"].contains("pub struct Pet {"));
    assert!(files["src/v1/wire/pet.rs"].contains("Pet(PetSlots)"));
    assert!(files.contains_key("src/runtime/mod.rs"));
    assert!(files.keys().all(|path| !path.contains(".codegen-")), "{:?}", files.keys());
}

#[test]
fn the_version_of_the_description_names_the_module() {
    for (version, module) in [
        ("2026-02-09", "v2026_02_09"),
        ("v1.2.3", "v1_2_3"),
        ("2.0-beta.1", "v2_0_beta_1"),
        ("latest", "v1"),
        ("1 of many", "v1"),
        ("", "v1"),
    ] {
        let workbench =
            Workbench::new(&PETS.replace("version: \"1\"", &format!("version: {version:?}")));
        let output = workbench.generate(&[]);
        assert!(output.status.success(), "{}", errors(&output));
        let files = workbench.files();
        assert!(files.contains_key(&format!("src/{module}/pet.rs")), "{version}: {files:?}");
        assert!(files["Cargo.toml"].contains(&format!("default = [\"{module}\"]")), "{version}");
    }
}

#[test]
fn the_folder_names_the_crate() {
    let files = Workbench::with_crate().files();
    assert!(files["Cargo.toml"].contains("name = \"pets-types\"\n"));
}

#[test]
fn what_is_up_to_date_is_not_written_again() {
    let workbench = Workbench::with_crate();
    let lib = workbench.out().join("src/lib.rs");
    let before = fs::metadata(&lib).and_then(|data| data.modified()).expect("a time");
    let output = workbench.generate(&[]);
    assert!(printed(&output).contains("up to date"), "{}", printed(&output));
    assert_eq!(before, fs::metadata(&lib).and_then(|data| data.modified()).expect("a time"));
}

#[test]
fn a_check_says_what_is_wrong_and_writes_nothing() {
    let workbench = Workbench::with_crate();
    let output = workbench.generate(&["--check"]);
    assert!(output.status.success(), "{}", errors(&output));

    let pet = workbench.out().join("src/v1/pet.rs");
    let edited = fs::read_to_string(&pet).expect("a text").replace("pub name", "pub nickname");
    fs::write(&pet, edited).expect("it can be written");
    fs::remove_file(workbench.out().join("src/v1/owner.rs")).expect("it can be removed");
    fs::write(workbench.out().join("src/v1/dog.rs"), "// mine").expect("it can be written");
    let before = workbench.files();

    let output = workbench.generate(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let told = errors(&output);
    for line in ["stale: ", "missing: ", "-    pub nickname", "+    pub name"] {
        assert!(told.contains(line), "{line}: {told}");
    }
    for path in ["v1/pet.rs", "v1/owner.rs"] {
        assert!(told.contains(path), "{path}: {told}");
    }
    assert!(!told.contains("dog.rs"), "a file of one's own is nobody's business: {told}");
    // The command that mends it is the one that was checked.
    let (spec, out) = (workbench.spec(), workbench.out());
    let command = format!("Run: cargo xtask codegen --spec {} --out {}\n", text(&spec), text(&out));
    assert!(told.ends_with(&command), "{told}");
    assert_eq!(workbench.files(), before);

    // What was changed by hand is not thrown away.
    let output = workbench.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("src/v1/pet.rs"), "{}", errors(&output));
    assert_eq!(workbench.files(), before);
    fs::remove_file(&pet).expect("it can be removed");
    assert!(workbench.generate(&[]).status.success());
    assert!(workbench.generate(&["--check"]).status.success());
    assert_eq!(workbench.files()["src/v1/dog.rs"], "// mine");

    // A type that is no more: its file is surplus, and goes.
    workbench.describe(&PETS.replace("Owner", "Keeper"));
    let told = errors(&workbench.generate(&["--check"]));
    assert!(told.contains("surplus: ") && told.contains("v1/owner.rs"), "{told}");
    assert!(workbench.generate(&[]).status.success());
    let files = workbench.files();
    assert!(files.contains_key("src/v1/keeper.rs") && !files.contains_key("src/v1/owner.rs"));
    assert!(files.contains_key("src/v1/dog.rs"));
}

#[test]
fn a_check_of_what_is_not_there_writes_nothing() {
    let workbench = Workbench::new(PETS);
    let output = workbench.generate(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("missing: "), "{}", errors(&output));
    assert!(!workbench.out().exists());
}

#[test]
fn a_wrong_description_leaves_everything_as_it_was() {
    let workbench = Workbench::with_crate();
    let before = workbench.files();
    workbench.describe(&PETS.replace("schemas/Owner", "schemas/Ownr"));
    let output = workbench.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    let told = errors(&output);
    assert!(told.contains("error[dangling-reference]"), "{told}");
    assert!(told.contains("pets.yaml:11:"), "{told}");
    assert!(told.contains("did you mean `#/components/schemas/Owner`?"), "{told}");
    assert!(told.ends_with("1 error\n"), "{told}");
    assert_eq!(workbench.files(), before);

    let empty = Workbench::new("openapi: 2");
    assert_eq!(empty.generate(&[]).status.code(), Some(1));
    assert!(!empty.out().exists());
}

#[test]
fn warnings_are_told_and_code_is_written() {
    let workbench = Workbench::new(&undecided());
    let output = workbench.generate(&[]);
    assert!(output.status.success());
    assert!(errors(&output).contains("warning["), "{}", errors(&output));
    assert!(workbench.out().join("src/lib.rs").exists());
}

#[test]
fn what_was_written_by_hand_is_not_replaced() {
    let library = ("src/lib.rs", "//! By hand.\n");
    // Whatever words stand in it.
    let words = ("src/lib.rs", "// mod pb; is @generated by prost, the rest is mine\n");
    let manifest = ("Cargo.toml", "[workspace]\n");
    for (path, content) in [library, words, manifest] {
        let workbench = Workbench::new(PETS);
        let path = workbench.out().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        fs::write(&path, content).expect("it can be written");
        let before = workbench.files();
        let output = workbench.generate(&[]);
        assert_eq!(output.status.code(), Some(1), "{}", path.display());
        let told = errors(&output);
        assert!(told.contains("not generated, or changed since, and in the way"), "{told}");
        assert!(told.contains(path.to_str().expect("a path of UTF-8")), "{told}");
        assert_eq!(workbench.files(), before);
    }
}

#[test]
fn an_interrupted_run_leaves_nothing_behind() {
    let workbench = Workbench::with_crate();
    let left = workbench.out().join(".codegen-1/src");
    fs::create_dir_all(&left).expect("it can be made");
    fs::write(left.join("lib.rs"), "half of i").expect("it can be written");
    assert!(workbench.generate(&["--check"]).status.success(), "the crate itself is whole");
    workbench.describe(&PETS.replace("name:", "nickname:").replace("[name]", "[nickname]"));
    assert!(workbench.generate(&[]).status.success());
    assert!(!workbench.out().join(".codegen-1").exists());
    assert!(workbench.files()["src/v1/pet.rs"].contains("pub nickname: String"));
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_stays_as_it_was() {
    use std::os::unix::fs::PermissionsExt;

    let workbench = Workbench::with_crate();
    let before = workbench.files();
    workbench.describe(&PETS.replace("email", "address"));
    let set = |mode| {
        let permissions = fs::Permissions::from_mode(mode);
        fs::set_permissions(workbench.out(), permissions).expect("they can be set");
    };
    set(0o555);
    if fs::write(workbench.out().join("probe"), "").is_ok() {
        println!("skipped: this user may write everywhere");
        return;
    }
    let output = workbench.generate(&[]);
    set(0o755);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("pets-types"), "{}", errors(&output));
    assert_eq!(workbench.files(), before);
}

#[test]
fn a_file_where_the_folder_should_be_is_an_error() {
    let workbench = Workbench::new(PETS);
    fs::write(workbench.out(), "a file").expect("it can be written");
    let output = workbench.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("pets-types"), "{}", errors(&output));
    assert_eq!(fs::read_to_string(workbench.out()).expect("still a file"), "a file");
}

/// What is printed is more than a pipe holds, and nobody reads it.
#[test]
fn a_closed_pipe_is_no_panic() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["codegen", "--explain", "--dump-ir"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("it runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success() && errors(&output).is_empty(), "{}", errors(&output));
}

#[test]
fn no_option_and_no_description_is_taken_for_a_file_to_write() {
    let workbench = Workbench::new(PETS);
    let spec = workbench.spec();
    for report in ["--check", text(&spec)] {
        let output = workbench.generate(&["--report", report]);
        assert_eq!(output.status.code(), Some(2), "{report}");
        assert_eq!(fs::read_to_string(&spec).expect("the description"), PETS);
        assert!(!Path::new(report).exists() || report == text(&spec));
    }
}

#[test]
fn wrong_arguments() {
    let workbench = Workbench::new(PETS);
    let (spec, out) = (workbench.spec(), workbench.out());
    let (spec, out) = (text(&spec), text(&out));
    for (arguments, reason) in [
        (&["nothing"][..], "nothing"),
        (&["codegen", "--nothing"], "--nothing"),
        (&["codegen", "surplus"], "surplus"),
        (&["codegen", "--spec"], "--spec"),
        (&["codegen", "--spec", spec], "`--spec` goes with `--out DIR`"),
        (&["codegen", "--out", out], "`--out` goes with `--spec FILE`"),
        (&["codegen", "--overlay", spec], "`--overlay` goes with `--spec FILE`"),
        (&["codegen", "--tag", "pets"], "`--operation` and `--tag` go with `--spec FILE`"),
        (&["codegen", "--operation", "x"], "`--operation` and `--tag` go with `--spec FILE`"),
        (&["codegen", "--name", "x"], "`--name` goes with `--out DIR`"),
        (
            &["codegen", "--spec", spec, "--out", out, "--name", "a b"],
            "`a b` is no name of a crate",
        ),
        (&["codegen", "--spec", spec, "--out", out, "--name", ""], "`` is no name of a crate"),
    ] {
        let output = xtask(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", errors(&output));
        assert!(errors(&output).contains(reason), "{arguments:?}: {}", errors(&output));
    }
    assert!(!workbench.out().exists());
}

#[test]
fn a_description_that_is_not_there() {
    let workbench = Workbench::new(PETS);
    fs::remove_file(workbench.spec()).expect("it can be removed");
    let output = workbench.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("pets.yaml"), "{}", errors(&output));
    fs::write(workbench.spec(), [0xff, 0xfe]).expect("it can be written");
    assert!(errors(&workbench.generate(&[])).contains("not UTF-8"));
}

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
    let told = errors(&output);
    let command =
        format!(" --overlay {first} --overlay {second} --out {}\n", text(&workbench.out()));
    assert!(told.ends_with(&command), "{told}");
}

#[test]
fn an_overlay_that_matches_nothing_leaves_everything_as_it_was() {
    let workbench = Workbench::with_crate();
    let before = workbench.files();
    let overlay = workbench.beside("fixes.yaml", &NICKNAMES.replace("schemas.Pet", "schemas.Cat"));
    let output = workbench.generate(&["--overlay", &overlay]);
    assert_eq!(output.status.code(), Some(1));
    let told = errors(&output);
    assert!(told.contains("error[overlay-without-match]"), "{told}");
    assert!(told.contains("fixes.yaml:3:13"), "{told}");
    assert_eq!(workbench.files(), before);

    let nowhere = workbench.0.path().join("nowhere.yaml");
    let output = workbench.generate(&["--overlay", text(&nowhere)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("nowhere.yaml"), "{}", errors(&output));
}

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

    // The command that mends what is stale can be run as it is printed.
    let output = workbench.generate(&["--operation", "GET:/pet", "--tag", "the owners", "--check"]);
    let told = errors(&output);
    let command = format!(
        "Run: cargo xtask codegen --spec {} --out {} --operation 'GET:/pet' --tag 'the owners'\n",
        text(&workbench.spec()),
        text(&workbench.out())
    );
    assert!(told.ends_with(&command), "{told}");

    let before = workbench.files();
    let output = workbench.generate(&["--operation", "GET:/pets"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("did you mean `GET:/pet`"), "{}", errors(&output));
    assert_eq!(workbench.files(), before);

    let spec = workbench.spec();
    let explain = ["codegen", "--spec", text(&spec), "--dump-ir", "--operation", "GET:/owner"];
    let model = printed(&xtask(&explain));
    assert!(model.contains("union Owner") && !model.contains("struct Pet"), "{model}");
}

/// A description with a warning.
fn undecided() -> String {
    let alike = PETS.replace("- type: string", "- type: object");
    alike.replace("required: [email]", "nullable: false")
}

#[test]
fn denied_warnings_are_errors() {
    let workbench = Workbench::new(&undecided());
    let output = workbench.generate(&["--deny-warnings"]);
    assert_eq!(output.status.code(), Some(1));
    let told = errors(&output);
    assert!(told.contains("error[undecided-union]") && told.ends_with("1 error\n"), "{told}");
    assert!(!workbench.out().exists());
    assert_eq!(workbench.generate(&["--deny-warnings", "--check"]).status.code(), Some(1));

    workbench.describe(PETS);
    assert!(workbench.generate(&["--deny-warnings"]).status.success());
    // What was written stays when a warning comes.
    let before = workbench.files();
    workbench.describe(&undecided());
    assert_eq!(workbench.generate(&["--deny-warnings"]).status.code(), Some(1));
    assert_eq!(workbench.files(), before);
}

#[test]
fn a_report_is_written_whatever_becomes_of_the_crate() {
    let workbench = Workbench::new(&undecided());
    let report = workbench.0.path().join("report.json");
    for more in [&["--deny-warnings"][..], &["--check"], &[]] {
        workbench.generate(&[&["--report", text(&report)][..], more].concat());
        let written = fs::read_to_string(&report).expect("a report");
        assert!(written.contains("\"kind\": \"undecided-union\""), "{more:?}: {written}");
        fs::remove_file(&report).expect("it can be removed");
    }

    workbench.describe("openapi: 2");
    let output = workbench.generate(&["--report", text(&report)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!report.exists(), "there is nothing to report on");

    workbench.describe(PETS);
    let nowhere = workbench.0.path().join("nowhere/report.json");
    let output = workbench.generate(&["--report", text(&nowhere)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("nowhere/report.json"), "{}", errors(&output));
}

#[test]
fn the_model_and_the_plans_are_printed() {
    let workbench = Workbench::new(PETS);
    let spec = workbench.spec();
    let output = xtask(&["codegen", "--spec", text(&spec), "--dump-ir"]);
    assert!(output.status.success(), "{}", errors(&output));
    insta::assert_snapshot!("dump_ir", printed(&output));
    let output = xtask(&["codegen", "--spec", text(&spec), "--explain"]);
    assert!(output.status.success(), "{}", errors(&output));
    assert!(!workbench.out().exists());
}

#[test]
fn this_workspace_is_up_to_date() {
    let output = xtask(&["codegen", "--check"]);
    assert!(output.status.success(), "{}", errors(&output));
}
