//! The slots of booleans, strings and numbers.

use super::super::value::number::{Literal, Numeric};
use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::super::value::written::Written;
use super::fault;
use super::source::Sink;
use super::stop::Stop;

impl Sink for Option<bool> {
    fn expected(&self) -> &'static str {
        "a boolean"
    }

    fn scalar(&mut self, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
        match scalar {
            Scalar::Bool(value) => {
                *self = Some(value);
                Ok(())
            }
            _ => fault::not_a_scalar(scalar, self.expected(), at),
        }
    }
}

impl Sink for Option<String> {
    fn expected(&self) -> &'static str {
        "a string"
    }

    fn text(&mut self, text: &str, _: &Place<'_>) -> Result<(), Stop> {
        *self = Some(text.to_owned());
        Ok(())
    }

    fn scalar(&mut self, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
        match scalar {
            Scalar::Text(text) => self.text(text, at),
            _ => fault::not_a_scalar(scalar, self.expected(), at),
        }
    }
}

macro_rules! number {
    ($($type:ty)*) => {$(
        impl Sink for Option<$type> {
            fn expected(&self) -> &'static str {
                <$type>::EXPECTED
            }

            fn unsigned(&mut self, number: u64, at: &Place<'_>) -> Result<(), Stop> {
                self.scalar(Scalar::Number(Literal::Unsigned(number)), at)
            }

            fn float(&mut self, number: f64, at: &Place<'_>) -> Result<(), Stop> {
                self.scalar(Scalar::Number(Literal::Float(number)), at)
            }

            #[inline]
            fn scalar(&mut self, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
                if let Scalar::Number(literal) = scalar {
                    if let Some(value) = <$type>::same(literal) {
                        *self = Some(value);
                        return Ok(());
                    }
                }
                odd_number(self, scalar, at)
            }
        }
    )*};
}

number!(f64 i64 u64);

macro_rules! small_integer {
    ($($type:ty)*) => {$(
        impl Sink for Option<$type> {
            fn expected(&self) -> &'static str {
                stringify!($type)
            }

            fn scalar(&mut self, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
                let mut slot: Option<i64> = None;
                let done = slot.scalar(scalar, at);
                if let Some(number) = slot {
                    let refused = || {
                        fault::invalid_value(scalar.unexpected(), stringify!($type), at)
                    };
                    *self = Some(number.try_into().map_err(|_| refused())?);
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
