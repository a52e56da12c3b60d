//! What becomes of the files that were generated: they are written, checked, or listed.

use std::path::Path;
use std::time::Instant;

use codegen::Generation;

use super::arguments::Arguments;
use super::check::{self, Difference};
use super::staging::Lock;
use super::written::{self, Written};
use super::{files, in_the_way};
use crate::{Failure, progress, stdout};

/// Adds the list of what is written. Of files in which only parts are ours, nothing is listed.
pub fn list(generation: &mut Generation, patched: &[&str]) {
    let text = Written::of(&generation.files, patched).text();
    generation.files.add(written::NAME.to_owned(), text);
}

/// Writes the files, checks them, or says what would be written. `patched` are those of which only a part is ours.
pub fn finish(
    generation: &Generation,
    folder: &Path,
    shown: &str,
    patched: &[&str],
    arguments: &Arguments,
    started: Instant,
) -> Result<(), Failure> {
    // Held until the end: of two runs at once the second one finds what the first has written.
    let _lock = if arguments.check || arguments.dry_run { None } else { Some(Lock::take(folder)?) };
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
        check::report(&differences, shown, &arguments.command());
        return Err(Failure::Reported);
    }
    let written = Written::read(folder)?;
    if !arguments.force {
        in_the_way::refuse(&generation.files, folder, &written, patched)?;
    }
    if arguments.dry_run {
        would(&differences, shown);
        return Ok(());
    }
    let write = || files::write(&generation.files, folder, &written);
    progress::of(&format!("writing {shown}"), write)?;
    stdout::line(format_args!("{shown}: wrote {count} files ({} ms)", milliseconds(started)));
    Ok(())
}

/// Says what would be written.
fn would(differences: &[Difference], shown: &str) {
    for difference in differences {
        match difference {
            Difference::Stale { path, .. } => stdout::line(format_args!("change {shown}/{path}")),
            Difference::Missing { path } => stdout::line(format_args!("add {shown}/{path}")),
            Difference::Surplus { path } => stdout::line(format_args!("remove {shown}/{path}")),
        }
    }
    stdout::line(format_args!(
        "{shown}: {} files would change; nothing was written",
        differences.len()
    ));
}
