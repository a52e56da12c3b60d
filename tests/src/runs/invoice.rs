//! What stands in an invoice, and on which spot: ids, texts, amounts, dates, confidences.

use fastrand::Rng;
use serde_json::{Value, json};

const GOODS: [&str; 12] = [
    "Angle bar 40x40x4, galvanised",
    "Hex bolt M12x80, box of 50",
    "Welding rod 2.5 mm",
    "Delivery, “Munster” zone",
    "Sheet metal 2000 × 1000 × 1.5 mm",
    "Crane hire, half day",
    "Primer, grey, 20 l",
    "Threaded rod M16, 1 m",
    "Site inspection and report",
    "Steel beam IPE 200",
    "Paint, RAL 7016, 5 l \"matt\"",
    "Packaging",
];
const REMARKS: [&str; 4] = [
    "The amount stands in the right-most column of the line; the column header reads “Net”.",
    "The description spans two lines on the page and was joined.",
    "Taken from the table on the page; the quantity was printed in the column \"Qty\".",
    "Unit price and quantity agree with the amount of the line.",
];

/// An id as the API makes them: `exr_Xj8mK2pL9nR4vT7qY5wZ`.
pub fn id(rng: &mut Rng, prefix: &str) -> String {
    let letters = (0..20).map(|_| rng.alphanumeric());
    format!("{prefix}_{}", letters.collect::<String>())
}

/// The name of what is sold on a line.
pub fn description(rng: &mut Rng) -> String {
    let goods = rng.choice(GOODS).expect("there are goods");
    format!("{goods} ({}-{:04})", rng.uppercase(), rng.u32(0..10_000))
}

/// What a model says about a value.
pub fn insights(rng: &mut Rng) -> Value {
    json!([{ "type": "reasoning", "content": rng.choice(REMARKS).expect("there are remarks") }])
}

/// An amount of money, in cents where there are cents.
pub fn amount(rng: &mut Rng) -> f64 {
    f64::from(rng.u32(100..500_000)) / 100.0
}

/// A date of the last years.
pub fn date(rng: &mut Rng) -> String {
    format!("{}-{:02}-{:02}", rng.u32(2023..2027), rng.u32(1..13), rng.u32(1..29))
}

/// A confidence near to 1, with all its digits; every other one was a 32-bit float once.
pub fn confidence(rng: &mut Rng) -> f64 {
    let exact = 1.0 - rng.f64() * rng.f64() * 0.3;
    if rng.bool() { exact } else { f64::from(exact as f32) }
}

/// A number as JavaScript writes it: one that is whole has no point.
pub fn number(value: f64) -> Value {
    if value.fract() == 0.0 { (value as i64).into() } else { value.into() }
}

/// The four sides of the box around a text, in points: left, top, right, bottom.
pub fn sides(rng: &mut Rng) -> [Value; 4] {
    let (left, top) = (40.0 + rng.f64() * 400.0, 40.0 + rng.f64() * 700.0);
    let (width, height) = (20.0 + rng.f64() * 120.0, 8.0 + rng.f64() * 6.0);
    let four_decimals = |value: f64| number((value * 10_000.0).round() / 10_000.0);
    [left, top, left + width, top + height].map(four_decimals)
}
