//! A description becomes another: any part of its tree may change, and its schemas change as authors
//! change them.

use std::path::{Path, PathBuf};
use std::sync::{LazyLock, OnceLock};

use codegen::document::Document;
use codegen::source::Source;
use codegen::ir::Api;
use codegen::{Input, models};
use serde_json::{Map, Value, json};

use crate::choices::Choices;
use crate::tree::{self, add, at, mutate, scalar};

/// More than what can be learned from a small one.
const LARGEST: usize = 100_000;

/// A description that is begun from.
pub struct Seed {
    root: Value,
    source: Source,
    api: OnceLock<Option<Api>>,
}

impl Seed {
    /// Its model; none if it has none by itself, without other files.
    pub fn api(&self) -> Option<&Api> {
        let model = || models(&[Input::new(self.source.clone(), "api")]).ok()?.0.pop();
        self.api.get_or_init(model).as_ref()
    }
}

/// A description, and the one that it was.
pub struct Changed {
    pub seed: &'static Seed,
    pub root: Value,
}

/// The descriptions that are begun from: those of the generator's tests and of `spec/`, or those of
/// the folder that `FUZZ_DESCRIPTIONS` names.
pub fn seeds() -> &'static [Seed] {
    static SEEDS: LazyLock<Vec<Seed>> = LazyLock::new(|| {
        let mut paths: Vec<PathBuf> = match std::env::var_os("FUZZ_DESCRIPTIONS") {
            Some(folder) => files(Path::new(&folder)),
            None => {
                let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
                let topics = files(&root.join("codegen/tests/cases"));
                let cases = topics.iter().flat_map(|topic| files(topic));
                let cases = cases.map(|case| case.join("description.yaml"));
                let folders = ["codegen/tests/corpus", "spec"];
                let others = folders.iter().flat_map(|folder| files(&root.join(folder)));
                cases.filter(|path| path.is_file()).chain(others).collect()
            }
        };
        paths.sort();
        paths.iter().filter_map(|path| seed(path)).collect()
    });
    &SEEDS
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    entries.map(|entry| entry.expect("a file").path()).collect()
}

fn seed(path: &Path) -> Option<Seed> {
    let text = std::fs::read_to_string(path).ok().filter(|text| text.len() <= LARGEST)?;
    let source = Source { name: path.file_name()?.to_string_lossy().into_owned(), text };
    let (document, _) = Document::read(&source, &[], &[]).ok()?;
    Some(Seed { root: document.root, source, api: OnceLock::new() })
}

/// A description that these bytes make of one of the seeds.
pub fn changed(bytes: &[u8]) -> Changed {
    let mut choices = Choices::new(bytes);
    let seeds = seeds();
    let seed = &seeds[choices.below(seeds.len())];
    let mut root = seed.root.clone();
    for _ in 0..12 {
        if choices.is_empty() || tree::size(&root) > LARGEST / 10 {
            break;
        }
        match choices.below(4) {
            0 => mutate(&mut root, &mut choices),
            _ => mutate_schema(&mut root, &mut choices),
        }
    }
    Changed { seed, root }
}

/// Changes one of the schemas.
fn mutate_schema(root: &mut Value, choices: &mut Choices<'_>) {
    let mut schemas = Vec::new();
    places(root, "#", &mut 0, &mut schemas);
    let Some((place, _)) = schemas.get(choices.below(schemas.len())).cloned() else { return };
    match choices.below(6) {
        0 => {
            let (other, _) = schemas[choices.below(schemas.len())];
            let other = at(root, other).clone();
            *at(root, place) = other;
        }
        1 | 2 => *at(root, place) = schema(&schemas, choices),
        3 => {
            let (keyword, value) = keyword(&schemas, choices);
            add(at(root, place), keyword.to_owned(), value);
        }
        4 => {
            let new = at(root, place).clone();
            if let Some(components) = root.pointer_mut("/components/schemas") {
                add(components, tree::name(choices), new);
            }
        }
        _ => {
            let version = choices.of(&["3.0.3", "3.1.0", "3.2.0"]);
            add(root, "openapi".to_owned(), json!(version));
        }
    }
}

/// The places of the schemas, by number and as references lead there.
fn places(part: &Value, pointer: &str, next: &mut usize, found: &mut Vec<(usize, String)>) {
    const KEYWORDS: [&str; 9] =
        ["type", "$ref", "allOf", "oneOf", "anyOf", "properties", "items", "enum", "const"];
    if part
        .as_object()
        .is_some_and(|part| KEYWORDS.iter().any(|keyword| part.contains_key(*keyword)))
    {
        found.push((*next, pointer.to_owned()));
    }
    *next += 1;
    match part {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{pointer}/{index}"), next, found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let name = name.replace('~', "~0").replace('/', "~1").replace('%', "%25");
                places(member, &format!("{pointer}/{name}"), next, found);
            }
        }
        _ => {}
    }
}

/// A schema as authors write one.
fn schema(schemas: &[(usize, String)], choices: &mut Choices<'_>) -> Value {
    match choices.below(12) {
        0 => json!({}),
        1 => choices.once_in(2).into(),
        2 => {
            json!({ "type": choices.of(&["string", "integer", "number", "boolean", "object", "array", "null"]) })
        }
        3 => json!({ "type": ["string", choices.of(&["null", "integer", "object", "array"])] }),
        4 => {
            let values: Vec<Value> = (0..choices.below(5)).map(|_| scalar(choices)).collect();
            json!({ "enum": values })
        }
        5 => json!({ "const": scalar(choices) }),
        6..=7 => {
            let mut schema = Map::new();
            for _ in 0..1 + choices.below(4) {
                let (keyword, value) = keyword(schemas, choices);
                schema.insert(keyword.to_owned(), value);
            }
            Value::Object(schema)
        }
        8 => {
            json!({ "type": "object", "properties": { tree::name(choices): reference(schemas, choices) } })
        }
        9 => json!({ "type": "array", "items": reference(schemas, choices) }),
        _ => reference(schemas, choices),
    }
}

/// A keyword, and a value that it may have.
fn keyword(schemas: &[(usize, String)], choices: &mut Choices<'_>) -> (&'static str, Value) {
    let several = |choices: &mut Choices<'_>| -> Value {
        (0..1 + choices.below(3)).map(|_| reference_or_null(schemas, choices)).collect()
    };
    match choices.below(18) {
        0 => ("allOf", several(choices)),
        1 => ("oneOf", several(choices)),
        2 => ("anyOf", several(choices)),
        3 => ("nullable", json!(true)),
        4 => (
            "type",
            json!(choices.of(&["string", "integer", "number", "boolean", "object", "array"])),
        ),
        5 => (
            "format",
            json!(choices.of(&["int32", "uint64", "byte", "binary", "date-time", "password", "x"])),
        ),
        6 => ("required", json!([tree::name(choices), "id"])),
        7 => ("additionalProperties", choices.once_in(2).into()),
        8 => ("additionalProperties", reference(schemas, choices)),
        9 => ("items", reference(schemas, choices)),
        10 => {
            let mut properties = Map::new();
            for _ in 0..1 + choices.below(3) {
                properties.insert(tree::name(choices), reference(schemas, choices));
            }
            ("properties", Value::Object(properties))
        }
        11 => ("discriminator", json!({ "propertyName": tree::name(choices) })),
        12 => {
            let to = reference(schemas, choices)["$ref"].take();
            let mapping = json!({ tree::name(choices): to });
            ("discriminator", json!({ "propertyName": tree::name(choices), "mapping": mapping }))
        }
        13 => ("patternProperties", json!({ "^x": reference(schemas, choices) })),
        14 => ("prefixItems", several(choices)),
        15 => ("enum", (0..1 + choices.below(4)).map(|_| scalar(choices)).collect()),
        16 => (choices.of(&["readOnly", "writeOnly", "deprecated"]), json!(true)),
        _ => (choices.of(&["default", "example", "description", "title"]), scalar(choices)),
    }
}

fn reference_or_null(schemas: &[(usize, String)], choices: &mut Choices<'_>) -> Value {
    match choices.below(8) {
        0 => json!({ "type": "null" }),
        1 => json!({ "type": choices.of(&["string", "integer", "object", "array", "boolean"]) }),
        _ => reference(schemas, choices),
    }
}

fn reference(schemas: &[(usize, String)], choices: &mut Choices<'_>) -> Value {
    // Most lead to components, as they do in real ones.
    let components: Vec<&String> = schemas
        .iter()
        .map(|(_, place)| place)
        .filter(|place| {
            place.starts_with("#/components/schemas/") && place.matches('/').count() == 3
        })
        .collect();
    if !components.is_empty() && !choices.once_in(8) {
        return json!({ "$ref": components[choices.below(components.len())] });
    }
    match schemas.get(choices.below(schemas.len())) {
        Some((_, place)) => json!({ "$ref": place }),
        None => json!({}),
    }
}
