//! Texts that are nearly JSON: any text by a small grammar, with a fault here and there.

use crate::choices::Choices;

/// More than a reader takes.
const LEVELS: usize = 140;

/// Longer than this a text grows no more.
const LONGEST: usize = 10_000;

const WORDS: [&str; 8] = ["true", "false", "null", "tru", "nul", "falze", "NaN", "undefined"];

/// What strings are made of, within their quotes. The last ones are faults.
const PARTS: [&[u8]; 24] = [
    b"a",
    b"text of more than eight bytes",
    b" ",
    "é".as_bytes(),
    "漢".as_bytes(),
    "😀".as_bytes(),
    b"\\\"",
    b"\\\\",
    b"\\/\\b\\f",
    b"\\n\\r\\t",
    b"\\u0000",
    b"\\u00E9",
    b"\\uffff",
    b"\\ud83d\\ude00",
    b"\\ud83d",
    b"\\ude00",
    b"\\u12",
    b"\\x",
    b"\n",
    b"\x1f",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xf0\x9f\x98",
];

/// What numbers are made of.
const DIGITS: [&str; 16] = [
    "0",
    "1",
    "9",
    "5",
    ".",
    "e",
    "E",
    "-",
    "+",
    "e-3",
    "9007199254740993",
    "18446744073709551616",
    "00000000000000000000",
    "1234567890123456789",
    "e308",
    "99999999999",
];

/// A text that these choices make.
pub fn near_json(choices: &mut Choices<'_>) -> Vec<u8> {
    let mut writer = Writer { out: Vec::new(), choices };
    writer.value();
    writer.space();
    writer.fault();
    writer.out
}

struct Writer<'c, 'b> {
    out: Vec<u8>,
    choices: &'c mut Choices<'b>,
}

impl Writer<'_, '_> {
    fn push(&mut self, text: impl AsRef<[u8]>) {
        self.out.extend_from_slice(text.as_ref());
    }

    fn space(&mut self) {
        let space = ["", "", "", " ", "\n", "\t", "\r\n", " \n "];
        let space = self.choices.of(&space);
        self.push(space);
    }

    /// Something that does not belong here, once in a while.
    fn fault(&mut self) {
        if self.choices.once_in(64) {
            let byte = self.choices.below(256) as u8;
            self.out.push(byte);
        }
    }

    fn value(&mut self) {
        self.space();
        self.fault();
        if self.choices.is_empty() || self.out.len() > LONGEST {
            return self.push("0");
        }
        match self.choices.below(16) {
            0..=2 => self.number(),
            3..=6 => self.string(),
            7 => {
                let word = self.choices.of(&WORDS[..]);
                self.push(word);
            }
            8..=10 => self.array(),
            11..=14 => self.object(),
            _ => self.levels(),
        }
        self.space();
    }

    fn number(&mut self) {
        if self.choices.once_in(4) {
            self.push("-");
        }
        let first = self.choices.below(10);
        self.push(first.to_string());
        for _ in 0..self.choices.below(6) {
            let digits = self.choices.of(&DIGITS[..]);
            self.push(digits);
        }
    }

    fn string(&mut self) {
        self.push("\"");
        for _ in 0..self.choices.below(6) {
            // Faults are rarer than their number.
            let limit = if self.choices.once_in(8) { PARTS.len() } else { 14 };
            let part = PARTS[self.choices.below(limit)];
            self.push(part);
        }
        self.push("\"");
    }

    fn array(&mut self) {
        self.push("[");
        for index in 0..self.choices.below(5) {
            if index > 0 {
                self.push(",");
            }
            self.value();
        }
        self.end("]");
    }

    fn object(&mut self) {
        self.push("{");
        for index in 0..self.choices.below(5) {
            if index > 0 {
                self.push(",");
            }
            self.space();
            self.fault();
            self.string();
            self.space();
            self.push(":");
            self.value();
        }
        self.end("}");
    }

    fn end(&mut self, bracket: &str) {
        if self.choices.once_in(32) {
            self.push(",");
        }
        self.space();
        let bracket = if self.choices.once_in(64) { self.choices.of(&["]", "}"]) } else { bracket };
        self.push(bracket);
    }

    /// A value that is deep within others.
    fn levels(&mut self) {
        let levels = self.choices.below(LEVELS);
        let (open, close) = [("[", "]"), ("{\"a\":", "}")][self.choices.below(2)];
        self.push(open.repeat(levels));
        self.value();
        let close = close.repeat(levels);
        self.push(close);
    }
}
