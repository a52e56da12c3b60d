//! The table, and what stands in a cell of it.

use serde_json::Value;

use super::programs::Answers;
use super::schemas::Schema;
use super::tools::Failure;

pub struct Row {
    pub name: String,
    pub typify: Cell,
    pub ours: Cell,
}

/// What became of a schema.
pub struct Cell(Result<Counts, Failure>);

/// How many values there are, and what became of them.
#[derive(Default)]
struct Counts {
    valid: usize,
    refused: usize,
    changed: usize,
    invalid: usize,
    read: usize,
    without_type: usize,
}

impl Counts {
    fn is_right(&self) -> bool {
        self.valid > 0 && self.refused + self.changed + self.without_type == 0
    }
}

/// What a tool's types do with the values of a schema.
pub fn cell(schema: &Schema, answers: &Result<Answers, Failure>) -> Cell {
    Cell(answers.as_ref().map_err(Clone::clone).map(|answers| {
        let mut counts = Counts::default();
        for (definition, answers) in schema.definitions.iter().zip(answers) {
            let Some(answers) = answers else {
                counts.without_type += 1;
                continue;
            };
            for ((value, is_valid), answer) in definition.values.iter().zip(answers) {
                let wrong = match (is_valid, answer) {
                    (true, None) => Some(("refused", &mut counts.refused)),
                    (true, Some(again)) if !is_same(again, value) => {
                        Some(("changed", &mut counts.changed))
                    }
                    _ => None,
                };
                if let Some((what, count)) = wrong {
                    *count += 1;
                    eprintln!("{} {:?} {what}: {value}", schema.name, definition.at);
                }
                counts.valid += usize::from(*is_valid);
                counts.invalid += usize::from(!is_valid);
                counts.read += usize::from(!is_valid && answer.is_some());
            }
        }
        counts
    }))
}

/// Whether two values are the same to JSON Schema, to which 1 and 1.0 are one number (2020-12, Core 4.2.2).
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(name, value)| other.get(name).is_some_and(|other| is_same(value, other)))
        }
        _ => one == other,
    }
}

impl Cell {
    fn text(&self) -> String {
        let counts = match &self.0 {
            Ok(counts) => counts,
            Err(Failure::Refused) => return "refused".to_owned(),
            Err(Failure::Panics) => return "panics".to_owned(),
            Err(Failure::DoesNotCompile) => return "does not compile".to_owned(),
            Err(Failure::Crashes) => return "crashes".to_owned(),
        };
        if counts.valid == 0 {
            return "no valid values".to_owned();
        }
        let mut parts = Vec::new();
        for (count, what) in [
            (counts.refused, "valid refused"),
            (counts.changed, "valid changed"),
            (counts.without_type, "definitions without a type"),
        ] {
            if count > 0 {
                parts.push(format!("{count} {what}"));
            }
        }
        if parts.is_empty() { "ok".to_owned() } else { parts.join(", ") }
    }

    fn read(&self) -> String {
        self.0.as_ref().map_or_else(|_| "-".to_owned(), |counts| counts.read.to_string())
    }
}

/// The table as Markdown, with a summary.
pub fn text(rows: &[Row]) -> String {
    let mut text = "# typify and `cargo xtask types`\n\n\
        Made by the test beside this file. `valid` and `invalid` are how many values of either kind were tried; behind\n\
        the tools stands what is wrong with valid ones, and how many of the invalid ones the types read all the same.\n\n\
        | schema | valid | invalid | typify | reads invalid | ours | reads invalid |\n|---|---|---|---|---|---|---|\n"
        .to_owned();
    for row in rows {
        let counts = row.ours.0.as_ref().or(row.typify.0.as_ref()).ok();
        let (valid, invalid) = counts.map_or((0, 0), |counts| (counts.valid, counts.invalid));
        let (typify, ours) = (row.typify.text(), row.ours.text());
        let (of_typify, of_ours) = (row.typify.read(), row.ours.read());
        text += &format!(
            "| `{}` | {valid} | {invalid} | {typify} | {of_typify} | {ours} | {of_ours} |\n",
            row.name
        );
    }
    let summary = |of: fn(&Row) -> &Cell| {
        let is = |failure: Failure| {
            rows.iter().filter(|row| of(row).0.as_ref().err() == Some(&failure)).count()
        };
        let right = |is_right| {
            let counts = rows.iter().filter_map(|row| of(row).0.as_ref().ok());
            counts.filter(|counts| counts.is_right() == is_right).count()
        };
        [
            right(true),
            right(false),
            is(Failure::Refused),
            is(Failure::Panics),
            is(Failure::DoesNotCompile) + is(Failure::Crashes),
        ]
    };
    let (typify, ours) = (summary(|row| &row.typify), summary(|row| &row.ours));
    text += "\n| of all schemas | typify | ours |\n|---|---|---|\n";
    let names = [
        "every valid value is read, and comes back",
        "a valid value is refused or changed, or none was found",
        "the schema is refused",
        "the generator panics",
        "the types do not compile",
    ];
    for (name, (typify, ours)) in names.iter().zip(typify.iter().zip(ours)) {
        text += &format!("| {name} | {typify} | {ours} |\n");
    }
    text
}
