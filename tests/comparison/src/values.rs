//! Example values: a program beside the package decodes and encodes them.
//!
//! A file of examples has a JSON object a line: `schema_pointer`, the pointer of the schema; `example`, a value of it;
//! `valid`. Those of named schemas are tried, since a generator has a type for each of these, and finding it by the name
//! is possible in every generator's code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Map, Value, json};

use crate::packages;
use crate::tools::{PACKAGE, Tool, short};

/// What is asked of the types, for each kind of value.
#[derive(Default)]
pub struct Count {
    pub count: usize,
    pub decoded: usize,
    pub same: usize,
}

#[derive(Default)]
pub struct Tried {
    /// The values as they stand there.
    pub plain: Count,
    /// The same with a member that the description does not have, where the schema does not forbid it.
    pub with_unknown_member: Count,
    /// Values of schemas of which there is no type with their name. They are counted as not decoded.
    pub without_type: usize,
    pub failures: Vec<String>,
}

/// The same program tries the examples in `cargo xtask corpus`.
const MAIN: &str = include_str!("../../../xtask/src/corpus/examples/main.rs.txt");

pub fn try_all(
    work: &Path,
    tool: Tool,
    description: &Map<String, Value>,
    examples: &Path,
) -> io::Result<Result<Tried, String>> {
    let lines = asked(description, examples)?;
    let types = declared(&work.join("package/src"))?;
    let names: BTreeSet<&str> = lines.iter().map(name).collect();
    let typed: BTreeMap<&str, &String> =
        names.iter().filter_map(|name| Some((*name, types.get(&plain(name))?))).collect();
    let folder = work.join("values");
    write_program(&folder, tool, &typed)?;
    let program = match packages::program(tool, &folder, &work.join("target"))? {
        Ok(program) => program,
        Err(fault) => return Ok(Err(fault)),
    };
    let responses = run(&program, &folder, &lines)?;
    let mut tried = Tried::default();
    for (number, line) in lines.iter().enumerate() {
        let response = responses
            .get(number)
            .cloned()
            .unwrap_or_else(|| json!({ "refused": "the program ended" }));
        let (same, changed) = (response == "same", response.get("changed"));
        let is_plain = line["unknown"] == false;
        if is_plain && !typed.contains_key(name(line)) {
            tried.without_type += 1;
        }
        let count = if is_plain { &mut tried.plain } else { &mut tried.with_unknown_member };
        count.count += 1;
        count.decoded += usize::from(same || changed.is_some());
        count.same += usize::from(same);
        if is_plain && !same {
            let reason =
                changed.or(response.get("refused")).and_then(Value::as_str).unwrap_or_default();
            tried.failures.push(short(&format!("{}: {reason}", name(line))));
        }
    }
    Ok(Ok(tried))
}

/// The examples of named schemas, and each object among them once more with an unknown member.
fn asked(description: &Map<String, Value>, examples: &Path) -> io::Result<Vec<Value>> {
    let mut asked = Vec::new();
    for line in fs::read_to_string(examples)?.lines() {
        let line: Value = serde_json::from_str(line)?;
        let pointer = line["schema_pointer"].as_str().unwrap_or_default();
        let mut parts = pointer
            .strip_prefix("#/components/schemas/")
            .into_iter()
            .flat_map(|rest| rest.split('/'));
        let (Some(_), None) = (parts.next(), parts.next()) else { continue };
        if line["valid"] == false {
            continue;
        }
        let plain =
            json!({ "schema_pointer": pointer, "example": line["example"], "unknown": false });
        let mut extended = plain.clone();
        let schema = description
            .get("components")
            .and_then(|components| components["schemas"].get(name(&plain)));
        asked.push(plain);
        if let (Some(object), true) =
            (extended["example"].as_object_mut(), schema.is_some_and(takes_others))
        {
            object.insert("x_unknown_member".to_owned(), json!({ "of": [1, "two"] }));
            extended["unknown"] = json!(true);
            asked.push(extended);
        }
    }
    Ok(asked)
}

/// Whether an object of a schema may have members beside those that are listed: only where that can be seen at once.
fn takes_others(schema: &Value) -> bool {
    let forbids =
        ["additionalProperties", "unevaluatedProperties", "allOf", "oneOf", "anyOf", "$ref"];
    schema.get("properties").is_some()
        && forbids.iter().all(|keyword| schema.get(keyword).is_none())
}

/// The name of a schema.
fn name(line: &Value) -> &str {
    line["schema_pointer"]
        .as_str()
        .and_then(|pointer| pointer.rsplit('/').next())
        .unwrap_or_default()
}

/// A name without what generators do differently.
fn plain(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The types that are declared in a folder, by their plain names; of several with one plain name none.
fn declared(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    declarations(folder, &mut found)?;
    let single = |(plain, names): (String, BTreeSet<String>)| {
        Some((plain, (names.len() == 1).then(|| names.into_iter().next())??))
    };
    Ok(found.into_iter().filter_map(single).collect())
}

fn declarations(folder: &Path, found: &mut BTreeMap<String, BTreeSet<String>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let skipped =
            ["runtime", "operations", "client.rs"].iter().any(|name| path.ends_with(name));
        if skipped {
            continue;
        } else if path.is_dir() {
            declarations(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            for line in fs::read_to_string(&path)?.lines() {
                let line = line.trim_start();
                let declared = ["pub struct ", "pub enum ", "pub type "]
                    .iter()
                    .find_map(|start| line.strip_prefix(start));
                let end = |rest: &str| {
                    rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_')
                };
                if let Some(declared) = declared.and_then(|rest| rest.get(..end(rest)?)) {
                    found.entry(plain(declared)).or_default().insert(declared.to_owned());
                }
            }
        }
    }
    Ok(())
}

fn write_program(folder: &Path, tool: Tool, typed: &BTreeMap<&str, &String>) -> io::Result<()> {
    let _ = fs::remove_dir_all(folder.join("src"));
    fs::create_dir_all(folder.join("src"))?;
    let module = tool.module();
    let rows = typed.iter().map(|(name, ty)| {
        format!("    ({:?}, trip::<{module}::{ty}>),\n", format!("#/components/schemas/{name}"))
    });
    let schemas = format!(
        "use crate::{{Trip, trip}};\n\npub static SCHEMAS: &[(&str, Trip)] = &[\n{}];\n",
        rows.collect::<String>()
    );
    fs::write(folder.join("src/schemas.rs"), schemas)?;
    fs::write(folder.join("src/map.rs"), "")?;
    fs::write(folder.join("src/main.rs"), MAIN)?;
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"values\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             {PACKAGE} = {{ path = \"../package\" }}\nserde = \"1\"\n\
             serde_json = {{ version = \"1\", features = [\"float_roundtrip\"] }}\n"
        ),
    )
}

fn run(program: &Path, folder: &Path, lines: &[Value]) -> io::Result<Vec<Value>> {
    let asked = folder.join("asked.jsonl");
    let mut file = io::BufWriter::new(File::create(&asked)?);
    for line in lines {
        writeln!(file, "{line}")?;
    }
    file.into_inner().map_err(|error| error.into_error())?;
    let mut command = Command::new("timeout");
    command.arg("60").arg(program).stdin(Stdio::from(File::open(&asked)?)).stderr(Stdio::null());
    let output = command.output()?;
    let lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).map_err(io::Error::from)).collect()
}
