//! Whether and when a request is sent again.

use std::time::Duration;

use tokio::time::Instant;

/// How often a request is sent again, and after how long.
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
    /// When it is too late to send a request again.
    pub end: Option<Instant>,
}

impl Default for Retry {
    fn default() -> Self {
        Retry {
            retries: 2,
            base: Duration::from_millis(500),
            most: Duration::from_secs(30),
            longest_retry_after: Duration::from_secs(60),
            non_idempotent: false,
            end: None,
        }
    }
}

impl Retry {
    /// How long to wait before the request is sent again, of which `tries` tries have failed; none if it is not. The
    /// server asks for a part of it.
    pub fn wait(&self, asked: Duration, tries: u32) -> Option<Duration> {
        if tries > self.retries || asked > self.longest_retry_after {
            return None;
        }
        // What is added to the time that the server asks for keeps those apart that were all asked
        // to come back at the same time.
        let wait = asked.saturating_add(self.backoff(tries));
        let is_late =
            self.end.is_some_and(|end| wait > end.saturating_duration_since(Instant::now()));
        (!is_late).then_some(wait)
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
