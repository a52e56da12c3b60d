//! The header `content-type` of a body or of a part of one: what is sent is always a media type, where the
//! description may have a range or several.

use super::super::encode::file::FileContent;

/// The media type of JSON.
pub const JSON: &str = "application/json";

/// The media type of bytes of which nothing more is known.
const OCTET_STREAM: &str = "application/octet-stream";

/// The first media type of those that are described, `image/*, image/png`, that is no range.
pub fn concrete(described: &str) -> Option<&str> {
    described.split(',').map(str::trim).find(|media_type| !media_type.contains('*'))
}

/// That of a file: its own, or else what is described.
pub fn of_file<'a>(file: &'a FileContent, described: Option<&'a str>) -> &'a str {
    let described = || described.and_then(concrete);
    file.content_type().or_else(described).unwrap_or(OCTET_STREAM)
}

/// Whether nobody could take apart a body of this media type: of several parts, and without the line that is between
/// them (RFC 2046, section 5.1.1).
pub fn lacks_boundary(media_type: &str) -> bool {
    let media_type = media_type.to_ascii_lowercase();
    media_type.starts_with("multipart/") && !media_type.contains("boundary=")
}

/// Whether a media type is that of a JSON text.
pub fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case(JSON) || essence.ends_with("+json")
}
