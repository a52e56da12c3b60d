//! A description in, a crate out.
//!
//! - [`arguments`]: what is asked for. [`finish`]: files are written, checked or listed.
//! - [`files`]: writing, so that nothing of anybody's is lost; [`written`] knows what is ours, [`in_the_way`] names what is
//!   not, [`staging`] puts files into their places, [`users_files`] keeps those that are written once.
//! - `config`: a file that has what would be typed each time, of one crate or several.
//! - [`check`]: what is on disk and should not be. [`own_modules`]: modules that somebody wrote by hand.

pub mod arguments;
pub mod check;
#[cfg(feature = "cli")]
mod config;
pub mod files;
pub mod finish;
mod in_the_way;
pub mod own_modules;
mod staging;
mod users_files;
pub mod written;

use std::path::Path;
use std::time::Instant;

use codegen::diagnostic::Diagnostics;
use codegen::ir::Api;
use codegen::source::Source;
use codegen::{Input, Target};

use self::arguments::Arguments;
use crate::command::{Argument, Command, Form, Values};
use crate::failure::{Failure, report_in};
use crate::{input, progress, stdout};

/// The command.
pub const COMMAND: Command = Command {
    name: "generate",
    about: "Make a Rust crate of an OpenAPI description",
    details: "\
Make a Rust crate of an OpenAPI description (3.0 to 3.2), in JSON or YAML. Without one all crates
are made that stand in `openapi-crate.toml`.

Nothing of a crate is written unless all of it can be. The manifest and the README are yours after the
first run: later ones change the parts alone that are marked. A module of your own in src,
NAME.rs or NAME/mod.rs, is kept, and declared in the root.",
    arguments: &[
        Argument::new("spec", Form::Optional("FILE"), "The description; `-` is standard input"),
        #[cfg(feature = "cli")]
        arguments::CONFIG,
        arguments::OUT,
        arguments::NAME,
        arguments::SHARED_RUNTIME,
        arguments::OVERLAY,
        arguments::OPERATION,
        arguments::TAG,
        arguments::ALLOW_DIR,
        arguments::ALLOW_MISSING,
        arguments::CHECK,
        arguments::DRY_RUN,
        arguments::FORCE,
        arguments::DENY_WARNINGS,
        arguments::REPORT,
        arguments::EXPLAIN,
        arguments::DUMP_IR,
    ],
    after: "\
Exit status: 0 when done, 1 when the description is wrong, a warning is denied or a check fails,
2 when the arguments are wrong.

Examples:
  {program} generate petstore.yaml --out petstore-types
  {program} generate petstore.yaml --overlay fixes.yaml --out petstore-types --check
  {program} generate github.yaml --out github-types --operation 'GET:/repos/{owner}/{repo}'
  {program} generate petstore.yaml --explain --report report.json
  {program} generate --check",
    run,
};

/// Runs the command.
pub fn run(values: &Values) -> Result<(), Failure> {
    let arguments = Arguments::of(values)?;
    let Some(spec) = &arguments.spec else { return of_config(&arguments) };
    if arguments.config.is_some() {
        return Err(Failure::Usage("give a description or `--config`, and not both".to_owned()));
    }
    if arguments.out.is_none() && !arguments.reads_only() {
        return Err(Failure::Usage("`--out DIR`, where to write the crate, is missing".to_owned()));
    }
    of_description(spec, &arguments)
}

/// Generates all crates of a file.
#[cfg(feature = "cli")]
fn of_config(arguments: &Arguments) -> Result<(), Failure> {
    match arguments.of_description() {
        Some(option) => Err(Failure::Usage(format!("`{option}` goes with a description"))),
        None => config::run(arguments),
    }
}

#[cfg(not(feature = "cli"))]
fn of_config(_: &Arguments) -> Result<(), Failure> {
    Err(Failure::Usage("the description is missing".to_owned()))
}

/// Generates from one description, into a crate of its own.
pub fn of_description(spec: &Path, arguments: &Arguments) -> Result<(), Failure> {
    let started = Instant::now();
    let inputs = [description(spec, arguments)?];
    let Some(folder) = arguments.out.as_deref().filter(|_| !arguments.reads_only()) else {
        return print_models(&inputs, arguments);
    };
    let name = arguments::crate_name(arguments, folder)?;
    let target =
        if arguments.shared_runtime { Target::CrateOnRuntime(name) } else { Target::Crate(name) };
    let own_modules = own_modules::find(folder, &inputs)?;
    let generate = || codegen::generate_beside(&inputs, &target, &own_modules);
    let generation = progress::of_reading(&inputs, generate);
    let mut generation = generation.map_err(|errors| refused(&errors, &inputs, arguments))?;
    report_warnings(&generation.apis, &generation.warnings, &inputs, arguments)?;
    let users = users_files::keep(&mut generation.files, folder)?;
    finish::list(&mut generation, &users_files::FILES);
    let shown = folder.display().to_string();
    finish::finish(&generation, folder, &shown, &users, arguments, started)
}

/// The description that is asked for.
pub fn description(path: &Path, arguments: &Arguments) -> Result<Input, Failure> {
    let mut input = input::description(path)?;
    input.selection = arguments.selection.clone();
    input.customization = arguments.customization.clone();
    input.allow_missing = arguments.allow_missing;
    for overlay in &arguments.overlays {
        input.overlays.push(input::source(overlay)?);
    }
    Ok(input::with_documents(input, path, &arguments.allowed))
}

/// Prints the models of descriptions.
pub fn print_models(inputs: &[Input], arguments: &Arguments) -> Result<(), Failure> {
    let (apis, warnings) = progress::of_reading(inputs, || codegen::models(inputs))
        .map_err(|errors| refused(&errors, inputs, arguments))?;
    if arguments.deny_warnings || arguments.report.is_some() {
        report_warnings(&apis, &warnings, inputs, arguments)?;
    }
    for (index, api) in apis.iter().enumerate() {
        if arguments.dump_ir {
            stdout::line(format_args!("{api}"));
        }
        if arguments.explain {
            let gap = if index > 0 { "\n" } else { "" };
            stdout::print(format_args!("{gap}{}", codegen::explain::explain(api)));
        }
    }
    Ok(())
}

/// Reports what is wrong with descriptions of which nothing can be generated.
pub fn refused(errors: &Diagnostics, inputs: &[Input], arguments: &Arguments) -> Failure {
    let (errors, sources) = located(errors, inputs, arguments);
    report(&[], &errors, inputs, arguments).err().unwrap_or_else(|| {
        report_in(&errors, &sources);
        Failure::Reported
    })
}

/// The diagnostics, those of settings where these stand in their file, and the sources of all of them.
fn located(
    diagnostics: &Diagnostics,
    inputs: &[Input],
    arguments: &Arguments,
) -> (Diagnostics, Vec<Source>) {
    let sources: Vec<Source> = inputs.iter().flat_map(Input::sources).cloned().collect();
    #[cfg(feature = "cli")]
    if let Some(places) = &arguments.places {
        let sources = [sources, vec![places.source.clone()]].concat();
        return (places.locate(diagnostics), sources);
    }
    // Without a file of settings each stands where it was found.
    let _ = arguments;
    (diagnostics.clone(), sources)
}

/// Writes the report, if it is asked for.
fn report(
    apis: &[Api],
    diagnostics: &Diagnostics,
    inputs: &[Input],
    arguments: &Arguments,
) -> Result<(), Failure> {
    let Some(path) = &arguments.report else { return Ok(()) };
    let report = codegen::report::report(inputs, apis, diagnostics);
    if path.as_os_str() == input::STDIN {
        stdout::print(format_args!("{report}"));
        return Ok(());
    }
    std::fs::write(path, report)
        .map_err(|error| input::with_path(error, path))
        .map_err(Failure::from)
}

/// Writes the report, and prints the warnings, which end the command where they are denied.
pub fn report_warnings(
    apis: &[Api],
    warnings: &Diagnostics,
    inputs: &[Input],
    arguments: &Arguments,
) -> Result<(), Failure> {
    let (warnings, sources) = located(warnings, inputs, arguments);
    report(apis, &warnings, inputs, arguments)?;
    if warnings.iter().next().is_none() {
        return Ok(());
    }
    if arguments.deny_warnings {
        report_in(&warnings.denied(), &sources);
        return Err(Failure::Reported);
    }
    report_in(&warnings, &sources);
    Ok(())
}
