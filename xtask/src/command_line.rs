//! A command line for commands that say their arguments as data (`openapi_crate::command`), by lexopt: it is built in less
//! than a second, which every user of the workspace pays.

use openapi_crate::command::{Argument, Command, Form, Values};

use crate::{Failure, stdout};

/// How wide the help is.
const WIDTH: usize = 96;

/// The width of the names of options in the help.
const NAMES: usize = 18;

/// Runs a command with the arguments that were given.
pub fn run(command: &Command, mut parser: lexopt::Parser) -> Result<(), Failure> {
    use lexopt::Arg::{Long, Short, Value};

    let mut values = Values::default();
    let mut positionals = command.arguments.iter().filter(|argument| is_positional(argument));
    while let Some(found) = parser.next()? {
        match found {
            Short('h') | Long("help") => {
                stdout::print(format_args!("{}", help(command)));
                return Ok(());
            }
            Long(name) => {
                let find = |argument: &&Argument| argument.name == name && !is_positional(argument);
                let Some(argument) = command.arguments.iter().find(find) else {
                    return Err(found.unexpected().into());
                };
                if argument.form == Form::Flag {
                    values.push(argument.name, Default::default());
                    continue;
                }
                let value = parser.value()?;
                let shown = value.to_string_lossy();
                // It is another option, and no value that was left out.
                if shown.len() > 1 && shown.starts_with('-') {
                    let message = format!(
                        "`{shown}` is no value of `--{}`: write `./{shown}` for a path",
                        argument.name
                    );
                    return Err(Failure::Usage(message));
                }
                if matches!(argument.form, Form::Once(_)) && values.has(argument.name) {
                    return Err(Failure::Usage(format!("`--{}` is given twice", argument.name)));
                }
                values.push(argument.name, value);
            }
            Value(value) => match positionals.next() {
                Some(argument) => values.push(argument.name, value),
                None => return Err(Value(value).unexpected().into()),
            },
            other => return Err(other.unexpected().into()),
        }
    }
    if let Some(Argument { form: Form::Positional(value), .. }) = positionals.next() {
        return Err(Failure::Usage(format!("`{}` takes {value}", command.name)));
    }
    (command.run)(&values)
}

fn is_positional(argument: &Argument) -> bool {
    matches!(argument.form, Form::Positional(_) | Form::Optional(_))
}

/// The help of a command.
fn help(command: &Command) -> String {
    let mut line = format!("cargo xtask {}", command.name);
    for argument in command.arguments {
        match argument.form {
            Form::Positional(value) => line += &format!(" {value}"),
            Form::Optional(value) => line += &format!(" [{value}]"),
            _ => {}
        }
    }
    let options: String =
        command.arguments.iter().filter(|argument| !is_positional(argument)).map(option).collect();
    let options = options + &option(&Argument::new("help", Form::Flag, "Print this help"));
    let after = command.after.replace("{program}", "cargo xtask");
    format!("{}\n\nUsage: {line} [options]\n\nOptions:\n{options}\n{after}\n", command.details)
}

/// An option with what it does, the lines of which stand below one another.
fn option(argument: &Argument) -> String {
    let value = argument.value().map(|value| format!(" {value}")).unwrap_or_default();
    let short = if argument.name == "help" { "-h, " } else { "" };
    let name = format!("  {short}--{}{value}", argument.name);
    let often = if matches!(argument.form, Form::Often(_)) { ". Can be repeated" } else { "" };
    let help = format!("{}{often}", argument.help);
    let mut lines = vec![String::new()];
    for word in help.split_whitespace() {
        let last = lines.len() - 1;
        if NAMES + 2 + lines[last].len() + 1 + word.len() > WIDTH {
            lines.push(word.to_owned());
        } else if lines[last].is_empty() {
            lines[last].push_str(word);
        } else {
            lines[last] += &format!(" {word}");
        }
    }
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        match index {
            0 if name.len() > NAMES => text += &format!("{name}\n{:NAMES$}  {line}\n", ""),
            0 => text += &format!("{name:NAMES$}  {line}\n"),
            _ => text += &format!("{:NAMES$}  {line}\n", ""),
        }
    }
    text
}
