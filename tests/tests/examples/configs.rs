//! Configs of both shapes.

use conformance::examples;
use conformance::round_trip::error;
use extend_ai_types::{ExtractConfig, ExtractRun};

use super::run;

#[test]
fn a_config_is_required() {
    let error = error::<ExtractRun>(&examples::text("invalid-config-missing.json"));
    assert!(error.starts_with("missing field `config` at line "), "{error}");
}

#[test]
fn a_config_with_every_option_has_no_unknown_member() {
    let run = run("processed-config-every-option.json");
    let config = run.config.as_json().expect("a JSON config");
    let parse = config.parse_config.as_ref().expect("parse options");
    let blocks = parse.block_options.as_ref().expect("block options");
    let advanced = parse.advanced_options.as_ref().expect("advanced parse options");
    let options = config.advanced_options.as_ref().expect("advanced options");
    for unknown in [
        config.unknown_members(),
        parse.unknown_members(),
        blocks.unknown_members(),
        advanced.unknown_members(),
        options.unknown_members(),
    ] {
        assert!(unknown.is_empty(), "{unknown:?}");
    }
    assert_eq!(options.current_date_enabled, Some(true));
    assert!(blocks.formulas.is_some() && blocks.barcodes.is_some() && blocks.key_value.is_some());
}

#[test]
fn configs_without_a_schema_and_inline() {
    let without = run("processed-config-without-schema.json");
    assert_eq!(without.config.as_json().expect("a JSON config").schema, None);
    let inline = run("processed-inline-config.json");
    assert_eq!((inline.extractor, inline.extractor_version), (None, None));
    assert!(matches!(inline.config, ExtractConfig::Json(_)));
}
