//! The decider of the page and that of the runtime are two implementations of one rule: here both look at the same
//! values, and say the same of them: the decision, how well each claim is met, and why a branch is not the one.

use std::collections::BTreeMap;

use openapi_crate_codegen::decide::sample;
use openapi_crate_codegen::explain::explanation::Explanation;
use openapi_crate_codegen::ir::{Api, Claim, Plan, Shape, Union};
use openapi_crate_codegen::models;
use openapi_crate_codegen::page::assemble::DECIDER;
use openapi_crate_codegen::page::plans::Plans;
use openapi_crate_codegen::runtime::claims::level::Level;
use openapi_crate_codegen::runtime::claims::plan::Decision;
use openapi_crate_codegen::{decide::runtime_plan, runtime::claims};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::random;
use crate::raw::Raw;
use crate::support::values::rows;
use crate::support::{cases, specs};

/// Values that other languages than Rust take for others: as a member of which nothing else is known, and alone.
const NUMBERS: [&str; 14] = [
    "0",
    "-0",
    "1",
    "1.0",
    "1e0",
    "10e-1",
    "1.5",
    "-7",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "1e400",
];
const TEXTS: [&str; 11] = [
    r#""2026-02-29""#,
    r#""2024-02-29""#,
    r#""2026-02-09T08:30:60.123Z""#,
    r#""2026-02-09t08:30:00+24:00""#,
    r#""2026-02-09T08:30:00.Z""#,
    r#""123e4567-e89b-12d3-a456-42661417400G""#,
    r#""127.0.0.01""#,
    r#""::ffff:1.2.3.4""#,
    r#""1:2:3:4:5:6:7::""#,
    r#""\u0000\u00e9\ud83d\ude00\" \u200b""#,
    r#""""#,
];

/// What is said of a value.
fn said(plan: &Plan, text: &str) -> Value {
    let value = Raw::parse(text);
    let arena = bumpalo::Bump::new();
    let followed = runtime_plan::plan(plan, &arena);
    let decision = match followed.decide(&value).expect("the text is well-formed") {
        Decision::Branch(branch) => json!({ "is": "branch", "branch": branch }),
        Decision::Perhaps(branch) => json!({ "is": "perhaps", "branch": branch }),
        Decision::Unknown => json!({ "is": "unknown" }),
        Decision::Contested(branches) => json!({ "is": "contested", "branches": branches }),
        Decision::Repeated(name) => json!({ "is": "repeated", "name": name }),
    };
    let of_claim = |claim: &claims::claim::Claim<'_>| {
        let level = match claim.level(&value) {
            Level::Refuted => 0,
            Level::Departs => 1,
            Level::Unlisted => 2,
            Level::Odd => 3,
            Level::Holds => 4,
        };
        json!([level, claim.misfit(&value).map(|misfit| misfit.to_string())])
    };
    let branches = followed.branches.iter();
    let branches: Vec<Value> = branches
        .map(|branch| json!([of_claim(&branch.claim), branch.whole.map(of_claim)]))
        .collect();
    json!([decision, branches])
}

/// The same by the page's script: an array of plans with values, and what is said of each value.
const SAID: &str = "
    const claims = readClaims(CLAIMS);
    return PLANS.map(({ plan, values }) => {
        const followed = readPlan(plan, claims);
        return values.map((text) => {
            const value = parseJson(text);
            const ofClaim = (claim) => {
                const found = misfit(claim, value);
                return [levelOf(claim, value), found ? clause(found) : null];
            };
            const branches = followed.branches.map(({ claim, full }) => [ofClaim(claim), full ? ofClaim(full) : null]);
            return [decide(followed, value), branches];
        });
    });";

/// The unions of models, each with values to be tried beside those that its plan suggests.
fn tried<'a>(api: &'a Api, mut given: impl FnMut(&str) -> Vec<String>) -> Vec<Tried<'a>> {
    let unions = api.types.iter().filter_map(|(_, def)| match &def.shape {
        Shape::Union(union) => Some((def, union, union.plan.as_ref()?)),
        _ => None,
    });
    unions
        .map(|(def, union, plan)| Tried {
            name: &def.name,
            plan,
            values: values(union, plan, given(&def.name)),
        })
        .collect()
}

struct Tried<'a> {
    name: &'a str,
    plan: &'a Plan,
    values: Vec<String>,
}

/// Given values and near misses; of objects with a member twice, and others in the place of each member.
fn values(union: &Union, plan: &Plan, given: Vec<String>) -> Vec<String> {
    let mut texts = given;
    texts.extend(Explanation::of(union, plan).examples.iter().map(|(value, _)| value.to_string()));
    let claims = plan.branches.iter().flat_map(|branch| {
        let full: Vec<&Claim> = branch.full_claim.iter().collect();
        std::iter::once(&branch.claim).chain(full).flat_map(Claim::alternatives)
    });
    texts.extend(claims.map(|claim| sample::of_claim(claim).to_string()));
    texts.sort();
    texts.dedup();
    texts.truncate(80);
    let mut varied: Vec<String> =
        [&NUMBERS[..13], &TEXTS].concat().iter().map(|text| (*text).to_owned()).collect();
    for (index, text) in texts.iter().enumerate() {
        let value: Value = serde_json::from_str(text).expect("a value is JSON");
        let Some(members) = value.as_object() else { continue };
        let mut named: Vec<String> =
            members.iter().map(|(name, value)| format!("{}: {value}", json!(name))).collect();
        named.reverse();
        varied.push(format!("{{{}}}", named.join(", ")));
        varied.push(format!(
            "{{{}}}",
            [&named[..], &["\"a new\\none\": [1]".to_owned()]].concat().join(",")
        ));
        for (position, name) in members.keys().enumerate().take(4) {
            let others = [
                NUMBERS[(index + position) % 13],
                TEXTS[(index + position) % TEXTS.len()],
                "null",
                "{}",
                "[null]",
            ];
            for other in others {
                let mut changed = members.clone();
                // A placeholder, so that a number keeps its digits.
                changed.insert(name.clone(), json!("@"));
                varied.push(Value::Object(changed).to_string().replace("\"@\"", other));
            }
            let twice = format!("{{{}, {}: true}}", named.join(", "), json!(name));
            varied.push(twice);
        }
    }
    texts.extend(varied);
    texts
}

/// Where the two do not say the same, and how many values were tried.
fn disagreements(browser: &mut Browser, name: &str, tried: &[Tried<'_>]) -> (Vec<String>, usize) {
    let mut plans = Plans::default();
    let planned: Vec<Value> = tried
        .iter()
        .map(|tried| json!({ "plan": plans.followed(tried.plan), "values": tried.values }))
        .collect();
    let claims = json!(plans.into_claims());
    let script =
        SAID.replace("CLAIMS", &claims.to_string()).replace("PLANS", &json!(planned).to_string());
    let found = browser.evaluate(&format!("(() => {{ {} {script} }})()", DECIDER.concat()));
    let (mut wrong, mut count) = (Vec::new(), 0);
    for (index, tried) in tried.iter().enumerate() {
        for (position, text) in tried.values.iter().enumerate() {
            count += 1;
            let (expected, found) = (said(tried.plan, text), &found[index][position]);
            if expected != *found {
                wrong.push(format!(
                    "{name} {}: {text}\n  runtime {expected}\n  page    {found}",
                    tried.name
                ));
            }
        }
    }
    (wrong, count)
}

#[test]
#[ignore = "needs Chromium: cargo xtask ci page"]
fn the_page_decides_as_the_runtime_does() {
    let mut browser = Browser::start(800, 600);
    let (mut wrong, mut count, mut unions) = (Vec::new(), 0, 0);
    let mut compare = |name: &str, tried: &[Tried<'_>]| {
        unions += tried.len();
        let (found, values) = disagreements(&mut browser, name, tried);
        wrong.extend(found);
        count += values;
    };
    for case in cases() {
        // A case may be of a fault, and have no model.
        let Ok((apis, _)) = models(&[case.input()]) else { continue };
        let rows = rows(&case.folder);
        let given = |union: &str| {
            let of_union = rows.iter().filter(|row| row.ty == union);
            of_union.map(|row| row.value.clone()).collect()
        };
        compare(&case.name, &tried(&apis[0], given));
    }
    let (apis, _) = models(&specs()).expect("models");
    for api in &apis {
        compare(&api.document, &tried(api, |_| Vec::new()));
    }
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
    assert!(unions > 150 && count > 10_000, "{unions} unions, {count} values are tried");
    println!("{unions} unions, {count} values: both say the same");
}

#[test]
#[ignore = "needs Chromium: cargo xtask ci page"]
fn of_plans_by_chance_both_say_the_same() {
    let mut browser = Browser::start(800, 600);
    let mut rng = fastrand::Rng::with_seed(7);
    let plans: Vec<Plan> = (0..400).map(|_| random::plan(&mut rng)).collect();
    let tried = plans.iter().map(|plan| {
        let values = (0..50).map(|_| random::text(&mut rng, 3)).collect();
        Tried { name: "a plan", plan, values }
    });
    let tried: Vec<Tried<'_>> = tried.collect();
    let (wrong, count) = disagreements(&mut browser, "chance:", &tried);
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
    // What decides is of every sort.
    let values = tried.iter().flat_map(|tried| tried.values.iter().map(|text| (tried.plan, text)));
    let mut sorts: BTreeMap<String, usize> = BTreeMap::new();
    for (plan, text) in values {
        *sorts.entry(said(plan, text)[0]["is"].to_string()).or_default() += 1;
    }
    assert!(sorts.len() == 5 && sorts.values().all(|count| *count > 100), "{sorts:?}");
}

#[test]
#[ignore = "needs Chromium: cargo xtask ci page"]
fn what_is_no_json_is_none_to_the_page() {
    let mut browser = Browser::start(800, 600);
    let texts = [
        "",
        " ",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "nul",
        "tru",
        "NaN",
        "\"a",
        "\"\t\"",
        "\"\\x\"",
        "\"\\ud800\"",
        "[1 2]",
        "{\"a\" 1}",
        "1 2",
        "[",
        "{\"a\":",
        "'a'",
        "\u{feff}1",
        "[]",
        "{}",
        " [ 1 , {\"a\" : [ ] } ] ",
        "\"\\ud83d\\ude00\\/\"",
        "-0.0e-0",
        "1E+2",
        "\"\u{7f}\"",
    ];
    let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    let texts: Vec<String> =
        texts.map(str::to_owned).into_iter().chain([deep(127), deep(128)]).collect();
    let script = "return TEXTS.map((text) => { try { parseJson(text); return true } catch (error) { return !(error instanceof JsonError) && String(error) } });"
        .replace("TEXTS", &json!(texts).to_string());
    let found = browser.evaluate(&format!("(() => {{ {} {script} }})()", DECIDER.concat()));
    for (index, text) in texts.iter().enumerate() {
        let expected = serde_json::from_str::<Value>(text).is_ok();
        assert_eq!(found[index], json!(expected), "{text}");
    }
}
