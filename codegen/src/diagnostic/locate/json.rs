//! Follows pointers through JSON text that is known to parse. What has been looked into once is
//! remembered: a text may be long, and have many pointers to be found.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use super::Found;

/// The text, and where the members of its objects and the items of its arrays stand.
pub struct Tree<'t> {
    text: &'t str,
    /// Those that have been looked into, by where they begin.
    containers: RefCell<HashMap<usize, Rc<Container>>>,
}

/// Where the parts of an object or an array stand, by name or index: of a name that comes more than
/// once the last, which is the one that was read.
type Container = HashMap<String, Part>;

#[derive(Clone)]
struct Part {
    /// The range of its name; none in an array.
    name: Option<Range<usize>>,
    /// Where its value begins.
    value: usize,
}

impl<'t> Tree<'t> {
    /// A text that nothing has been looked for in.
    pub fn new(text: &'t str) -> Self {
        Tree { text, containers: RefCell::default() }
    }

    /// Finds what the segments lead to.
    pub fn find(&self, segments: &[String]) -> Option<Found> {
        let mut scanner = Scanner { bytes: self.text.as_bytes(), at: 0 };
        let mut name = None;
        for segment in segments {
            scanner.skip_space();
            let part = self.container(scanner.at)?.get(segment)?.clone();
            (name, scanner.at) = (part.name, part.value);
        }
        scanner.skip_space();
        let start = scanner.at;
        let is_scalar = !matches!(scanner.peek()?, b'{' | b'[');
        scanner.skip_value()?;
        Some(Found { name, value: start..scanner.at, is_scalar })
    }

    fn container(&self, start: usize) -> Option<Rc<Container>> {
        if let Some(known) = self.containers.borrow().get(&start) {
            return Some(Rc::clone(known));
        }
        let container = Scanner { bytes: self.text.as_bytes(), at: start }.container()?;
        let container = Rc::new(container);
        self.containers.borrow_mut().insert(start, Rc::clone(&container));
        Some(container)
    }
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

    /// The parts of the object or the array that begins here.
    fn container(&mut self) -> Option<Container> {
        let is_object = match self.peek()? {
            b'{' => true,
            b'[' => false,
            _ => return None,
        };
        self.at += 1;
        let mut parts = Container::new();
        for index in 0.. {
            self.skip_space();
            if matches!(self.peek()?, b'}' | b']') {
                break;
            }
            let name = if is_object { Some(self.skip_name()?) } else { None };
            let text = match &name {
                Some(name) => serde_json::from_slice(&self.bytes[name.clone()]).ok(),
                None => Some(index.to_string()),
            };
            if let Some(text) = text {
                parts.insert(text, Part { name, value: self.at });
            }
            self.skip_value()?;
        }
        Some(parts)
    }

    /// Skips a name and its colon, and gives the range of the name.
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
