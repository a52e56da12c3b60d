//! A document several times over in one: the same schemas and operations under other names. What is
//! done with it should take that many times as long, and no longer.

use std::io;

use codegen::document::read;
use codegen::source::Source;
use serde_json::{Map, Value};

/// The document, its components and operations `count` times. Whatever it is written in, this is JSON.
pub fn repeated(source: &Source, count: usize) -> io::Result<String> {
    let invalid = || io::Error::new(io::ErrorKind::InvalidData, "cannot be read, nor repeated");
    let (Some(Value::Object(root)), _) = read::read(source) else { return Err(invalid()) };
    let mut all = root.clone();
    for number in 2..=count {
        let copy = Copy { number };
        let mut root = Value::Object(root.clone());
        copy.rename(&mut root);
        let Value::Object(root) = root else { return Err(invalid()) };
        merge(&mut all, root);
    }
    // Indented, as most descriptions are, so that the sizes compare.
    serde_json::to_string_pretty(&all).map_err(io::Error::from)
}

/// A repetition, and the names in it.
struct Copy {
    number: usize,
}

impl Copy {
    /// Renames what has a name: components, paths and operations, and what refers to them.
    fn rename(&self, root: &mut Value) {
        self.follow(root);
        for (section, rename) in [
            ("/components", None),
            ("/paths", Some(format!("/copy{}", self.number))),
            ("/webhooks", Some(format!("copy{}-", self.number))),
        ] {
            match (root.pointer_mut(section), rename) {
                (Some(Value::Object(paths)), Some(prefix)) => {
                    *paths = renamed(paths, |name| format!("{prefix}{name}"));
                }
                (Some(Value::Object(components)), None) => {
                    for section in components.values_mut().filter_map(Value::as_object_mut) {
                        *section = renamed(section, |name| self.name(name));
                    }
                }
                _ => {}
            }
        }
    }

    fn name(&self, name: &str) -> String {
        format!("{name}Copy{}", self.number)
    }

    /// Renames references and the ids of operations, wherever they stand.
    fn follow(&self, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.follow(item)),
            Value::Object(members) => {
                for (name, value) in members {
                    match (name.as_str(), value) {
                        ("$ref", Value::String(reference)) => *reference = self.target(reference),
                        ("operationId", Value::String(id)) => *id = self.name(id),
                        ("mapping", Value::Object(mapping)) => {
                            for target in mapping.values_mut() {
                                match target {
                                    Value::String(text) => *text = self.target(text),
                                    other => self.follow(other),
                                }
                            }
                        }
                        // Equal types would be one type, however often they are repeated.
                        ("properties", Value::Object(properties)) => {
                            properties.values_mut().for_each(|schema| self.follow(schema));
                            let schema = serde_json::json!({ "type": "string" });
                            properties.insert(self.name("its"), schema);
                        }
                        (_, value) => self.follow(value),
                    }
                }
            }
            _ => {}
        }
    }

    /// What a reference to a component, or to something within one, or within a path, becomes.
    fn target(&self, reference: &str) -> String {
        let segments: Vec<&str> = reference.split('/').collect();
        match segments[..] {
            ["#", "components", section, name, ref rest @ ..] => {
                let mut all = vec!["#".to_owned(), "components".to_owned(), section.to_owned()];
                all.push(self.name(name));
                all.extend(rest.iter().map(|&segment| segment.to_owned()));
                all.join("/")
            }
            ["#", "paths", ..] => {
                reference.replacen("#/paths/", &format!("#/paths/~1copy{}", self.number), 1)
            }
            // The name of a schema.
            [name] if !name.contains(['#', '.']) => self.name(name),
            _ => reference.to_owned(),
        }
    }
}

fn renamed(names: &Map<String, Value>, name: impl Fn(&str) -> String) -> Map<String, Value> {
    names.iter().map(|(key, value)| (name(key), value.clone())).collect()
}

/// Adds the parts of a description to those of another.
fn merge(all: &mut Map<String, Value>, more: Map<String, Value>) {
    for (name, value) in more {
        match (all.get_mut(&name), value) {
            (Some(Value::Object(known)), Value::Object(more))
                if ["components", "paths", "webhooks"].contains(&name.as_str()) =>
            {
                merge_sections(known, more);
            }
            _ => {}
        }
    }
}

fn merge_sections(known: &mut Map<String, Value>, more: Map<String, Value>) {
    for (name, value) in more {
        match known.get_mut(&name) {
            Some(Value::Object(section)) => {
                if let Value::Object(value) = value {
                    section.extend(value);
                }
            }
            _ => {
                known.insert(name, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use codegen::source::Source;
    use serde_json::{Value, json};

    use super::repeated;

    #[test]
    fn every_name_and_reference_is_another() {
        let text = json!({
            "openapi": "3.0.3",
            "paths": { "/a": { "get": { "operationId": "getA", "responses": { "200": {
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } }
            } } } } },
            "components": { "schemas": { "A": { "type": "string" } } },
        });
        let source = Source { name: "a.json".to_owned(), text: text.to_string() };
        let text = repeated(&source, 2).expect("a description");
        let twice: Value = serde_json::from_str(&text).expect("JSON");
        let schema = "/paths/~1copy2~1a/get/responses/200/content/application~1json/schema/$ref";
        assert_eq!(twice.pointer(schema), Some(&json!("#/components/schemas/ACopy2")));
        assert_eq!(twice.pointer("/components/schemas/ACopy2/type"), Some(&json!("string")));
        assert_eq!(twice.pointer("/paths/~1copy2~1a/get/operationId"), Some(&json!("getACopy2")));
        assert_eq!(twice.pointer("/paths/~1a/get/operationId"), Some(&json!("getA")));
    }
}
