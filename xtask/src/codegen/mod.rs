//! `cargo xtask codegen`: the descriptions in spec/ in, the crate in generated/ out; or any other description, as
//! `openapi-crate generate` takes it.

mod arguments;
mod manifest;
mod pages;

use std::time::Instant;

use codegen::Target;
use openapi_crate::command::Values;
use openapi_crate::generate::{self, arguments::Arguments, finish, own_modules};

use crate::{Failure, command_line, release, stdout, workspace};

/// Runs the command.
pub fn run(parser: lexopt::Parser) -> Result<(), Failure> {
    command_line::run(&arguments::COMMAND, parser)
}

fn generate(values: &Values) -> Result<(), Failure> {
    let arguments = arguments::read(values)?;
    match &arguments.spec {
        Some(spec) => generate::of_description(spec, &arguments),
        None => of_workspace(&arguments),
    }
}

/// Generates `generated/` from `spec/`.
fn of_workspace(arguments: &Arguments) -> Result<(), Failure> {
    let started = Instant::now();
    let inputs = workspace::descriptions()?;
    if inputs.is_empty() {
        return Err(Failure::Usage("there is no description in spec/".to_owned()));
    }
    if arguments.reads_only() {
        return generate::print_models(&inputs, arguments);
    }
    let folder = workspace::root().join("generated");
    let own_modules = own_modules::find(&folder, &inputs)?;
    let generation = codegen::generate_beside(&inputs, &Target::Sources, &own_modules);
    let mut generation =
        generation.map_err(|errors| generate::refused(&errors, &inputs, arguments))?;
    generate::report_warnings(&generation.apis, &generation.warnings, &inputs, arguments)?;
    finish::list(&mut generation, &[]);
    manifest::add(&mut generation.files, &folder, &inputs)?;
    // A check reports the stale pages beside the stale files.
    let writes = !arguments.check && !arguments.dry_run;
    let pages = pages::finish(!writes);
    finish::finish(&generation, &folder, "generated", &[manifest::NAME], arguments, started)?;
    pages?;
    if let Some(summary) = release::summary().filter(|_| writes) {
        stdout::line(format_args!("{summary}"));
    }
    Ok(())
}
