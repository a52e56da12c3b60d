//! What the headers of an event say.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

use super::error::WebhookError;

/// The value of a header that must be there once.
pub fn only<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, WebhookError> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().ok_or(WebhookError::Missing(name))?;
    if values.next().is_some() {
        return Err(WebhookError::Repeated(name));
    }
    value.to_str().map_err(|_| WebhookError::IllFormed(name))
}

/// A number in digits and nothing else: `parse` takes a sign too.
pub fn seconds(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// Whether an event was signed about now: one that somebody else has heard, and sends again later, is no
/// longer one.
pub fn is_near(
    signed_at: u64,
    now: SystemTime,
    tolerance: Duration,
    ahead: Duration,
) -> Result<(), WebhookError> {
    let now = unix(now);
    if now.saturating_sub(signed_at) > tolerance.as_secs()
        || signed_at.saturating_sub(now) > ahead.as_secs()
    {
        return Err(WebhookError::NotNow);
    }
    Ok(())
}

/// The seconds since 1970.
pub fn unix(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}
