//! Measures contestants against one another on a machine that others use too: they take turns, and
//! what counts is the ratio within a round, for what slows one down slows the others down.

use std::time::{Duration, Instant};

/// Someone who does a thing so many times, and says how much CPU time that took.
pub struct Contestant<'a> {
    pub name: &'static str,
    pub run: Box<dyn FnMut(u32) -> Duration + 'a>,
}

/// How a contestant did.
#[allow(dead_code, reason = "not every benchmark looks for a name")]
pub struct Outcome {
    pub name: &'static str,
    /// The shortest time.
    pub shortest: Duration,
    /// The median over all rounds of its time by that of the first contestant.
    pub ratio: f64,
}

/// How long a race goes on.
#[derive(Clone, Copy)]
#[allow(dead_code, reason = "a benchmark uses what suits it")]
pub enum Effort {
    /// So many rounds of one run each, and none to warm up.
    Rounds(usize),
    /// Until this time is over, and for a few rounds at least.
    For(Duration),
}

const LEAST_ROUNDS: usize = 15;
/// A turn takes at least this long, so that the clock does not matter.
const TURN: Duration = Duration::from_millis(2);

/// Lets the contestants take turns.
pub fn race(contestants: &mut [Contestant<'_>], effort: Effort) -> Vec<Outcome> {
    let (count, least, limit) = match effort {
        Effort::Rounds(rounds) => (1, rounds, Duration::ZERO),
        Effort::For(limit) => (runs_in_a_turn(contestants), LEAST_ROUNDS, limit),
    };
    let started = Instant::now();
    let mut rounds = Vec::new();
    while rounds.len() < least || started.elapsed() < limit {
        let mut round = vec![Duration::ZERO; contestants.len()];
        // Someone else begins each time: who comes after whom must not matter.
        for turn in 0..contestants.len() {
            let whose = (turn + rounds.len()) % contestants.len();
            round[whose] = (contestants[whose].run)(count);
        }
        rounds.push(round);
    }
    outcomes(contestants, &rounds, count)
}

/// Warms up, and counts how many runs make a turn of the slowest.
fn runs_in_a_turn(contestants: &mut [Contestant<'_>]) -> u32 {
    let longest = contestants.iter_mut().map(|contestant| (contestant.run)(1)).max();
    let longest = longest.unwrap_or(TURN).as_nanos().max(1);
    (TURN.as_nanos() / longest + 1) as u32
}

fn outcomes(contestants: &[Contestant<'_>], rounds: &[Vec<Duration>], count: u32) -> Vec<Outcome> {
    let outcome = |(whose, contestant): (usize, &Contestant<'_>)| {
        let ratios = rounds.iter().map(|round| round[whose].div_duration_f64(round[0]));
        let shortest = rounds.iter().map(|round| round[whose]).min().unwrap_or_default();
        Outcome { name: contestant.name, shortest: shortest / count, ratio: median(ratios) }
    };
    contestants.iter().enumerate().map(outcome).collect()
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
