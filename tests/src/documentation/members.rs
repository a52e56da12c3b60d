//! The schemas of the documentation and their members.

/// The schemas of the documentation and their members, in its order, with type and presence: `R`
/// required, `N` nullable, `O` optional.
pub const MEMBERS: &str = "
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
    logprobsConfidence number ON
    reviewAgentScore integer ON
    citations [Citation] O
    insights [Insight] O
Citation
    fileId string O
    page CitationPage O
    referenceText string ON
    polygon [Polygon] O
    cellRange string O
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
    advancedOptions.returnOcr.lines boolean O
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
    unit ChargeUnit R
    quantity number R
    credits number R
    pages [integer] O
ApiError
    code string R
    message string R
    retryable boolean R
    requestId string O
    runId string O
    docUrl string O
";
