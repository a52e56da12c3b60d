//! Which media types are taken for which others.

/// Whether a server that lists one media type takes another: the same, or one of a range (OpenAPI 3.1.1, section
/// 4.8.14.1). What is listed without parameters is taken with any.
pub(super) fn takes(listed: &str, sent: &str) -> bool {
    let has_parameters = listed.contains(';');
    is_of(&essence(listed), &essence(sent))
        && (!has_parameters || listed.eq_ignore_ascii_case(sent))
}

/// Whether a client that accepts one media type reads another: the same whatever its parameters, one of a range
/// (RFC 9110, section 12.5.1), or one whose suffix says how it is written (RFC 6839): who accepts
/// `application/json` reads `application/problem+json`.
pub(super) fn reads(accepted: &str, sent: &str) -> bool {
    let (accepted, sent) = (essence(accepted), essence(sent));
    let suffix = || sent.strip_prefix("application/")?.rsplit_once('+').map(|(_, suffix)| suffix);
    is_of(&accepted, &sent)
        || suffix().is_some_and(|suffix| accepted == format!("application/{suffix}"))
}

/// Whether a media type is another, or is of its range.
fn is_of(range: &str, media_type: &str) -> bool {
    match range.strip_suffix('*') {
        Some("*/") => true,
        Some(kind) => media_type.starts_with(kind),
        None => range == media_type,
    }
}

/// A media type without its parameters, in lower case.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{reads, takes};

    #[test]
    fn ranges_and_parameters() {
        for (one, other) in [
            ("application/json", "Application/JSON; charset=utf-8"),
            ("image/*", "image/png"),
            ("*/*", "text/plain"),
        ] {
            assert!(takes(one, other) && reads(one, other), "{one} {other}");
            assert!(!takes(other, one), "{other} {one}");
        }
        assert!(!reads("image/png", "image/*"));
        assert!(!reads("image/*", "text/plain"));
    }

    #[test]
    fn a_client_takes_more_than_a_server() {
        for (one, other) in [
            ("application/json; v=1", "application/json; v=2"),
            ("application/json", "application/problem+json"),
        ] {
            assert!(reads(one, other) && !takes(one, other), "{one} {other}");
        }
        assert!(!reads("application/problem+json", "application/json"));
    }
}
