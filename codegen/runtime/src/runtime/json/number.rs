//! The numbers of a text.

use super::super::value::number::ARBITRARY_PRECISION;
use super::syntax::Syntax;

/// A number that has been read.
pub enum Number {
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    /// One that is not an integer of 64 bits, where numbers are kept to the letter.
    Digits,
}

/// What is wrong with a number: the fault, and where it is told.
type Wrong = (Syntax, usize);

/// The powers of ten that a float has exactly.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

#[inline(always)]
fn digit(bytes: &[u8], at: usize) -> Option<u64> {
    let digit = bytes.get(at)?.wrapping_sub(b'0');
    (digit < 10).then_some(u64::from(digit))
}

/// Reads a number as most are: positive, of at most 18 digits, without an exponent. Exact: a number below 2^53
/// and a power of ten up to 22 are floats, and one division rounds once. None if the number is not so.
#[inline(always)]
pub fn read_common(bytes: &[u8], start: usize) -> Option<(Number, usize)> {
    let (mut value, mut at) = (0u64, start);
    while let Some(digit) = digit(bytes, at) {
        value = value.wrapping_mul(10).wrapping_add(digit);
        at += 1;
    }
    let whole = at - start;
    let has_leading_zero = whole > 1 && bytes.get(start) == Some(&b'0');
    if whole == 0 || whole > 18 || has_leading_zero {
        return None;
    }
    match bytes.get(at) {
        Some(b'.') if !ARBITRARY_PRECISION => at += 1,
        Some(b'.' | b'e' | b'E') => return None,
        _ => return Some((Number::Unsigned(value), at)),
    }
    while let Some(digit) = digit(bytes, at) {
        value = value.wrapping_mul(10).wrapping_add(digit);
        at += 1;
    }
    let fraction = at - start - whole - 1;
    let is_exact = fraction > 0 && at - start < 20 && value < 1 << 53;
    if !is_exact || matches!(bytes.get(at), Some(b'e' | b'E')) {
        return None;
    }
    Some((Number::Float(value as f64 / POWERS.get(fraction)?), at))
}

/// Reads any number, and gives where it ends. Faults are told where serde_json tells them.
#[cold]
#[inline(never)]
pub fn read_any(bytes: &[u8], start: usize) -> Result<(Number, usize), Wrong> {
    let end = bytes.len();
    let peeked = |at: usize| (at + 1).min(end);
    let is_negative = bytes.get(start) == Some(&b'-');
    let first = start + usize::from(is_negative);
    let mut at = past_digits(bytes, first);
    match bytes.get(first) {
        None => return Err((Syntax::EndInValue, end)),
        Some(b'0') if at > first + 1 => return Err((Syntax::InvalidNumber, peeked(first + 1))),
        Some(b'0'..=b'9') => {}
        Some(_) => return Err((Syntax::InvalidNumber, first + 1)),
    }
    let mut is_integer = true;
    if bytes.get(at) == Some(&b'.') {
        is_integer = false;
        let fraction = at + 1;
        at = past_digits(bytes, fraction);
        if at == fraction {
            let syntax = if at == end { Syntax::EndInValue } else { Syntax::InvalidNumber };
            return Err((syntax, peeked(at)));
        }
    }
    let significand = (first, at);
    let mut is_far = false;
    if let Some(b'e' | b'E') = bytes.get(at) {
        is_integer = false;
        at += 1;
        let is_small = bytes.get(at) == Some(&b'-');
        at += usize::from(matches!(bytes.get(at), Some(b'+' | b'-')));
        let exponent = at;
        at = past_digits(bytes, exponent);
        if at == exponent {
            let syntax = if at == end { Syntax::EndInValue } else { Syntax::InvalidNumber };
            return Err((syntax, peeked(at)));
        }
        is_far = at - exponent > 5;
        if let Some(overflow) = exponent_overflow(bytes, exponent, at) {
            let digits = bytes.get(significand.0..significand.1).unwrap_or_default();
            let is_zero = !digits.iter().any(|byte| matches!(byte, b'1'..=b'9'));
            if !is_zero && !is_small {
                return Err((Syntax::NumberOutOfRange, overflow));
            }
            return Ok((Number::Float(if is_negative { -0.0 } else { 0.0 }), at));
        }
    }
    let literal = std::str::from_utf8(bytes.get(start..at).unwrap_or_default()).unwrap_or_default();
    if is_integer && literal != "-0" {
        if let Ok(value) = literal.parse() {
            return Ok((Number::Unsigned(value), at));
        }
        if let Ok(value) = literal.parse() {
            return Ok((Number::Signed(value), at));
        }
    }
    if ARBITRARY_PRECISION {
        return Ok((Number::Digits, at));
    }
    // Of an exponent beyond 65,535 the standard library does not read all digits.
    let float = if is_far { serde_json::from_str(literal).ok() } else { literal.parse().ok() };
    match float {
        Some(value) if f64::is_finite(value) => Ok((Number::Float(value), at)),
        _ => Err((Syntax::NumberOutOfRange, at)),
    }
}

fn past_digits(bytes: &[u8], mut at: usize) -> usize {
    while digit(bytes, at).is_some() {
        at += 1;
    }
    at
}

/// Behind the digit with which an exponent becomes larger than 31 bits: as far as serde_json goes, where numbers are
/// not kept to the letter.
fn exponent_overflow(bytes: &[u8], start: usize, end: usize) -> Option<usize> {
    if ARBITRARY_PRECISION {
        return None;
    }
    let mut exponent = 0i32;
    for at in start..end {
        let digit = i32::try_from(digit(bytes, at)?).ok()?;
        match exponent.checked_mul(10).and_then(|tens| tens.checked_add(digit)) {
            Some(value) => exponent = value,
            None => return Some(at + 1),
        }
    }
    None
}
