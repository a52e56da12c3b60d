//! What Rust code expects of data: traits, equality, texts of times, secrets in logs, and the constants of the crate.

use std::fmt::Debug;

use conformance::schemas;
use extend_ai_types::{ExtractRun, Polygon, *};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

#[test]
fn constants() {
    assert_eq!(schemas::versions().last().map(String::as_str), Some(API_VERSION), "the newest");
    let digest = Sha256::digest(std::fs::read(schemas::path()).expect("the description"));
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(SPEC_SHA256, digest);
}

/// Every type of the documentation is what Rust code expects of data.
#[test]
fn every_type_has_the_usual_traits() {
    fn is_data<T>()
    where
        T: Serialize + DeserializeOwned + Clone + Debug + PartialEq + Send + Sync + Unpin + 'static,
    {
    }
    macro_rules! are_data {
        ($($name:ident)*) => { $(is_data::<$name>();)* };
    }
    are_data! {
        ExtractRun ProcessorRunStatus FailureReason CreatedAt UpdatedAt ExtractorSummary
        ExtractorVersionSummary CreatedBy CreatedByUser CreatedByApiKey ExtractOutput
        ExtractOutputJson ExtractOutputLegacy ExtractOutputMetadata ExtractOutputMetadataValue
        Citation CitationPage Polygon Insight InsightType ExtractOutputEdits ExtractConfig
        ExtractConfigJson ExtractConfigLegacy ExtractAdvancedOptions ArrayStrategy
        ExtractChunkingOptions ExcelSheetRange PageRangesItem ParseConfig ExtractionField Enum
        ExtractionFieldResult ExtractionFieldType EnumOption ExtractionFieldResultReference
        ExtractionFieldResultBoundingBox FileSummary FileType FileMetadata ParentSplit RunUsage
        RunUsageBreakdownEntry RunUsageBreakdownCharge RunMetadata JsonObject ApiError Timestamp Secret
        ExtractRunObject
    }
    fn is_error<T: std::error::Error + Send + Sync + 'static>() {}
    is_error::<ParseError>();
    is_error::<BuildError>();
}

/// The order in which members come means nothing.
#[test]
fn equality_does_not_depend_on_the_order_of_members() {
    let decode = |text| -> Polygon { serde_json::from_str(text).expect("a point") };
    assert_eq!(
        decode(r#"{"x":1.0,"y":2.0,"a":1,"b":2}"#),
        decode(r#"{"b":2,"y":2.0,"a":1,"x":1.0}"#)
    );
    assert_ne!(decode(r#"{"x":1,"y":2}"#), decode(r#"{"x":1,"y":2,"a":null}"#));
}

#[test]
fn times_are_texts() {
    let time = Timestamp::from("2026-03-04T08:00:15.5+02:00");
    assert_eq!(time, "2026-03-04T08:00:15.5+02:00");
    assert_eq!((time.as_str(), time.to_string()), (time.as_ref(), time.clone().into_string()));
    // A text that is no time fails nothing.
    let no_time: CreatedAt = serde_json::from_str("\"last week\"").expect("a text");
    assert_eq!(serde_json::to_string(&no_time).expect("JSON"), "\"last week\"");
}

#[test]
fn a_password_is_not_seen_in_a_log() {
    let settings = FileFromUrlSettings::new().password("open sesame");
    let logged = format!("{settings:?} {settings:#?}");
    assert!(logged.contains("Secret(..)") && !logged.contains("sesame"), "{logged}");
    let text = serde_json::to_string(&settings).expect("JSON");
    assert_eq!(text, r#"{"password":"open sesame"}"#);
    let read: FileFromUrlSettings = serde_json::from_str(&text).expect("a value");
    assert_eq!(read, settings);
    assert_eq!(read.password.as_ref().map(Secret::as_str), Some("open sesame"));
    assert_ne!(read.password, Some(Secret::from("Open Sesame".to_owned())));
}

#[test]
fn the_order_of_members_is_no_difference() {
    let one: Polygon = serde_json::from_str(r#"{"x":1.0,"y":2.0,"a":1,"b":2}"#).expect("a point");
    let other: Polygon = serde_json::from_str(r#"{"b":2,"y":2.0,"a":1,"x":1.0}"#).expect("a point");
    assert_eq!(one, other);
    assert_eq!(serde_json::to_string(&one).expect("JSON"), r#"{"x":1.0,"y":2.0,"a":1,"b":2}"#);
}

#[test]
fn values_can_be_sent_between_threads() {
    fn can_be_sent<T: Send + Sync + Unpin + std::panic::UnwindSafe + 'static>() {}
    can_be_sent::<ExtractRun>();
}
