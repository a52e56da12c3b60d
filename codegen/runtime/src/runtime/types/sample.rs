//! Values by chance, for tests of programs that use the types: each is made of bytes that somebody else has chosen.
//!
//! A value is as the description says: what is required is there, a text has its format, a listed member has a listed
//! value. An open enum is now and then a value that nobody knows. Bytes that are zero make the smallest value.

use std::mem::discriminant;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::super::json::{self, FromJson, ToJson};

/// How many types within types have optional parts. Those below have only what they must have.
const DEPTH: usize = 4;

/// How many items or members are made at most.
const MOST: usize = 3;

/// A type of which values are made.
pub trait Sample: Sized {
    /// A value; none if the type has none.
    fn sample(from: &mut Source<'_>) -> Option<Self>;
}

/// Where values come from.
pub struct Source<'b> {
    /// Fills a buffer.
    fill: &'b mut dyn FnMut(&mut [u8]),
    depth: usize,
}

impl<'b> Source<'b> {
    #[inline]
    pub fn new(fill: &'b mut dyn FnMut(&mut [u8])) -> Self {
        Source { fill, depth: DEPTH }
    }

    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.fill)(&mut bytes);
        bytes
    }

    /// A number below another.
    fn below(&mut self, end: usize) -> usize {
        let number = usize::from(u16::from_le_bytes(self.bytes()));
        number.checked_rem(end).unwrap_or_default()
    }

    /// True so many times of a hundred.
    fn chance(&mut self, percent: usize) -> bool {
        // Zero is no.
        self.below(100) >= 100 - percent
    }

    fn one_of<'t, T>(&mut self, all: &'t [T]) -> Option<&'t T> {
        all.get(self.below(all.len()))
    }

    /// A value of a type that is declared.
    #[inline]
    pub fn part<T: Sample>(&mut self) -> Option<T> {
        let depth = self.depth;
        self.depth = depth.saturating_sub(1);
        let value = T::sample(self);
        self.depth = depth;
        value
    }

    /// A value that need not be there, and is not if there is none.
    #[inline]
    pub fn option<T>(&mut self, value: impl FnOnce(&mut Self) -> Option<T>) -> Option<Option<T>> {
        Some(if self.depth > 0 && self.chance(50) { value(self) } else { None })
    }

    /// How many parts of a kind are made.
    fn count(&mut self) -> usize {
        if self.depth == 0 { 0 } else { self.below(MOST + 1) }
    }

    #[inline]
    pub fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        Some((0..self.count()).filter_map(|_| item(self)).collect())
    }

    /// A map of any type.
    #[inline]
    pub fn map<T, M: FromIterator<(String, T)>>(
        &mut self,
        value: impl FnMut(&mut Self) -> Option<T>,
    ) -> Option<M> {
        self.members(&[], value).map(|members| members.into_iter().collect())
    }

    /// Members beside those that are listed.
    #[inline]
    pub fn members<T>(
        &mut self,
        listed: &[&str],
        mut value: impl FnMut(&mut Self) -> Option<T>,
    ) -> Option<IndexMap<String, T>> {
        let mut members = IndexMap::new();
        for _ in 0..self.count() {
            let name: String = self.text()?;
            if let (false, Some(value)) = (listed.contains(&&*name), value(self)) {
                members.insert(name, value);
            }
        }
        Some(members)
    }

    #[inline]
    pub fn boolean(&mut self) -> Option<bool> {
        Some(self.below(2) == 1)
    }

    pub fn integer(&mut self) -> Option<i64> {
        Some(match self.below(4) {
            0 => i64::from(self.bytes::<1>()[0]),
            1 => -i64::from(self.bytes::<1>()[0]),
            2 => i64::from_le_bytes(self.bytes()),
            _ => *self.one_of(&[i64::MIN, i64::MAX, 1 << 53, -(1 << 53)])?,
        })
    }

    pub fn unsigned(&mut self) -> Option<u64> {
        Some(match self.below(3) {
            0 => u64::from(self.bytes::<1>()[0]),
            1 => u64::from_le_bytes(self.bytes()),
            _ => u64::MAX,
        })
    }

    /// A number that JSON has.
    pub fn number(&mut self) -> Option<f64> {
        let number = match self.below(4) {
            0 => f64::from(self.bytes::<1>()[0]),
            1 => f64::from(i16::from_le_bytes(self.bytes())) / 100.0,
            2 => f64::from_bits(u64::from_le_bytes(self.bytes())),
            _ => *self.one_of(&[1e300, -1e-300, 9_007_199_254_740_992.0, -0.0])?,
        };
        Some(if number.is_finite() { number } else { 0.5 })
    }

    #[inline]
    pub fn null(&mut self) -> Option<Value> {
        Some(Value::Null)
    }

    pub fn text<T: From<String>>(&mut self) -> Option<T> {
        const CHARACTERS: [char; 16] =
            ['a', 'b', 'Z', '0', '9', ' ', '-', '_', '.', '/', '"', '\\', '\n', '\0', 'é', '🦀'];
        let length = self.below(8);
        let text: Option<String> = (0..length).map(|_| self.one_of(&CHARACTERS).copied()).collect();
        text.map(T::from)
    }

    /// A text of a format, as far as one is known.
    pub fn formatted<T: From<String>>(&mut self, format: &str) -> Option<T> {
        let number = self.below(250);
        let text = match format {
            "date-time" => {
                let (date, time) = (self.date(), self.time());
                let fraction = self.one_of(&["", ".5", ".123456"])?;
                let offset = self.one_of(&["Z", "+02:00", "-09:30"])?;
                format!("{date}T{time}{fraction}{offset}")
            }
            "date" => self.date(),
            "time" => self.time() + "Z",
            "duration" => format!("PT{number}S"),
            "uuid" => {
                let digits = format!("{:032x}", u128::from_le_bytes(self.bytes()));
                let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20]];
                format!("{}-{}", parts.join("-"), &digits[20..])
            }
            "email" | "idn-email" => format!("a{number}@example.com"),
            "hostname" | "idn-hostname" => format!("a{number}.example.com"),
            "ipv4" => format!("192.0.2.{number}"),
            "ipv6" => format!("2001:db8::{number:x}"),
            "uri" | "url" | "iri" | "uri-reference" | "iri-reference" => {
                format!("https://example.com/{number}")
            }
            "byte" | "base64" => (*self.one_of(&["", "YQ==", "YWI=", "YWJj"])?).to_owned(),
            "decimal" | "money" => format!("{number}.50"),
            _ => return self.text(),
        };
        Some(text.into())
    }

    fn date(&mut self) -> String {
        let (year, month, day) = (1970 + self.below(130), 1 + self.below(12), 1 + self.below(28));
        format!("{year}-{month:02}-{day:02}")
    }

    fn time(&mut self) -> String {
        let (hour, minute, second) = (self.below(24), self.below(60), self.below(60));
        format!("{hour:02}:{minute:02}:{second:02}")
    }

    /// One of these texts.
    #[inline]
    pub fn known(&mut self, known: &'static [&'static str]) -> Option<&'static str> {
        self.one_of(known).copied()
    }

    /// One of these texts, or now and then another.
    pub fn known_or_text(&mut self, known: &'static [&'static str]) -> Option<String> {
        if known.is_empty() || self.chance(12) {
            return self.text();
        }
        self.known(known).map(str::to_owned)
    }

    /// One of these numbers, or now and then another.
    pub fn known_or_integer(&mut self, known: &'static [i64]) -> Option<i64> {
        if known.is_empty() || self.chance(12) {
            return self.integer();
        }
        self.one_of(known).copied()
    }

    /// One of these values, each in JSON.
    #[inline]
    pub fn constant<T: FromJson>(&mut self, texts: &'static [&'static str]) -> Option<T> {
        json::from_str(self.known(texts)?).ok()
    }

    /// Any JSON.
    pub fn any(&mut self) -> Option<Value> {
        let kinds = if self.depth == 0 { 4 } else { 6 };
        Some(match self.below(kinds) {
            0 => Value::Null,
            1 => self.boolean()?.into(),
            2 => self.integer()?.into(),
            3 => Value::String(self.text()?),
            4 => Value::Array(self.within(|from| from.list(Self::any))?),
            _ => Value::Object(self.object()?),
        })
    }

    /// Any object.
    pub fn object(&mut self) -> Option<Map<String, Value>> {
        self.within(|from| from.map(Self::any))
    }

    fn within<T>(&mut self, parts: impl FnOnce(&mut Self) -> T) -> T {
        let depth = self.depth;
        self.depth = depth.saturating_sub(1);
        let made = parts(self);
        self.depth = depth;
        made
    }

    /// A value of a union, of one of these branches. It is what a reader makes of it: of a value that several branches
    /// could have, the one that the plan says. The branch at `shallow` has the fewest types within types.
    pub fn branch<T: FromJson + ToJson>(
        &mut self,
        shallow: usize,
        branches: &[fn(&mut Source<'_>) -> Option<T>],
    ) -> Option<T> {
        let first = if self.depth == 0 { shallow } else { self.below(branches.len()) };
        let mut another = None;
        for make in branches.iter().cycle().skip(first).take(branches.len()) {
            let Some(value) = make(self) else { continue };
            let text = json::to_vec(&value).ok();
            let Some(read) = text.and_then(|text| json::from_slice::<T>(&text).ok()) else {
                continue;
            };
            if discriminant(&read) == discriminant(&value) {
                return Some(read);
            }
            another = another.or(Some(read));
        }
        another
    }
}
