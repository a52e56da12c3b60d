//! The process that works on one document: it generates, measures, and writes what it found to a
//! file. Whatever becomes of it, the others go on.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use codegen::diagnostic::{Diagnostics, Severity};
use codegen::document::Document;
use codegen::ir::{Layouts, Types};
use codegen::source::Source;
use codegen::{Generation, Input, Target};
use openapi_crate::generate::files;
use openapi_crate::generate::written::Written;
use openapi_crate::input;

use super::outcome::{Outcome, Sizes};
use super::{CRATE, examples, unions};
use crate::Failure;

/// What is done with the document.
#[derive(Default)]
struct Arguments {
    file: PathBuf,
    /// Where the outcome is written.
    outcome: PathBuf,
    /// Where the crate is written, if it is.
    out: Option<PathBuf>,
    /// The example values that the crate is to be tried on.
    examples: Option<PathBuf>,
}

/// Runs the command that [`super::child`] starts.
pub fn run(parser: lexopt::Parser) -> Result<(), Failure> {
    let arguments = parse(parser)?;
    let input = input::description(&arguments.file)?;
    let mut input = input::with_documents(input, &arguments.file, &[]);
    // Of a description from elsewhere not all may be at hand.
    input.allow_missing = true;
    let mut outcome = Outcome { bytes: input.source.text.len() as u64, ..Outcome::default() };
    let inputs = [input];
    let (started, started_cpu) = (Instant::now(), cpu_time());
    let result = codegen::generate(&inputs, &Target::Crate(CRATE.to_owned()));
    outcome.milliseconds = started.elapsed().as_secs_f64() * 1000.0;
    outcome.cpu_milliseconds =
        started_cpu.zip(cpu_time()).map(|(from, to)| (to - from).as_secs_f64() * 1000.0);
    outcome.peak_bytes = peak_bytes();
    match result {
        Ok(generation) => {
            describe(&generation, &mut outcome);
            if let (Some(examples), [api]) = (&arguments.examples, &generation.apis[..]) {
                outcome.unknown = examples::unknown(api, examples)?;
            }
            if let Some(out) = &arguments.out {
                write(&generation, &inputs[0], out, arguments.examples.as_deref())?;
            }
        }
        Err(diagnostics) => {
            outcome.read =
                Document::read(&inputs[0].source, &inputs[0].overlays, &inputs[0].documents)
                    .is_ok();
            outcome.fault = Some(fault(&diagnostics, &inputs[0].source));
        }
    }
    let text = serde_json::to_string(&outcome).map_err(io::Error::from)?;
    fs::write(&arguments.outcome, text)?;
    Ok(())
}

fn parse(mut parser: lexopt::Parser) -> Result<Arguments, Failure> {
    use lexopt::Arg::{Long, Value};

    let mut arguments = Arguments::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(file) => arguments.file = file.into(),
            Long("outcome") => arguments.outcome = parser.value()?.into(),
            Long("out") => arguments.out = Some(parser.value()?.into()),
            Long("examples") => arguments.examples = Some(parser.value()?.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(arguments)
}

fn describe(generation: &Generation, outcome: &mut Outcome) {
    (outcome.read, outcome.generated) = (true, true);
    let own = generation.files.iter().filter(|(path, _)| !path.starts_with("src/runtime/"));
    outcome.lines = own.map(|(_, text)| text.lines().count()).sum();
    for warning in generation.warnings.iter() {
        *outcome.warnings.entry(warning.kind.name.to_owned()).or_default() += 1;
    }
    if let [api] = &generation.apis[..] {
        outcome.unions = unions::count(api);
        outcome.sizes = sizes(&api.types);
        outcome.members = api.members;
        for loss in &api.losses {
            *outcome.any_json.entry(loss.keyword.to_owned()).or_default() += 1;
        }
    }
}

fn sizes(types: &Types) -> Sizes {
    let layouts = Layouts::of(types);
    let mut sizes = Sizes::default();
    for (id, def) in types.iter().filter(|(_, def)| !def.name.is_empty()) {
        let size = layouts.of_type(types, id).size;
        sizes.types += 1;
        sizes.above_1_kilobyte += usize::from(size > 1024);
        if size > sizes.largest {
            (sizes.largest, sizes.name) = (size, def.name.clone());
        }
    }
    sizes
}

fn write(
    generation: &Generation,
    input: &Input,
    out: &Path,
    examples: Option<&Path>,
) -> io::Result<()> {
    // The folder is a workplace of this command, and has the crate of another document.
    match fs::remove_dir_all(out) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    files::write(&generation.files, out, &Written::default())?;
    if let (Some(examples), [api]) = (examples, &generation.apis[..]) {
        examples::write_program(api, &input.module, examples, out)?;
    }
    Ok(())
}

/// The first error, and how many there are.
fn fault(diagnostics: &Diagnostics, source: &Source) -> String {
    let mut errors = diagnostics.iter().filter(|one| one.severity == Severity::Error);
    let first = errors.next().map(ToString::to_string).unwrap_or_default();
    let first = first.strip_prefix(&source.name).unwrap_or(&first);
    let first = first.trim_start_matches([':', ' ']);
    match errors.count() {
        0 => first.to_owned(),
        more => format!("{first} (and {more} more errors)"),
    }
}

/// The processor's time that this process has had.
fn cpu_time() -> Option<Duration> {
    #[cfg(unix)]
    return rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime).try_into().ok();
    #[cfg(not(unix))]
    None
}

/// The most memory that this process has had, by the kernel's account.
fn peak_bytes() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}
