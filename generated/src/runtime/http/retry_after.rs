//! What an answer says of sending its request again: whether, and how long to wait.

use std::time::{Duration, SystemTime};

use http::StatusCode;
use http::header::{HeaderMap, RETRY_AFTER};

/// Whether a request may well succeed later, as far as the status says.
pub fn is_retryable(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429) || status.is_server_error()
}

/// How long an answer asks to wait. None if it does not ask; zero for a time that has passed; for a number that no
/// duration has, the longest one.
///
/// `Retry-After` (RFC 9110, section 10.2.3) counts before all others. Of an answer that refuses a request for its rate
/// (429 and 503) so do `RateLimit` and `RateLimit-Reset` (draft-ietf-httpapi-ratelimit-headers), and
/// `X-RateLimit-Reset`.
pub fn retry_after(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| Some(headers.get(name)?.to_str().ok()?.trim());
    if let Some(asked) = text(RETRY_AFTER.as_str()).and_then(|text| delay_or_date(text, now)) {
        return Some(asked);
    }
    if !matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE) {
        return None;
    }
    let all = headers.get_all("ratelimit").iter().filter_map(|value| value.to_str().ok());
    let resets = ["ratelimit-reset", "x-ratelimit-reset"];
    longest_of_spent(all).or_else(|| resets.iter().find_map(|name| reset(text(name)?, now)))
}

/// `Retry-After`: seconds, or a date.
fn delay_or_date(text: &str, now: SystemTime) -> Option<Duration> {
    seconds(text).or_else(|| {
        let at = httpdate::parse_http_date(text).ok()?;
        Some(at.duration_since(now).unwrap_or_default())
    })
}

/// A number of seconds of any size, with a fraction or without.
fn seconds(text: &str) -> Option<Duration> {
    let is_number = text.starts_with(|first: char| first.is_ascii_digit())
        && text.chars().all(|character| character.is_ascii_digit() || character == '.');
    if !is_number {
        return None;
    }
    match text.parse() {
        Ok(whole) => Some(Duration::from_secs(whole)),
        Err(_) => {
            let number: f64 = text.parse().ok()?;
            Some(Duration::try_from_secs_f64(number).unwrap_or(Duration::MAX))
        }
    }
}

/// `RateLimit: "burst";r=0;t=5, "daily";r=90;t=3600`: the longest time of the quotas of which nothing is left. An older
/// draft has one quota, `limit=10, remaining=0, reset=5`.
fn longest_of_spent<'h>(values: impl Iterator<Item = &'h str>) -> Option<Duration> {
    let mut longest = None;
    for value in values {
        let is_older = value.contains("reset=");
        // In the older draft a comma stands between the parts of the one quota.
        let quotas: Vec<&str> = if is_older { vec![value] } else { value.split(',').collect() };
        for quota in quotas {
            let (mut left, mut time) = (None, None);
            for part in quota.split([';', ',']) {
                match part.trim().split_once('=') {
                    Some(("r" | "remaining", value)) => left = Some(value),
                    Some(("t" | "reset", value)) => time = seconds(value),
                    _ => {}
                }
            }
            if left == Some("0") {
                longest = longest.max(time);
            }
        }
    }
    longest
}

/// The first second of what is taken for a time since 1970, and not for a delay: 31 years, in September 2001.
const EPOCH_SECONDS: Duration = Duration::from_secs(1_000_000_000);
/// The same in milliseconds, which would be the year 33658 in seconds.
const EPOCH_MILLISECONDS: Duration = Duration::from_secs(1_000_000_000_000);

/// `RateLimit-Reset` and `X-RateLimit-Reset`: servers send a delay in seconds, or a time in seconds or milliseconds
/// since 1970. The size tells which.
fn reset(text: &str, now: SystemTime) -> Option<Duration> {
    let number = seconds(text)?;
    let since_1970 = if number < EPOCH_SECONDS {
        return Some(number);
    } else if number < EPOCH_MILLISECONDS {
        number
    } else {
        number / 1000
    };
    let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Some(since_1970.saturating_sub(now))
}
