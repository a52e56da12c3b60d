//! The descriptions in `spec/`, as JSON.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::Value;

/// The description of the version that the root of the crate re-exports.
///
/// # Panics
///
/// If it cannot be read.
pub fn description() -> &'static Value {
    static DESCRIPTION: LazyLock<Value> = LazyLock::new(|| read(&path()));
    &DESCRIPTION
}

/// The description of the version before.
///
/// # Panics
///
/// If it cannot be read.
pub fn previous() -> &'static Value {
    static PREVIOUS: LazyLock<Value> = LazyLock::new(|| read(&folder().join("2025-04-21.yaml")));
    &PREVIOUS
}

/// Where the description is of the version that the root of the crate re-exports.
pub fn path() -> PathBuf {
    folder().join(format!("{}.yaml", extend_ai_types::API_VERSION))
}

/// The versions of the API that are described, the oldest first.
///
/// # Panics
///
/// If the folder cannot be read.
pub fn versions() -> Vec<String> {
    let mut versions = Vec::new();
    for entry in std::fs::read_dir(folder()).expect("the descriptions") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        if path.extension().is_some_and(|extension| extension == "yaml") && !name.contains('.') {
            versions.push(name.to_owned());
        }
    }
    versions.sort();
    versions
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).expect("the description");
    let options = serde_saphyr::options! { strict_booleans: true, budget: None };
    let value: YamlValue =
        serde_saphyr::from_str_with_options(&text, options).expect("a description that is YAML");
    value.0
}

/// A schema of the description, by its name.
///
/// # Panics
///
/// If there is none.
pub fn schema<'d>(description: &'d Value, name: &str) -> &'d Value {
    let schema = description.pointer(&format!("/components/schemas/{name}"));
    schema.unwrap_or_else(|| panic!("no schema is called {name}"))
}

/// The schema that a reference leads to.
///
/// # Panics
///
/// If it leads nowhere.
pub fn resolve<'d>(description: &'d Value, schema: &'d Value) -> &'d Value {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => {
            let pointer = reference.strip_prefix('#').expect("a reference in the document");
            resolve(description, description.pointer(pointer).expect("a schema"))
        }
        None => schema,
    }
}

/// A JSON value that was YAML. (serde_json's own visitor takes numbers as objects where it is built
/// with `arbitrary_precision`, and keys that are numbers not at all.)
struct YamlValue(Value);

impl<'de> serde::Deserialize<'de> for YamlValue {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(YamlVisitor)
    }
}

struct YamlVisitor;

impl<'de> serde::de::Visitor<'de> for YamlVisitor {
    type Value = YamlValue;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("YAML")
    }

    fn visit_unit<E>(self) -> Result<YamlValue, E> {
        Ok(YamlValue(Value::Null))
    }

    fn visit_none<E>(self) -> Result<YamlValue, E> {
        Ok(YamlValue(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<YamlValue, E> {
        Ok(YamlValue(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<YamlValue, E> {
        Ok(YamlValue(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<YamlValue, E> {
        Ok(YamlValue(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<YamlValue, E> {
        Ok(YamlValue(value.into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<YamlValue, E> {
        Ok(YamlValue(text.into()))
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut items: A) -> Result<YamlValue, A::Error> {
        let mut array = Vec::new();
        while let Some(YamlValue(item)) = items.next_element()? {
            array.push(item);
        }
        Ok(YamlValue(Value::Array(array)))
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<YamlValue, A::Error> {
        let mut object = serde_json::Map::new();
        while let Some((key, YamlValue(value))) = map.next_entry::<String, _>()? {
            object.insert(key, value);
        }
        Ok(YamlValue(Value::Object(object)))
    }
}
