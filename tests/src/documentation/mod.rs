//! What the documentation of the API lists: members, enums, tags. Copied by hand.

mod members;

pub use self::members::MEMBERS;

/// The members of the response on the documentation page of the operation, as of early 2026, with
/// the types that it gives.
pub const PAGE: &[(&str, &str)] = &[
    ("object", "enum"),
    ("id", "string"),
    ("extractor", "object or null"),
    ("extractorVersion", "object or null"),
    ("status", "enum"),
    ("output", "object or map from strings to objects or null"),
    ("initialOutput", "object or map from strings to objects or null"),
    ("reviewedOutput", "object or map from strings to objects or null"),
    ("failureReason", "string or null"),
    ("failureMessage", "string or null"),
    ("metadata", "map from strings to any or null"),
    ("reviewed", "boolean"),
    ("edited", "boolean"),
    ("edits", "map from strings to objects or null"),
    ("config", "object"),
    ("file", "object"),
    ("parseRunId", "string or null"),
    ("dashboardUrl", "string"),
    ("usage", "object or null"),
    ("createdAt", "string"),
    ("updatedAt", "string"),
];

/// Where an open enum is, and its values.
pub const OPEN_ENUMS: &[(&str, &[&str])] = &[
    ("ProcessorRunStatus", &["PENDING", "PROCESSING", "PROCESSED", "FAILED", "CANCELLED"]),
    (
        "FailureReason",
        &[
            "ABORTED",
            "INTERNAL_ERROR",
            "FAILED_TO_PROCESS_FILE",
            "INVALID_PROCESSOR",
            "INVALID_CONFIGURATION",
            "PARSING_ERROR",
            "PRE_PROCESSING_FAILURE",
            "POST_PROCESSING_FAILURE",
            "OUT_OF_CREDITS",
            "SCHEMA_GENERATION_FAILED",
        ],
    ),
    ("InsightType", &["reasoning", "issue", "review_summary"]),
    (
        "ExtractConfigJson.baseProcessor",
        &["extraction_performance", "extraction_light", "extraction_operator"],
    ),
    ("ExtractConfigLegacy.baseProcessor", &["extraction_performance", "extraction_light"]),
    ("ExtractAdvancedOptions.citationMode", &["line", "word", "block"]),
    ("ExtractAdvancedOptions.arrayCitationStrategy", &["item", "property"]),
    (
        "ExtractAdvancedOptions.excelSheetSelectionStrategy",
        &["intelligent", "all", "first", "last"],
    ),
    (
        "ArrayStrategy.type",
        &["large_array_heuristics", "large_array_max_context", "large_array_overlap_context"],
    ),
    ("ExtractChunkingOptions.chunkingStrategy", &["standard", "semantic", "contextual"]),
    (
        "ExtractChunkingOptions.chunkSelectionStrategy",
        &["intelligent", "confidence", "take_first", "take_last"],
    ),
    ("ParseConfig.target", &["markdown", "spatial"]),
    ("ParseConfig.chunkingStrategy.type", &["page", "document", "section"]),
    ("ParseConfig.engine", &["parse_performance", "parse_light", "parse_auto"]),
    ("ParseConfig.blockOptions.tables.targetFormat", &["markdown", "html"]),
    ("ParseConfig.advancedOptions.excelParsingMode", &["basic", "advanced"]),
    ("ParseConfig.advancedOptions.enrichmentFormat", &["xml", "bracket"]),
    ("ParseConfig.advancedOptions.imageConversionQuality", &["high", "medium", "low"]),
    ("ParseConfig.advancedOptions.formattingDetection.type", &["change_tracking"]),
    (
        "ExtractionFieldType",
        &[
            "string",
            "number",
            "currency",
            "boolean",
            "date",
            "array",
            "enum",
            "object",
            "signature",
        ],
    ),
    ("FileType", &["PDF", "CSV", "IMG", "TXT", "DOCX", "EXCEL", "XML", "HTML"]),
    (
        "RunUsageBreakdownEntry.object",
        &[
            "extract_run",
            "classify_run",
            "split_run",
            "parse_run",
            "edit_run",
            "form_detection_run",
        ],
    ),
    ("ChargeUnit", &["page", "cell", "usd"]),
];

/// The closed tags.
pub const TAGS: &[(&str, &str)] = &[
    ("ExtractRun.object", "extract_run"),
    ("ExtractorSummary.object", "extractor"),
    ("ExtractorVersionSummary.object", "extractor_version"),
    ("FileSummary.object", "file"),
    ("CreatedByUser.type", "user"),
    ("CreatedByApiKey.type", "api_key"),
];
