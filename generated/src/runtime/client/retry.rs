//! Whether and when a request is sent again.

use std::time::{Duration, SystemTime};

use http::Method;

use super::error::ClientError;

/// What is sent again, how often, and after how long.
#[derive(Clone, Debug)]
pub struct Retry {
    pub retries: u32,
    /// The bound of the first wait; that of each next one is twice as much.
    pub base: Duration,
    /// The bound of every wait.
    pub most: Duration,
    pub longest_retry_after: Duration,
    /// Whether what is not safe to repeat is repeated.
    pub non_idempotent: bool,
}

impl Default for Retry {
    fn default() -> Self {
        Retry {
            retries: 2,
            base: Duration::from_millis(500),
            most: Duration::from_secs(30),
            longest_retry_after: Duration::from_secs(60),
            non_idempotent: false,
        }
    }
}

impl Retry {
    /// How long to wait before the request is sent again; none if it is not, `tries` tries having
    /// failed.
    pub fn after<E>(
        &self,
        method: &Method,
        error: &ClientError<E>,
        tries: u32,
        now: SystemTime,
    ) -> Option<Duration> {
        if tries > self.retries {
            return None;
        }
        let repeatable = self.non_idempotent || method.is_idempotent();
        let asked = match error {
            // Without a connection nothing has been sent that could be done twice.
            ClientError::Transport(error) if repeatable || error.is_connect() => Duration::ZERO,
            ClientError::Api(error) if repeatable && error.retryable() => {
                error.retry_after(now).unwrap_or_default()
            }
            _ => return None,
        };
        // What is added to the time that the server asks for keeps those apart that were all asked
        // to come back at the same time.
        (asked <= self.longest_retry_after).then(|| asked.saturating_add(self.backoff(tries)))
    }

    /// A random time below a bound that grows with each try ("full jitter").
    fn backoff(&self, tries: u32) -> Duration {
        let growth = 1_u32.checked_shl(tries - 1).unwrap_or(u32::MAX);
        part(self.base.saturating_mul(growth).min(self.most), fastrand::f64())
    }
}

/// A part of a time. `Duration::mul_f64` panics for the longest ones.
pub fn part(whole: Duration, part: f64) -> Duration {
    Duration::try_from_secs_f64(whole.as_secs_f64() * part).unwrap_or(whole)
}
