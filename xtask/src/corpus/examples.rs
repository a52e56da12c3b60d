//! Example values: a program beside the generated crate decodes and encodes them.
//!
//! A file of examples has a JSON object a line: `schema_pointer`, the pointer of the schema; `example`, a
//! value that is valid under it; `source`, where the example stands.

mod program;

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::time::Duration;

use codegen::decide::unknown::unknown_in;
use codegen::emit::types_at::types_at;
use codegen::ir::Api;
use codegen::pointer::Pointer;
use serde_json::Value;

use super::outcome::{ExampleFailure, Examples};
use super::{CRATE, child};

/// How long the program may take.
const LIMIT: Duration = Duration::from_secs(60);

/// Writes the program into the folder of a crate.
pub fn write_program(api: &Api, module: &str, examples: &Path, out: &Path) -> io::Result<()> {
    let mut pointers: Vec<Pointer> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for line in lines(examples)? {
        let Some(name) = line["schema_pointer"].as_str() else { continue };
        if names.iter().any(|known| known == name) {
            continue;
        }
        if let Some(pointer) = Pointer::of_reference(name) {
            pointers.push(pointer);
            names.push(name.to_owned());
        }
    }
    let types = types_at(api, &pointers);
    let typed = names.iter().zip(&types).filter_map(|(name, ty)| Some((name, ty.as_ref()?)));
    let rows: String = typed.map(|(name, ty)| format!("    ({name:?}, trip::<{ty}>),\n")).collect();
    let library = CRATE.replace('-', "_");
    fs::write(out.join("src/schemas.rs"), program::schemas(&library, module, &rows))?;
    fs::write(out.join("src/map.rs"), program::MAP)?;
    fs::write(out.join("src/main.rs"), program::MAIN)
}

/// The examples of which a part is no branch of its union, although they are valid.
pub fn unknown(api: &Api, examples: &Path) -> io::Result<Vec<ExampleFailure>> {
    let mut unknown = Vec::new();
    for line in lines(examples)? {
        let pointer = line["schema_pointer"].as_str().and_then(Pointer::of_reference);
        let is_valid = line["valid"].as_bool() != Some(false);
        let Some(pointer) = pointer.filter(|_| is_valid) else { continue };
        let unions = unknown_in(api, &pointer, &line["example"]).unwrap_or_default();
        if !unions.is_empty() {
            let source = line["source"].as_str().unwrap_or_default().to_owned();
            unknown.push(ExampleFailure { source, reason: unions.join(", ") });
        }
    }
    Ok(unknown)
}

/// Runs the program on the examples.
pub fn try_all(program: &Path, examples: &Path, work: &Path) -> io::Result<Examples> {
    let responses = work.join("responses");
    let mut command = child::quiet(program);
    command.stdin(File::open(examples)?).stdout(File::create(&responses)?);
    let ended = child::run(&mut command, &work.join("stderr"), LIMIT)?;
    let mut tried = Examples::default();
    let mut responses = lines(&responses)?.into_iter();
    for line in lines(examples)? {
        tried.count += 1;
        let source = line["source"].as_str().unwrap_or_default().to_owned();
        // There are responses until the program ended.
        let response = responses.next().unwrap_or_else(|| match &ended {
            Ok(()) => Value::Null,
            Err(ended) => serde_json::json!({ "refused": ended.how }),
        });
        let reason = |name: &str| response.get(name).and_then(Value::as_str).map(str::to_owned);
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
