//! When to ask again.

use std::time::Duration;

use super::retry::part;

/// How long a wait pauses between an answer and the next question: a constant interval in the beginning,
/// then one that grows with the time that has gone by.
///
/// The interval follows from the time and not from the number of questions, so that slow answers do not
/// add to it. Every pause is made shorter or longer at random, so that many waits do not ask at the same
/// moment.
///
/// [`Schedule::default`] asks each second for 30 seconds; then the interval grows by 15 % each time, from
/// 1 second to 30. Pauses are 25 % shorter or longer at most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Schedule {
    /// How long the interval is constant.
    pub constant_for: Duration,
    /// The interval in that time.
    pub constant: Duration,
    /// The first interval after that time; a millisecond at least.
    pub first: Duration,
    /// What each interval is times the one before it.
    pub factor: f64,
    /// The longest interval.
    pub most: Duration,
    /// Which part of an interval a pause may be shorter or longer, from 0 to 1.
    pub jitter: f64,
}

impl Default for Schedule {
    fn default() -> Self {
        Schedule {
            constant_for: Duration::from_secs(30),
            constant: Duration::from_secs(1),
            first: Duration::from_secs(1),
            factor: 1.15,
            most: Duration::from_secs(30),
            jitter: 0.25,
        }
    }
}

impl Schedule {
    /// An interval that grows from the beginning, between these bounds.
    pub fn growing(first: Duration, most: Duration) -> Self {
        Schedule { constant_for: Duration::ZERO, first, most, ..Schedule::default() }
    }

    /// The pause after an answer that came this long after the wait began.
    pub fn pause(&self, elapsed: Duration) -> Duration {
        let jitter = self.jitter.clamp(0.0, 1.0) * (fastrand::f64() * 2.0 - 1.0);
        part(self.interval(elapsed), 1.0 + jitter)
    }

    /// The interval at this time, before chance changes it.
    fn interval(&self, elapsed: Duration) -> Duration {
        let Some(growing_for) = elapsed.checked_sub(self.constant_for) else {
            return self.constant;
        };
        // What is nothing does not grow.
        let first = self.first.max(Duration::from_millis(1)).min(self.most);
        if first.is_zero() || self.factor <= 1.0 {
            return first;
        }
        // The number of intervals that have gone by: their sum, first (factorⁿ - 1) / (factor - 1), is the time.
        let intervals = growing_for.as_secs_f64() * (self.factor - 1.0) / first.as_secs_f64();
        let count = (intervals + 1.0).ln() / self.factor.ln();
        part(first, self.factor.powf(count.floor())).min(self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secs(secs: f64) -> Duration {
        Duration::from_secs_f64(secs)
    }

    #[test]
    fn the_interval_is_constant_and_then_grows_to_the_longest() {
        let schedule = Schedule::default();
        for (elapsed, interval) in [
            (0.0, 1.0),
            (29.9, 1.0),
            (30.0, 1.0),
            (31.1, 1.15),
            (60.0, 5.350),
            (120.0, 14.231),
            (300.0, 30.0),
        ] {
            let found = schedule.interval(secs(elapsed)).as_secs_f64();
            assert!((found - interval).abs() < 0.01, "after {elapsed} s: {found}");
        }
    }

    #[test]
    fn a_pause_is_a_quarter_shorter_or_longer_at_most() {
        let schedule = Schedule::default();
        let pauses: Vec<Duration> = (0..1000).map(|_| schedule.pause(secs(600.0))).collect();
        assert!(pauses.iter().all(|pause| (secs(22.5)..=secs(37.5)).contains(pause)));
        assert!(pauses.iter().any(|pause| *pause < secs(25.0)));
        assert!(pauses.iter().any(|pause| *pause > secs(35.0)));
    }

    #[test]
    fn odd_schedules_do_no_harm() {
        let zero = Schedule::growing(Duration::ZERO, Duration::ZERO);
        assert_eq!(zero.pause(secs(5.0)), Duration::ZERO);
        let from_zero = Schedule::growing(Duration::ZERO, secs(30.0));
        assert_eq!(from_zero.interval(Duration::ZERO), secs(0.001));
        assert!(from_zero.interval(secs(10.0)) > secs(0.5), "it grows");
        assert_eq!(from_zero.interval(secs(3600.0)), secs(30.0));
        let longest = Schedule::growing(Duration::MAX, Duration::MAX);
        assert!(longest.pause(Duration::MAX) > secs(1e9));
        let constant =
            Schedule { factor: 1.0, jitter: 0.0, ..Schedule::growing(secs(2.0), secs(9.0)) };
        assert_eq!(constant.pause(secs(500.0)), secs(2.0));
        let wild = Schedule { factor: f64::NAN, jitter: f64::NAN, ..constant };
        let _ = wild.pause(secs(500.0));
    }
}
