//! Numbers, and how they were written.
//!
//! A Rust number does not remember whether it came as `1`, `1.0` or `1e0`. Where encoding would
//! write another literal than came, the decoder notes the one that came (see [`written`](super::written)). With
//! serde_json's `arbitrary_precision`, which only the final binary can turn on, every literal is
//! known to the letter; without it, only whether a number was written as an integer.

use serde::de::Unexpected;
use serde_json::Number;

/// The key under which serde_json passes on a number to the letter, as if it were an object.
pub const NUMBER_KEY: &str = "$serde_json::private::Number";

/// Whether numbers arrive to the letter, that is, disguised as objects. Then a number of serde_json
/// holds a text, which has to be dropped.
pub const ARBITRARY_PRECISION: bool = std::mem::needs_drop::<Number>();

/// Whether this first key of an object says that the object is a number.
#[inline]
pub fn is_number_key(key: &str) -> bool {
    ARBITRARY_PRECISION && key == NUMBER_KEY
}

/// A number as a format hands it over.
#[derive(Clone, Copy, Debug)]
pub enum Literal {
    Unsigned(u64),
    Signed(i64),
    Float(f64),
}

impl Literal {
    /// The literal that a text is; a float where it is too large for an integer.
    #[inline]
    pub fn parse(text: &str) -> Option<Self> {
        Self::of(&text.parse().ok()?)
    }

    /// The literal of a number that serde_json holds.
    #[inline]
    pub fn of(number: &Number) -> Option<Self> {
        if let Some(value) = number.as_u64() {
            return Some(Literal::Unsigned(value));
        }
        match number.as_i64() {
            Some(value) => Some(Literal::Signed(value)),
            None => number.as_f64().map(Literal::Float),
        }
    }

    #[inline]
    pub fn unexpected(self) -> Unexpected<'static> {
        match self {
            Literal::Unsigned(value) => Unexpected::Unsigned(value),
            Literal::Signed(value) => Unexpected::Signed(value),
            Literal::Float(value) => Unexpected::Float(value),
        }
    }

    /// The number as serde_json holds it; none for a float that is not finite.
    #[inline]
    pub fn number(self) -> Option<Number> {
        match self {
            Literal::Unsigned(value) => Some(value.into()),
            Literal::Signed(value) => Some(value.into()),
            Literal::Float(value) => Number::from_f64(value),
        }
    }
}

/// A Rust number that a member can have.
pub trait Numeric: Copy {
    /// What an error says was expected.
    const EXPECTED: &'static str;

    /// The number, if encoding it writes the same literal.
    fn same(literal: Literal) -> Option<Self>;

    /// The number, if the type can hold it. An integer may be written `1.0` (JSON Schema).
    fn near(literal: Literal) -> Option<Self>;

    /// Whether encoding writes this text.
    fn writes(self, text: &str) -> bool;
}

/// 2^53: below it every integer has a float of its own.
const EXACT: u64 = 1 << 53;

/// How a float is written.
#[derive(Clone, Copy, PartialEq)]
enum Writing {
    /// `1` and not `1.0`, as JavaScript writes it.
    Integer,
    Float,
    /// JSON has no number for it.
    Not,
}

/// How a float is written, told from its bits: this is asked of every number that is decoded.
#[inline]
fn writing(value: f64) -> Writing {
    let bits = value.to_bits();
    match (bits >> 52) & 0x7ff {
        // Less than 1: of these only zero is an integer, and minus zero is written as it is.
        0..0x3ff if bits == 0 => Writing::Integer,
        0..0x3ff => Writing::Float,
        // Less than 2^53: an integer if the bits of the fraction are zero.
        exponent @ 0x3ff..=0x433 if bits & ((1 << (0x433 - exponent)) - 1) == 0 => Writing::Integer,
        0x7ff => Writing::Not,
        _ => Writing::Float,
    }
}

/// The integer as which a float is written.
#[inline]
pub fn written_as_integer(value: f64) -> Option<i64> {
    (writing(value) == Writing::Integer).then_some(value as i64)
}

impl Numeric for f64 {
    const EXPECTED: &'static str = "f64";

    #[inline]
    fn same(literal: Literal) -> Option<Self> {
        match literal {
            Literal::Unsigned(value) => (value < EXACT).then_some(value as f64),
            Literal::Signed(value) => (value.unsigned_abs() < EXACT).then_some(value as f64),
            Literal::Float(value) => (writing(value) == Writing::Float).then_some(value),
        }
    }

    #[inline]
    fn near(literal: Literal) -> Option<Self> {
        match literal {
            Literal::Unsigned(value) => Some(value as f64),
            Literal::Signed(value) => Some(value as f64),
            Literal::Float(value) => value.is_finite().then_some(value),
        }
    }

    #[inline]
    fn writes(self, text: &str) -> bool {
        let written = written_as_integer(self).map(Number::from).or_else(|| Number::from_f64(self));
        written.is_some_and(|number| number.to_string() == text)
    }
}

macro_rules! integer {
    ($($type:ty: $expected:literal, $low:literal .. $high:literal;)*) => {$(
        impl Numeric for $type {
            const EXPECTED: &'static str = $expected;

            #[inline]
            fn same(literal: Literal) -> Option<Self> {
                match literal {
                    Literal::Unsigned(value) => value.try_into().ok(),
                    Literal::Signed(value) => value.try_into().ok(),
                    Literal::Float(_) => None,
                }
            }

            #[inline]
            fn near(literal: Literal) -> Option<Self> {
                match literal {
                    // Beyond the limits a cast would saturate, and change the number.
                    Literal::Float(value) => (value.trunc() == value
                        && ($low..$high).contains(&value))
                    .then_some(value as $type),
                    integer => Self::same(integer),
                }
            }

            #[inline]
            fn writes(self, text: &str) -> bool {
                self.to_string() == text
            }
        }
    )*};
}

integer! {
    i64: "i64", -9_223_372_036_854_775_808.0 .. 9_223_372_036_854_775_808.0;
    u64: "u64", 0.0 .. 18_446_744_073_709_551_616.0;
}
