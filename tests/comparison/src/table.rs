//! What was found, as Markdown.

use crate::Subject;
use crate::measured::Measured;
use crate::tools::{Made, Tool};
use crate::values::{Count, Tried};

type Column<'a> = (Tool, &'a [Measured]);

pub fn markdown(subjects: &[Subject], measured: &[(Tool, Vec<Measured>)]) -> String {
    let columns: Vec<Column> = measured.iter().map(|(tool, all)| (*tool, &all[..])).collect();
    let mut text = format!(
        "# Generators side by side\n\nMade by `bash tests/comparison/run`; README.md beside this file says what the rows are.\n\n\
         | of {} descriptions |{}\n|---|{}\n",
        subjects.len(),
        columns.iter().map(|(tool, _)| format!(" {} |", tool.name())).collect::<String>(),
        "---|".repeat(columns.len()),
    );
    let mut row = |name: &str, cell: &dyn Fn(&Column) -> String| {
        let cells: String = columns.iter().map(|column| format!(" {} |", cell(column))).collect();
        text.push_str(&format!("| {name} |{cells}\n"));
    };
    let number = |of: fn(&Measured) -> bool| {
        move |(_, all): &Column| all.iter().filter(|one| of(one)).count().to_string()
    };
    row("become code", &number(Measured::code));
    row("are refused with an error", &number(|one| matches!(one.made, Made::Refused(_))));
    row("make the generator panic", &number(|one| matches!(one.made, Made::Panicked(_))));
    row("compile, all that was made", &number(Measured::compiles));
    let of_3_0 = subjects.iter().filter(|subject| subject.is_3_0).count();
    row(&format!("... of the {of_3_0} that are OpenAPI 3.0"), &|(_, all)| {
        let of_3_0 =
            subjects.iter().zip(*all).filter(|(subject, one)| subject.is_3_0 && one.compiles());
        of_3_0.count().to_string()
    });
    row("warnings of the compiler", &|(_, all)| {
        let compiled = all.iter().flat_map(|one| one.types.iter().chain(&one.client));
        compiled.map(|compiled| compiled.warnings).sum::<usize>().to_string()
    });
    row("example values that are read", &|column| {
        counted(column, |tried| (tried.plain.decoded, &tried.plain))
    });
    row("... and come back equal", &|column| {
        counted(column, |tried| (tried.plain.same, &tried.plain))
    });
    row("with a member more, that are read", &|column| {
        counted(column, |tried| (tried.with_unknown_member.decoded, &tried.with_unknown_member))
    });
    row("... and come back equal", &|column| {
        counted(column, |tried| (tried.with_unknown_member.same, &tried.with_unknown_member))
    });
    let ours = columns.iter().find(|(tool, _)| *tool == Tool::Ours).map_or(&[][..], |(_, all)| all);
    row("CPU of building the types", &|(_, all)| relative(all, ours, types));
    let of_ours = dependencies(ours);
    row("... and all that they depend on", &|(_, all)| {
        let of_tool = dependencies(all);
        let clean = |one: &Measured, of: f64| types(one).map(|own| own + of);
        relative_to(all, ours, |one| clean(one, of_tool), |one| clean(one, of_ours))
    });
    row("CPU of building types and client", &|(_, all)| relative(all, ours, client));
    row("lines of code", &|(_, all)| relative(all, ours, |one| Some(one.lines as f64)));
    row("lines of support code in each crate", &|(_, all)| {
        all.iter().map(|one| one.support).max().unwrap_or(0).to_string()
    });
    faults(&mut text, subjects, &columns);
    text
}

fn types(measured: &Measured) -> Option<f64> {
    measured.types.as_ref().map(|compiled| compiled.seconds)
}

fn client(measured: &Measured) -> Option<f64> {
    measured.client.as_ref().map(|compiled| compiled.seconds)
}

/// How many values do something, of those that were tried: a crate that does not compile tries none.
fn counted((_, all): &Column, of: fn(&Tried) -> (usize, &Count)) -> String {
    let tried = all.iter().filter_map(|one| one.values.as_ref()?.as_ref().ok()).map(of);
    let (found, count) = tried
        .fold((0, 0), |(found, count), (of_one, counts)| (found + of_one, count + counts.count));
    format!("{found} of {count}")
}

/// What a generator takes of what ours takes, of the descriptions that both make compiling code of.
fn relative(all: &[Measured], ours: &[Measured], of: fn(&Measured) -> Option<f64>) -> String {
    relative_to(all, ours, of, of)
}

fn relative_to(
    all: &[Measured],
    ours: &[Measured],
    of: impl Fn(&Measured) -> Option<f64>,
    of_ours: impl Fn(&Measured) -> Option<f64>,
) -> String {
    let both = all.iter().zip(ours).filter(|(one, ours)| one.compiles() && ours.compiles());
    let both: Vec<(f64, f64)> =
        both.filter_map(|(one, ours)| Some((of(one)?, of_ours(ours)?))).collect();
    let (its, our) =
        both.iter().fold((0.0, 0.0), |(its, our), (one, ours)| (its + one, our + ours));
    if both.is_empty() { "-".to_owned() } else { format!("{:.2} (of {})", its / our, both.len()) }
}

/// CPU of building all that the types of a generator depend on: of the first description, for the others find it built.
fn dependencies(all: &[Measured]) -> f64 {
    let of_types = all.iter().filter_map(|one| one.types.as_ref());
    of_types.map(|compiled| compiled.dependencies).fold(0.0, f64::max)
}

/// What each generator says of each description that it fails on.
fn faults(text: &mut String, subjects: &[Subject], columns: &[Column]) {
    for (tool, all) in columns {
        text.push_str(&format!(
            "\n## {}\n\n| description | what is wrong |\n|---|---|\n",
            tool.name()
        ));
        for (subject, measured) in subjects.iter().zip(*all) {
            let mut faults = Vec::new();
            match &measured.made {
                Made::Refused(message) => faults.push(format!("refused: `{message}`")),
                Made::Panicked(message) => faults.push(format!("panics: `{message}`")),
                Made::Code => {}
            }
            for (what, compiled) in [("types", &measured.types), ("with client", &measured.client)]
            {
                if let Some((fault, count)) =
                    compiled.as_ref().and_then(|compiled| compiled.fault.as_ref())
                {
                    faults.push(format!("{what}: {count} errors of the compiler, `{fault}`"));
                }
            }
            match &measured.values {
                Some(Err(fault)) => faults.push(format!("the program with values: `{fault}`")),
                Some(Ok(tried)) if !tried.failures.is_empty() => faults.push(format!(
                    "{} of {} values, {} of them for want of a type: `{}`",
                    tried.failures.len(),
                    tried.plain.count,
                    tried.without_type,
                    tried.failures[0],
                )),
                _ => {}
            }
            for fault in faults {
                text.push_str(&format!("| `{}` | {fault} |\n", subject.name));
            }
        }
    }
}
