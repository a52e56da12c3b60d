//! `cargo xtask new-case`: the folder of a behaviour, with a description to begin from.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{Failure, stdout, workspace};

const HELP: &str = "\
Make the folder of a test case: codegen/tests/cases/TOPIC/BEHAVIOUR.

It has a description that generates, and an empty file for each thing that is asked. Write
the description, then fill the files with the command that is printed, and read them.

Usage: cargo xtask new-case TOPIC/BEHAVIOUR [ASKED...] [options]

Asked (default: code diagnostics):
  model        The types, as `cargo xtask codegen --dump-ir` prints them
  plans        How unions are decided, as `--explain` prints it
  code         The generated code
  diagnostics  Errors and warnings
  report       What `--report` writes
  values       Values, and what becomes of them in the compiled types

Options:
  --cases DIR  Make it in this folder, and not in codegen/tests/cases
  -h, --help   Print this help

codegen/tests/README.md says more.
";

/// What a case may ask, and the file of each.
const ASKED: [(&str, &str); 6] = [
    ("model", "model.snap"),
    ("plans", "plans.snap"),
    ("code", "code.snap"),
    ("diagnostics", "diagnostics.snap"),
    ("report", "report.snap"),
    ("values", "values.txt"),
];

const VALUES: &str = "\
# What becomes of values: `the same`, a branch or a variant, other JSON, or `error: ..`.
Pet:
{\"name\": \"Tom\"} -> the same
{\"name\": 5} -> error: name: invalid type: integer `5`, expected a string
";

/// Runs the command.
pub fn run(mut parser: lexopt::Parser) -> Result<(), Failure> {
    use lexopt::Arg::{Long, Short, Value};
    use lexopt::ValueExt;

    let mut cases = workspace::root().join("codegen/tests/cases");
    let mut names = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(name) => names.push(name.string()?),
            Long("cases") => cases = PathBuf::from(parser.value()?),
            Short('h') | Long("help") => {
                stdout::print(format_args!("{HELP}"));
                return Ok(());
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let Some((case, asked)) = names.split_first() else {
        return Err(Failure::Usage("missing the name of the case: TOPIC/BEHAVIOUR".to_owned()));
    };
    check_name(case)?;
    let files = files_of(asked)?;
    make(&cases, case, &files)?;
    let also: Vec<&str> =
        ASKED.iter().map(|(_, file)| *file).filter(|file| !files.contains(file)).collect();
    stdout::print(format_args!(
        "Made {}. Write its description.yaml, then fill and read what is asked ({}):

  INSTA_UPDATE=always cargo test -p openapi-crate-codegen --test cases -- {case}
  cargo test -p golden --test values -- {case}

It may also have {};
overlays (NAME.overlay.yaml), documents that are referred to, and options.yaml.
codegen/tests/README.md says what they are.
",
        cases.join(case).display(),
        files.join(", "),
        also.join(", "),
    ));
    Ok(())
}

/// A topic and a behaviour, each of which can be the name of a module: the code of a case is one.
fn check_name(case: &str) -> Result<(), Failure> {
    let is_name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.chars().all(|one| matches!(one, 'a'..='z' | '0'..='9' | '_'))
    };
    match case.split_once('/') {
        Some((topic, behaviour)) if is_name(topic) && is_name(behaviour) => Ok(()),
        _ => Err(Failure::Usage(format!(
            "`{case}` is no name of a case: it is TOPIC/BEHAVIOUR, in small letters, digits and `_`, \
             as unions/by_tag"
        ))),
    }
}

/// The files of what is asked.
fn files_of(asked: &[String]) -> Result<Vec<&'static str>, Failure> {
    if asked.is_empty() {
        return Ok(vec!["code.snap", "diagnostics.snap"]);
    }
    let file = |name: &String| {
        let known = ASKED.iter().find(|(known, _)| known == name);
        known.map(|(_, file)| *file).ok_or_else(|| {
            let all = ASKED.map(|(known, _)| known).join(", ");
            Failure::Usage(format!("`{name}` cannot be asked: it is one of {all}"))
        })
    };
    asked.iter().map(file).collect()
}

/// Makes the folder. One that is there is not touched.
fn make(cases: &Path, case: &str, files: &[&str]) -> Result<(), Failure> {
    let folder = cases.join(case);
    if folder.exists() {
        return Err(Failure::Usage(format!("{} is there already", folder.display())));
    }
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("description.yaml"), description(case))?;
    for file in files {
        // An empty snapshot, as insta reads it.
        let content = if *file == "values.txt" { VALUES } else { "---\n---\n" };
        fs::write(folder.join(file), content)?;
    }
    Ok(())
}

/// A description that generates.
fn description(case: &str) -> String {
    let title = case.replace(['/', '_'], " ");
    format!(
        "openapi: 3.1.0
info: {{title: {title}, version: \"1\"}}
paths: {{}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {{type: string}}
"
    )
}
