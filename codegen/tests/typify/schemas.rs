//! The schemas, and values of their definitions.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fastrand::Rng;
use jsonschema::Validator;
use serde_json::{Map, Value};

use super::{change, values};

/// So many values are made of each definition. Of a schema with many definitions fewer.
const VALUES: usize = 60;
const OF_ALL: usize = 20_000;

/// A schema.
pub struct Schema {
    pub name: String,
    pub text: String,
    pub definitions: Vec<Definition>,
}

/// A definition of a schema, or the whole.
pub struct Definition {
    /// The keyword and the name under which it stands; none of the whole.
    pub at: Option<(&'static str, String)>,
    /// Values, and whether they are valid.
    pub values: Vec<(Value, bool)>,
}

/// The schemas of the folder that was named, or else typify's own, by name.
pub fn all() -> Vec<Schema> {
    let mut files: Vec<PathBuf> = match std::env::var_os("SCHEMAS_DIR") {
        Some(folder) => files(Path::new(&folder)),
        None => files(&sources("typify").join("tests/schemas")),
    };
    files.sort_by_key(|path| path.file_name().map(ToOwned::to_owned));
    files.iter().map(|path| schema(path)).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect()
}

/// Where the sources of a dependency are.
fn sources(package: &str) -> PathBuf {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--locked"]);
    let output = cargo.output().expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let mut packages = metadata["packages"].as_array().into_iter().flatten();
    let found = packages.find(|found| found["name"] == package).expect("a dependency");
    let manifest = Path::new(found["manifest_path"].as_str().expect("a path"));
    manifest.parent().expect("a folder").to_owned()
}

fn schema(path: &Path) -> Schema {
    let text = fs::read_to_string(path).expect("the schema can be read");
    let root: Value = serde_json::from_str(&text).expect("JSON");
    let mut places = vec![None];
    for keyword in ["definitions", "$defs"] {
        let names = root[keyword].as_object().into_iter().flat_map(Map::keys);
        places.extend(names.map(|name| Some((keyword, name.clone()))));
    }
    // Of a schema that is nothing but definitions the whole is any JSON.
    const SAYS: [&str; 8] =
        ["type", "properties", "oneOf", "anyOf", "allOf", "enum", "$ref", "items"];
    if !SAYS.iter().any(|keyword| root.get(keyword).is_some()) {
        places.remove(0);
    }
    let count = (OF_ALL / places.len().max(1)).clamp(8, VALUES);
    let definitions = places.into_iter().map(|at| {
        let values = match &at {
            None => values(&root, &root, count),
            Some((keyword, name)) => {
                let mut part = Map::new();
                for kept in ["$schema", "$id", "id", "definitions", "$defs"] {
                    part.extend(root.get(kept).map(|value| (kept.to_owned(), value.clone())));
                }
                let name = name.replace('~', "~0").replace('/', "~1").replace('%', "%25");
                part.insert("$ref".to_owned(), format!("#/{keyword}/{name}").into());
                values(&Value::Object(part), &root, count)
            }
        };
        Definition { at, values }
    });
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let definitions = definitions.collect();
    Schema { name, text, definitions }
}

/// Values near a schema, each once, with what the validator says of them.
fn values(schema: &Value, root: &Value, count: usize) -> Vec<(Value, bool)> {
    let mut undated = schema.clone();
    undated.as_object_mut().map(|keywords| keywords.remove("$schema"));
    // Some say that they are of draft 4, and have `true` for a schema, as draft 6 and later have.
    let validator = jsonschema::options().build(schema);
    let validator: Validator = match validator.or_else(|_| jsonschema::draft7::new(&undated)) {
        Ok(validator) => validator,
        Err(error) => {
            eprintln!("no values are made, for the validator takes no such schema: {error}");
            return Vec::new();
        }
    };
    let mut random = Rng::with_seed(7);
    let mut values: Vec<(Value, bool)> = Vec::new();
    for _ in 0..count * 3 {
        let mut value = values::of(&mut random, schema, root);
        if random.usize(0..3) == 0 {
            change::change(&mut random, &mut value);
        }
        if values.len() < count && !values.iter().any(|(known, _)| *known == value) {
            let is_valid = validator.is_valid(&value);
            values.push((value, is_valid));
        }
    }
    values
}
