//! Runs as the API sends them, of any size: invoices with many lines, made by chance from a seed.
//!
//! The texts, and the ways in which numbers are written, are what decides how fast a run decodes:
//! confidences have all the digits that a float has, some of them a 32-bit one; coordinates have
//! four decimals; whole numbers have no point.

mod envelope;
mod invoice;
mod json;
mod legacy;

use fastrand::Rng;
use serde_json::Value;

/// The text of a run with a JSON config: at least `size` bytes, and little more.
pub fn json(size: usize, seed: u64) -> String {
    let mut rng = Rng::with_seed(seed);
    let config = json::config();
    text_of_size(&mut rng, size, config, json::output)
}

/// The text of a run with a legacy config: at least `size` bytes, and little more.
pub fn legacy(size: usize, seed: u64) -> String {
    let mut rng = Rng::with_seed(seed);
    let config = legacy::config();
    text_of_size(&mut rng, size, config, legacy::output)
}

/// The output is given as many bytes as the rest of the run leaves.
fn text_of_size(
    rng: &mut Rng,
    size: usize,
    config: Value,
    output: fn(&mut Rng, usize) -> Value,
) -> String {
    let mut run = envelope::run(rng, config);
    let rest = run.to_string().len();
    run["output"] = output(rng, size.saturating_sub(rest));
    run.to_string()
}
