//! The command `openapi-crate`: the commands of the library, with a command line by clap.

use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use clap_complete::Shell;
use openapi_crate::COMMANDS;
use openapi_crate::command::{Argument, Command, Form, Values};
use openapi_crate::{Failure, stdout};

const NAME: &str = "openapi-crate";

fn main() -> ExitCode {
    let matches = program().get_matches();
    match run(&matches) {
        Ok(()) if stdout::has_failed() => ExitCode::FAILURE,
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(()) };
    match COMMANDS.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(&values(command, matches)),
        None if name == "man" => man(),
        None => {
            completions(matches);
            Ok(())
        }
    }
}

/// The command line.
fn program() -> clap::Command {
    let program = clap::Command::new(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .about("Makes a Rust crate of types of an OpenAPI description, which lose nothing")
        .max_term_width(100)
        .subcommand_required(true)
        .arg_required_else_help(true);
    let shell = Arg::new("shell").required(true).value_parser(value_parser!(Shell));
    let completions = clap::Command::new("completions")
        .about("Print completions for a shell")
        .arg(shell.help("The shell that they are for"));
    let man = clap::Command::new("man").about("Print the man page");
    program.subcommands(COMMANDS.map(command)).subcommand(completions).subcommand(man)
}

fn command(command: &Command) -> clap::Command {
    let after = command.after.replace("{program}", NAME);
    clap::Command::new(command.name)
        .about(command.about)
        .long_about(command.details)
        .after_help(after)
        .args(command.arguments.iter().map(argument))
}

fn argument(argument: &Argument) -> Arg {
    let arg = Arg::new(argument.name).help(argument.help);
    let arg = match argument.form {
        Form::Positional(_) => arg.required(true),
        Form::Optional(_) => arg,
        Form::Flag => arg.long(argument.name).action(ArgAction::SetTrue),
        Form::Once(_) => arg.long(argument.name),
        Form::Often(_) => arg.long(argument.name).action(ArgAction::Append),
    };
    match argument.value() {
        Some(value) => arg.value_name(value).value_parser(value_parser!(std::ffi::OsString)),
        None => arg,
    }
}

fn values(command: &Command, matches: &ArgMatches) -> Values {
    let mut values = Values::default();
    for argument in command.arguments {
        if argument.form == Form::Flag {
            if matches.get_flag(argument.name) {
                values.push(argument.name, Default::default());
            }
            continue;
        }
        for value in matches.get_many(argument.name).into_iter().flatten() {
            values.push(argument.name, std::ffi::OsString::clone(value));
        }
    }
    values
}

/// Prints completions for a shell.
fn completions(matches: &ArgMatches) {
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        let mut script = Vec::new();
        clap_complete::generate(*shell, &mut program(), NAME, &mut script);
        stdout::print(format_args!("{}", String::from_utf8_lossy(&script)));
    }
}

/// Prints the man page: that of the program, and below it those of its commands.
fn man() -> Result<(), Failure> {
    let mut page = Vec::new();
    let mut program = program();
    program.build();
    clap_mangen::Man::new(program.clone()).render(&mut page)?;
    for command in program.get_subcommands().filter(|command| command.get_name() != "help") {
        let title = format!("\n.SH {}\n", command.get_name().to_uppercase());
        page.extend_from_slice(title.as_bytes());
        let man = clap_mangen::Man::new(command.clone());
        man.render_description_section(&mut page)?;
        man.render_options_section(&mut page)?;
        man.render_extra_section(&mut page)?;
    }
    stdout::print(format_args!("{}", String::from_utf8_lossy(&page)));
    Ok(())
}
