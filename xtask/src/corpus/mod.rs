//! `cargo xtask corpus`: many descriptions, and what becomes of each.
//!
//! - [`document`]: the process that works on one document, so that none stops the others;
//!   [`child`] runs it.
//! - [`cargo`], [`examples`]: whether the crate compiles, and what its types make of example values.
//! - [`outcome`], [`table`]: what is found out, and how it is printed.
//! - [`expected`]: what is known to fail.
//! - [`repeat`]: a document several times over, to see whether time grows with size alone.

mod cargo;
mod child;
pub mod document;
mod examples;
mod expected;
mod outcome;
mod progress;
mod repeat;
mod slot;
mod table;
mod unions;

use std::fs;
use std::io;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use self::cargo::Package;
use self::outcome::{Examples, Outcome};
use self::progress::Progress;
use self::slot::Slot;
use openapi_crate::input;

use crate::{Failure, stdout};

/// The name of every crate that is made here.
const CRATE: &str = "corpus-document";

const HELP: &str = "\
Generate a crate from every description of a folder, and say what becomes of each.

Each document is worked on in a process of its own; one that fails does not stop the
others. What fails is compared with xtask/src/corpus/expected_failures.tsv.

Usage: cargo xtask corpus DIR [options]

Options:
  --compile         Compile each crate, with all features; a warning is a failure
  --examples DIR    Decode the example values of DIR/<document>.jsonl, encode them
                    again, and compare
  --only NAME       Only the documents whose file has NAME in its name; may be repeated
  --jobs N          How many documents at once (default: the number of processors; use
                    1 to measure time)
  --repeat N        Each document N times over, with other names: time and memory
                    should be N times as much
  --timeout SECONDS How long generating may take (default: 60)
  --json FILE       Write what was found to FILE
  -h, --help        Print this help

Exit status: 0 if nothing fails but what is expected to, 1 if something else does, 2
when the arguments are wrong.

Examples:
  cargo xtask corpus descriptions/
  cargo run --release -p xtask -- corpus descriptions/ --jobs 1
  cargo xtask corpus descriptions/ --compile --examples examples/ --json report.json
";

/// What the command line asks for.
struct Arguments {
    folder: PathBuf,
    compile: bool,
    examples: Option<PathBuf>,
    only: Vec<String>,
    jobs: usize,
    repeat: usize,
    limit: Duration,
    json: Option<PathBuf>,
}

/// Runs the command.
pub fn run(parser: lexopt::Parser) -> Result<(), Failure> {
    let Some(arguments) = parse(parser)? else { return Ok(()) };
    let documents = documents(&arguments)?;
    if documents.is_empty() {
        let folder = arguments.folder.display();
        return Err(Failure::Usage(format!("there is no description in {folder}")));
    }
    let outcomes = all(&documents, &arguments)?;
    stdout::print(format_args!("{}", table::table(&outcomes)));
    if let Some(path) = &arguments.json {
        let report = serde_json::json!({ "documents": outcomes, "total": table::total(&outcomes) });
        let text = serde_json::to_string_pretty(&report).map_err(io::Error::from)?;
        fs::write(path, text + "\n").map_err(|error| input::with_path(error, path))?;
    }
    report_failures(&expected::compare(&outcomes))
}

fn parse(mut parser: lexopt::Parser) -> Result<Option<Arguments>, Failure> {
    use lexopt::Arg::{Long, Short, Value};
    use lexopt::ValueExt;

    let mut folder = None;
    let mut arguments = Arguments {
        folder: PathBuf::new(),
        compile: false,
        examples: None,
        only: Vec::new(),
        jobs: thread::available_parallelism().map_or(1, NonZero::get),
        repeat: 1,
        limit: Duration::from_secs(60),
        json: None,
    };
    while let Some(argument) = parser.next()? {
        match argument {
            Value(value) if folder.is_none() => folder = Some(PathBuf::from(value)),
            Long("compile") => arguments.compile = true,
            Long("examples") => arguments.examples = Some(parser.value()?.into()),
            Long("only") => arguments.only.push(parser.value()?.string()?),
            Long("jobs") => arguments.jobs = parser.value()?.parse::<NonZero<usize>>()?.get(),
            Long("repeat") => arguments.repeat = parser.value()?.parse::<NonZero<usize>>()?.get(),
            Long("timeout") => arguments.limit = Duration::from_secs(parser.value()?.parse()?),
            Long("json") => arguments.json = Some(parser.value()?.into()),
            Short('h') | Long("help") => {
                stdout::print(format_args!("{HELP}"));
                return Ok(None);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    match folder {
        Some(folder) => Ok(Some(Arguments { folder, ..arguments })),
        None => Err(Failure::Usage("`cargo xtask corpus` needs a folder".to_owned())),
    }
}

/// The documents of the folder that are asked for, by the alphabet.
fn documents(arguments: &Arguments) -> io::Result<Vec<PathBuf>> {
    let with_path = |error| input::with_path(error, &arguments.folder);
    let mut paths = Vec::new();
    for entry in fs::read_dir(&arguments.folder).map_err(with_path)? {
        let path = entry.map_err(with_path)?.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        let name = name(&path);
        let is_asked_for = |part: &String| name.contains(part.as_str());
        let asked_for = arguments.only.is_empty() || arguments.only.iter().any(is_asked_for);
        if matches!(extension, Some("yaml" | "yml" | "json")) && asked_for {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Works on all documents, several at once, and gives the outcomes in the order of the documents.
fn all(documents: &[PathBuf], arguments: &Arguments) -> io::Result<Vec<Outcome>> {
    let progress = Progress::of(documents.len());
    let waiting = Mutex::new(documents.iter());
    let worker = || -> io::Result<Vec<Outcome>> {
        let slot = Slot::take()?;
        if arguments.compile || arguments.examples.is_some() {
            progress.doing("compiling", "dependencies");
            Package::of(&slot.folder).prepare(arguments.compile, arguments.examples.is_some())?;
        }
        let mut outcomes = Vec::new();
        loop {
            let next = waiting.lock().ok().and_then(|mut waiting| waiting.next());
            let Some(path) = next else { break };
            outcomes.push(one(path, &slot.folder, arguments, &progress)?);
            progress.done();
        }
        Ok(outcomes)
    };
    let outcomes = thread::scope(|scope| {
        let worker = &worker;
        let jobs = arguments.jobs.min(documents.len());
        let workers: Vec<_> = (0..jobs).map(|_| scope.spawn(worker)).collect();
        let joined = workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        joined.collect::<io::Result<Vec<_>>>()
    });
    progress.end();
    let mut outcomes: Vec<Outcome> = outcomes?.into_iter().flatten().collect();
    outcomes.sort_by(|one, other| one.document.cmp(&other.document));
    Ok(outcomes)
}

/// Works on one document, in a folder of its own.
fn one(
    path: &Path,
    work: &Path,
    arguments: &Arguments,
    progress: &Progress,
) -> io::Result<Outcome> {
    let name = name(path);
    let examples = arguments.examples.as_ref().map(|folder| {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default();
        folder.join(format!("{stem}.jsonl"))
    });
    let examples = examples.filter(|examples| examples.exists());
    progress.doing("generating", &name);
    let mut outcome = generated(path, work, examples.as_deref(), arguments)?;
    outcome.document.clone_from(&name);
    let package = Package::of(work);
    if outcome.generated && arguments.compile {
        progress.doing("compiling", &name);
        outcome.compiled = Some(package.check()?);
    }
    if let Some(examples) = examples.filter(|_| outcome.generated) {
        progress.doing("trying its examples", &name);
        outcome.examples = Some(match package.build()? {
            Ok(program) => examples::try_all(&program, &examples, work)?,
            Err(fault) => Examples { fault: Some(fault), ..Examples::default() },
        });
    }
    Ok(outcome)
}

/// Generates from a document in a process of its own.
fn generated(
    path: &Path,
    work: &Path,
    examples: Option<&Path>,
    arguments: &Arguments,
) -> io::Result<Outcome> {
    let (folder, written) = (work.join("crate"), work.join("outcome"));
    for result in [fs::remove_dir_all(&folder), fs::remove_file(&written)] {
        result.or_else(|error| match error.kind() {
            io::ErrorKind::NotFound => Ok(()),
            _ => Err(error),
        })?;
    }
    let repeated = work.join("repeated.json");
    let path = if arguments.repeat > 1 {
        let description = input::description(path)?;
        fs::write(&repeated, repeat::repeated(&description.source, arguments.repeat)?)?;
        &repeated
    } else {
        path
    };
    let mut command = child::quiet(std::env::current_exe()?);
    command.arg("corpus-document").arg(path).arg("--outcome").arg(&written);
    if arguments.compile || examples.is_some() {
        command.arg("--out").arg(&folder);
    }
    if let Some(examples) = examples {
        command.arg("--examples").arg(examples);
    }
    match child::run(&mut command, &work.join("stderr"), arguments.limit)? {
        Ok(()) => serde_json::from_slice(&fs::read(&written)?).map_err(io::Error::from),
        Err(ended) => {
            let said: Vec<&str> = ended.said.split_whitespace().take(60).collect();
            let fault = Some(format!("{}: {}", ended.how, said.join(" ")));
            let bytes = fs::metadata(path)?.len();
            Ok(Outcome { bytes, fault, ..Outcome::default() })
        }
    }
}

/// Prints what fails and should not, and what is expected to fail and does not.
fn report_failures(comparison: &expected::Comparison) -> Result<(), Failure> {
    const LIST: &str = "xtask/src/corpus/expected_failures.tsv";
    for (document, what) in &comparison.repaired {
        stdout::line(format_args!("repaired: {document}: {what}: remove it from {LIST}"));
    }
    for ((document, what), reason) in &comparison.new {
        eprintln!("failed: {document}: {what}: {reason}");
    }
    if comparison.new.is_empty() { Ok(()) } else { Err(Failure::Reported) }
}
