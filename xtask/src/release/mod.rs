//! `cargo xtask release-notes`: what a release of the generated crate has to say, and its number.

mod baseline;
mod notes;
mod version;

use codegen::Input;

pub use self::baseline::last_tag;
use self::baseline::{Release, current, released};
use self::notes::{Models, Notes};
use crate::{Failure, stdout};

const HELP: &str = "\
Draft the section of generated/CHANGELOG.md for the next release.

The descriptions in spec/ are compared with those of the last release: the newest tag of
the form v1.2.3, or the last commit while there is none. Where the root re-exports another
version of the API, what changed between the two is listed. The version in
generated/Cargo.toml must say as much as the changes do: a bump that is too small is
refused, and it is said why.

Usage: cargo xtask release-notes [options]

Options:
  --since REVISION  Compare with this revision of git, and not with the last release
  -h, --help        Print this help

Exit status: 0 when done, 1 when the version is too small or a description is wrong,
2 when the arguments are.
";

/// Runs the command.
pub fn run(mut parser: lexopt::Parser) -> Result<(), Failure> {
    use lexopt::Arg::{Long, Short};
    use lexopt::ValueExt;

    let mut since = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("since") => since = Some(parser.value()?.string()?),
            Short('h') | Long("help") => {
                stdout::print(format_args!("{HELP}"));
                return Ok(());
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let (old, new) = (released(since.as_deref())?, current()?);
    let notes = notes(&old, &new)?;
    let Some(bump) = notes.bump() else {
        stdout::line(format_args!("Nothing changed since {}.", old.version));
        return Ok(());
    };
    let needed = old.version.bumped(bump);
    if new.version.is_too_small(old.version, bump) {
        let reason = notes.reason();
        eprintln!(
            "error: {} is too small after {}: the changes are {}, so that it must be {needed}\n  {reason}",
            new.version,
            old.version,
            bump.as_str()
        );
        return Err(Failure::Reported);
    }
    stdout::print(format_args!("{}", notes.draft(new.version.max(needed))));
    Ok(())
}

/// Says in a line what a release would say by now. Where there is no git there is nothing to compare
/// with, and nothing is said.
pub fn summary() -> Option<String> {
    let (old, new) = (released(None).ok()?, current().ok()?);
    // As most often: then there is no need to make models of them.
    if texts(&old).eq(texts(&new)) {
        return None;
    }
    let notes = notes(&old, &new).ok()?;
    let needed = old.version.bumped(notes.bump()?);
    let (changes, breaking) = notes.counts();
    let advice = if new.version >= needed {
        format!("the version {} says as much", new.version)
    } else {
        format!("the version in generated/Cargo.toml should be {needed}")
    };
    let plural = if changes == 1 { "" } else { "s" };
    let breaks = if breaking == 1 { "breaks" } else { "break" };
    Some(format!(
        "since {}: {changes} change{plural}, of which {breaking} {breaks} code; {advice} \
         (`cargo xtask release-notes`)",
        old.version
    ))
}

/// Everything that a release is made of.
fn texts(release: &Release) -> impl Iterator<Item = (&str, &str)> {
    let sources = release.inputs.iter().flat_map(Input::sources);
    sources.map(|source| (source.name.as_str(), source.text.as_str()))
}

fn notes(old: &Release, new: &Release) -> Result<Notes, Failure> {
    Ok(Notes::of(&models(&old.inputs)?, &models(&new.inputs)?))
}

/// The descriptions with their models.
fn models(inputs: &[Input]) -> Result<Models<'_>, Failure> {
    let (apis, _) = codegen::models(inputs)
        .map_err(|diagnostics| Failure::from_diagnostics(&diagnostics, inputs))?;
    Ok(inputs.iter().zip(apis).collect())
}
