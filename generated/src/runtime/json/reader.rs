//! The reader of a text: values, put into slots.

use super::super::claims::claim::Constant;
use super::super::claims::format::Format;
use super::super::claims::view::{Integral, See, View};
use super::super::decode::failures::Failures;
use super::super::decode::fault;
use super::super::decode::source::{Items, Key, Members, Rewind, Sink, or_null};
use super::super::decode::stop::Stop;
use super::super::value::kinds::Kinds;
use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::super::value::table::Table;
use super::ahead::Ahead;
use super::cursor::Cursor;
use super::error::{Error, Position};
use super::syntax::Syntax;

/// How deep arrays and objects may stand in one another, as in serde_json.
const DEEPEST: u8 = 128;

/// Reads a text into a slot.
pub fn read(bytes: &[u8], into: &mut dyn Sink) -> Result<(), Error> {
    let mut cursor = Cursor::new(bytes, DEEPEST);
    let done = match value_or(false, &mut cursor, into, &Place::Root) {
        Ok(()) | Err(Stop::Written(_)) => cursor.end(),
        refused => refused,
    };
    let at = || Position::of(bytes, cursor.at);
    match (done, cursor.syntax) {
        (Ok(()), _) => Ok(()),
        (Err(Stop::Fault(fault)), _) => Err(Error::of_fault(*fault, at())),
        (Err(_), Some(syntax)) => Err(Error::of_syntax(syntax, at())),
        (Err(_), None) => Err(Error::no_value()),
    }
}

/// Reads a text that is a value of a larger document, at this place of it. What is wrong comes with where in
/// the text it is.
pub fn read_part(
    text: &str,
    into: &mut dyn Sink,
    at: &Place<'_>,
    nullable: bool,
) -> Result<(), (Stop, Position)> {
    let depth = usize::from(DEEPEST).saturating_sub(at.depth()).max(1);
    let mut cursor = Cursor::new(text.as_bytes(), u8::try_from(depth).unwrap_or(DEEPEST));
    let done = match (value_or(nullable, &mut cursor, into, at), cursor.syntax) {
        (Err(Stop::Source), Some(syntax)) => Err(fault::fault(&syntax, at)),
        (done, _) => done,
    };
    done.map_err(|stop| (stop, Position::of(text.as_bytes(), cursor.at)))
}

/// Reads a value, or null where that may be.
fn value_or(
    nullable: bool,
    cursor: &mut Cursor<'_>,
    into: &mut dyn Sink,
    at: &Place<'_>,
) -> Result<(), Stop> {
    let done = value(cursor, into, at);
    or_null(nullable, done, into, at)
}

/// Reads a value, which mostly is a text or a number without spaces before it.
#[inline(always)]
fn quick_value(
    nullable: bool,
    cursor: &mut Cursor<'_>,
    into: &mut dyn Sink,
    at: &Place<'_>,
) -> Result<(), Stop> {
    match cursor.bytes.get(cursor.at) {
        Some(b'"') => {
            cursor.at += 1;
            if let Some(text) = cursor.plain_string() {
                return into.text(text, at);
            }
            cursor.at -= 1;
        }
        Some(b'-' | b'0'..=b'9') => return cursor.number(into, at),
        _ => {}
    }
    value_or(nullable, cursor, into, at)
}

/// Reads a value.
#[inline(never)]
fn value(cursor: &mut Cursor<'_>, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop> {
    match cursor.peek() {
        Some(b'"') => cursor.string(into, at),
        Some(b'-' | b'0'..=b'9') => cursor.number(into, at),
        Some(b'{') => {
            let mut parts = Parts::enter(cursor)?;
            let done = into.object(&mut parts, at);
            cursor.depth += 1;
            done
        }
        Some(b'[') => {
            let mut parts = Parts::enter(cursor)?;
            let done = into.array(&mut parts, at);
            cursor.depth += 1;
            done
        }
        Some(b't') => cursor.word(b"true", Scalar::Bool(true), into, at),
        Some(b'f') => cursor.word(b"false", Scalar::Bool(false), into, at),
        Some(b'n') => cursor.word(b"null", Scalar::Null, into, at),
        Some(_) => Err(cursor.fail_here(Syntax::ExpectedValue)),
        None => Err(cursor.fail_here(Syntax::EndInValue)),
    }
}

/// How far an array or an object has been read.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    First,
    More,
    /// The end has been read.
    Done,
}

/// The members of an object, or the items of an array.
struct Parts<'c, 't> {
    cursor: &'c mut Cursor<'t>,
    stage: Stage,
    /// Where they begin, behind the bracket.
    start: usize,
    /// How many levels are left within.
    depth: u8,
}

impl<'c, 't> Parts<'c, 't> {
    #[inline]
    fn enter(cursor: &'c mut Cursor<'t>) -> Result<Self, Stop> {
        cursor.depth -= 1;
        if cursor.depth == 0 {
            return Err(cursor.fail_here(Syntax::TooDeep));
        }
        cursor.at += 1;
        let (start, depth) = (cursor.at, cursor.depth);
        Ok(Parts { cursor, stage: Stage::First, start, depth })
    }

    fn ahead(&self) -> Ahead<'t> {
        Ahead::new(self.cursor.text, self.start - 1)
    }

    /// A key that is not the expected one, or the end.
    #[inline(never)]
    fn key(&mut self, table: &'static Table, guess: u16, other: &mut String) -> Key {
        let cursor = &mut *self.cursor;
        match (self.stage, cursor.bytes.get(cursor.at..).unwrap_or_default()) {
            (Stage::More, [b'}', ..]) => {
                cursor.at += 1;
                self.stage = Stage::Done;
                return Key::END;
            }
            (Stage::More, [b',', b'"', ..]) => cursor.at += 2,
            _ => match self.key_behind_spaces() {
                Ok(true) => {}
                Ok(false) => return Key::END,
                Err(_) => return Key::FAILED,
            },
        }
        let cursor = &mut *self.cursor;
        let key = match cursor.plain_string() {
            Some(name) => Ok(Key::of(name, table, guess, other)),
            None => cursor.with_escaped(|name| Key::of(name, table, guess, other)),
        };
        let Ok(key) = key else { return Key::FAILED };
        match cursor.peek() {
            Some(b':') => {
                cursor.at += 1;
                return key;
            }
            Some(_) => cursor.fail_here(Syntax::ExpectedColon),
            None => cursor.fail_here(Syntax::EndInObject),
        };
        Key::FAILED
    }

    /// Goes behind the quote of the next key; whether there is one.
    #[inline(never)]
    fn key_behind_spaces(&mut self) -> Result<bool, Stop> {
        let cursor = &mut *self.cursor;
        match (self.stage, cursor.peek()) {
            (Stage::Done, _) => return Ok(false),
            (_, None) => return Err(cursor.fail_here(Syntax::EndInObject)),
            (_, Some(b'}')) => {
                cursor.at += 1;
                self.stage = Stage::Done;
                return Ok(false);
            }
            (Stage::First, Some(_)) => self.stage = Stage::More,
            (Stage::More, Some(b',')) => {
                cursor.at += 1;
                match cursor.peek() {
                    Some(b'}') => return Err(cursor.fail_here(Syntax::TrailingComma)),
                    None => return Err(cursor.fail_here(Syntax::EndInValue)),
                    Some(_) => {}
                }
            }
            (Stage::More, Some(_)) => {
                return Err(cursor.fail_here(Syntax::ExpectedCommaOrBrace));
            }
        }
        if cursor.peek() != Some(b'"') {
            return Err(cursor.fail_here(Syntax::KeyIsNoString));
        }
        cursor.at += 1;
        Ok(true)
    }

    /// Goes to the next item; whether there is one.
    #[inline]
    fn has_item(&mut self) -> Result<bool, Stop> {
        let cursor = &mut *self.cursor;
        match (self.stage, cursor.peek()) {
            (Stage::Done, _) => Ok(false),
            (_, Some(b']')) => {
                cursor.at += 1;
                self.stage = Stage::Done;
                Ok(false)
            }
            (_, None) => Err(cursor.fail_here(Syntax::EndInArray)),
            (Stage::First, Some(_)) => {
                self.stage = Stage::More;
                Ok(true)
            }
            (Stage::More, Some(b',')) => {
                cursor.at += 1;
                match cursor.peek() {
                    Some(b']') => Err(cursor.fail_here(Syntax::TrailingComma)),
                    None => Err(cursor.fail_here(Syntax::EndInValue)),
                    Some(_) => Ok(true),
                }
            }
            (Stage::More, Some(_)) => Err(cursor.fail_here(Syntax::ExpectedCommaOrBracket)),
        }
    }
}

impl Members for Parts<'_, '_> {
    #[inline(always)]
    fn next(&mut self, table: &'static Table, guess: u16, other: &mut String) -> Key {
        // As it mostly is: the member that is expected, without spaces.
        if let Some(row) = table.row(guess) {
            let first = usize::from(self.stage == Stage::First);
            let token = row.token.as_bytes().get(first..).unwrap_or_default();
            let rest = self.cursor.bytes.get(self.cursor.at..).unwrap_or_default();
            if rest.get(..token.len()).is_some_and(|text| is_token(text, token)) {
                self.cursor.at += token.len();
                self.stage = Stage::More;
                return Key(guess);
            }
        }
        self.key(table, guess, other)
    }

    #[inline(always)]
    fn value(&mut self, into: &mut dyn Sink, at: &Place<'_>, nullable: bool) -> Result<(), Stop> {
        quick_value(nullable, self.cursor, into, at)
    }
}

/// Whether a text is this token, which has as many bytes. A token of less than four is never the one.
#[inline(always)]
fn is_token(text: &[u8], token: &[u8]) -> bool {
    if let (Some(one), Some(other)) = (text.first_chunk::<8>(), token.first_chunk::<8>()) {
        return one == other
            && text.last_chunk::<8>() == token.last_chunk::<8>()
            && (text.len() <= 16 || text == token);
    }
    token.len() >= 4
        && text.first_chunk::<4>() == token.first_chunk::<4>()
        && text.last_chunk::<4>() == token.last_chunk::<4>()
}

impl Items for Parts<'_, '_> {
    fn next(&mut self, into: &mut dyn Sink, at: &Place<'_>) -> Result<(), Stop> {
        match self.has_item()? {
            true => value_or(false, self.cursor, into, at),
            false => Err(Stop::End),
        }
    }
}

impl Rewind for Parts<'_, '_> {
    fn whole(&self) -> Option<&dyn View> {
        Some(self)
    }

    fn start(&self) -> usize {
        self.start
    }

    fn rewind(&mut self) {
        self.cursor.furthest = self.cursor.furthest.max(self.cursor.at);
        self.cursor.at = self.start;
        self.cursor.depth = self.depth;
        self.cursor.syntax = None;
        self.stage = Stage::First;
    }

    fn position(&self) -> usize {
        self.cursor.at
    }

    fn seek(&mut self, position: usize) {
        self.cursor.at = position;
    }

    fn was_read(&self) -> bool {
        self.start < self.cursor.furthest
    }

    fn with_failures(&mut self, with: &mut dyn FnMut(&mut Failures)) {
        with(&mut self.cursor.failures);
    }
}

/// The whole array or object, ahead of where it has been read to.
impl View for Parts<'_, '_> {
    fn kind(&self) -> Kinds {
        self.ahead().kind()
    }

    fn is(&self, _: Constant<'_>) -> bool {
        false
    }

    fn integral(&self) -> Integral {
        Integral::Not
    }

    fn has_format(&self, _: Format) -> bool {
        false
    }

    fn each(&self, see: &mut See<'_>) -> bool {
        self.ahead().each(see)
    }
}
