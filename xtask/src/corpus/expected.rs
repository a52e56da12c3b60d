//! The failures that are known, each with its reason. The list must only shrink.

use std::collections::BTreeMap;

use super::outcome::Outcome;

/// A failure by its document and by what fails: `generate`, `compile`, `examples`, or an example by
/// its place.
pub type Failure = (String, String);

const LIST: &str = include_str!("expected_failures.tsv");

/// The failures of a document, each with what was said.
pub fn failures(outcome: &Outcome) -> BTreeMap<Failure, String> {
    let mut failures = BTreeMap::new();
    let mut add = |what: &str, reason: &Option<String>| {
        if let Some(reason) = reason {
            failures.insert((outcome.document.clone(), what.to_owned()), reason.clone());
        }
    };
    add("generate", &outcome.fault);
    add("compile", &outcome.compiled.as_ref().and_then(|compiled| compiled.fault.clone()));
    if let Some(examples) = &outcome.examples {
        add("examples", &examples.fault);
        for failure in &examples.failures {
            add(&failure.source, &Some(failure.reason.clone()));
        }
    }
    failures
}

/// What has been found, compared with the list.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Failures that are not on the list.
    pub new: Vec<(Failure, String)>,
    /// Those on the list that no longer fail.
    pub repaired: Vec<Failure>,
}

/// Compares outcomes with the list.
pub fn compare(outcomes: &[Outcome]) -> Comparison {
    compared(outcomes, LIST)
}

fn compared(outcomes: &[Outcome], list: &str) -> Comparison {
    let found: BTreeMap<Failure, String> = outcomes.iter().flat_map(failures).collect();
    let listed: BTreeMap<Failure, &str> = entries(list).collect();
    let new = found.iter().filter(|(failure, _)| !listed.contains_key(*failure));
    let new = new.map(|(failure, reason)| (failure.clone(), reason.clone())).collect();
    let repaired = listed.into_keys().filter(|failure| {
        let outcome = outcomes.iter().find(|outcome| outcome.document == failure.0);
        outcome.is_some_and(|outcome| was_tried(outcome, &failure.1))
            && !found.contains_key(failure)
    });
    Comparison { new, repaired: repaired.collect() }
}

/// Whether a run has come to what fails; not every run compiles, and a document that is not generated
/// is not compiled.
fn was_tried(outcome: &Outcome, what: &str) -> bool {
    match what {
        "generate" => true,
        "compile" => outcome.compiled.is_some(),
        "examples" => outcome.examples.is_some(),
        _ => outcome.examples.as_ref().is_some_and(|examples| examples.fault.is_none()),
    }
}

/// The lines of the list: a document, what fails, and why, with a tab between.
fn entries(list: &str) -> impl Iterator<Item = (Failure, &str)> {
    let lines = list.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.filter_map(|line| {
        let (document, rest) = line.split_once('\t')?;
        let (what, reason) = rest.split_once('\t')?;
        Some(((document.to_owned(), what.to_owned()), reason))
    })
}

#[cfg(test)]
mod tests {
    use super::{LIST, compared, entries};
    use crate::corpus::outcome::Outcome;

    fn outcome(document: &str, fault: Option<&str>) -> Outcome {
        let document = document.to_owned();
        Outcome { document, fault: fault.map(str::to_owned), ..Outcome::default() }
    }

    #[test]
    fn what_is_new_and_what_is_mended() {
        let outcomes = [outcome("a", Some("x")), outcome("b", Some("y")), outcome("c", None)];
        let list = "# why\na\tgenerate\tknown\nc\tgenerate\tknown\nc\tcompile\tknown\nd\tgenerate\tknown\n";
        let found = compared(&outcomes, list);
        let new = [(("b".to_owned(), "generate".to_owned()), "y".to_owned())];
        assert_eq!(found.new, new);
        assert_eq!(found.repaired, [("c".to_owned(), "generate".to_owned())]);
    }

    #[test]
    fn every_line_of_the_list_has_a_reason() {
        let lines = LIST.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).count();
        assert_eq!(entries(LIST).filter(|(_, reason)| !reason.trim().is_empty()).count(), lines);
    }
}
