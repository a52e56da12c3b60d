//! Times and dates as other crates have them. They are texts, which are parsed when somebody asks.

#[cfg(feature = "jiff")]
mod of_jiff {
    use super::super::text::{CivilDate, Timestamp};

    impl Timestamp {
        /// The instant that the text means.
        ///
        /// # Errors
        ///
        /// If the text is no RFC 3339 time.
        #[inline]
        pub fn to_jiff(&self) -> Result<jiff::Timestamp, jiff::Error> {
            self.as_str().parse()
        }
    }

    impl TryFrom<&Timestamp> for jiff::Timestamp {
        type Error = jiff::Error;

        #[inline]
        fn try_from(text: &Timestamp) -> Result<Self, jiff::Error> {
            text.to_jiff()
        }
    }

    impl From<jiff::Timestamp> for Timestamp {
        #[inline]
        fn from(instant: jiff::Timestamp) -> Self {
            instant.to_string().into()
        }
    }

    impl CivilDate {
        /// The date that the text means.
        ///
        /// # Errors
        ///
        /// If the text is no RFC 3339 date.
        #[inline]
        pub fn to_jiff(&self) -> Result<jiff::civil::Date, jiff::Error> {
            self.as_str().parse()
        }
    }

    impl TryFrom<&CivilDate> for jiff::civil::Date {
        type Error = jiff::Error;

        #[inline]
        fn try_from(text: &CivilDate) -> Result<Self, jiff::Error> {
            text.to_jiff()
        }
    }

    impl From<jiff::civil::Date> for CivilDate {
        #[inline]
        fn from(date: jiff::civil::Date) -> Self {
            date.to_string().into()
        }
    }
}

#[cfg(feature = "chrono")]
mod of_chrono {
    use chrono::{DateTime, FixedOffset, NaiveDate, ParseError, SecondsFormat, TimeZone};

    use super::super::text::{CivilDate, Timestamp};

    impl Timestamp {
        /// The instant that the text means, with the offset that it has.
        ///
        /// # Errors
        ///
        /// If the text is no RFC 3339 time.
        #[inline]
        pub fn to_chrono(&self) -> Result<DateTime<FixedOffset>, ParseError> {
            DateTime::parse_from_rfc3339(self.as_str())
        }
    }

    impl TryFrom<&Timestamp> for DateTime<FixedOffset> {
        type Error = ParseError;

        #[inline]
        fn try_from(text: &Timestamp) -> Result<Self, ParseError> {
            text.to_chrono()
        }
    }

    impl<T: TimeZone> From<DateTime<T>> for Timestamp {
        #[inline]
        fn from(instant: DateTime<T>) -> Self {
            instant.to_rfc3339_opts(SecondsFormat::AutoSi, true).into()
        }
    }

    impl CivilDate {
        /// The date that the text means.
        ///
        /// # Errors
        ///
        /// If the text is no RFC 3339 date.
        #[inline]
        pub fn to_chrono(&self) -> Result<NaiveDate, ParseError> {
            self.as_str().parse()
        }
    }

    impl TryFrom<&CivilDate> for NaiveDate {
        type Error = ParseError;

        #[inline]
        fn try_from(text: &CivilDate) -> Result<Self, ParseError> {
            text.to_chrono()
        }
    }

    impl From<NaiveDate> for CivilDate {
        #[inline]
        fn from(date: NaiveDate) -> Self {
            date.to_string().into()
        }
    }
}
