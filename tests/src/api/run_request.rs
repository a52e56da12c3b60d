//! The request that creates a run.

use serde_json::{Map, Value};

use super::config;
use super::errors::ApiError;
use super::inputs;
use super::members::Members;
use super::run::{Job, Run};
use super::schema_rules;
use super::settings::Settings;
use super::store::Store;

/// How the extractor of a request is used.
pub struct Used {
    /// Its config, and the override over it.
    pub config: Value,
    pub extractor: Value,
    pub version: Value,
}

/// Makes the run that a request asks for. `members` are those that the operation has.
pub fn run(
    body: &Map<String, Value>,
    members: &[&str],
    workspace: &str,
    store: &mut Store,
    settings: &Settings,
) -> Result<Run, ApiError> {
    let request = Members::of(body, "", members)?;
    request.integer("priority")?;
    let metadata = inputs::metadata(request, "")?;
    let used = match (request.object("extractor")?, request.object("config")?) {
        (Some(_), Some(_)) => {
            return Err(ApiError::invalid("extractor and config are mutually exclusive."));
        }
        (Some(reference), None) => extractor(reference, workspace, store)?,
        (None, Some(inline)) => Used {
            config: config::checked(inline, "config")?,
            extractor: Value::Null,
            version: Value::Null,
        },
        // A schema is inferred.
        (None, None) => {
            Used { config: Value::Object(Map::new()), extractor: Value::Null, version: Value::Null }
        }
    };
    schema_rules::check_size(&used.config["schema"], settings.most_properties)?;
    let inputs = inputs::of(request, workspace, store)?;
    if inputs.package && used.config["baseProcessor"] == "extraction_operator" {
        return Err(ApiError::invalid("extraction_operator takes one file, and no package."));
    }
    let job = Job { files: inputs.files, config: used.config, metadata, index: 0 };
    let mut run = Run::new(job, workspace, store.now(), settings);
    run.package = inputs.package;
    (run.extractor, run.extractor_version) = (used.extractor, used.version);
    Ok(run)
}

/// The extractor that a request refers to, with its override.
pub fn extractor(
    reference: &Map<String, Value>,
    workspace: &str,
    store: &Store,
) -> Result<Used, ApiError> {
    let reference = Members::of(reference, "extractor", &["id", "version", "overrideConfig"])?;
    let id = reference.required("id", reference.text("id")?)?;
    let overriding = match reference.object("overrideConfig")? {
        Some(overriding) => Some(config::checked(overriding, "extractor.overrideConfig")?),
        None => None,
    };
    let extractor = store.extractors.get(workspace, id)?;
    let version = extractor.version(reference.text("version")?.unwrap_or("latest"))?;
    Ok(Used {
        config: config::overridden(&version.config, overriding),
        extractor: extractor.summary(),
        version: version.summary(),
    })
}
