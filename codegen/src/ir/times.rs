//! What times can be had as in Rust.

/// The crate to whose types times and dates can be converted. A time is the text that came, whichever it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Times {
    /// None that is chosen; a date is a `String`.
    #[default]
    Text,
    /// `jiff::Timestamp` and `jiff::civil::Date` (jiff 1).
    Jiff,
    /// `chrono::DateTime<FixedOffset>` and `chrono::NaiveDate` (chrono 0.4).
    Chrono,
}

impl Times {
    /// All of them, by their names.
    pub const ALL: [(&'static str, Times); 3] =
        [("text", Times::Text), ("jiff", Times::Jiff), ("chrono", Times::Chrono)];

    /// The feature of the crate that has the conversions.
    pub fn feature(self) -> Option<&'static str> {
        match self {
            Times::Text => None,
            Times::Jiff => Some("jiff"),
            Times::Chrono => Some("chrono"),
        }
    }

    /// The type of the runtime that a text of this format is, if it is only where times are of a crate.
    pub fn type_of(self, format: &str) -> Option<&'static str> {
        (self != Times::Text && format == "date").then_some("CivilDate")
    }
}
