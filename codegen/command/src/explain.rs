//! What a kind of diagnostic means.

use crate::command::{Argument, Command, Form, Values};
use crate::program::program;
use crate::{Failure, stdout};
use codegen::diagnostic::kinds::{self, page};
use codegen::suggest::closest;

/// The command.
pub const COMMAND: Command = Command {
    name: "explain",
    about: "Explain a kind of diagnostic, such as `dangling-reference`",
    details: "\
Explain a kind of diagnostic: what is wrong, what that means, and what to do about it.

The kind stands in brackets where a diagnostic is printed: `error[dangling-reference]`. Without
a kind, all are listed.",
    arguments: &[Argument::new("kind", Form::Optional("KIND"), "The kind to explain")],
    after: "\
Exit status: 0 when done, 2 when there is no such kind.

Examples:
  {program} explain
  {program} explain dangling-reference",
    run,
};

/// How many kinds are suggested in the place of one that is not found.
const MOST_SIMILAR: usize = 3;

/// Runs the command.
pub fn run(values: &Values) -> Result<(), Failure> {
    let name = values.text("kind")?;
    let Some(name) = name else {
        stdout::print(format_args!("{}", page::list()));
        return Ok(());
    };
    match kinds::find(&name) {
        Some(kind) => {
            stdout::print(format_args!("{}", page::explanation(kind)));
            Ok(())
        }
        None => Err(Failure::Usage(not_found(&name))),
    }
}

fn not_found(name: &str) -> String {
    let similar = closest(name, kinds::all().map(|kind| kind.name), MOST_SIMILAR);
    let similar: Vec<String> = similar.iter().map(|name| format!("`{name}`")).collect();
    let message = format!("the kind `{name}` is not found");
    match similar.split_last() {
        None => format!("{message}: `{} explain` lists all of them", program().name),
        Some((last, [])) => format!("{message}: {last} is similar"),
        Some((last, others)) => format!("{message}: {} and {last} are similar", others.join(", ")),
    }
}
