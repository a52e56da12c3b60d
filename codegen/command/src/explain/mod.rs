//! What a kind of diagnostic means; or, of a description, a [`page`].

pub mod page;

use self::page::Find;
use crate::command::{Argument, Command, Form, Values};
use crate::generate::arguments;
use crate::program::program;
use crate::{Failure, stdout};
use codegen::diagnostic::kinds;
use codegen::suggest::closest;

/// The command.
pub const COMMAND: Command = Command {
    name: "explain",
    about: "Explain a kind of diagnostic, such as `dangling-reference`; or a description, as a page",
    details: "\
Explain a kind of diagnostic: what is wrong, what that means, and what to do about it. With
--html, explain a description instead, as a page.

The kind stands in brackets where a diagnostic is printed: `error[dangling-reference]`. Without
a kind, all are listed.

The page shows the types, the unions with the plan of each, what the report counts, and what
changed since an older description. A payload that is pasted into it is decided there. It is one
file, and reads nothing else.",
    arguments: &ARGUMENTS,
    after: "\
Exit status: 0 when done, 1 when a description is wrong, 2 when there is no such kind or the
arguments are wrong.

Examples:
  {program} explain
  {program} explain dangling-reference
  {program} explain --html page.html --spec new.yaml --against old.yaml",
    run: |values| run(values, &page::of_arguments),
};

/// Its arguments.
pub const ARGUMENTS: [Argument; 9] = [
    Argument::new("kind", Form::Optional("KIND"), "The kind to explain"),
    Argument::new("html", Form::Once("FILE"), "Write the page there"),
    Argument::new("spec", Form::Once("FILE"), "Explain this description"),
    Argument::new("against", Form::Once("OLD"), "Compare it with this older one"),
    arguments::OVERLAY,
    arguments::ALLOW_DIR,
    arguments::ALLOW_MISSING,
    arguments::OPERATION,
    arguments::TAG,
];

/// How many kinds are suggested in the place of one that is not found.
const MOST_SIMILAR: usize = 3;

/// Runs the command.
///
/// `find` gives the description that a page is of, and the one that it is compared with.
pub fn run(values: &Values, find: &Find) -> Result<(), Failure> {
    let name = values.text("kind")?;
    if ARGUMENTS.iter().any(|argument| argument.name != "kind" && values.has(argument.name)) {
        if name.is_some() {
            let message = "`KIND` does not go with the options of a page".to_owned();
            return Err(Failure::Usage(message));
        }
        return page::write(values, find);
    }
    let Some(name) = name else {
        stdout::print(format_args!("{}", kinds::page::list()));
        return Ok(());
    };
    match kinds::find(&name) {
        Some(kind) => {
            stdout::print(format_args!("{}", kinds::page::explanation(kind)));
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
