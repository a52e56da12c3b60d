//! The slots of booleans, strings and numbers.

use super::super::value::number::{Literal, Numeric};
use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::super::value::written::Written;
use super::fault;
use super::source::{Decode, Sink};
use super::stop::Stop;

impl Decode for bool {
    fn expected() -> &'static str {
        "a boolean"
    }

    fn scalar(into: &mut Option<Self>, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
        match scalar {
            Scalar::Bool(value) => {
                *into = Some(value);
                Ok(())
            }
            _ => fault::not_a_scalar(scalar, Self::expected(), at),
        }
    }
}

impl Decode for String {
    fn expected() -> &'static str {
        "a string"
    }

    fn text(into: &mut Option<Self>, text: &str, _: &Place<'_>) -> Result<(), Stop> {
        *into = Some(text.to_owned());
        Ok(())
    }

    fn scalar(into: &mut Option<Self>, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
        match scalar {
            Scalar::Text(text) => Self::text(into, text, at),
            _ => fault::not_a_scalar(scalar, Self::expected(), at),
        }
    }
}

macro_rules! number {
    ($($type:ty)*) => {$(
        impl Decode for $type {
            fn expected() -> &'static str {
                <$type>::EXPECTED
            }

            fn unsigned(into: &mut Option<Self>, number: u64, at: &Place<'_>) -> Result<(), Stop> {
                Self::scalar(into, Scalar::Number(Literal::Unsigned(number)), at)
            }

            fn float(into: &mut Option<Self>, number: f64, at: &Place<'_>) -> Result<(), Stop> {
                Self::scalar(into, Scalar::Number(Literal::Float(number)), at)
            }

            #[inline]
            fn scalar(into: &mut Option<Self>, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
                if let Scalar::Number(literal) = scalar {
                    if let Some(value) = <$type>::same(literal) {
                        *into = Some(value);
                        return Ok(());
                    }
                }
                odd_number(into, scalar, at)
            }
        }
    )*};
}

number!(f64 i64 u64);

macro_rules! small_integer {
    ($($type:ty)*) => {$(
        impl Decode for $type {
            fn expected() -> &'static str {
                stringify!($type)
            }

            fn scalar(into: &mut Option<Self>, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
                let mut slot: Option<i64> = None;
                let done = slot.scalar(scalar, at);
                if let Some(number) = slot {
                    let refused = || {
                        fault::invalid_value(scalar.unexpected(), stringify!($type), at)
                    };
                    *into = Some(number.try_into().map_err(|_| refused())?);
                }
                done
            }
        }
    )*};
}

small_integer!(i8 i16 i32 u8 u16 u32);

/// A number that is written in another way than it came, or no number of the type.
#[cold]
#[inline(never)]
fn odd_number<T: Numeric>(
    slot: &mut Option<T>,
    scalar: Scalar<'_>,
    at: &Place<'_>,
) -> Result<(), Stop> {
    let (near, came) = match scalar {
        Scalar::Number(literal) => (T::near(literal), literal.number()),
        Scalar::Digits(digits) => (Literal::parse(digits).and_then(T::near), digits.parse().ok()),
        _ => return fault::not_a_scalar(scalar, T::EXPECTED, at),
    };
    let Some(value) = near else {
        return Err(fault::invalid_value(scalar.unexpected(), T::EXPECTED, at));
    };
    *slot = Some(value);
    match (scalar, came) {
        (Scalar::Digits(digits), _) if value.writes(digits) => Ok(()),
        (_, Some(number)) => Err(Stop::Written(Box::new(Written::Number(number)))),
        (_, None) => Ok(()),
    }
}
