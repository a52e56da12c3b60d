//! Strings with a format: times, secrets. They are kept as they came, so that an odd but legal time
//! never fails a document, and comes back to the letter.

use std::fmt::{self, Debug, Display, Formatter};

use super::super::encode::{Encode, Shape};
use super::of_text::IsText;

macro_rules! text {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text as it stands on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text as it stands on the wire.
            #[inline]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                $name(text)
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $name(text.to_owned())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl<T: IsText + ?Sized> PartialEq<T> for $name {
            #[inline]
            fn eq(&self, other: &T) -> bool {
                self.0 == other.text()
            }
        }

        super::of_text::text_sink!($name, |text, _| Ok($name::from(text)));

        impl Encode for $name {
            fn shape(&self) -> Shape<'_> {
                Shape::Text(&self.0)
            }
        }

        super::impls::value_impls!($name);
    };
}

text! {
    /// A point in time, as the API wrote it (RFC 3339 by the description, `format: date-time`).
    ///
    /// Two times are equal if their texts are. The crate's features `jiff` and `chrono` add `to_jiff` and `to_chrono`, for
    /// the instant that the text means.
    #[derive(Debug)]
    Timestamp
}

impl Display for Timestamp {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

text! {
    /// A date on the calendar, as the API wrote it (RFC 3339 by the description, `format: date`).
    ///
    /// The order is that of the texts, which is that of the dates from the year 0 to 9999. The crate's features `jiff` and
    /// `chrono` add `to_jiff` and `to_chrono`, for the date that the text means.
    #[derive(Debug, PartialOrd, Ord)]
    CivilDate
}

impl Display for CivilDate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

text! {
    /// A text that is not to be seen, such as a password (`format: password` in the description).
    ///
    /// `Debug` does not show it, so that it stays out of logs, and there is no `Display`. It is read and
    /// written like any other text.
    Secret
}

impl Debug for Secret {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}
