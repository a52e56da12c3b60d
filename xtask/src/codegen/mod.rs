//! `cargo xtask codegen`: descriptions in, a crate out.

mod arguments;
mod check;
pub mod files;
mod in_the_way;
mod manifest;
mod own_modules;
mod pages;
mod staging;
pub mod written;

use std::path::Path;
use std::time::Instant;

use codegen::diagnostic::Diagnostics;
use codegen::ir::Api;
use codegen::{Generation, Input, Target};

use self::arguments::Arguments;
use self::written::Written;
use crate::failure::{Failure, report_diagnostics};
use crate::{release, stdout, workspace};

/// Runs the command.
pub fn run(parser: lexopt::Parser) -> Result<(), Failure> {
    let Some(arguments) = arguments::parse(parser)? else { return Ok(()) };
    let started = Instant::now();
    let inputs = match &arguments.spec {
        Some(path) => vec![workspace::given(path, &arguments.given)?],
        None => workspace::descriptions()?,
    };
    if inputs.is_empty() {
        return Err(Failure::Usage("there is no description in spec/".to_owned()));
    }
    if arguments.explain || arguments.dump_ir {
        return print_models(&inputs, &arguments);
    }
    let target = match &arguments.out {
        Some(out) => Target::Crate(arguments::crate_name(&arguments, out)?),
        None => Target::Sources,
    };
    let generated = workspace::root().join("generated");
    let folder = arguments.out.as_deref().unwrap_or(&generated);
    let own_modules = own_modules::find(folder, &inputs)?;
    let generation = match codegen::generate_beside(&inputs, &target, &own_modules) {
        Ok(generation) => generation,
        Err(errors) => return Err(refused(&errors, &inputs, &arguments)),
    };
    report_warnings(&generation.apis, &generation.warnings, &inputs, &arguments)?;
    match &arguments.out {
        Some(_) => {
            let mut generation = generation;
            list(&mut generation);
            finish(&generation, folder, &[], &arguments, started)
        }
        None => {
            let mut generation = generation;
            list(&mut generation);
            manifest::add(&mut generation.files, folder, &inputs)?;
            // A check reports the stale pages beside the stale files.
            let pages = pages::finish(arguments.check);
            finish(&generation, folder, &[manifest::NAME], &arguments, started)?;
            pages?;
            if let Some(summary) = release::summary().filter(|_| !arguments.check) {
                stdout::line(format_args!("{summary}"));
            }
            Ok(())
        }
    }
}

fn print_models(inputs: &[Input], arguments: &Arguments) -> Result<(), Failure> {
    let (apis, warnings) = match codegen::models(inputs) {
        Ok(models) => models,
        Err(errors) => return Err(refused(&errors, inputs, arguments)),
    };
    if arguments.deny_warnings || arguments.report.is_some() {
        report_warnings(&apis, &warnings, inputs, arguments)?;
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

/// Reports what is wrong with descriptions of which nothing can be generated.
fn refused(errors: &Diagnostics, inputs: &[Input], arguments: &Arguments) -> Failure {
    report(&[], errors, inputs, arguments)
        .err()
        .unwrap_or_else(|| Failure::from_diagnostics(errors, inputs))
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
    std::fs::write(path, report)
        .map_err(|error| workspace::with_path(error, path))
        .map_err(Failure::from)
}

/// Writes the report, and prints the warnings, which end the command where they are denied.
fn report_warnings(
    apis: &[Api],
    warnings: &Diagnostics,
    inputs: &[Input],
    arguments: &Arguments,
) -> Result<(), Failure> {
    report(apis, warnings, inputs, arguments)?;
    if warnings.iter().next().is_none() {
        return Ok(());
    }
    if arguments.deny_warnings {
        return Err(Failure::from_diagnostics(&warnings.clone().denied(), inputs));
    }
    report_diagnostics(warnings, inputs);
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
        return Err(Failure::Reported);
    }
    files::write(&generation.files, folder, patched)?;
    stdout::line(format_args!("{shown}: wrote {count} files ({} ms)", milliseconds(started)));
    Ok(())
}
