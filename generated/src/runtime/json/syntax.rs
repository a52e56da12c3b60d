//! The faults of a text that is no JSON, in the words of serde_json.

use std::fmt::{self, Display, Formatter};

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    EndInArray,
    EndInObject,
    EndInString,
    EndInValue,
    ExpectedColon,
    ExpectedCommaOrBracket,
    ExpectedCommaOrBrace,
    ExpectedIdent,
    ExpectedValue,
    InvalidEscape,
    InvalidNumber,
    NumberOutOfRange,
    InvalidUnicode,
    ControlCharacter,
    KeyIsNoString,
    LoneSurrogate,
    TrailingComma,
    TrailingCharacters,
    UnexpectedEndOfEscape,
    TooDeep,
}

impl Syntax {
    /// Whether the text ends too early.
    pub fn is_eof(self) -> bool {
        use Syntax::{EndInArray, EndInObject, EndInString, EndInValue};
        matches!(self, EndInArray | EndInObject | EndInString | EndInValue)
    }
}

impl Display for Syntax {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Syntax::EndInArray => "EOF while parsing a list",
            Syntax::EndInObject => "EOF while parsing an object",
            Syntax::EndInString => "EOF while parsing a string",
            Syntax::EndInValue => "EOF while parsing a value",
            Syntax::ExpectedColon => "expected `:`",
            Syntax::ExpectedCommaOrBracket => "expected `,` or `]`",
            Syntax::ExpectedCommaOrBrace => "expected `,` or `}`",
            Syntax::ExpectedIdent => "expected ident",
            Syntax::ExpectedValue => "expected value",
            Syntax::InvalidEscape => "invalid escape",
            Syntax::InvalidNumber => "invalid number",
            Syntax::NumberOutOfRange => "number out of range",
            Syntax::InvalidUnicode => "invalid unicode code point",
            Syntax::ControlCharacter => {
                "control character (\\u0000-\\u001F) found while parsing a string"
            }
            Syntax::KeyIsNoString => "key must be a string",
            Syntax::LoneSurrogate => "lone leading surrogate in hex escape",
            Syntax::TrailingComma => "trailing comma",
            Syntax::TrailingCharacters => "trailing characters",
            Syntax::UnexpectedEndOfEscape => "unexpected end of hex escape",
            Syntax::TooDeep => "recursion limit exceeded",
        })
    }
}
