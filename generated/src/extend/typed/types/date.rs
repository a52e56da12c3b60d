//! A day, as the API writes it.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// A day, `yyyy-mm-dd` by the API's word (`"extend:type": "date"`).
///
/// It keeps its text, so that one day that is written otherwise, as by a person in a review, does not cost the rest of
/// the value. Ask for [`year_month_day`](Date::year_month_day), or for `to_jiff` with the crate's feature `jiff`. A
/// type that refuses such text, such as `jiff::civil::Date`, can stand in its place: its schema is the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(String);

impl Date {
    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text as it came.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Year, month from 1 and day from 1; none if the text is no day of the calendar in the form `yyyy-mm-dd`.
    ///
    /// ```
    /// use extend_ai_types::extend::Date;
    ///
    /// assert_eq!(Date::from("2026-02-09").year_month_day(), Some((2026, 2, 9)));
    /// assert_eq!(Date::from("2026-02-30").year_month_day(), None);
    /// assert_eq!(Date::from("9 Feb 2026").year_month_day(), None);
    /// ```
    pub fn year_month_day(&self) -> Option<(u16, u8, u8)> {
        let is_of_form = |(index, byte): (usize, u8)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        };
        if self.0.len() != 10 || !self.0.bytes().enumerate().all(is_of_form) {
            return None;
        }
        let year: u16 = self.0[..4].parse().ok()?;
        let month: u8 = self.0[5..7].parse().ok()?;
        let day: u8 = self.0[8..].parse().ok()?;
        (1..=days(year, month)).contains(&day).then_some((year, month, day))
    }
}

/// How many days a month of the Gregorian calendar has; none if there is no such month.
fn days(year: u16, month: u8) -> u8 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(feature = "jiff")]
impl Date {
    /// The day that the text means.
    ///
    /// # Errors
    ///
    /// If the text is no day in the form `yyyy-mm-dd`.
    pub fn to_jiff(&self) -> Result<jiff::civil::Date, jiff::Error> {
        self.0.parse()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::civil::Date> for Date {
    fn from(day: jiff::civil::Date) -> Self {
        Date(day.to_string())
    }
}

impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Date(text.to_owned())
    }
}

impl From<String> for Date {
    fn from(text: String) -> Self {
        Date(text)
    }
}

impl Display for Date {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::Date").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        super::literal(json!({"type": "string", "extend:type": "date"}))
    }
}
