//! Configs: inline, of an extractor, and of an override.

use serde_json::{Map, Value};

use super::errors::ApiError;
use super::members::{Members, join};
use super::schema_rules;

const MEMBERS: [&str; 6] =
    ["baseProcessor", "baseVersion", "extractionRules", "schema", "advancedOptions", "parseConfig"];
const ADVANCED_OPTIONS: [&str; 12] = [
    "modelReasoningInsightsEnabled",
    "advancedMultimodalEnabled",
    "citationsEnabled",
    "citationMode",
    "arrayCitationStrategy",
    "arrayStrategy",
    "chunkingOptions",
    "excelSheetRanges",
    "excelSheetSelectionStrategy",
    "pageRanges",
    "reviewAgent",
    "currentDateEnabled",
];
const PARSE_CONFIG: [&str; 6] =
    ["target", "chunkingStrategy", "engine", "engineVersion", "blockOptions", "advancedOptions"];

/// A config as it is kept and echoed, if the API takes it. The legacy form, with `fields`, cannot be sent.
pub fn checked(config: &Map<String, Value>, path: &str) -> Result<Value, ApiError> {
    let members = Members::of(config, path, &MEMBERS)?;
    members.text("baseProcessor")?;
    members.text("baseVersion")?;
    members.text("extractionRules")?;
    if let Some(options) = members.object("advancedOptions")? {
        let path = join(path, "advancedOptions");
        let options = Members::of(options, &path, &ADVANCED_OPTIONS)?;
        let mut booleans = ADVANCED_OPTIONS.iter().filter(|name| name.ends_with("Enabled"));
        booleans.try_for_each(|name| options.boolean(name).map(drop))?;
    }
    if let Some(options) = members.object("parseConfig")? {
        Members::of(options, &join(path, "parseConfig"), &PARSE_CONFIG)?;
    }
    let mut config = config.clone();
    if let Some(schema) = config.get_mut("schema") {
        schema_rules::check(schema)?;
        *schema = schema_rules::echo(schema);
    }
    Ok(Value::Object(config))
}

/// The members of an override take the place of those of a config.
pub fn overridden(config: &Value, with: Option<Value>) -> Value {
    let mut config = config.clone();
    if let (Value::Object(config), Some(Value::Object(with))) = (&mut config, with) {
        config.extend(with);
    }
    config
}
