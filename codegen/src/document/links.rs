//! References from one document into another: where they stand, and which document they name.

use serde_json::Value;

use crate::keywords;
use crate::pointer::{DOCUMENTS, Pointer};

/// The name of the document that a reference names, and the fragment behind it, which begins with the first
/// `#`. The name is empty where the reference stays in its own document.
pub fn split(reference: &str) -> (&str, &str) {
    reference.find('#').map_or((reference, ""), |at| reference.split_at(at))
}

/// Whether the value of a discriminator's mapping can be the name of a schema, by its look, and no reference.
pub fn may_be_name(value: &str) -> bool {
    let is_file = [".json", ".yaml", ".yml"].iter().any(|extension| value.ends_with(extension));
    !is_file && !value.contains(['/', '#']) && !value.is_empty() && !is_url(value)
}

/// Whether a name is the address of something that is no file: it is never fetched.
pub fn is_url(name: &str) -> bool {
    name.split_once(':').is_some_and(|(scheme, _)| {
        // A single letter is a drive.
        scheme.len() > 1 && scheme.chars().all(|letter| letter.is_ascii_alphanumeric())
    })
}

/// The name of the document that a path leads to from another document.
pub fn resolve(from: &str, path: &str) -> String {
    if is_url(path) || path.starts_with('/') {
        return path.to_owned();
    }
    let folder = from.rsplit_once('/').map(|(folder, _)| folder);
    let mut names: Vec<&str> = folder.into_iter().flat_map(|folder| folder.split('/')).collect();
    for name in path.split('/') {
        match name {
            "." | "" => {}
            ".." if names.last().is_some_and(|last| !matches!(*last, ".." | "")) => {
                names.pop();
            }
            name => names.push(name),
        }
    }
    names.join("/")
}

/// Visits every reference of a tree: each `$ref`, and what a discriminator's `mapping` names. The
/// visitor may change it, and knows where it stands.
pub fn visit(tree: &mut Value, visitor: &mut dyn FnMut(&mut String, &Path<'_>)) {
    visit_part(tree, &Path::Root, "$ref", false, visitor);
}

/// Visits the name of every anchor (`$anchor`) of a tree.
pub fn visit_anchors(tree: &mut Value, visitor: &mut dyn FnMut(&mut String, &Path<'_>)) {
    for keyword in ["$anchor", "$dynamicAnchor"] {
        visit_part(tree, &Path::Root, keyword, false, visitor);
    }
}

/// Visits the identifier of every schema of a tree that has one: `$id`, or `id` of earlier drafts.
pub fn visit_ids(tree: &mut Value, visitor: &mut dyn FnMut(&mut String, &Path<'_>)) {
    for keyword in ["$id", "id"] {
        visit_part(tree, &Path::Root, keyword, false, visitor);
    }
}

/// Where a reference stands. Only of a few the pointer is wanted.
pub enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'p str),
    Item(&'p Path<'p>, usize),
}

impl Path<'_> {
    /// The pointer in the document.
    pub fn pointer(&self) -> Pointer {
        match self {
            Path::Root => Pointer::root(),
            Path::Member(around, name) => around.pointer().join(name),
            Path::Item(around, index) => around.pointer().join(index),
        }
    }

    /// The pointer of the object that the reference or the anchor is a member of.
    pub fn around(&self) -> Pointer {
        match self {
            Path::Root => Pointer::root(),
            Path::Member(around, _) | Path::Item(around, _) => around.pointer(),
        }
    }

    /// Whether the reference is a `$ref`, and not the value of a mapping.
    pub fn is_ref(&self) -> bool {
        matches!(self, Path::Member(_, "$ref"))
    }
}

/// Visits the members of one name in a part; `holds_names` if its members are called as the author likes,
/// and are no keywords.
fn visit_part(
    part: &mut Value,
    at: &Path<'_>,
    wanted: &str,
    holds_names: bool,
    visitor: &mut dyn FnMut(&mut String, &Path<'_>),
) {
    match part {
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                if item.is_object() || item.is_array() {
                    visit_part(item, &Path::Item(at, index), wanted, false, visitor);
                }
            }
        }
        Value::Object(object) => {
            for (keyword, value) in object {
                match value {
                    Value::String(reference) if keyword == wanted && !holds_names => {
                        visitor(reference, &Path::Member(at, keyword));
                    }
                    Value::Object(discriminator)
                        if keyword == "discriminator" && !holds_names && wanted == "$ref" =>
                    {
                        let mapping = discriminator.get_mut("mapping");
                        let path = Path::Member(at, keyword);
                        let path = Path::Member(&path, "mapping");
                        for (name, target) in
                            mapping.into_iter().filter_map(Value::as_object_mut).flatten()
                        {
                            let path = Path::Member(&path, name);
                            match target {
                                Value::String(target) => visitor(target, &path),
                                Value::Object(target) => {
                                    if let Some(Value::String(target)) = target.get_mut("$ref") {
                                        visitor(target, &Path::Member(&path, "$ref"));
                                    }
                                }
                                _ => {}
                            }
                        }
                    }
                    Value::Array(_) | Value::Object(_) if holds_names || !is_data(keyword) => {
                        let holds_names = !holds_names && self::holds_names(keyword);
                        visit_part(value, &Path::Member(at, keyword), wanted, holds_names, visitor);
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Whether what stands under a keyword is no description, but a value of the API.
fn is_data(keyword: &str) -> bool {
    keywords::holds_data(keyword) || (keyword.starts_with("x-") && !holds_names(keyword))
}

/// Whether the members of what stands under a keyword are called as the author likes, and are no keywords.
fn holds_names(keyword: &str) -> bool {
    keywords::holds_names(keyword) || keyword == DOCUMENTS
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{is_url, resolve, visit};

    #[test]
    fn paths_lead_from_the_document_that_they_stand_in() {
        assert_eq!(resolve("spec/a.yaml", "b.yaml"), "spec/b.yaml");
        assert_eq!(resolve("spec/a.yaml", "./x/../b.yaml"), "spec/b.yaml");
        assert_eq!(resolve("spec/a.yaml", "../../b.yaml"), "../b.yaml");
        assert_eq!(resolve("../b.yaml", "../c.yaml"), "../../c.yaml");
        assert_eq!(resolve("/spec/a.yaml", "../b.yaml"), "/b.yaml");
        assert_eq!(resolve("a.yaml", "/b.yaml"), "/b.yaml");
        assert!(is_url("https://example.com/a.json") && is_url("urn:example:a"));
        assert!(!is_url("c:/a.json") && !is_url("a.json"));
    }

    #[test]
    fn references_are_keywords_and_not_names_or_values() {
        let mut tree = json!({
            "$ref": "a",
            "properties": { "$ref": { "$ref": "b" }, "example": { "$ref": "c" } },
            "example": { "$ref": "no" },
            "x-other": { "$ref": "no" },
            "discriminator": { "mapping": { "d": "d" } },
            "oneOf": [{ "$ref": "e" }],
        });
        let mut found = Vec::new();
        visit(&mut tree, &mut |reference, at| found.push(format!("{reference} {}", at.pointer())));
        let expected = [
            "a #/$ref",
            "b #/properties/$ref/$ref",
            "c #/properties/example/$ref",
            "d #/discriminator/mapping/d",
            "e #/oneOf/0/$ref",
        ];
        assert_eq!(found, expected);
    }
}
