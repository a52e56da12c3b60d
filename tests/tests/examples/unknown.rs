//! Values and members that the description does not have.

use serde_json::json;

use super::{json_output, run};

#[test]
fn unknown_values_everywhere() {
    let run = run("unknown-enum-values-everywhere.json");
    let insights = json_output(&run.output).metadata["invoice_number"].insights.as_ref();
    let insights = insights.expect("insights");
    assert_eq!(insights[2].r#type, "verification");
    assert!(insights[0].r#type.is_known() && insights[1].r#type.is_known());
    let config = run.config.as_json().expect("a JSON config");
    let base = config.base_processor.as_ref().expect("a processor");
    assert_eq!((base.as_str(), base.is_known()), ("extraction_operator", true));

    let options = config.advanced_options.as_ref().expect("options");
    let chunking = options.chunking_options.as_ref().expect("chunking");
    let parse = config.parse_config.as_ref().expect("parse options");
    let cutting = parse.chunking_strategy.as_ref().expect("chunking");
    let blocks = parse.block_options.as_ref().expect("blocks");
    let tables = blocks.tables.as_ref().expect("tables");
    let advanced = parse.advanced_options.as_ref().expect("advanced");
    let formatting = advanced.formatting_detection.as_ref().expect("formatting");
    let usage = run.usage.as_ref().expect("usage");
    /// The text of an enum that is unknown, and only of such a one.
    macro_rules! unknown {
        ($value:expr) => {{
            let value = &$value;
            assert!(!value.is_known(), "{value} is known");
            value.as_str()
        }};
    }
    macro_rules! unknown_of {
        ($of:expr, $($member:ident)*) => {
            [$(unknown!($of.$member.as_ref().expect(stringify!($member)))),*]
        };
    }
    assert_eq!(
        unknown_of!(
            options,
            citation_mode array_citation_strategy excel_sheet_selection_strategy
        ),
        ["glyph", "cell", "visible"]
    );
    assert_eq!(
        unknown!(options.array_strategy.as_ref().expect("a strategy").r#type),
        "large_array_v9"
    );
    assert_eq!(
        unknown_of!(chunking, chunking_strategy chunk_selection_strategy),
        ["agentic", "vote"]
    );
    assert_eq!(unknown_of!(parse, target engine), ["json", "parse_ultra"]);
    assert_eq!(unknown_of!(cutting, r#type), ["paragraph"]);
    assert_eq!(unknown_of!(tables, target_format), ["csv"]);
    assert_eq!(
        unknown_of!(advanced, excel_parsing_mode enrichment_format image_conversion_quality),
        ["turbo", "json", "lossless"]
    );
    assert_eq!(unknown!(formatting[0].r#type), "redaction");
    assert_eq!(unknown_of!(run.file.as_ref().expect("a file"), r#type), ["PPTX"]);
    assert_eq!(unknown!(usage.breakdown.as_ref().expect("a breakdown")[1].object), "verify_run");
}

#[test]
fn unknown_members_everywhere() {
    let run = run("unknown-extra-members.json");
    let output = json_output(&run.output);
    let entry = &output.metadata["vendor.tax_id"];
    let citation = &entry.citations.as_ref().expect("citations")[0];
    let point = &citation.polygon.as_ref().expect("a polygon")[0];
    let config = run.config.as_json().expect("a JSON config");
    let options = config.advanced_options.as_ref().expect("options");
    let parse = config.parse_config.as_ref().expect("parse options");
    let advanced = parse.advanced_options.as_ref().expect("advanced");
    let file = run.file.as_ref().expect("a file");
    let usage = run.usage.as_ref().expect("usage");
    let mut charges = usage.breakdown.iter().flatten().filter_map(|entry| entry.charges.as_ref());
    let charge = charges
        .find_map(|charges| charges.iter().find(|charge| !charge.unknown_members().is_empty()));
    assert_eq!(run.unknown_members()["x_new_top"], json!({ "a": [1, { "b": null }] }));
    assert_eq!(run.extractor.as_ref().expect("it").unknown_members()["ownerTeam"], "ap");
    let version = run.extractor_version.as_ref().expect("a version");
    assert_eq!(version.unknown_members()["labels"], json!(["x"]));
    assert_eq!(file.unknown_members()["sha256"], "00ff");
    assert_eq!(file.metadata.unknown_members()["encrypted"], false);
    assert_eq!(options.review_agent.as_ref().expect("it").unknown_members()["mode"], "strict");
    assert_eq!(advanced.return_ocr.as_ref().expect("it").lines, Some(true));
    assert_eq!(usage.unknown_members()["currency"], "credits");
    assert!(charge.is_some());
    assert_eq!(entry.unknown_members()["newScore"], 0.5);
    assert_eq!(citation.page.as_ref().expect("a page").unknown_members()["rotation"], 90);
    assert_eq!(point.unknown_members()["z"], 1);
    let insight = &entry.insights.as_ref().expect("insights")[0];
    assert_eq!(insight.unknown_members()["severity"], "low");
}
