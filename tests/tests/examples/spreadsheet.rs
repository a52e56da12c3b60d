//! A run of the operator over a workbook: cited cells, confidence that is absent, charges in money.

use extend_ai_types::{ChargeUnit, CreatedBy, ExtractConfigJsonBaseProcessor, ParseConfigEngine};

use super::{json_output, run};

const NAME: &str = "processed-operator-spreadsheet.json";

#[test]
fn cells_are_cited() {
    let run = run(NAME);
    let metadata = &json_output(&run.output).metadata;
    let cited = |path: &str| metadata[path].citations.as_ref().expect("citations");
    let company = &cited("company")[0];
    assert_eq!((company.cell_range.as_deref(), &company.polygon), (Some("B2"), &None));
    // The number of the page is that of the sheet.
    let revenue = &cited("revenue")[0];
    assert_eq!(revenue.page.as_ref().map(|page| page.number), Some(3.0));
    assert_eq!(revenue.cell_range.as_deref(), Some("'P & L'!$C$7:D7"));
    // Neither a cell nor a polygon, and both.
    let [neither, both] = &cited("countries")[..] else { panic!("two citations") };
    assert_eq!((&neither.cell_range, &neither.polygon), (&None, &None));
    assert!(both.cell_range.is_some() && both.polygon.is_some());
}

#[test]
fn confidence_may_be_absent_or_null() {
    let run = run(NAME);
    let metadata = &json_output(&run.output).metadata;
    let confidence = |path: &str| metadata[path].logprobs_confidence;
    assert_eq!(confidence("company"), None);
    assert_eq!(confidence("revenue"), Some(None));
    assert_eq!(confidence("countries[0]"), Some(Some(0.75)));
    assert!(metadata["auditor"].citations.is_none());
}

#[test]
fn charges_have_units() {
    let usage = run(NAME).usage.expect("usage");
    let entries = usage.breakdown.expect("a breakdown");
    let charges: Vec<_> = entries.iter().flat_map(|entry| entry.charges.iter().flatten()).collect();
    let units: Vec<&ChargeUnit> = charges.iter().map(|charge| &charge.unit).collect();
    assert_eq!(units, [&ChargeUnit::Page, &ChargeUnit::Usd, &ChargeUnit::Cell, &ChargeUnit::Page]);
    let agent = charges[1];
    assert_eq!((agent.product.as_str(), agent.quantity), ("agent_usage", 0.034));
    assert_eq!(charges[3].pages, Some(vec![3]));
    assert!(!ChargeUnit::from("minute").is_known());
}

#[test]
fn the_config_has_no_unknown_value() {
    let run = run(NAME);
    let config = run.config.as_json().expect("a JSON config");
    let base = config.base_processor.as_ref();
    assert_eq!(base, Some(&ExtractConfigJsonBaseProcessor::ExtractionOperator));
    let parse = config.parse_config.as_ref().expect("parse options");
    assert_eq!(parse.engine, Some(ParseConfigEngine::ParseAuto));
    let advanced = parse.advanced_options.as_ref().expect("advanced parse options");
    let ocr = advanced.return_ocr.as_ref().expect("what is returned");
    assert_eq!((ocr.words, ocr.lines), (Some(false), Some(true)));
    assert!(ocr.unknown_members().is_empty());
    let by = run.extractor_version.and_then(|version| version.created_by).flatten();
    assert!(matches!(by, Some(CreatedBy::User(user)) if user.email == "kim@example.com"));
}
