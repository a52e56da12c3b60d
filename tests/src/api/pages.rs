//! Lists, page by page: `{"object": "list", "data": [..], "nextPageToken": ..}`.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Value, json};

use super::errors::ApiError;
use super::query::Query;
use super::settings::Settings;

/// The page that a query asks for.
pub fn page(items: Vec<Value>, query: &Query, settings: &Settings) -> Result<Value, ApiError> {
    let size = match query.get("maxPageSize").map(str::parse) {
        None => settings.page_size,
        Some(Ok(size @ 1..=1_000)) => size,
        Some(_) => return Err(ApiError::invalid("maxPageSize is no number from 1 to 1,000.")),
    };
    let size = size.min(settings.largest_page);
    let start = match query.get("nextPageToken") {
        None => 0,
        Some(token) => start(token, query).ok_or_else(|| {
            ApiError::invalid("nextPageToken is no token of a page with these parameters.")
        })?,
    };
    let more = start + size < items.len();
    let data: Vec<Value> = items.into_iter().skip(start).take(size).collect();
    let mut page = json!({"object": "list", "data": data});
    if more {
        page["nextPageToken"] = token(start + size, query).into();
    }
    Ok(page)
}

/// The token of the page that starts here. Like those of the API it has `+`, `/`, `=` and `:`; and it holds which
/// parameters it belongs to, as they must not change from page to page.
fn token(start: usize, query: &Query) -> String {
    format!("{BEFORE}{start}/{:x}{AFTER}", parameters(query))
}

const BEFORE: &str = "xK9mLPqRtN3v==:";
const AFTER: &str = "+CNk=";

fn start(token: &str, query: &Query) -> Option<usize> {
    let (start, hash) = token.strip_prefix(BEFORE)?.strip_suffix(AFTER)?.split_once('/')?;
    (hash == format!("{:x}", parameters(query))).then(|| start.parse().ok())?
}

fn parameters(query: &Query) -> u64 {
    let mut hasher = DefaultHasher::new();
    query.without("nextPageToken").hash(&mut hasher);
    hasher.finish()
}
