//! Formats that can be told by a look.

use std::net::{Ipv4Addr, Ipv6Addr};

/// A format that a text or an integer is tested for (JSON Schema, `format`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `2026-02-09`
    Date,
    /// `2026-02-09T08:30:00Z`
    DateTime,
    Ipv4,
    Ipv6,
    /// `123e4567-e89b-12d3-a456-426614174000`
    Uuid,
    /// Of an integer: one that needs all of 64 bits, and no sign (`uint64`).
    Unsigned,
}

impl Format {
    /// Whether a text is of the format.
    pub fn matches(self, text: &str) -> bool {
        match self {
            Format::Date => is_date(text.as_bytes()),
            Format::DateTime => is_date_time(text.as_bytes()),
            Format::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
            Format::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
            // Of a text it says nothing.
            Format::Unsigned => true,
            Format::Uuid => is_like(text.as_bytes(), b"hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh"),
        }
    }
}

/// Whether a text looks like a pattern of `d`, a digit, `h`, a hexadecimal one, and signs.
fn is_like(text: &[u8], pattern: &[u8]) -> bool {
    text.len() == pattern.len()
        && text.iter().zip(pattern).all(|(byte, wanted)| match wanted {
            b'd' => byte.is_ascii_digit(),
            b'h' => byte.is_ascii_hexdigit(),
            sign => byte == sign,
        })
}

fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'))
}

fn is_date(text: &[u8]) -> bool {
    if !is_like(text, b"dddd-dd-dd") {
        return false;
    }
    let (year, month, day) = (number(&text[..4]), number(&text[5..7]), number(&text[8..]));
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// A date, a time, and an offset (RFC 3339). The fraction of a second may be of any length.
fn is_date_time(text: &[u8]) -> bool {
    let Some((date, rest)) = text.split_at_checked(10) else { return false };
    let Some((time, rest)) = rest.split_at_checked(9) else { return false };
    let is_time = is_like(&time[1..], b"dd:dd:dd")
        && matches!(time[0], b'T' | b't' | b' ')
        && number(&time[1..3]) < 24
        && number(&time[4..6]) < 60
        && number(&time[7..9]) <= 60;
    let offset = match rest.split_first() {
        Some((b'.', fraction)) => {
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 0 { &rest[..0] } else { &fraction[digits..] }
        }
        _ => rest,
    };
    let is_offset = match offset.split_first() {
        Some((b'Z' | b'z', [])) => true,
        Some((b'+' | b'-', offset)) => is_like(offset, b"dd:dd"),
        _ => false,
    };
    is_date(date) && is_time && is_offset
}
