//! Enums of text: open ones, and the closed tags of unions.

use std::fmt::{Debug, Display};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::str::FromStr;

use extend_ai_types::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn open_enums() {
    macro_rules! are_open {
        ($($name:ident)*) => {$(
            assert!(!$name::KNOWN.is_empty());
            for text in $name::KNOWN {
                let value = $name::from(*text);
                assert!(value.is_known() && value.as_str() == *text, "{text}");
                is_one_value(value, text);
            }
            for text in ["", "OF_TOMORROW", "Ünïcode \u{0}", &format!("{} ", $name::KNOWN[0])] {
                let value = $name::from(text);
                assert!(!value.is_known() && value.as_str() == text, "{text}");
                assert!(matches!(&value, $name::Unknown(unknown) if unknown.as_str() == text));
                is_one_value(value, text);
            }
            assert_ne!($name::from("a"), $name::from("b"));
        )*};
    }
    are_open! {
        ProcessorRunStatus FailureReason InsightType ExtractionFieldType FileType
        ArrayStrategyType ExtractConfigJsonBaseProcessor ExtractConfigLegacyBaseProcessor
        ExtractAdvancedOptionsArrayCitationStrategy ExtractAdvancedOptionsCitationMode
        ExtractAdvancedOptionsExcelSheetSelectionStrategy
        ExtractChunkingOptionsChunkSelectionStrategy ExtractChunkingOptionsChunkingStrategy
        ParseConfigTarget ParseConfigEngine ParseConfigChunkingStrategyType
        ParseConfigAdvancedOptionsEnrichmentFormat ParseConfigAdvancedOptionsExcelParsingMode
        ParseConfigAdvancedOptionsFormattingDetectionItemType
        ParseConfigAdvancedOptionsImageConversionQuality
        ParseConfigBlockOptionsTablesTargetFormat RunUsageBreakdownEntryObject
    }
}

/// However a value of an open enum is made of a text, it is the same one.
fn is_one_value<T>(value: T, text: &str)
where
    T: for<'a> From<&'a str> + From<String> + FromStr<Err = std::convert::Infallible>,
    T: Display + Debug + Eq + Hash + Clone + AsRef<str> + Serialize + DeserializeOwned,
    T: PartialEq<str> + for<'a> PartialEq<&'a str> + PartialEq<String>,
{
    let Ok(parsed) = text.parse::<T>();
    let decoded: T = serde_json::from_value(text.into()).expect("any string");
    for same in [T::from(text), T::from(text.to_owned()), parsed, decoded, value.clone()] {
        assert_eq!(same, value);
        assert_eq!(hash(&same), hash(&value));
    }
    assert_eq!(value.to_string(), text);
    assert_eq!(value.as_ref(), text);
    let owned = text.to_owned();
    assert!(value == *text && value == text && value == owned);
    assert_eq!(serde_json::to_value(&value).expect("JSON"), text);
}

#[test]
fn enums_pad_as_text_does() {
    assert_eq!(format!("[{:>8}]", ProcessorRunStatus::Failed), "[  FAILED]");
    assert_eq!(format!("[{:<8}]", ProcessorRunStatus::from("ODD")), "[ODD     ]");
}

#[test]
fn closed_tags() {
    macro_rules! are_closed {
        ($($name:ident = $text:literal;)*) => {$(
            let tag = $name::default();
            assert_eq!((tag.as_str(), tag.to_string().as_str()), ($text, $text));
            assert_eq!($text.parse(), Ok(tag));
            assert_eq!($name::KNOWN, [$text]);
            let error = "another".parse::<$name>().expect_err("a wrong tag").to_string();
            let expected =
                concat!("invalid value: string \"another\", expected \"", $text, "\"");
            assert_eq!(error, expected);
            let error = serde_json::from_str::<$name>("\"another\"").expect_err("a wrong tag");
            assert!(error.to_string().starts_with(expected), "{error}");
        )*};
    }
    are_closed! {
        ExtractRunObject = "extract_run";
        CreatedByUserType = "user";
        CreatedByApiKeyType = "api_key";
    }
}

#[test]
fn a_single_value_that_distinguishes_nothing_is_open() {
    macro_rules! are_open {
        ($($name:ident = $text:literal;)*) => {$(
            assert_eq!($name::default().as_str(), $text);
            let other: $name = serde_json::from_str("\"another\"").expect("a value of its own");
            assert_eq!((other.as_str(), other.is_known()), ("another", false));
        )*};
    }
    are_open! {
        ExtractorSummaryObject = "extractor";
        ExtractorVersionSummaryObject = "extractor_version";
        FileSummaryObject = "file";
    }
}
