//! The strings of a text.

use std::borrow::Cow;

use super::scan::special;
use super::syntax::Syntax;

/// What is wrong with a string: the fault, and where it is told.
pub type Wrong = (Syntax, usize);

/// Reads a string that has escapes, or something that it cannot have, from behind the quote that begins it.
/// Its characters are in `scratch` then; where it ends is given back.
pub fn read_escaped(bytes: &[u8], start: usize, scratch: &mut Vec<u8>) -> Result<usize, Wrong> {
    scratch.clear();
    let mut at = start;
    loop {
        let end = special(bytes, at);
        scratch.extend_from_slice(bytes.get(at..end).unwrap_or_default());
        match bytes.get(end) {
            Some(b'"') => {
                return match std::str::from_utf8(scratch) {
                    Ok(_) => Ok(end + 1),
                    // As serde_json places it: as far before the end as it is in what was read.
                    Err(error) => {
                        let back = scratch.len() - error.valid_up_to();
                        Err((Syntax::InvalidUnicode, (end + 1).saturating_sub(back)))
                    }
                };
            }
            Some(b'\\') => at = read_escape(bytes, end + 1, scratch)?,
            Some(_) => return Err((Syntax::ControlCharacter, end + 1)),
            None => return Err((Syntax::EndInString, end)),
        }
    }
}

/// Reads an escape from behind its backslash.
fn read_escape(bytes: &[u8], at: usize, scratch: &mut Vec<u8>) -> Result<usize, Wrong> {
    let Some(escape) = bytes.get(at) else { return Err((Syntax::EndInString, at)) };
    scratch.push(match escape {
        b'"' | b'\\' | b'/' => *escape,
        b'b' => 8,
        b'f' => 12,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'u' => return read_unicode(bytes, at + 1, scratch),
        _ => return Err((Syntax::InvalidEscape, at + 1)),
    });
    Ok(at + 1)
}

/// Reads an escape of a code point, which may be two surrogates, from behind its `\u`.
fn read_unicode(bytes: &[u8], at: usize, scratch: &mut Vec<u8>) -> Result<usize, Wrong> {
    let first = read_hex(bytes, at)?;
    let mut at = at + 4;
    let code = match first {
        0xdc00..=0xdfff => return Err((Syntax::LoneSurrogate, at)),
        0xd800..=0xdbff => {
            for expected in b"\\u" {
                match bytes.get(at) {
                    Some(byte) if byte == expected => at += 1,
                    Some(_) => return Err((Syntax::UnexpectedEndOfEscape, at + 1)),
                    None => return Err((Syntax::EndInString, at)),
                }
            }
            let second = read_hex(bytes, at)?;
            at += 4;
            if !(0xdc00..=0xdfff).contains(&second) {
                return Err((Syntax::LoneSurrogate, at));
            }
            0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
        }
        code => code,
    };
    let Some(code) = char::from_u32(code) else { return Err((Syntax::InvalidUnicode, at)) };
    scratch.extend_from_slice(code.encode_utf8(&mut [0; 4]).as_bytes());
    Ok(at)
}

fn read_hex(bytes: &[u8], at: usize) -> Result<u32, Wrong> {
    let Some(digits) = bytes.get(at..at + 4) else {
        return Err((Syntax::EndInString, bytes.len()));
    };
    let mut code = 0;
    for digit in digits {
        match char::from(*digit).to_digit(16) {
            Some(digit) => code = code * 16 + digit,
            None => return Err((Syntax::InvalidEscape, at + 4)),
        }
    }
    Ok(code)
}

/// The characters of what stands between two quotes; none if it is no string.
pub fn unescape(inside: &str) -> Option<Cow<'_, str>> {
    if !inside.contains('\\') {
        return Some(Cow::Borrowed(inside));
    }
    let quoted = format!("{inside}\"");
    let mut scratch = Vec::new();
    read_escaped(quoted.as_bytes(), 0, &mut scratch).ok()?;
    String::from_utf8(scratch).ok().map(Cow::Owned)
}
