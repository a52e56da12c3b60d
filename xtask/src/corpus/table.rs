//! The table of what was found out, and the total.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use super::outcome::Outcome;

/// The columns, and whether they are numbers, which stand at the right.
const COLUMNS: [(&str, bool); 14] = [
    ("document", false),
    ("kB", true),
    ("read", false),
    ("made", false),
    ("lines", true),
    ("ms", true),
    ("MB/s", true),
    ("peak", true),
    ("warned", true),
    ("unions", true),
    ("k/t/m/o/u", true),
    ("largest", true),
    ("compiles", true),
    ("examples", true),
];

/// A line for each document, one for all of them, and the warnings by their kind.
pub fn table(outcomes: &[Outcome]) -> String {
    let mut rows: Vec<[String; 14]> = vec![COLUMNS.map(|(name, _)| name.to_owned())];
    rows.extend(outcomes.iter().map(row));
    let widths: Vec<usize> = (0..COLUMNS.len())
        .map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for ((cell, width), (_, is_number)) in row.iter().zip(&widths).zip(COLUMNS) {
            if is_number {
                let _ = write!(line, "{cell:>width$}  ");
            } else {
                let _ = write!(line, "{cell:<width$}  ");
            }
        }
        text += line.trim_end();
        text.push('\n');
    }
    text += "\nunions k/t/m/o/u: decided by kind, by a tag, by required members, by order, or undecided\n\
             largest: the largest type by value, in bytes, as it is reckoned\n\n";
    text + &total_in_words(outcomes)
}

fn row(outcome: &Outcome) -> [String; 14] {
    let yes = |is: bool| if is { "yes" } else { "NO" }.to_owned();
    let dash = || "-".to_owned();
    let unions = &outcome.unions;
    let (by_kind, by_tag, by_members) = (unions.kind, unions.tag, unions.by_members());
    let (by_order, undecided) = (unions.order, unions.undecided);
    [
        outcome.document.clone(),
        (outcome.bytes / 1000).to_string(),
        yes(outcome.read),
        yes(outcome.generated),
        outcome.lines.to_string(),
        format!("{:.0}", outcome.time()),
        if outcome.generated { format!("{:.1}", speed([outcome])) } else { dash() },
        outcome.peak_bytes.map_or("unknown".to_owned(), |peak| {
            format!("{} MB {:>4.0}x", peak / 1_000_000, peak as f64 / outcome.bytes.max(1) as f64)
        }),
        outcome.warnings.values().sum::<usize>().to_string(),
        unions.count().to_string(),
        format!("{by_kind}/{by_tag}/{by_members}/{by_order}/{undecided}"),
        outcome.sizes.largest.to_string(),
        outcome.compiled.as_ref().map_or_else(dash, |compiled| match compiled.fault {
            None => format!("{:.1} s", compiled.seconds),
            Some(_) => "NO".to_owned(),
        }),
        outcome.examples.as_ref().map_or_else(dash, |examples| match examples.fault {
            None => format!("{}/{}/{}", examples.same, examples.decoded, examples.count),
            Some(_) => "NO".to_owned(),
        }),
    ]
}

/// Megabytes of description per second, of the processor's time where it is known.
fn speed<'o>(outcomes: impl IntoIterator<Item = &'o Outcome>) -> f64 {
    let (mut bytes, mut milliseconds) = (0, 0.0);
    for outcome in outcomes {
        bytes += outcome.bytes;
        milliseconds += outcome.time();
    }
    bytes as f64 / 1000.0 / f64::max(milliseconds, 0.001)
}

fn is_large(outcome: &&Outcome) -> bool {
    outcome.bytes >= 1_000_000 && outcome.generated
}

/// The sums over all documents.
pub fn total(outcomes: &[Outcome]) -> Value {
    let count = |is: &dyn Fn(&Outcome) -> bool| outcomes.iter().filter(|one| is(one)).count();
    let examples = || outcomes.iter().filter_map(|outcome| outcome.examples.as_ref());
    let compiled = || outcomes.iter().filter_map(|outcome| outcome.compiled.as_ref());
    let large = || outcomes.iter().filter(is_large);
    let peak = large().filter_map(|one| Some(one.peak_bytes? as f64 / one.bytes as f64));
    json!({
        "documents": outcomes.len(),
        "read": count(&|outcome| outcome.read),
        "generated": count(&|outcome| outcome.generated),
        "bytes": outcomes.iter().map(|outcome| outcome.bytes).sum::<u64>(),
        "lines": outcomes.iter().map(|outcome| outcome.lines).sum::<usize>(),
        "milliseconds": outcomes.iter().map(|outcome| outcome.milliseconds).sum::<f64>(),
        "cpu_milliseconds": outcomes.iter().map(Outcome::time).sum::<f64>(),
        "megabytes_per_second": speed(outcomes.iter().filter(|outcome| outcome.generated)),
        "of_1_megabyte_and_more": {
            "documents": large().count(),
            "megabytes_per_second": speed(large()),
            "slowest_megabytes_per_second": large().map(|one| speed([one])).reduce(f64::min),
            "greatest_peak_by_size": peak.reduce(f64::max),
        },
        "warnings": sum(outcomes, |outcome| &outcome.warnings),
        "unions": {
            "kind": outcomes.iter().map(|outcome| outcome.unions.kind).sum::<usize>(),
            "tag": outcomes.iter().map(|outcome| outcome.unions.tag).sum::<usize>(),
            "members": members(outcomes),
            "order": outcomes.iter().map(|outcome| outcome.unions.order).sum::<usize>(),
            "undecided": outcomes.iter().map(|outcome| outcome.unions.undecided).sum::<usize>(),
        },
        "sizes": {
            "types": outcomes.iter().map(|outcome| outcome.sizes.types).sum::<usize>(),
            "above_1_kilobyte":
                outcomes.iter().map(|outcome| outcome.sizes.above_1_kilobyte).sum::<usize>(),
            "largest": outcomes.iter().map(|outcome| outcome.sizes.largest).max(),
        },
        "any_json": {
            "members": outcomes.iter().map(|outcome| outcome.members).sum::<usize>(),
            "of_these": sum(outcomes, |outcome| &outcome.any_json),
        },
        "compiled": {
            "tried": compiled().count(),
            "without_a_warning": compiled().filter(|compiled| compiled.fault.is_none()).count(),
            "seconds": compiled().map(|compiled| compiled.seconds).sum::<f64>(),
        },
        "examples": {
            "tried": examples().map(|examples| examples.count).sum::<usize>(),
            "decoded": examples().map(|examples| examples.decoded).sum::<usize>(),
            "same": examples().map(|examples| examples.same).sum::<usize>(),
            "unknown": outcomes.iter().map(|outcome| outcome.unknown.len()).sum::<usize>(),
        },
    })
}

/// The sums of counts by name.
fn sum<'o>(
    outcomes: &'o [Outcome],
    counts: impl Fn(&'o Outcome) -> &'o BTreeMap<String, usize>,
) -> BTreeMap<&'o str, usize> {
    let mut sums: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, count) in outcomes.iter().flat_map(counts) {
        *sums.entry(name).or_default() += count;
    }
    sums
}

fn members(outcomes: &[Outcome]) -> BTreeMap<usize, usize> {
    let mut members: BTreeMap<usize, usize> = BTreeMap::new();
    for (depth, count) in outcomes.iter().flat_map(|outcome| &outcome.unions.members) {
        *members.entry(*depth).or_default() += count;
    }
    members
}

fn total_in_words(outcomes: &[Outcome]) -> String {
    let total = total(outcomes);
    let one = |pointer: &str| total.pointer(pointer).map(Value::to_string).unwrap_or_default();
    let rounded = |pointer: &str| {
        let number = total.pointer(pointer).and_then(Value::as_f64);
        number.map_or_else(|| "-".to_owned(), |number| format!("{number:.1}"))
    };
    let counts = |counts: Vec<(String, usize)>| {
        let counts: Vec<String> =
            counts.into_iter().map(|(name, count)| format!("{name} {count}")).collect();
        if counts.is_empty() { "none".to_owned() } else { counts.join(", ") }
    };
    let by_depth = members(outcomes).into_iter();
    let by_depth = by_depth.map(|(depth, count)| (format!("at depth {depth}:"), count)).collect();
    let named = |sums: BTreeMap<&str, usize>| {
        sums.into_iter().map(|(name, count)| (name.to_owned(), count)).collect::<Vec<_>>()
    };
    let by_kind = named(sum(outcomes, |outcome| &outcome.warnings));
    let any_json = sum(outcomes, |outcome| &outcome.any_json);
    let lost: usize = any_json.values().sum();
    let members = total.pointer("/any_json/members").and_then(Value::as_u64).unwrap_or_default();
    let share = lost as f64 * 100.0 / (members.max(1) as f64);
    let mut text = format!(
        "total: {} documents, {} read, {} generated; {} lines in {} ms, {} MB/s\n\
         of 1 MB and more: {} documents, {} MB/s, the slowest {} MB/s, peak at most {} times the document\n\
         unions: by kind {}, by a tag {}, by required members {}, by order {}, undecided {}\n\
         types: {}, above 1 kB {}, the largest {} bytes\n\
         any JSON though more is said: {lost} of {members} members ({share:.2} %): {}\n\
         warnings: {}\n",
        one("/documents"),
        one("/read"),
        one("/generated"),
        one("/lines"),
        rounded("/cpu_milliseconds"),
        rounded("/megabytes_per_second"),
        one("/of_1_megabyte_and_more/documents"),
        rounded("/of_1_megabyte_and_more/megabytes_per_second"),
        rounded("/of_1_megabyte_and_more/slowest_megabytes_per_second"),
        rounded("/of_1_megabyte_and_more/greatest_peak_by_size"),
        one("/unions/kind"),
        one("/unions/tag"),
        counts(by_depth),
        one("/unions/order"),
        one("/unions/undecided"),
        one("/sizes/types"),
        one("/sizes/above_1_kilobyte"),
        one("/sizes/largest"),
        counts(named(any_json)),
        counts(by_kind),
    );
    if outcomes.iter().any(|outcome| outcome.compiled.is_some()) {
        let (good, tried) = (one("/compiled/without_a_warning"), one("/compiled/tried"));
        let seconds = rounded("/compiled/seconds");
        text += &format!("compiled without a warning: {good} of {tried}, in {seconds} s\n");
    }
    if outcomes.iter().any(|outcome| outcome.examples.is_some()) {
        let tried = one("/examples/tried");
        let (decoded, same) = (one("/examples/decoded"), one("/examples/same"));
        text += &format!("examples: {tried}, {decoded} decoded, {same} the same when encoded\n");
        text += &format!("examples with a part that is Unknown: {}\n", one("/examples/unknown"));
        for outcome in outcomes {
            for unknown in &outcome.unknown {
                let (document, source) = (&outcome.document, &unknown.source);
                text += &format!("  {document}: {source}: {}\n", unknown.reason);
            }
        }
    }
    text
}
