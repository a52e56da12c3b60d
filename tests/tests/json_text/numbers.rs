//! Numbers by chance, read to the value and to the text that serde_json gives.

use fastrand::Rng;

use super::same;

const CASES: &[&str] = &[
    "0",
    "-0",
    "0.0",
    "-0.0",
    "0e0",
    "0E+5",
    "-0e-5",
    "1E5",
    "1e05",
    "1e-007",
    "9007199254740991",
    "9007199254740992",
    "9007199254740993",
    "9007199254740993.0",
    "900719925474099.3",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "-18446744073709551615",
    "-18446744073709551616",
    "123456789012345678",
    "1234567890123456789",
    "12345678901234567.8",
    "0.123456789012345678",
    "0.1234567890123456789",
    "1.7976931348623157e308",
    "1.7976931348623158e308",
    "1.7976931348623159e308",
    "17976931348623159e292",
    "-1e309",
    "1e400",
    "1e-400",
    "-1e-400",
    "5e-324",
    "2.4703282292062327e-324",
    "2.4703282292062328e-324",
    "2.2250738585072011e-308",
    "2.2250738585072014e-308",
    "1e2147483647",
    "1e2147483648",
    "-1e21474836470 ",
    "1e-2147483648",
    "-1e-99999999999999999999",
    "0e99999999999999999999",
    "-0.00e99999999999999999999",
    "0.1e99999999999999999999",
    "123456789012345678901234567890e99999999999",
    "0.000000000000000000000000000000e99999999999",
];

#[test]
fn numbers_at_the_limits_are_read_as_by_serde_json() {
    for case in CASES {
        same(case.as_bytes());
        same(format!("[{case},\n{case}]").as_bytes());
        same(format!("{{\"a\":{case}}}").as_bytes());
    }
    for digits in [17, 18, 19, 20, 25, 400, 800, 5_000] {
        for digit in ["1", "9", "0"] {
            let many = digit.repeat(digits);
            for text in
                ["1@", "1@.5", "0.@1", "-0.@1e5", "1.@", "1@e-300", "0.@1e400", "@", "1@1e-9@"]
            {
                same(text.replace('@', &many).as_bytes());
            }
        }
    }
}

/// A point that an exponent takes past as many digits as there are.
#[test]
fn an_exponent_may_be_as_long_as_the_digits() {
    for digits in [1_000, 70_000, 700_000] {
        let zeros = "0".repeat(digits);
        same(format!("0.{zeros}1e{}", digits + 1).as_bytes());
        same(format!("1{zeros}e-{digits}").as_bytes());
        same(format!("1{zeros}.0e-{digits}").as_bytes());
        same(format!("1{zeros}").as_bytes());
    }
}

/// The digits that so many of a random number are; the first may be zero.
fn digits(rng: &mut Rng, most: usize) -> String {
    (0..rng.usize(1..=most)).map(|_| char::from(rng.u8(b'0'..=b'9'))).collect()
}

/// An integer beside a power of two or of ten.
fn beside(rng: &mut Rng) -> i128 {
    let power = if rng.bool() { 1 << rng.u32(50..66) } else { 10i128.pow(rng.u32(14..22)) };
    power + rng.i128(-4..=4)
}

/// An integer that stands in the middle of two floats, or beside it.
fn middle(rng: &mut Rng) -> u128 {
    let odd = u128::from(rng.u64(1 << 53..1 << 54) | 1);
    (odd << rng.u32(0..70)) + rng.u128(0..3) - 1
}

fn number(rng: &mut Rng) -> String {
    let float = f64::from_bits(rng.u64(..));
    let sign = if rng.u8(..4) == 0 { "-" } else { "" };
    match rng.u8(..10) {
        0 if float.is_finite() => format!("{float:e}"),
        1 if float.is_finite() => format!("{float:?}"),
        2 => format!("{:?}", f32::from_bits(rng.u32(..) & !(1 << 30))),
        3 => format!("{sign}{}.{}", rng.u64(..) >> rng.u8(..64), digits(rng, 18)),
        4 => format!("{sign}{}", rng.u64(..) >> rng.u8(..64)),
        5 => {
            format!("{sign}{}{}", beside(rng), ["", ".0", "e0", ".5", "e1", "e-1"][rng.usize(..6)])
        }
        6 => format!("{sign}{}{}", middle(rng), ["", ".0", "e-30", ".001"][rng.usize(..4)]),
        7 => format!("{sign}{}.{}e{}", rng.u8(..10), digits(rng, 25), rng.i32(-345..330)),
        8 => format!("{sign}{}{}", rng.u8(1..10), digits(rng, 45)),
        _ => format!("{sign}{}e{}", digits(rng, 30), rng.i32(-400..400)),
    }
}

#[test]
fn a_million_numbers_are_read_as_by_serde_json() {
    let mut rng = Rng::with_seed(3);
    for _ in 0..1_000_000 {
        same(number(&mut rng).as_bytes());
    }
}

/// Numbers of which a character is another, or gone.
#[test]
fn what_is_nearly_a_number_is_refused_as_by_serde_json() {
    let mut rng = Rng::with_seed(4);
    for _ in 0..100_000 {
        let mut text = number(&mut rng).into_bytes();
        for _ in 0..rng.usize(1..3) {
            let at = rng.usize(..text.len());
            let new = b"0019.eE+- ,x\n"[rng.usize(..13)];
            match rng.u8(..3) {
                0 => text[at] = new,
                1 => text.insert(at, new),
                _ => text.truncate(at + 1),
            }
        }
        same(&text);
    }
}
