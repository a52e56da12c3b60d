//! Names with brackets, as Rack reads them, on which Stripe's servers are built: `a[b]=1` is a member, `a[]=1` one more
//! item, and where a name comes twice the last value counts (Rack's `QueryParser#normalize_params`). Stripe takes
//! `a[0]=1` for an item as well (<https://docs.stripe.com/api>: `items[0][price]`).

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// What the pairs of a form or of a query say.
pub fn nested(pairs: Vec<(String, String)>) -> Value {
    let mut root = Node::default();
    for (name, value) in pairs {
        let (first, rest) = name.split_once('[').unwrap_or((&name, ""));
        let mut node = root.members.entry(first.to_owned()).or_default();
        for key in rest.split_terminator(['[', ']']).filter(|_| !rest.is_empty()).step_by(2) {
            let key = if key.is_empty() { node.members.len().to_string() } else { key.to_owned() };
            node = node.members.entry(key).or_default();
        }
        node.text = Some(value);
    }
    root.into_value()
}

#[derive(Default)]
struct Node {
    text: Option<String>,
    members: BTreeMap<String, Node>,
}

impl Node {
    fn into_value(self) -> Value {
        if let Some(text) = self.text {
            assert!(self.members.is_empty(), "`{text}` has members");
            return Value::String(text);
        }
        let is_list = (0..self.members.len()).all(|at| self.members.contains_key(&at.to_string()));
        let members = self.members.into_iter().map(|(key, node)| (key, node.into_value()));
        match is_list {
            true => members.map(|(_, value)| value).collect(),
            false => members.collect(),
        }
    }
}

#[test]
fn brackets_nest() {
    let pairs = ["a=1", "b[c]=2", "b[d][]=3", "b[d][]=4", "e[0][f]=5", "e[0][g]=6", "e[1][f]=7"];
    let pairs = pairs.map(|pair| pair.split_once('=').expect("a pair"));
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(
        nested(pairs.into()),
        json!({
            "a": "1",
            "b": {"c": "2", "d": ["3", "4"]},
            "e": [{"f": "5", "g": "6"}, {"f": "7"}],
        })
    );
}
