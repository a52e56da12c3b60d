//! The arguments of `cargo xtask codegen`, and its help.

use std::path::{Path, PathBuf};

use codegen::Selection;

use crate::workspace::Given;
use crate::{Failure, stdout};

const HELP: &str = "\
Generate the crate in generated/ from the descriptions in spec/.

Every file of spec/ is one version of the API: `2026-02-09.yaml` becomes the module
`v2026_02_09`, behind the feature of that name. The root of the crate re-exports the
newest. What `2026-02-09.overlay.yaml` says (OpenAPI Overlay 1.0) is applied to it
first. Nothing is written unless everything can be. A module of your own in src, NAME.rs
or NAME/mod.rs, is kept, and declared in the root.

Usage: cargo xtask codegen [options]

Options:
  --check           Write nothing. Exit with 1 if generated/ is not what would be
                    written, and say which files are stale, missing or surplus
  --explain         Print the plan of every union, in words, and write nothing
  --dump-ir         Print the model of every description, and write nothing
  --deny-warnings   Take warnings for errors: generate nothing if there is one
  --report FILE     Write there, as JSON, all errors and warnings, how each union is
                    decided, which types are skipped, and every keyword that is ignored;
                    with --check and denied warnings too, and where nothing can be
                    generated (spec/README.md describes it)
  --spec FILE       Generate from this description, and not from spec/. Its module is
                    called by the version that it gives: `1.2.0` becomes `v1_2_0`
  --overlay FILE    Apply this overlay to it first; several in their order
  --allow-dir DIR   Read documents that it refers to from this folder too, and not only
                    from its own; can be repeated
  --allow-missing   Take what stands in a document that is not there for any JSON, with a
                    warning: without it that is an error
  --operation NAME  Generate this operation alone, and the types that it leads to; NAME
                    is its id, or method and path: `GET:/pets/{id}`. Can be repeated
  --tag NAME        The same for every operation with this tag. Can be repeated
  --out DIR         Where to write the crate, with its manifest
  --name CRATE      What that crate is called (default: the name of DIR)
  -h, --help        Print this help

Exit status: 0 when done, 1 when a description is wrong, a warning is denied or a check
fails, 2 when the arguments are wrong.

Examples:
  cargo xtask codegen
  cargo xtask codegen --check
  cargo xtask codegen --spec api.yaml --out ../api-types --name api-types
  cargo xtask codegen --spec api.yaml --overlay fixes.yaml --out ../api-types
  cargo xtask codegen --spec api.yaml --out ../api-types --operation GET:/pets --tag owners
  cargo xtask codegen --spec api.yaml --explain --report report.json
";

/// What the command line asks for.
#[derive(Default)]
pub struct Arguments {
    pub check: bool,
    pub explain: bool,
    pub dump_ir: bool,
    pub deny_warnings: bool,
    pub report: Option<PathBuf>,
    pub spec: Option<PathBuf>,
    pub given: Given,
    pub out: Option<PathBuf>,
    pub name: Option<String>,
}

impl Arguments {
    /// The command that writes what these arguments check.
    pub fn command(&self) -> String {
        let mut command = "cargo xtask codegen".to_owned();
        let spec = self.spec.iter().map(|path| ("--spec", path));
        let overlays = self.given.overlays.iter().map(|path| ("--overlay", path));
        let allowed = self.given.allowed.iter().map(|path| ("--allow-dir", path));
        let out = self.out.iter().map(|path| ("--out", path));
        for (option, path) in spec.chain(overlays).chain(allowed).chain(out) {
            command += &format!(" {option} {}", path.display());
        }
        if self.given.allow_missing {
            command += " --allow-missing";
        }
        let operations = self.given.selection.operations.iter().map(|name| ("--operation", name));
        let tags = self.given.selection.tags.iter().map(|name| ("--tag", name));
        for (option, name) in operations.chain(tags) {
            // A path has braces, and a tag may have spaces.
            command += &format!(" {option} '{}'", name.replace('\'', r"'\''"));
        }
        if let Some(name) = &self.name {
            command += &format!(" --name {name}");
        }
        command
    }
}

/// Parses the arguments; none if the help was asked for, and has been printed.
pub fn parse(mut parser: lexopt::Parser) -> Result<Option<Arguments>, Failure> {
    use lexopt::Arg::{Long, Short};
    use lexopt::ValueExt;

    let mut arguments = Arguments::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => arguments.check = true,
            Long("explain") => arguments.explain = true,
            Long("dump-ir") => arguments.dump_ir = true,
            Long("deny-warnings") => arguments.deny_warnings = true,
            Long("report") => arguments.report = Some(path(&mut parser)?),
            Long("spec") => arguments.spec = Some(path(&mut parser)?),
            Long("overlay") => arguments.given.overlays.push(path(&mut parser)?),
            Long("allow-dir") => arguments.given.allowed.push(path(&mut parser)?),
            Long("allow-missing") => arguments.given.allow_missing = true,
            Long("operation") => {
                arguments.given.selection.operations.push(parser.value()?.string()?)
            }
            Long("tag") => arguments.given.selection.tags.push(parser.value()?.string()?),
            Long("out") => arguments.out = Some(path(&mut parser)?),
            Long("name") => arguments.name = Some(parser.value()?.string()?),
            Short('h') | Long("help") => {
                stdout::print(format_args!("{HELP}"));
                return Ok(None);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let reads_only = arguments.explain || arguments.dump_ir;
    let given = arguments.spec.iter().chain(&arguments.given.overlays);
    if given.clone().any(|given| arguments.report.as_ref() == Some(given)) {
        let message = "`--report FILE` would be written over the description".to_owned();
        return Err(Failure::Usage(message));
    }
    let usage = |message: &str| Err(Failure::Usage(message.to_owned()));
    match (&arguments.spec, &arguments.out) {
        (Some(_), None) if !reads_only => usage("`--spec` goes with `--out DIR`"),
        (None, Some(_)) => usage("`--out` goes with `--spec FILE`"),
        (None, None) if !arguments.given.overlays.is_empty() => usage(
            "`--overlay` goes with `--spec FILE`; one of spec/ is called `VERSION.overlay.yaml`",
        ),
        (None, None) if !arguments.given.allowed.is_empty() => {
            usage("`--allow-dir` goes with `--spec FILE`")
        }
        (None, None) if arguments.given.allow_missing => {
            usage("`--allow-missing` goes with `--spec FILE`")
        }
        (None, None) if arguments.given.selection != Selection::default() => {
            usage("`--operation` and `--tag` go with `--spec FILE`")
        }
        _ if arguments.name.is_some() && arguments.out.is_none() => {
            usage("`--name` goes with `--out DIR`")
        }
        _ => Ok(Some(arguments)),
    }
}

/// The path that an option is given. What begins with a dash is another option, and not a path that was left out.
fn path(parser: &mut lexopt::Parser) -> Result<PathBuf, Failure> {
    let value = parser.value()?;
    if value.to_string_lossy().starts_with('-') {
        let message = format!("`{}` is no path: write `./{0}` if it is", value.display());
        return Err(Failure::Usage(message));
    }
    Ok(value.into())
}

/// The name of the crate: the one that is asked for, or the folder's.
pub fn crate_name(arguments: &Arguments, out: &Path) -> Result<String, Failure> {
    let of_folder = || out.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = arguments.name.clone().or_else(of_folder).unwrap_or_default();
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let fits = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
    if begins && name.chars().all(fits) {
        return Ok(name);
    }
    Err(Failure::Usage(format!("`{name}` is no name of a crate: letters, digits, `-` and `_`")))
}
