//! Example values: a program beside the generated crate decodes and encodes them.
//!
//! A file of examples has a JSON object a line: `schema_pointer`, the place of the schema; `example`, a
//! value that is valid under it; `source`, where the example stands.

mod program;

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::time::Duration;

use codegen::document::pointer::Pointer;
use codegen::emit::types_at::types_at;
use codegen::ir::Api;
use serde_json::Value;

use super::outcome::{ExampleFailure, Examples};
use super::{CRATE, child};

/// How long the program may take.
const LIMIT: Duration = Duration::from_secs(60);

/// Writes the program into the folder of a crate.
pub fn write_program(api: &Api, module: &str, examples: &Path, out: &Path) -> io::Result<()> {
    let mut places: Vec<Pointer> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for line in lines(examples)? {
        let Some(name) = line["schema_pointer"].as_str() else { continue };
        if names.iter().any(|known| known == name) {
            continue;
        }
        if let Some(place) = Pointer::of_reference(name) {
            places.push(place);
            names.push(name.to_owned());
        }
    }
    let types = types_at(api, &places);
    let typed = names.iter().zip(&types).filter_map(|(name, ty)| Some((name, ty.as_ref()?)));
    let rows: String = typed.map(|(name, ty)| format!("    ({name:?}, trip::<{ty}>),\n")).collect();
    let library = CRATE.replace('-', "_");
    fs::write(out.join("src/schemas.rs"), program::schemas(&library, module, &rows))?;
    fs::write(out.join("src/map.rs"), program::MAP)?;
    fs::write(out.join("src/main.rs"), program::MAIN)
}

/// Runs the program on the examples.
pub fn try_all(program: &Path, examples: &Path, work: &Path) -> io::Result<Examples> {
    let answers = work.join("answers");
    let mut command = child::quiet(program);
    command.stdin(File::open(examples)?).stdout(File::create(&answers)?);
    let ended = child::run(&mut command, &work.join("stderr"), LIMIT)?;
    let mut tried = Examples::default();
    let mut answers = lines(&answers)?.into_iter();
    for line in lines(examples)? {
        tried.count += 1;
        let source = line["source"].as_str().unwrap_or_default().to_owned();
        // The answers end where the program did.
        let answer = answers.next().unwrap_or_else(|| match &ended {
            Ok(()) => Value::Null,
            Err(ended) => serde_json::json!({ "refused": ended.how }),
        });
        let reason = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
        match (reason("changed"), reason("refused")) {
            (None, None) => (tried.decoded, tried.same) = (tried.decoded + 1, tried.same + 1),
            (Some(reason), _) => {
                tried.decoded += 1;
                tried.failures.push(ExampleFailure { source, reason });
            }
            (None, Some(reason)) => tried.failures.push(ExampleFailure { source, reason }),
        }
    }
    Ok(tried)
}

fn lines(file: &Path) -> io::Result<Vec<Value>> {
    let lines = BufReader::new(File::open(file)?).lines();
    lines.map(|line| serde_json::from_str(&line?).map_err(io::Error::from)).collect()
}
