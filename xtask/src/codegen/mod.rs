//! `cargo xtask codegen`: descriptions in, a crate out.

mod check;
pub mod files;
mod manifest;
pub mod written;

use std::path::{Path, PathBuf};
use std::time::Instant;

use codegen::diagnostic::Diagnostics;
use codegen::ir::Api;
use codegen::{Generation, Input, Selection, Target};

use self::written::Written;
use crate::{Failure, release, stdout, told, workspace};

const HELP: &str = "\
Generate the crate in generated/ from the descriptions in spec/.

Every file of spec/ is one version of the API: `2026-02-09.yaml` becomes the module
`v2026_02_09`, behind the feature of that name. The root of the crate re-exports the
newest. What `2026-02-09.overlay.yaml` says (OpenAPI Overlay 1.0) is applied to it
first. Nothing is written unless everything can be.

Usage: cargo xtask codegen [options]

Options:
  --check           Write nothing. Exit with 1 if generated/ is not what would be
                    written, and say which files are stale, missing or surplus
  --explain         Print the plan of every union, in words, and write nothing
  --dump-ir         Print the model of every description, and write nothing
  --deny-warnings   Take warnings for errors: generate nothing if there is one
  --report FILE     Write there, as JSON, the warnings, how each union is decided, which
                    types are skipped, and every keyword that nothing is made of; with
                    --check and denied warnings too (spec/README.md describes it)
  --spec FILE       Generate from this description, and not from spec/. Its module is
                    called by the version that it gives: `1.2.0` becomes `v1_2_0`
  --overlay FILE    Apply this overlay to it first; several in their order
  --allow-dir DIR   Read documents that it refers to from this folder too, and not only
                    from its own; can be repeated
  --operation NAME  Generate this operation alone, and the types that it leads to; NAME
                    is its id, or method and path: `GET:/pets/{id}`. Can be repeated
  --tag NAME        The same for every operation with this tag. Can be repeated
  --out DIR         Where to write the crate that is made of it, with its manifest
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
struct Arguments {
    check: bool,
    explain: bool,
    dump_ir: bool,
    deny_warnings: bool,
    report: Option<PathBuf>,
    spec: Option<PathBuf>,
    overlays: Vec<PathBuf>,
    /// Folders from which documents are read that the description refers to.
    allowed: Vec<PathBuf>,
    selection: Selection,
    out: Option<PathBuf>,
    name: Option<String>,
}

impl Arguments {
    /// The command that writes what these arguments check.
    fn command(&self) -> String {
        let mut command = "cargo xtask codegen".to_owned();
        let spec = self.spec.iter().map(|path| ("--spec", path));
        let overlays = self.overlays.iter().map(|path| ("--overlay", path));
        let allowed = self.allowed.iter().map(|path| ("--allow-dir", path));
        let out = self.out.iter().map(|path| ("--out", path));
        for (option, path) in spec.chain(overlays).chain(allowed).chain(out) {
            command += &format!(" {option} {}", path.display());
        }
        let operations = self.selection.operations.iter().map(|name| ("--operation", name));
        let tags = self.selection.tags.iter().map(|name| ("--tag", name));
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

/// Runs the command.
pub fn run(parser: lexopt::Parser) -> Result<(), Failure> {
    let Some(arguments) = parse(parser)? else { return Ok(()) };
    let started = Instant::now();
    let inputs = match &arguments.spec {
        Some(path) => vec![input(path, &arguments)?],
        None => workspace::descriptions()?,
    };
    if inputs.is_empty() {
        return Err(Failure::Usage("there is no description in spec/".to_owned()));
    }
    if arguments.explain || arguments.dump_ir {
        return print_models(&inputs, &arguments);
    }
    let target = match &arguments.out {
        Some(out) => Target::Crate(crate_name(&arguments, out)?),
        None => Target::Sources,
    };
    let generation =
        codegen::generate(&inputs, &target).map_err(|diagnostics| told(&diagnostics, &inputs))?;
    look_at(&generation.apis, &generation.warnings, &inputs, &arguments)?;
    match &arguments.out {
        Some(out) => {
            let mut generation = generation;
            list(&mut generation);
            finish(&generation, out, &[], &arguments, started)
        }
        None => {
            let mut generation = generation;
            let folder = workspace::root().join("generated");
            list(&mut generation);
            manifest::add(&mut generation.files, &folder, &inputs)?;
            finish(&generation, &folder, &[manifest::NAME], &arguments, started)?;
            if let Some(summary) = release::summary().filter(|_| !arguments.check) {
                stdout::line(format_args!("{summary}"));
            }
            Ok(())
        }
    }
}

fn parse(mut parser: lexopt::Parser) -> Result<Option<Arguments>, Failure> {
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
            Long("overlay") => arguments.overlays.push(path(&mut parser)?),
            Long("allow-dir") => arguments.allowed.push(path(&mut parser)?),
            Long("operation") => arguments.selection.operations.push(parser.value()?.string()?),
            Long("tag") => arguments.selection.tags.push(parser.value()?.string()?),
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
    let given = arguments.spec.iter().chain(&arguments.overlays);
    if given.clone().any(|given| arguments.report.as_ref() == Some(given)) {
        let message = "`--report FILE` would be written over the description".to_owned();
        return Err(Failure::Usage(message));
    }
    let usage = |message: &str| Err(Failure::Usage(message.to_owned()));
    match (&arguments.spec, &arguments.out) {
        (Some(_), None) if !reads_only => usage("`--spec` goes with `--out DIR`"),
        (None, Some(_)) => usage("`--out` goes with `--spec FILE`"),
        (None, None) if !arguments.overlays.is_empty() => usage(
            "`--overlay` goes with `--spec FILE`; one of spec/ is called `VERSION.overlay.yaml`",
        ),
        (None, None) if !arguments.allowed.is_empty() => {
            usage("`--allow-dir` goes with `--spec FILE`")
        }
        (None, None) if arguments.selection != Selection::default() => {
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

/// The description that is asked for.
fn input(path: &Path, arguments: &Arguments) -> Result<Input, Failure> {
    let mut input = workspace::description(path)?;
    input.selection = arguments.selection.clone();
    for overlay in &arguments.overlays {
        input.overlays.push(workspace::source(overlay)?);
    }
    Ok(workspace::with_documents(input, path, &arguments.allowed))
}

/// The name of the crate: the one that is asked for, or the folder's.
fn crate_name(arguments: &Arguments, out: &Path) -> Result<String, Failure> {
    let of_folder = || out.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = arguments.name.clone().or_else(of_folder).unwrap_or_default();
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let fits = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
    if begins && name.chars().all(fits) {
        return Ok(name);
    }
    Err(Failure::Usage(format!("`{name}` is no name of a crate: letters, digits, `-` and `_`")))
}

fn print_models(inputs: &[Input], arguments: &Arguments) -> Result<(), Failure> {
    let (apis, warnings) =
        codegen::models(inputs).map_err(|diagnostics| told(&diagnostics, inputs))?;
    if arguments.deny_warnings || arguments.report.is_some() {
        look_at(&apis, &warnings, inputs, arguments)?;
    }
    for api in &apis {
        if arguments.dump_ir {
            stdout::line(format_args!("{api}"));
        }
        if arguments.explain {
            stdout::print(format_args!("{}", codegen::explain::explain(api)));
        }
    }
    Ok(())
}

/// Reports what was made of the descriptions, and tells the warnings; they end the command where they
/// are denied.
fn look_at(
    apis: &[Api],
    warnings: &Diagnostics,
    inputs: &[Input],
    arguments: &Arguments,
) -> Result<(), Failure> {
    if let Some(path) = &arguments.report {
        let report = codegen::report::report(inputs, apis, warnings);
        std::fs::write(path, report).map_err(|error| workspace::with_path(error, path))?;
    }
    if warnings.iter().next().is_none() {
        return Ok(());
    }
    if arguments.deny_warnings {
        return Err(told(&warnings.clone().denied(), inputs));
    }
    told(warnings, inputs);
    Ok(())
}

/// Adds the list of what is written.
fn list(generation: &mut Generation) {
    let text = Written::of(&generation.files).text();
    generation.files.add(written::NAME.to_owned(), text);
}

/// Writes the files, or checks them.
fn finish(
    generation: &Generation,
    folder: &Path,
    patched: &[&str],
    arguments: &Arguments,
    started: Instant,
) -> Result<(), Failure> {
    let shown = folder.strip_prefix(workspace::root()).unwrap_or(folder).display();
    let differences = check::differences(&generation.files, folder)?;
    let milliseconds = |started: Instant| started.elapsed().as_millis();
    let count = generation.files.iter().count();
    if differences.is_empty() {
        stdout::line(format_args!(
            "{shown}: all {count} files are up to date ({} ms)",
            milliseconds(started)
        ));
        return Ok(());
    }
    if arguments.check {
        check::report(&differences, &shown.to_string(), &arguments.command());
        return Err(Failure::Told);
    }
    files::write(&generation.files, folder, patched)?;
    stdout::line(format_args!("{shown}: wrote {count} files ({} ms)", milliseconds(started)));
    Ok(())
}
