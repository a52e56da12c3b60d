//! Follows a pointer through JSON text that is known to parse.

use std::ops::Range;

use super::Found;

/// Finds what the segments lead to; of a name that comes more than once the last, which is the one
/// that was read.
pub fn find(text: &str, segments: &[String]) -> Option<Found> {
    let mut scanner = Scanner { bytes: text.as_bytes(), at: 0 };
    let mut name = None;
    for segment in segments {
        name = scanner.enter(segment)?;
    }
    scanner.skip_space();
    let start = scanner.at;
    let is_scalar = !matches!(scanner.peek()?, b'{' | b'[');
    scanner.skip_value()?;
    Some(Found { name, value: start..scanner.at, is_scalar })
}

struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        // A byte order mark counts as space.
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t' | 0xef | 0xbb | 0xbf | b','))
        {
            self.at += 1;
        }
    }

    /// Goes to the value of a member or an item, and gives the place of its name.
    fn enter(&mut self, segment: &str) -> Option<Option<Range<usize>>> {
        self.skip_space();
        let is_object = self.peek()? == b'{';
        self.at += 1;
        let mut found = None;
        let mut index = 0;
        loop {
            self.skip_space();
            if matches!(self.peek()?, b'}' | b']') {
                break;
            }
            let name = if is_object { Some(self.skip_name()?) } else { None };
            let matches = match &name {
                Some(name) => {
                    let text: Option<String> =
                        serde_json::from_slice(&self.bytes[name.clone()]).ok();
                    text.as_deref() == Some(segment)
                }
                None => index.to_string() == segment,
            };
            if matches {
                found = Some((self.at, name));
            }
            self.skip_value()?;
            index += 1;
        }
        let (at, name) = found?;
        self.at = at;
        Some(name)
    }

    /// Goes over a name and its colon, and gives the place of the name.
    fn skip_name(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        self.skip_string()?;
        let end = self.at;
        self.skip_space();
        self.at += usize::from(self.peek()? == b':');
        Some(start..end)
    }

    fn skip_string(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            match self.peek()? {
                b'\\' => self.at += 2,
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                _ => self.at += 1,
            }
        }
    }

    fn skip_value(&mut self) -> Option<()> {
        self.skip_space();
        let mut depth = 0usize;
        loop {
            match self.peek() {
                Some(b'"') => self.skip_string()?,
                Some(b'{' | b'[') => {
                    depth += 1;
                    self.at += 1;
                }
                Some(b'}' | b']') => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                Some(b' ' | b'\n' | b'\r' | b'\t' | b',' | b':') => self.at += 1,
                Some(_) => self.skip_literal(),
                None => return None,
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    fn skip_literal(&mut self) {
        while !matches!(
            self.peek(),
            None | Some(b' ' | b'\n' | b'\r' | b'\t' | b',' | b':' | b'}' | b']')
        ) {
            self.at += 1;
        }
    }
}
