//! The unions of a model, each with the schemas of its branches as the description has them.

use openapi_crate_codegen::Input;
use openapi_crate_codegen::document::Document;
use openapi_crate_codegen::ir::{Plan, Scalar, Shape, TypeRef, Types};
use serde_json::{Map, Value, json};

use super::branches::{Branches, branches, in_rust, only_text};
use super::checked::Checked;
use super::keywords::types;

/// A union, and how its branches are held against the description.
#[derive(Debug)]
pub struct Case {
    pub place: String,
    pub plan: Plan,
    /// The names of the branches of the plan.
    pub names: Vec<String>,
    /// For each branch of the description, which of the plan it has become.
    pub becomes: Vec<usize>,
    /// For each branch of the description, what is checked: the union and the branch.
    pub valid: Vec<Value>,
    /// For each branch of the description, what values are made of.
    pub made: Vec<Value>,
}

/// Why a union is skipped over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Skipped {
    /// It is a base with a discriminator, and its subtypes.
    Subtypes,
    /// It is made of several schemas that hold at once.
    Combined,
    /// Its branches are not those of one `oneOf` or `anyOf`.
    NoBranches,
    /// What became of a branch is not known.
    Unmapped,
}

/// The unions of a description; none if nothing is generated of it.
pub fn cases<'d>(
    input: &Input,
    document: &'d Document,
    checked: &mut Checked<'d>,
) -> Option<(Vec<Case>, Vec<Skipped>)> {
    let (apis, _) = openapi_crate_codegen::models(std::slice::from_ref(input)).ok()?;
    let (kept, known, lowered) = branches(document)?;
    let mut cases = Vec::new();
    let mut skipped = Vec::new();
    for (id, def) in apis.first()?.types.iter() {
        let Shape::Union(union) = &def.shape else { continue };
        let Some(plan) = &union.plan else { continue };
        let names = union.branches.iter().map(|branch| branch.name.clone()).collect();
        let case = match known.get(&id) {
            _ if id.0 >= lowered => Err(Skipped::Combined),
            Some(branches) if branches.types.len() == union.branches.len() => {
                let schema = def.pointer.look_up(&document.root);
                let are_subtypes = union
                    .discriminator
                    .as_ref()
                    .is_some_and(|labels| labels.default_mapping.is_some());
                if are_subtypes {
                    Err(Skipped::Subtypes)
                } else {
                    case(&kept, branches, schema, checked)
                }
            }
            _ => Err(Skipped::Unmapped),
        };
        match case {
            Ok((becomes, valid, made)) => cases.push(Case {
                place: def.pointer.as_str().to_owned(),
                plan: plan.clone(),
                names,
                becomes,
                valid,
                made,
            }),
            Err(why) => skipped.push(why),
        }
    }
    Some((cases, skipped))
}

type Schemas = (Vec<usize>, Vec<Value>, Vec<Value>);

fn case<'d>(
    types: &Types,
    branches: &Branches,
    schema: Option<&'d Value>,
    checked: &mut Checked<'d>,
) -> Result<Schemas, Skipped> {
    let schema = schema.ok_or(Skipped::NoBranches)?;
    let known: Vec<TypeRef> = branches.types.iter().map(|ty| in_rust(types, ty)).collect();
    let (described, beside) = described(schema, branches.lowered.len(), checked)?;
    let around = checked.of(schema);
    let around = checked.define(around);
    let (mut becomes, mut valid, mut made) = (Vec::new(), Vec::new(), Vec::new());
    for (lowered, branch) in branches.lowered.iter().zip(described) {
        if types[types.resolve(*lowered)].shape == Shape::Scalar(Scalar::Null) {
            continue;
        }
        let written = types.canonical(&TypeRef::Named(*lowered));
        let ty = in_rust(types, &TypeRef::Named(*lowered));
        // Of two that differ in null alone the one is not the other.
        let same = branches.types.iter().position(|known| types.canonical(known) == written);
        let position = same.or_else(|| known.iter().position(|known| *known == ty));
        let position =
            position.or_else(|| only_text(types, &known, &ty)).ok_or(Skipped::Unmapped)?;
        becomes.push(position);
        let both = checked.define(json!({ "allOf": [around, branch] }));
        valid.push(both);
        let both = checked.define(json!({ "allOf": [beside, branch] }));
        made.push(both);
    }
    Ok((becomes, valid, made))
}

/// The branches of a union as the description has them, and what it says beside them.
fn described<'d>(
    schema: &'d Value,
    count: usize,
    checked: &mut Checked<'d>,
) -> Result<(Vec<Value>, Value), Skipped> {
    if let Some(keywords) = schema.as_object()
        && let Some(types) = of_several_types(keywords)
        && types.len() == count
    {
        let of = |name: &str| json!({ "type": name });
        return Ok((types.iter().map(|name| of(name)).collect(), checked.of(schema)));
    }
    let mut found = Vec::new();
    find(schema, checked, &mut found, 12);
    let [(union, branches)] = found[..] else { return Err(Skipped::NoBranches) };
    if branches.len() != count {
        return Err(Skipped::NoBranches);
    }
    let beside = checked.beside(schema, union);
    Ok((checked.branches(union, branches), beside))
}

fn of_several_types(keywords: &Map<String, Value>) -> Option<Vec<&str>> {
    let listed = keywords.get("type")?.as_array()?;
    let types: Vec<&str> = types(keywords).into_iter().filter(|name| *name != "null").collect();
    (listed.len() > 1 && types.len() > 1).then_some(types)
}

/// The unions of a schema, its references, and its `allOf`.
fn find<'d>(
    schema: &'d Value,
    checked: &Checked<'d>,
    found: &mut Vec<(&'d Value, &'d [Value])>,
    deepest: usize,
) {
    if deepest == 0 {
        return;
    }
    for keyword in ["oneOf", "anyOf"] {
        if let Some(Value::Array(branches)) = schema.get(keyword) {
            found.push((schema, branches));
        }
    }
    let reference = schema.get("$ref").and_then(Value::as_str);
    let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
    let target = reference.and_then(|reference| checked.at(reference));
    for part in parts.chain(target) {
        find(part, checked, found, deepest - 1);
    }
}
