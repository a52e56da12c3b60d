//! Where a reader stands in a text, and what it reads there: strings, numbers, words.

use super::super::decode::failures::Failures;
use super::super::decode::source::Sink;
use super::super::decode::stop::Stop;
use super::super::value::number::Literal;
use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::number::{self, Number};
use super::scan::special;
use super::string;
use super::syntax::Syntax;

/// A place in a text, which goes to its end, and back where it is told to.
pub struct Cursor<'t> {
    pub bytes: &'t [u8],
    /// The text as far as it is UTF-8. A string beyond is a fault where it ends.
    pub text: &'t str,
    pub at: usize,
    /// How many levels of arrays and objects are left.
    pub depth: u8,
    /// How far it has been read before it went back.
    pub furthest: usize,
    pub failures: Failures,
    /// The characters of a string that has escapes.
    scratch: Vec<u8>,
    /// What is wrong with the text, at `at`.
    pub syntax: Option<Syntax>,
}

impl<'t> Cursor<'t> {
    pub fn new(bytes: &'t [u8], depth: u8) -> Self {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => bytes
                .get(..error.valid_up_to())
                .and_then(|valid| std::str::from_utf8(valid).ok())
                .unwrap_or_default(),
        };
        Cursor {
            bytes,
            text,
            at: 0,
            depth,
            furthest: 0,
            failures: Failures::default(),
            scratch: Vec::new(),
            syntax: None,
        }
    }

    /// The next byte that is no space.
    #[inline(always)]
    pub fn peek(&mut self) -> Option<u8> {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                byte => return byte.copied(),
            }
        }
    }

    /// Notes what is wrong, behind this many bytes of the text.
    #[cold]
    #[inline(never)]
    pub fn fail(&mut self, syntax: Syntax, at: usize) -> Stop {
        self.at = at.min(self.bytes.len());
        self.syntax = Some(syntax);
        Stop::Source
    }

    /// Notes what is wrong with the byte that comes next, or that there is none.
    #[cold]
    #[inline(never)]
    pub fn fail_here(&mut self, syntax: Syntax) -> Stop {
        self.fail(syntax, self.at + 1)
    }

    /// Behind the value there are spaces at most.
    pub fn end(&mut self) -> Result<(), Stop> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.fail_here(Syntax::TrailingCharacters)),
        }
    }

    /// `null`, `true` or `false`.
    pub fn word(
        &mut self,
        word: &[u8],
        scalar: Scalar<'_>,
        into: &mut dyn Sink,
        at: &Place<'_>,
    ) -> Result<(), Stop> {
        for expected in word {
            match self.bytes.get(self.at) {
                Some(byte) if byte == expected => self.at += 1,
                Some(_) => return Err(self.fail_here(Syntax::ExpectedIdent)),
                None => return Err(self.fail_here(Syntax::EndInValue)),
            }
        }
        into.scalar(scalar, at)
    }

    #[inline(never)]
    pub fn string(&mut self, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop> {
        self.at += 1;
        match self.plain_string() {
            Some(text) => into.text(text, at),
            None => self.with_escaped(|text| into.text(text, at))?,
        }
    }

    /// The text up to the next quote, if it stands there as it is.
    #[inline(always)]
    pub fn plain_string(&mut self) -> Option<&'t str> {
        let start = self.at;
        let end = special(self.bytes, start);
        if self.bytes.get(end) != Some(&b'"') {
            return None;
        }
        let text = self.text.get(start..end)?;
        self.at = end + 1;
        Some(text)
    }

    /// The text up to the next quote, of which some is escaped, or which is none.
    #[cold]
    #[inline(never)]
    pub fn with_escaped<T>(&mut self, take: impl FnOnce(&str) -> T) -> Result<T, Stop> {
        let mut scratch = std::mem::take(&mut self.scratch);
        match string::read_escaped(self.bytes, self.at, &mut scratch) {
            Ok(end) => self.at = end,
            Err((syntax, at)) => return Err(self.fail(syntax, at)),
        }
        let taken = take(std::str::from_utf8(&scratch).unwrap_or_default());
        self.scratch = scratch;
        Ok(taken)
    }

    #[inline(always)]
    pub fn number(&mut self, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop> {
        match number::read_common(self.bytes, self.at) {
            Some((Number::Unsigned(value), end)) => {
                self.at = end;
                into.unsigned(value, at)
            }
            Some((Number::Float(value), end)) => {
                self.at = end;
                into.float(value, at)
            }
            _ => self.uncommon_number(into, at),
        }
    }

    #[cold]
    #[inline(never)]
    fn uncommon_number(&mut self, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop> {
        let start = self.at;
        let (number, end) = match number::read_any(self.bytes, start) {
            Ok(read) => read,
            Err((syntax, at)) => return Err(self.fail(syntax, at)),
        };
        self.at = end;
        match number {
            Number::Unsigned(value) => into.unsigned(value, at),
            Number::Signed(value) => into.scalar(Scalar::Number(Literal::Signed(value)), at),
            Number::Float(value) => into.float(value, at),
            Number::Digits => {
                let digits = self.text.get(start..end).unwrap_or_default();
                into.scalar(Scalar::Digits(digits), at)
            }
        }
    }
}
