//! Which branch of a union a value is: by the plan, and by the code that follows it.
//!
//! `values.txt` of a case (`codegen/tests/cases`) says which branch each value is, and the compiled types are asked
//! (`codegen/golden/tests/values.rs`). Here the generator's decision on the same values is held against it, for that is
//! what warnings, `--explain` and the comparison of versions say.

use openapi_crate_codegen::decide::unknown::unknown_in;
use openapi_crate_codegen::decide::{Decision, decide};
use openapi_crate_codegen::ir::{Api, Shape, Union};
use openapi_crate_codegen::models;
use openapi_crate_codegen::pointer::Pointer;
use serde_json::{Value, json};

use crate::support::values::{Row, rows};
use crate::support::{case, cases};

/// The union of this name.
fn union<'a>(api: &'a Api, name: &str) -> Option<&'a Union> {
    let (id, _) = api.types.iter().find(|(_, def)| def.name == name)?;
    match &api.types[api.types.resolve(id)].shape {
        Shape::Union(union) => Some(union),
        _ => None,
    }
}

/// The branches that a value can be by the plan, in the order in which they are decoded; the last is `Unknown` if no
/// branch need be it.
fn decided(union: &Union, value: &Value) -> Vec<String> {
    let name = |branch: usize| union.branches[branch].name.clone();
    match decide(union.plan.as_ref().expect("a plan"), value) {
        Decision::Branch(branch) => vec![name(branch)],
        Decision::Perhaps(branch) => vec![name(branch), "Unknown".to_owned()],
        Decision::Unknown | Decision::Repeated(_) => vec!["Unknown".to_owned()],
        Decision::Contested(branches) => branches.into_iter().map(name).collect(),
    }
}

/// The branch that a value is by its row: `Dog` of `Dog(Beagle) {"kind": "dog"}`. None if it is refused, or if only
/// what it encodes as is said.
fn expected(row: &Row) -> Option<&str> {
    let name = row.expected.split([' ', '(', ';']).next()?;
    let is_name = name.starts_with(|first: char| first.is_ascii_uppercase());
    is_name.then_some(name)
}

#[test]
fn the_plan_decides_as_the_compiled_types_do() {
    let (mut wrong, mut count, mut contested) = (Vec::new(), 0, 0);
    for case in cases() {
        let rows = rows(&case.folder);
        if rows.is_empty() {
            continue;
        }
        let (apis, _) = models(&[case.input()]).expect("a case with values generates");
        for row in &rows {
            let (Some(union), Some(expected)) = (union(&apis[0], &row.ty), expected(row)) else {
                continue;
            };
            let value = serde_json::from_str(&row.value).expect("a value is JSON");
            let found = decided(union, &value);
            count += 1;
            contested += usize::from(found.len() > 1);
            if !found.iter().any(|name| name == expected) {
                let (name, line) = (&case.name, row.line);
                let (found, value) = (found.join(" or "), &row.value);
                wrong.push(format!("{name}/values.txt:{line}: {value} is {found} by the plan"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 250 && contested > 5, "{count} values are tried, {contested} are contested");
}

#[test]
fn what_is_unknown_within_a_value_is_found() {
    let (apis, _) = models(&[case("decisions/nested_unions")]).expect("a model");
    let unknown = |schema: &str, value: Value| {
        let place = Pointer::root().join("components").join("schemas").join(schema);
        unknown_in(&apis[0], &place, &value)
    };
    assert_eq!(unknown("Shape", json!({ "type": "dot" })), Some(vec!["Shape".to_owned()]));
    let shapes = json!([{ "type": "line" }, { "type": "circle" }]);
    assert_eq!(unknown("Lists", shapes), Some(Vec::new()));
    assert_eq!(unknown("Nothing", json!(5)), None);
}
