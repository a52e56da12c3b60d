//! The writer of a text, without spaces, as serde_json writes it.

use serde::Serialize;
use serde_json::Number;

use super::super::encode::file::as_text;
use super::super::encode::{Encode, Failed, Shape, WriteItems, WriteMembers, not_finite};
use super::super::value::number::ARBITRARY_PRECISION;
use super::super::value::table::Row;
use super::error::Error;
use super::scan::special;

/// Writes what a value is made of.
pub fn write(shape: &Shape<'_>) -> Result<Vec<u8>, Error> {
    let mut writer = Writer { out: Vec::with_capacity(1024), error: None };
    match (writer.shape(shape), writer.error) {
        (Ok(()), _) => Ok(writer.out),
        (Err(Failed), error) => Err(Error::custom(error.unwrap_or_default())),
    }
}

struct Writer {
    out: Vec<u8>,
    error: Option<String>,
}

impl Writer {
    fn value(&mut self, value: &dyn Encode) -> Result<(), Failed> {
        self.shape(&value.shape())
    }

    fn shape(&mut self, shape: &Shape<'_>) -> Result<(), Failed> {
        match shape {
            Shape::Null => self.out.extend_from_slice(b"null"),
            Shape::Bool(true) => self.out.extend_from_slice(b"true"),
            Shape::Bool(false) => self.out.extend_from_slice(b"false"),
            Shape::Integer(value) => return self.plain(value),
            Shape::Unsigned(value) => return self.plain(value),
            Shape::Float(value) => return self.float(*value),
            Shape::Number(number) => return self.number(number),
            Shape::Text(text) => self.text(text),
            Shape::File(file) => match as_text(file) {
                Ok(text) => self.text(text),
                Err(error) => {
                    self.error = Some(error.to_owned());
                    return Err(Failed);
                }
            },
            Shape::Array(items) => {
                self.out.push(b'[');
                items.write(self)?;
                self.out.push(b']');
            }
            Shape::Object(members, _) => {
                self.out.push(b'{');
                members.write(self)?;
                self.out.push(b'}');
            }
        }
        Ok(())
    }

    /// A number, by serde_json's own writer of numbers.
    fn plain(&mut self, value: &impl Serialize) -> Result<(), Failed> {
        let to = &mut serde_json::Serializer::new(&mut self.out);
        value.serialize(to).map_err(|error| {
            self.error = Some(error.to_string());
            Failed
        })
    }

    fn float(&mut self, value: f64) -> Result<(), Failed> {
        if value.is_finite() {
            return self.plain(&value);
        }
        self.error = Some(not_finite(value));
        Err(Failed)
    }

    fn number(&mut self, number: &Number) -> Result<(), Failed> {
        if ARBITRARY_PRECISION {
            self.out.extend_from_slice(number.to_string().as_bytes());
            return Ok(());
        }
        self.plain(number)
    }

    fn text(&mut self, text: &str) {
        self.out.reserve(text.len() + 2);
        self.out.push(b'"');
        let bytes = text.as_bytes();
        let mut from = 0;
        loop {
            let end = special(bytes, from);
            self.out.extend_from_slice(bytes.get(from..end).unwrap_or_default());
            let Some(byte) = bytes.get(end) else { break };
            self.escape(*byte);
            from = end + 1;
        }
        self.out.push(b'"');
    }

    #[cold]
    fn escape(&mut self, byte: u8) {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            8 => b'b',
            12 => b'f',
            _ => {
                let digit = |digit: u8| HEX.get(usize::from(digit)).copied().unwrap_or_default();
                let digits = [digit(byte >> 4), digit(byte & 15)];
                self.out.extend_from_slice(b"\\u00");
                self.out.extend_from_slice(&digits);
                return;
            }
        };
        self.out.extend_from_slice(&[b'\\', short]);
    }
}

impl WriteItems for Writer {
    fn item(&mut self, value: &dyn Encode) -> Result<(), Failed> {
        if self.out.last() != Some(&b'[') {
            self.out.push(b',');
        }
        self.value(value)
    }
}

impl WriteMembers for Writer {
    fn known(&mut self, row: &'static Row, value: &dyn Encode) -> Result<(), Failed> {
        let first = usize::from(self.out.last() == Some(&b'{'));
        match row.token.as_bytes().get(first..) {
            Some(token) if !token.is_empty() => self.out.extend_from_slice(token),
            _ => return self.member(row.name, value),
        }
        self.value(value)
    }

    fn member(&mut self, name: &str, value: &dyn Encode) -> Result<(), Failed> {
        if self.out.last() != Some(&b'{') {
            self.out.push(b',');
        }
        self.text(name);
        self.out.push(b':');
        self.value(value)
    }
}
