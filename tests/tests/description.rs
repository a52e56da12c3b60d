//! The description in `spec/` says what the documentation of the API says.
//!
//! The lists here were copied by hand from the documentation, not from the description.

use std::collections::BTreeMap;

use conformance::schemas::{description, resolve, schema};
use serde_json::Value;

/// The members of the response on the documentation page of the operation, as of early 2026, with
/// the types that it gives.
const PAGE: &[(&str, &str)] = &[
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

#[test]
fn every_member_of_the_documentation_page_is_described() {
    let run = schema(description(), "ExtractRun");
    for (name, r#type) in PAGE {
        let member = &run["properties"][name];
        assert!(member.is_object(), "{name} is missing");
        let required = run["required"].as_array().expect("a list");
        assert!(required.iter().any(|listed| listed == name), "{name} is always present");
        // `file` has come to be null since.
        let nullable = r#type.ends_with("or null") || *name == "file";
        assert_eq!(member["nullable"] == true, nullable, "{name} is {type}");
    }
}

/// The schemas of the documentation and their members, in its order, with type and presence: `R`
/// required, `N` nullable, `O` optional.
const MEMBERS: &str = "
ExtractRun
    object tag R
    id string R
    status ProcessorRunStatus R
    output ExtractOutput RN
    initialOutput ExtractOutput RN
    reviewedOutput ExtractOutput RN
    failureReason FailureReason RN
    failureMessage string RN
    metadata RunMetadata RN
    reviewed boolean R
    edited boolean R
    edits {ExtractOutputEdits?} RN
    config ExtractConfig R
    extractor ExtractorSummary RN
    extractorVersion ExtractorVersionSummary RN
    file FileSummary RN
    files [FileSummary] ON
    parseRunId string RN
    dashboardUrl string R
    usage RunUsage RN
    createdAt CreatedAt R
    updatedAt UpdatedAt R
ExtractorSummary
    object tag R
    id string R
    name string R
    createdAt CreatedAt R
    updatedAt UpdatedAt R
ExtractorVersionSummary
    object tag R
    id string R
    description string RN
    version string R
    extractorId string R
    createdAt CreatedAt R
    createdBy CreatedBy ON
CreatedByUser
    type tag R
    email string R
CreatedByApiKey
    type tag R
    name string R
ExtractOutputJson
    value JsonObject R
    metadata ExtractOutputMetadata R
ExtractOutputMetadataValue
    ocrConfidence number ON
    logprobsConfidence number RN
    reviewAgentScore integer ON
    citations [Citation] O
    insights [Insight] O
Citation
    fileId string O
    page CitationPage O
    referenceText string ON
    polygon [Polygon] O
CitationPage
    number number R
    width number O
    height number O
Polygon
    x number R
    y number R
Insight
    type InsightType R
    content string R
ExtractOutputEdits
    originalValue any O
    editedValue any O
    notes string O
    page number O
    fieldType string O
ExtractConfigJson
    baseProcessor enum O
    baseVersion string O
    extractionRules string O
    schema JsonObject O
    advancedOptions ExtractAdvancedOptions O
    parseConfig ParseConfig O
ExtractConfigLegacy
    baseProcessor enum O
    baseVersion string O
    extractionRules string O
    fields [ExtractionField] R
    advancedOptions ExtractAdvancedOptions O
    parseConfig ParseConfig O
ExtractAdvancedOptions
    modelReasoningInsightsEnabled boolean O
    advancedMultimodalEnabled boolean O
    citationsEnabled boolean O
    citationMode enum O
    arrayCitationStrategy enum O
    arrayStrategy ArrayStrategy O
    chunkingOptions ExtractChunkingOptions O
    excelSheetRanges [ExcelSheetRange] O
    excelSheetSelectionStrategy enum O
    pageRanges [PageRangesItem] O
    reviewAgent object O
    reviewAgent.enabled boolean O
    currentDateEnabled boolean O
ArrayStrategy
    type enum R
ExcelSheetRange
    start integer R
    end integer R
PageRangesItem
    start integer R
    end integer R
ExtractChunkingOptions
    chunkingStrategy enum O
    pageChunkSize integer O
    chunkSelectionStrategy enum O
    customSemanticChunkingRules string O
ParseConfig
    target enum O
    chunkingStrategy object O
    chunkingStrategy.type enum O
    chunkingStrategy.options object O
    chunkingStrategy.options.minCharacters integer O
    chunkingStrategy.options.maxCharacters integer O
    engine enum O
    engineVersion string O
    blockOptions object O
    blockOptions.figures object O
    blockOptions.figures.enabled boolean O
    blockOptions.figures.figureImageClippingEnabled boolean O
    blockOptions.figures.advancedChartExtractionEnabled boolean O
    blockOptions.figures.customInstructions string O
    blockOptions.tables object O
    blockOptions.tables.enabled boolean O
    blockOptions.tables.targetFormat enum O
    blockOptions.tables.tableHeaderContinuationEnabled boolean O
    blockOptions.tables.cellBlocksEnabled boolean O
    blockOptions.tables.agentic object O
    blockOptions.tables.agentic.enabled boolean O
    blockOptions.tables.agentic.customInstructions string O
    blockOptions.text object O
    blockOptions.text.signatureDetectionEnabled boolean O
    blockOptions.text.agentic object O
    blockOptions.text.agentic.enabled boolean O
    blockOptions.text.agentic.customInstructions string O
    blockOptions.keyValue object O
    blockOptions.keyValue.blankFieldFormattingEnabled boolean O
    blockOptions.barcodes object O
    blockOptions.barcodes.imageClippingEnabled boolean O
    blockOptions.barcodes.readingEnabled boolean O
    blockOptions.formulas object O
    blockOptions.formulas.enabled boolean O
    advancedOptions object O
    advancedOptions.pageRotationEnabled boolean O
    advancedOptions.pageRanges [PageRangesItem] O
    advancedOptions.excelParsingMode enum O
    advancedOptions.excelSkipHiddenContent boolean O
    advancedOptions.excelUseRawCellValues boolean O
    advancedOptions.excelSkipCalculation boolean O
    advancedOptions.alwaysConvertToPdf boolean O
    advancedOptions.excelIncludeCellMetadata boolean O
    advancedOptions.excelIncludeCellFormatting boolean O
    advancedOptions.verticalGroupingThreshold number O
    advancedOptions.returnOcr object O
    advancedOptions.returnOcr.words boolean O
    advancedOptions.enrichmentFormat enum O
    advancedOptions.imageConversionQuality enum O
    advancedOptions.formattingDetection [object] O
    advancedOptions.formattingDetection.type enum R
    advancedOptions.agenticOcrEnabled boolean O
ExtractionField
    id string R
    name string R
    type ExtractionFieldType R
    description string R
    schema [ExtractionField] O
    enum [Enum] O
Enum
    value string R
    description string R
EnumOption
    value string R
    description string R
ExtractionFieldResult
    id string R
    type ExtractionFieldType R
    value any R
    confidence number O
    schema [ExtractionField] O
    insights [Insight] O
    references [ExtractionFieldResultReference] R
    enum [EnumOption] O
ExtractionFieldResultReference
    id string R
    fieldName string R
    page number R
    boundingBoxes [ExtractionFieldResultBoundingBox] R
ExtractionFieldResultBoundingBox
    top number R
    left number R
    bottom number R
    right number R
FileSummary
    object tag R
    id string R
    name string R
    type FileType RN
    parentFileId string RN
    metadata FileMetadata R
    createdAt CreatedAt R
    updatedAt UpdatedAt R
FileMetadata
    pageCount number O
    parentSplit ParentSplit O
ParentSplit
    id string R
    type string R
    identifier string R
    startPage integer R
    endPage integer R
RunUsage
    credits number R
    totalCredits number O
    breakdown [RunUsageBreakdownEntry] O
RunUsageBreakdownEntry
    object enum R
    id string R
    credits number R
    charges [RunUsageBreakdownCharge] O
RunUsageBreakdownCharge
    product string R
    unit string R
    quantity number R
    credits number R
    pages [integer] O
ApiError
    code string R
    message string R
    retryable boolean R
    requestId string O
    docUrl string O
";

#[test]
fn every_member_is_described_with_its_type_and_presence() {
    let names = MEMBERS.lines().filter(|line| !line.is_empty() && !line.starts_with(' '));
    let mut found = String::from("\n");
    for name in names {
        found.push_str(&format!("{name}\n"));
        write_members(schema(description(), name), "", &mut found);
    }
    for (found, expected) in found.lines().zip(MEMBERS.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.len(), MEMBERS.len());
}

/// The schemas that a run or an error leads to, by name.
fn of_runs() -> BTreeMap<String, &'static Value> {
    let mut found = BTreeMap::new();
    let mut waiting = vec!["ExtractRun".to_owned(), "ApiError".to_owned()];
    while let Some(name) = waiting.pop() {
        if found.contains_key(&name) {
            continue;
        }
        let schema = schema(description(), &name);
        let text = schema.to_string();
        let references = text.split("\"#/components/schemas/").skip(1);
        waiting.extend(references.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
        found.insert(name, schema);
    }
    found
}

/// Every schema that has members of its own is in the list above.
#[test]
fn no_schema_is_left_out() {
    for (name, schema) in &of_runs() {
        let listed = MEMBERS.lines().any(|line| line == *name);
        assert_eq!(schema.get("properties").is_some(), listed, "{name}");
    }
}

/// Writes the members of an object, and those of the objects written in it, a line each.
fn write_members(schema: &Value, path: &str, to: &mut String) {
    let Some(members) = schema["properties"].as_object() else { return };
    let none = Vec::new();
    let required = schema["required"].as_array().unwrap_or(&none);
    for (name, member) in members {
        let presence = if required.iter().any(|listed| listed == name) { "R" } else { "O" };
        let nullable = if member["nullable"] == true { "N" } else { "" };
        to.push_str(&format!("    {path}{name} {} {presence}{nullable}\n", type_of(member)));
        let inner = if member["type"] == "array" { &member["items"] } else { member };
        if inner.get("$ref").is_none() {
            write_members(inner, &format!("{path}{name}."), to);
        }
    }
}

fn type_of(schema: &Value) -> String {
    if let Some(reference) = schema["$ref"].as_str() {
        return reference.rsplit('/').next().unwrap_or_default().to_owned();
    }
    if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice) {
        return type_of(only);
    }
    if schema.get("anyOf").is_some() {
        return "enum".to_owned();
    }
    match schema["type"].as_str() {
        Some("string") if schema.get("enum").is_some() => "tag".to_owned(),
        Some("array") => format!("[{}]", type_of(&schema["items"])),
        Some("object") if schema["additionalProperties"].is_object() => {
            let values = &schema["additionalProperties"];
            let nullable = if values["nullable"] == true { "?" } else { "" };
            format!("{{{}{nullable}}}", type_of(values))
        }
        Some(name) => name.to_owned(),
        None => "any".to_owned(),
    }
}

/// Where an open enum is, and its values.
const OPEN_ENUMS: &[(&str, &[&str])] = &[
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
    ("ParseConfig.engine", &["parse_performance", "parse_light"]),
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
];

/// The schema at a path: a schema's name, and names of members.
fn at(path: &str) -> &'static Value {
    let mut steps = path.split('.');
    let mut found = schema(description(), steps.next().expect("a name"));
    for step in steps {
        if found["type"] == "array" {
            found = &found["items"];
        }
        found = resolve(description(), &found["properties"][step]);
    }
    found
}

#[test]
fn every_enum_is_open_and_has_its_values() {
    for (path, values) in OPEN_ENUMS {
        let branches = at(path)["anyOf"].as_array().unwrap_or_else(|| panic!("{path} is closed"));
        let listed = branches[0]["enum"].as_array().expect("values");
        assert!(listed.iter().eq(values.iter()), "{path}: {listed:?}");
        assert_eq!(branches[1], serde_json::json!({ "type": "string" }), "{path}");
    }
    // There are no others.
    let schemas = of_runs();
    let lists = schemas.values().map(|schema| schema.to_string().matches("\"enum\":[").count());
    assert_eq!(lists.sum::<usize>(), OPEN_ENUMS.len() + TAGS.len());
}

/// The closed tags.
const TAGS: &[(&str, &str)] = &[
    ("ExtractRun.object", "extract_run"),
    ("ExtractorSummary.object", "extractor"),
    ("ExtractorVersionSummary.object", "extractor_version"),
    ("FileSummary.object", "file"),
    ("CreatedByUser.type", "user"),
    ("CreatedByApiKey.type", "api_key"),
];

#[test]
fn every_tag_is_closed() {
    for (path, value) in TAGS {
        assert_eq!(at(path)["enum"], serde_json::json!([value]), "{path}");
    }
}

#[test]
fn the_unions_have_their_branches() {
    let branches = |name: &str, keyword: &str| -> Vec<String> {
        let branches = schema(description(), name)[keyword].as_array().expect("branches");
        branches.iter().map(type_of).collect()
    };
    assert_eq!(branches("ExtractOutput", "anyOf"), ["ExtractOutputJson", "ExtractOutputLegacy"]);
    assert_eq!(branches("ExtractConfig", "anyOf"), ["ExtractConfigJson", "ExtractConfigLegacy"]);
    assert_eq!(branches("CreatedBy", "oneOf"), ["CreatedByUser", "CreatedByApiKey"]);
    for union in ["ExtractOutput", "ExtractConfig"] {
        assert!(schema(description(), union).get("discriminator").is_none(), "{union}");
    }
    let map = |name: &str| type_of(&schema(description(), name)["additionalProperties"]);
    assert_eq!(map("ExtractOutputLegacy"), "ExtractionFieldResult");
    assert_eq!(map("ExtractOutputMetadata"), "ExtractOutputMetadataValue");
    for free in ["JsonObject", "RunMetadata"] {
        assert_eq!(schema(description(), free)["additionalProperties"], true, "{free}");
    }
}

#[test]
fn the_operation() {
    let operation = &description()["paths"]["/extract_runs/{id}"]["get"];
    let parameters: Vec<_> = operation["parameters"]
        .as_array()
        .expect("parameters")
        .iter()
        .map(|each| resolve(description(), each))
        .map(|each| (&each["name"], &each["in"], each["required"] == true))
        .map(|(name, place, required)| (name.as_str(), place.as_str(), required))
        .collect();
    assert_eq!(
        parameters,
        [
            (Some("id"), Some("path"), true),
            (Some("x-extend-api-version"), Some("header"), false),
            (Some("x-extend-workspace-id"), Some("header"), false),
        ]
    );
    let responses = operation["responses"].as_object().expect("responses");
    let mut statuses: Vec<&str> = responses.keys().map(String::as_str).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, ["200", "400", "401", "402", "403", "404", "422", "429", "500"]);
    for (status, response) in responses {
        let body = &resolve(description(), response)["content"]["application/json"]["schema"];
        let expected = if status == "200" { "ExtractRun" } else { "ApiError" };
        assert_eq!(type_of(body), expected, "{status}");
    }
    let servers: Vec<&str> = description()["servers"]
        .as_array()
        .expect("servers")
        .iter()
        .filter_map(|server| server["url"].as_str())
        .collect();
    assert_eq!(
        servers,
        ["https://api.extend.ai", "https://api.us2.extend.app", "https://api.eu1.extend.ai"]
    );
    assert_eq!(description()["components"]["securitySchemes"]["bearerAuth"]["scheme"], "bearer");
}

#[test]
fn every_object_may_have_unknown_members_and_every_schema_is_described() {
    let text = description().to_string();
    assert!(!text.contains("\"additionalProperties\":false"));
    let schemas = description()["components"]["schemas"].as_object().expect("schemas");
    for (name, schema) in schemas {
        let described = schema["description"].as_str().is_some_and(|text| !text.is_empty());
        assert!(described, "{name} has no description");
        for (member, schema) in schema["properties"].as_object().into_iter().flatten() {
            assert!(schema["description"].is_string(), "{name}.{member} has no description");
        }
    }
}
