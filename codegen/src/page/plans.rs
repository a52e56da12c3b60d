//! The plans of unions: as the script follows them, and in words.
//!
//! ```text
//! {
//!   "branches": [{"claim": 0, "full": 1, "before": [1], "knows": ["kind"], "default": "kind"}],
//!   "words": [{"head": "an object where", "members": "`kind` is \"cat\"", "full": [..]}],
//!   "rules": ["Unknown is any other value"],
//!   "examples": [["{}", "Unknown"]],
//!   "decided_by": "tag", "more_examples": 3
//! }
//! ```
//!
//! A claim refers to those within it by their position, so that each stands in the block once. Its members are triples
//! of name, need (0: required, 1: expected, 2: optional) and claim. A constant is a text, a boolean, null, or a number as
//! its text: `{"integer": "1"}`, `{"float": "1.5"}`.

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::types::put;
use crate::decide::runtime_plan::constant;
use crate::explain::explanation::{BranchExplanation, Explanation};
use crate::ir::kinds::JsonKinds;
use crate::ir::{Claim, Kinds, Need, Plan, Shape, Union, Values};
use crate::report::decision::decision;
use crate::runtime::claims::claim::Constant;

/// How many examples of a union are shown.
const EXAMPLES: usize = 24;

/// The claims of all plans, each once.
#[derive(Default)]
pub struct Plans {
    claims: IndexMap<String, Value>,
}

impl Plans {
    /// The plan of a type, if it is a union.
    pub fn of(&mut self, shape: &Shape) -> Option<Value> {
        match shape {
            Shape::Union(union) => Some(self.plan(union, union.plan.as_ref()?)),
            _ => None,
        }
    }

    /// All claims, by position.
    pub fn into_claims(self) -> Vec<Value> {
        self.claims.into_values().collect()
    }

    fn plan(&mut self, union: &Union, plan: &Plan) -> Value {
        let mut defined = self.followed(plan);
        let Explanation { branches: words, rules, examples } = Explanation::of(union, plan);
        let shown = examples.iter().take(EXAMPLES);
        let shown: Vec<Value> =
            shown.map(|(value, outcome)| json!([value.to_string(), outcome])).collect();
        defined["words"] = words.into_iter().map(in_words).collect();
        defined["rules"] = json!(rules);
        defined["more_examples"] = json!(examples.len() - shown.len());
        defined["examples"] = json!(shown);
        defined["decided_by"] = json!(decision(plan).0.as_str());
        defined
    }

    /// A plan as the script follows it.
    pub fn followed(&mut self, plan: &Plan) -> Value {
        let branches = plan.branches.iter().map(|planned| {
            let mut defined = Map::new();
            put(&mut defined, "claim", json!(self.claim(&planned.claim)));
            let full = planned.full_claim.as_ref().map(|full| self.claim(full));
            put(&mut defined, "full", json!(full));
            put(&mut defined, "before", json!(planned.before));
            put(&mut defined, "knows", json!(planned.knows));
            put(&mut defined, "default", json!(planned.default));
            Value::Object(defined)
        });
        json!({ "branches": branches.collect::<Vec<Value>>() })
    }

    /// The position of a claim.
    fn claim(&mut self, claim: &Claim) -> usize {
        let mut defined = Map::new();
        let kinds = Kinds::ALL.into_iter().filter(|(kind, _)| claim.kinds.has(*kind));
        let kinds: Vec<String> = kinds.map(|(_, name)| name.to_lowercase()).collect();
        put(&mut defined, "kinds", json!(kinds));
        let values = |word: &str, values: &[Value]| {
            let constants: Vec<Value> =
                values.iter().map(|value| literal(constant(value))).collect();
            json!([word, constants])
        };
        let values = match &claim.values {
            Values::Any => Value::Null,
            Values::Only(listed) => values("only", listed),
            Values::Open(listed) => values("open", listed),
            Values::Except(listed) => values("except", listed),
        };
        put(&mut defined, "values", values);
        put(&mut defined, "format", json!(claim.format.map(|format| format!("{format:?}"))));
        let members = claim.members.iter().map(|member| {
            let need = match member.need {
                Need::Required => 0,
                Need::Expected => 1,
                Need::Optional => 2,
            };
            json!([member.name, need, self.claim(&member.claim)])
        });
        let members: Vec<Value> = members.collect();
        put(&mut defined, "members", json!(members));
        let every = claim.every.as_ref().map(|every| self.claim(every));
        put(&mut defined, "every", json!(every));
        put(&mut defined, "closed", json!(claim.closed));
        let or: Vec<usize> = claim.or.iter().map(|alternative| self.claim(alternative)).collect();
        put(&mut defined, "or", json!(or));
        let defined = Value::Object(defined);
        self.claims.insert_full(defined.to_string(), defined).0
    }
}

fn literal(constant: Constant<'_>) -> Value {
    match constant {
        Constant::Null => Value::Null,
        Constant::Bool(value) => json!(value),
        Constant::Text(text) => json!(text),
        Constant::Integer(value) => json!({ "integer": value.to_string() }),
        Constant::Float(value) => json!({ "float": value.to_string() }),
    }
}

fn in_words(branch: BranchExplanation) -> Value {
    let mut defined = Map::new();
    put(&mut defined, "head", json!(branch.head));
    put(&mut defined, "members", json!(branch.members.trim_end()));
    let full = branch.full.map(|(head, members)| json!([head, members.trim_end()]));
    put(&mut defined, "full", json!(full));
    Value::Object(defined)
}
