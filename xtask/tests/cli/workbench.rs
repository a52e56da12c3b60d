//! A folder of its own for a test: a description in it, a place for the crate, and the built command.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

pub const PETS: &str = r##"openapi: 3.0.3
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
pub struct Workbench(TempDir);

impl Workbench {
    pub fn new(description: &str) -> Self {
        let workbench = Workbench(tempfile::tempdir().expect("a folder"));
        workbench.describe(description);
        workbench
    }

    /// A workbench on which the crate has been generated.
    pub fn with_crate() -> Self {
        let workbench = Workbench::new(PETS);
        let output = workbench.generate(&[]);
        assert!(output.status.success(), "{}", errors(&output));
        workbench
    }

    pub fn describe(&self, description: &str) {
        fs::write(self.spec(), description).expect("it can be written");
    }

    /// Puts another file beside the description.
    pub fn beside(&self, name: &str, content: &str) -> String {
        let path = self.0.path().join(name);
        fs::write(&path, content).expect("it can be written");
        text(&path).to_owned()
    }

    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    pub fn spec(&self) -> PathBuf {
        self.0.path().join("pets.yaml")
    }

    pub fn out(&self) -> PathBuf {
        self.0.path().join("pets-types")
    }

    /// Generates from the description into the folder.
    pub fn generate(&self, options: &[&str]) -> Output {
        let (spec, out) = (self.spec(), self.out());
        let mut arguments = vec!["codegen", "--spec", text(&spec), "--out", text(&out)];
        arguments.extend(options);
        xtask(&arguments)
    }

    /// Every file of the crate, by its path.
    pub fn files(&self) -> BTreeMap<String, String> {
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

pub fn xtask(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).output().expect("the command runs")
}

pub fn text(path: &Path) -> &str {
    path.to_str().expect("a path of UTF-8")
}

pub fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A description with a warning.
pub fn undecided() -> String {
    let alike = PETS.replace("- type: string", "- type: object");
    alike.replace("required: [email]", "nullable: false")
}
