//! The files of a request: by address, by id, or as text.

use serde_json::{Map, Value, json};

use super::errors::ApiError;
use super::files;
use super::members::{Members, join, wrong};
use super::store::{Store, id};

/// The most files of a package.
const LARGEST_PACKAGE: usize = 50;
/// The most bytes of the caller's own metadata.
const LARGEST_METADATA: usize = 10 * 1024;

/// What a run works on.
pub struct Inputs {
    /// Summaries of the files.
    pub files: Vec<Value>,
    /// They came as a package, even if there is one.
    pub package: bool,
}

/// The file or the package of a request, of which there is exactly one.
pub fn of(members: Members<'_>, workspace: &str, store: &mut Store) -> Result<Inputs, ApiError> {
    match (members.get("file"), members.get("package")) {
        (Some(input), None) => {
            Ok(Inputs { files: vec![file(input, "file", true, workspace, store)?], package: false })
        }
        (None, Some(package)) => {
            let package = Members::of_value(package, "package", &["files"])?;
            let files = package.required("files", package.array("files")?)?;
            Ok(Inputs {
                files: list(files, "package.files", LARGEST_PACKAGE, workspace, store)?,
                package: true,
            })
        }
        _ => Err(ApiError::invalid("Expected exactly one of file and package.")),
    }
}

/// Files that may not be texts: from one to so many.
pub fn list(
    inputs: &[Value],
    path: &str,
    most: usize,
    workspace: &str,
    store: &mut Store,
) -> Result<Vec<Value>, ApiError> {
    if !(1..=most).contains(&inputs.len()) {
        return Err(wrong(&format!("from 1 to {most} files"), path));
    }
    let inputs = inputs.iter().enumerate();
    inputs
        .map(|(at, input)| file(input, &format!("{path}[{at}]"), false, workspace, store))
        .collect()
}

/// The summary of a file, which is told by the one member that its form requires.
pub fn file(
    input: &Value,
    path: &str,
    takes_text: bool,
    workspace: &str,
    store: &mut Store,
) -> Result<Value, ApiError> {
    let object = input.as_object().ok_or_else(|| wrong("a file", path))?;
    let forms: Vec<&str> =
        ["url", "id", "text"].into_iter().filter(|name| object.contains_key(*name)).collect();
    match forms[..] {
        ["id"] => {
            let members = Members::of(object, path, &["id"])?;
            let id = members.required("id", members.text("id")?)?;
            Ok(store.files.get(workspace, id)?.summary())
        }
        ["url"] => {
            let members = Members::of(object, path, &["url", "name", "settings"])?;
            let url = members.required("url", members.text("url")?)?;
            if !url.starts_with("https://") && !url.starts_with("http://") {
                return Err(wrong("an address", &join(path, "url")));
            }
            if let Some(settings) = members.object("settings")? {
                Members::of(settings, &join(path, "settings"), &["password"])?.text("password")?;
            }
            Ok(unkept(members.text("name")?.unwrap_or(url), None, store))
        }
        ["text"] if takes_text => {
            let members = Members::of(object, path, &["text", "name"])?;
            members.text("text")?;
            Ok(unkept(members.text("name")?.unwrap_or("text.txt"), Some("TXT"), store))
        }
        _ => Err(wrong("exactly one of the members of a file", path)),
    }
}

/// The summary of a file that is not in the list of files.
fn unkept(name: &str, kind: Option<&str>, store: &mut Store) -> Value {
    let now = store.now();
    json!({
        "object": "file", "id": id("file"), "name": name,
        "type": kind.or_else(|| files::type_of(name)), "parentFileId": null, "metadata": {},
        "createdAt": now, "updatedAt": now,
    })
}

/// The caller's own metadata.
pub fn metadata(members: Members<'_>, path: &str) -> Result<Value, ApiError> {
    let Some(metadata) = members.object("metadata")? else { return Ok(Value::Null) };
    let path = join(path, "metadata");
    if Value::Object(metadata.clone()).to_string().len() > LARGEST_METADATA {
        return Err(wrong("at most 10 KB", &path));
    }
    if metadata.get("extend:usage_tags").is_some_and(|tags| !are_tags(tags)) {
        return Err(wrong(
            "tags of letters, digits, `-` and `_`",
            &join(&path, "extend:usage_tags"),
        ));
    }
    Ok(Value::Object(Map::clone(metadata)))
}

fn are_tags(tags: &Value) -> bool {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let is_tag = |tag: &Value| tag.as_str().is_some_and(|tag| tag.chars().all(fits));
    tags.as_array().is_some_and(|tags| tags.iter().all(is_tag))
}
