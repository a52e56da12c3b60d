//! The same description gives the same bytes, and the order of the keywords in a schema is no part of
//! the description. The order of properties, values and branches is.

use super::support;
use std::collections::BTreeMap;

use openapi_crate_codegen::{Input, Target, generate, models, report};
use serde_json::{Map, Value};

/// The files of a description, without the digest of its text.
fn files(input: &Input) -> BTreeMap<String, String> {
    let inputs = std::slice::from_ref(input);
    let generation = generate(inputs, &Target::Crate("pets".to_owned())).expect("it generates");
    let files = generation.files.iter().map(|(path, text)| {
        let lines = text.lines().filter(|line| !line.contains("const SPEC_SHA256"));
        (path.to_owned(), lines.collect::<Vec<_>>().join("\n"))
    });
    files.collect()
}

fn assert_same(one: &Input, other: &Input) {
    let (one, other) = (files(one), files(other));
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (path, text) in &one {
        assert_eq!(text, &other[path], "{path}");
    }
}

/// Every description that is at hand.
fn inputs() -> Vec<Input> {
    let mut inputs = support::specs();
    // What a case is about may be that nothing is generated.
    let cases = support::cases().into_iter().map(|case| case.input());
    inputs.extend(cases.filter(|input| models(std::slice::from_ref(input)).is_ok()));
    inputs
}

#[test]
fn twice_the_same() {
    for input in inputs() {
        let once = generate(std::slice::from_ref(&input), &Target::Sources).expect("it generates");
        let again = generate(std::slice::from_ref(&input), &Target::Sources).expect("it generates");
        assert!(once.files == again.files, "{}", input.source.name);
    }
}

#[test]
fn twice_the_same_report() {
    let text = |input: &Input| {
        let inputs = std::slice::from_ref(input);
        let (apis, warnings) = models(inputs).expect("a model");
        report::report(inputs, &apis, &warnings)
    };
    for input in support::specs() {
        assert_eq!(text(&input), text(&input));
    }
}

#[test]
fn json_gives_what_yaml_gives() {
    for input in inputs() {
        assert_same(&input, &with_tree(&input, &tree(&input)));
    }
}

#[test]
fn the_order_of_keywords_does_not_matter() {
    for input in inputs() {
        let tree = tree(&input);
        for seed in 0..2 {
            let shuffled = Shuffle(fastrand::Rng::with_seed(seed)).object(&tree, Names::Keywords);
            assert_eq!(shuffled, tree, "nothing but the order has changed");
            assert_same(&input, &with_tree(&input, &shuffled));
        }
    }
}

#[test]
fn the_order_of_properties_does() {
    let input = support::case("structs/presence");
    let mut reversed = tree(&input);
    let properties = &mut reversed["components"]["schemas"]["Pet"]["properties"];
    let members = std::mem::take(properties.as_object_mut().expect("an object"));
    *properties = Value::Object(members.into_iter().rev().collect());
    assert_ne!(files(&input), files(&with_tree(&input, &reversed)));
}

/// The tree of a description.
fn tree(input: &Input) -> Value {
    openapi_crate_codegen::document::read::read(&input.source).0.expect("it can be read")
}

/// A description with the text of a tree, under the same name.
fn with_tree(input: &Input, tree: &Value) -> Input {
    let mut input = input.clone();
    input.source.text = tree.to_string();
    input
}

/// What the names of an object are.
#[derive(Clone, Copy, PartialEq)]
enum Names {
    /// Keywords, whose order says nothing.
    Keywords,
    /// Names that the author chose and put in an order.
    Chosen,
    /// No schema: an example, a constant, the mapping of a discriminator.
    Data,
}

/// Puts keywords in another order.
struct Shuffle(fastrand::Rng);

impl Shuffle {
    fn object(&mut self, value: &Value, names: Names) -> Value {
        match value {
            Value::Object(object) => {
                let mut members: Vec<(&String, &Value)> = object.iter().collect();
                if names == Names::Keywords {
                    self.0.shuffle(&mut members);
                }
                let members = members.into_iter().map(|(name, value)| {
                    let inner =
                        if names == Names::Keywords { within(name) } else { names.member() };
                    (name.clone(), self.object(value, inner))
                });
                Value::Object(members.collect::<Map<_, _>>())
            }
            Value::Array(items) => {
                Value::Array(items.iter().map(|item| self.object(item, names)).collect())
            }
            other => other.clone(),
        }
    }
}

impl Names {
    /// What stands under a name that is no keyword.
    fn member(self) -> Names {
        if self == Names::Data { Names::Data } else { Names::Keywords }
    }
}

/// What the names within a keyword's value are.
fn within(keyword: &str) -> Names {
    match keyword {
        "properties" | "patternProperties" | "schemas" | "paths" | "responses" | "content"
        | "$defs" | "requestBodies" | "parameters" | "headers" | "securitySchemes" | "scopes" => {
            Names::Chosen
        }
        "example" | "examples" | "default" | "enum" | "const" | "mapping" => Names::Data,
        _ => Names::Keywords,
    }
}
