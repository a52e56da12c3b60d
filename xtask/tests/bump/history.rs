//! The description as it was before each change, made of today's by taking the changes back.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

/// A day on which the API changed, and how each change is taken back.
pub struct Day {
    pub date: &'static str,
    take_back: &'static [Undo],
}

/// What is done to the description of a day for that of the day before.
enum Undo {
    /// A member was not there yet.
    Remove(&'static str, &'static str),
    /// A value was not listed yet.
    Unlist(&'static str, &'static str),
    /// A reference was not there yet, wherever it stands in a list.
    Unrefer(&'static str),
    /// A member could not be null.
    NotNull(&'static str),
    /// A member was required.
    Require(&'static str, &'static str),
    /// The words were others.
    Describe(&'static str, &'static str),
    /// A member was any text.
    AnyText(&'static str),
}
use Undo::{AnyText, Describe, NotNull, Remove, Require, Unlist, Unrefer};

const RUN: &str = "/components/schemas/ExtractRun/properties";
const SUMMARY: &str = "/components/schemas/ExtractRunSummary/properties";
const BLOCKS: &str = "/components/schemas/ParseConfig/properties/blockOptions/properties";
const FIGURES: &str =
    "/components/schemas/ParseConfig/properties/blockOptions/properties/figures/properties";
const PARSING: &str = "/components/schemas/ParseConfig/properties/advancedOptions/properties";
const RETURN_OCR: &str =
    "/components/schemas/ParseConfig/properties/advancedOptions/properties/returnOcr/properties";
const ADVANCED: &str = "/components/schemas/ExtractAdvancedOptions/properties";
const USAGE: &str = "/components/schemas/RunUsage/properties";
const AFTER_CREATION: &str = "/paths/~1extract_runs~1{id}/get/x-wait/after/createExtractRun";
const AFTER_CREATION_OF_BATCH: &str =
    "/paths/~1batch_runs~1{id}/get/x-wait/after/createExtractRunBatch";
const ENTRY: &str = "/components/schemas/RunUsageBreakdownEntry/properties";

/// The changes of 2026, in their order, as the public SDKs show them.
pub const DAYS: [Day; 13] = [
    Day {
        date: "2026-03-20",
        take_back: &[
            Remove(PARSING, "alwaysConvertToPdf"),
            Remove(PARSING, "excelUseRawCellValues"),
            Remove(PARSING, "excelSkipCalculation"),
        ],
    },
    Day {
        date: "2026-04-01",
        take_back: &[
            Unrefer("#/components/parameters/WorkspaceId"),
            Remove(AFTER_CREATION, "x-extend-workspace-id"),
            Remove(AFTER_CREATION_OF_BATCH, "x-extend-workspace-id"),
            Remove(BLOCKS, "keyValue"),
            Remove(BLOCKS, "barcodes"),
            Remove(FIGURES, "advancedChartExtractionEnabled"),
            Remove(PARSING, "enrichmentFormat"),
            Remove(PARSING, "imageConversionQuality"),
        ],
    },
    Day {
        date: "2026-04-10",
        take_back: &[
            Unlist("/components/schemas/ProcessorRunStatus/anyOf/0/enum", "PENDING"),
            Remove(BLOCKS, "formulas"),
            Remove(PARSING, "formattingDetection"),
        ],
    },
    Day {
        date: "2026-05-15",
        take_back: &[
            Describe(
                "/components/schemas/ExtractRun/properties/usage",
                "Credits the run used up. Set when `status` is `PROCESSED`, null otherwise.",
            ),
            Remove(USAGE, "totalCredits"),
            Remove(USAGE, "breakdown"),
            Remove(ADVANCED, "currentDateEnabled"),
        ],
    },
    Day { date: "2026-05-22", take_back: &[Remove(ADVANCED, "citationMode")] },
    Day {
        date: "2026-06-05",
        take_back: &[
            NotNull("/components/schemas/ExtractRun/properties/file"),
            NotNull("/components/schemas/ExtractRunSummary/properties/file"),
        ],
    },
    Day {
        date: "2026-06-17",
        take_back: &[
            Unlist("/components/schemas/FailureReason/anyOf/0/enum", "SCHEMA_GENERATION_FAILED"),
            Require("/components/schemas/ExtractConfigJson", "schema"),
            Remove(ENTRY, "charges"),
            Remove(FIGURES, "customInstructions"),
        ],
    },
    Day { date: "2026-07-01", take_back: &[Remove(RUN, "files"), Remove(SUMMARY, "files")] },
    Day {
        date: "2026-07-15",
        take_back: &[
            Unlist(
                "/components/schemas/RunUsageBreakdownEntry/properties/object/anyOf/0/enum",
                "form_detection_run",
            ),
            Remove("/components/schemas/Citation/properties", "fileId"),
            Remove(PARSING, "excelIncludeCellMetadata"),
            Remove(PARSING, "excelIncludeCellFormatting"),
            Remove("/components/schemas/ApiError/properties", "docUrl"),
        ],
    },
    Day {
        date: "2026-07-29",
        take_back: &[
            Remove("/components/schemas/ExtractorVersionSummary/properties", "createdBy"),
            Remove("/components/schemas/ExtractorVersion/properties", "createdBy"),
            Require("/components/schemas/ExtractOutputMetadataValue", "logprobsConfidence"),
        ],
    },
    Day {
        date: "2026-08-26",
        take_back: &[Unlist(
            "/components/schemas/ExtractConfigJson/properties/baseProcessor/anyOf/0/enum",
            "extraction_operator",
        )],
    },
    Day {
        date: "2026-08-31",
        take_back: &[Unlist(
            "/components/schemas/ParseConfig/properties/engine/anyOf/0/enum",
            "parse_auto",
        )],
    },
    Day {
        date: "2026-10-23",
        take_back: &[
            Remove("/components/schemas/Citation/properties", "cellRange"),
            Remove("/components/schemas/ApiError/properties", "runId"),
            Remove(RETURN_OCR, "lines"),
            AnyText("/components/schemas/RunUsageBreakdownCharge/properties/unit"),
            Remove("/components/schemas", "ChargeUnit"),
        ],
    },
];

/// The description of today.
pub fn today() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/2026-02-09.yaml");
    let text = fs::read_to_string(path).expect("the description");
    serde_saphyr::from_str(&text).expect("YAML")
}

/// The description as it was in February, and after the changes of each day.
pub fn states() -> Vec<Value> {
    let mut states = vec![today()];
    for day in DAYS.iter().rev() {
        let mut before = states.last().expect("today's").clone();
        for undo in day.take_back {
            undo.apply(&mut before);
        }
        states.push(before);
    }
    states.reverse();
    states
}

impl Undo {
    fn apply(&self, description: &mut Value) {
        match self {
            Remove(object, name) => {
                let removed = at(description, object).shift_remove(*name);
                assert!(removed.is_some(), "{object} has no {name}");
            }
            Unlist(list, value) => {
                let values = description.pointer_mut(list).and_then(Value::as_array_mut);
                let values = values.unwrap_or_else(|| panic!("{list} is no list"));
                let before = values.len();
                values.retain(|one| one != value);
                assert_eq!(values.len() + 1, before, "{list} does not have {value} once");
            }
            Unrefer(to) => assert!(unrefer(description, to) > 0, "nothing refers to {to}"),
            NotNull(member) => {
                let nullable = at(description, member).shift_remove("nullable");
                assert_eq!(nullable, Some(json!(true)), "{member} cannot be null");
            }
            Require(object, name) => {
                let required = at(description, object).entry("required").or_insert(json!([]));
                required.as_array_mut().expect("names").push(json!(name));
            }
            AnyText(member) => {
                let member = at(description, member);
                assert!(member.shift_remove("allOf").is_some(), "it is a text already");
                member.insert("type".to_owned(), json!("string"));
            }
            Describe(member, words) => {
                let was = at(description, member).insert("description".to_owned(), json!(words));
                assert_ne!(was, Some(json!(words)), "{member} has these words");
            }
        }
    }
}

fn at<'v>(description: &'v mut Value, pointer: &str) -> &'v mut Map<String, Value> {
    let found = description.pointer_mut(pointer).and_then(Value::as_object_mut);
    found.unwrap_or_else(|| panic!("there is no object {pointer}"))
}

/// Takes a reference out of every list that has it, and says of how many.
fn unrefer(value: &mut Value, to: &str) -> usize {
    match value {
        Value::Array(items) => {
            let before = items.len();
            items.retain(|item| item["$ref"] != to);
            before - items.len() + items.iter_mut().map(|item| unrefer(item, to)).sum::<usize>()
        }
        Value::Object(members) => members.values_mut().map(|value| unrefer(value, to)).sum(),
        _ => 0,
    }
}
