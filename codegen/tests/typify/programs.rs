//! A program for each schema and tool, which reads values as the types and writes them again.

use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::schemas::Schema;
use super::tools::{Failure, Tool, Types};

const MANIFEST: &str = r#"[package]
name = "typify-table"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = { version = "1", features = ["float_roundtrip"] }
# What our types ask for.
indexmap = { version = "2", features = ["serde"] }
schemars = { version = "1", features = ["indexmap2"] }
# What typify's types ask for.
chrono = { version = "0.4", features = ["serde"] }
regress = "0.12"
uuid = { version = "1", features = ["serde"] }

[profile.dev]
debug = 0
"#;

const MAIN: &str = r#"
use serde_json::{Value, json};

fn trip<T: serde::Serialize + serde::de::DeserializeOwned>(value: &Value) -> Value {
    let trip = || match serde_json::from_str::<T>(&value.to_string()) {
        Ok(read) => serde_json::to_value(read).map_or_else(|_| json!({}), |value| json!({ "read": value })),
        Err(_) => json!({}),
    };
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(trip)).unwrap_or_else(|_| json!({}))
}

fn main() {
    let asked: Vec<(usize, Value)> = serde_json::from_reader(std::io::stdin()).unwrap();
    let answers: Vec<Value> = asked.iter().map(|(of, value)| match of {
        ARMS
        _ => Value::Null,
    }).collect();
    println!("{}", Value::from(answers));
}
"#;

/// What each program says of the values of each definition: how a value comes back, if it is read; nothing of
/// those that have no type.
pub type Answers = Vec<Option<Vec<Option<Value>>>>;

pub struct Programs {
    results: HashMap<(String, Tool), Result<Answers, Failure>>,
}

impl Programs {
    pub fn result(&self, schema: &Schema, tool: Tool) -> &Result<Answers, Failure> {
        &self.results[&(schema.name.clone(), tool)]
    }
}

/// Builds and runs all programs, in `target/typify-table`.
pub fn build(schemas: &[Schema]) -> Programs {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/typify-table");
    let bins = folder.join("src/bin");
    for made_before in [&bins, &folder.join("target/debug")] {
        if made_before.exists() {
            fs::remove_dir_all(made_before).expect("what was made before can be removed");
        }
    }
    write(&folder.join("Cargo.toml"), MANIFEST);
    let mut made = HashMap::new();
    for (number, schema) in schemas.iter().enumerate() {
        for tool in [Tool::Typify, Tool::Ours] {
            let program = format!("{tool:?}{number}").to_lowercase();
            let types = tool.types(schema);
            if let Ok(types) = &types {
                program_of(&bins.join(&program), types);
            }
            made.insert((schema.name.clone(), tool), (program, types));
        }
    }
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--keep-going", "--quiet", "--bins"]).current_dir(&folder);
    // Warnings of the types of either are not wanted here.
    cargo.env("RUSTFLAGS", "-Awarnings").env("CARGO_TARGET_DIR", folder.join("target"));
    let output = cargo.output().expect("cargo runs");
    eprintln!("{}", String::from_utf8_lossy(&output.stderr));
    let results = made.into_iter().map(|((name, tool), (program, types))| {
        let path = folder.join("target/debug").join(program);
        let schema = schemas.iter().find(|schema| schema.name == name).expect("it is one of them");
        ((name, tool), types.and_then(|types| answers(&path, schema, &types)))
    });
    Programs { results: results.collect() }
}

fn program_of(folder: &Path, types: &Types) {
    for (path, text) in &types.files {
        write(&folder.join("types").join(path), text);
    }
    let names = types.names.iter().enumerate();
    let arms = names.filter_map(|(number, name)| {
        let name = name.as_ref()?;
        // Types of the prelude and of other crates stand for some definitions.
        Some(format!(
            "{number} => {{ #[allow(unused)] use types::*; trip::<{name}>(value) }}\n        "
        ))
    });
    let main = MAIN.replace("ARMS", &arms.collect::<String>());
    write(&folder.join("main.rs"), &format!("mod types;\n{main}"));
}

fn answers(program: &PathBuf, schema: &Schema, types: &Types) -> Result<Answers, Failure> {
    if !program.exists() {
        return Err(Failure::DoesNotCompile);
    }
    let definitions = schema.definitions.iter().enumerate();
    let asked = definitions.flat_map(|(number, definition)| {
        definition.values.iter().map(move |(value, _)| json!([number, value]))
    });
    let asked = Value::from(asked.collect::<Vec<Value>>()).to_string();
    let mut command = Command::new(program);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().expect("the program runs");
    let mut input = child.stdin.take().expect("it is piped");
    let writer = std::thread::spawn(move || drop(input.write_all(asked.as_bytes())));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("no panic");
    let answers: Vec<Value> =
        serde_json::from_slice(&output.stdout).map_err(|_| Failure::Crashes)?;
    let mut answers = answers.into_iter();
    let of_definitions = schema.definitions.iter().zip(&types.names).map(|(definition, name)| {
        let of_values = answers.by_ref().take(definition.values.len());
        let of_values = of_values.map(|answer| answer.get("read").cloned()).collect();
        name.as_ref().map(|_| of_values)
    });
    Ok(of_definitions.collect())
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}
