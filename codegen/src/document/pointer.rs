//! JSON pointers (RFC 6901): the places of a document.

use std::borrow::Borrow;
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use serde_json::Value;

/// A place in a document: the names and indices that lead there from the root.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Pointer("".into())
    }

    /// The pointer of a reference within a document: `#/components/schemas/Pet`. None if the text
    /// is no such reference. One that is empty leads to the whole document (RFC 3986, 4.4).
    pub fn of_reference(reference: &str) -> Option<Self> {
        let pointer = if reference.is_empty() { "" } else { reference.strip_prefix('#')? };
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return None;
        }
        Some(Pointer(percent_decoded(pointer)?.into()))
    }

    /// The place of a member or an item of this place.
    pub fn join(&self, segment: impl Display) -> Self {
        let segment = segment.to_string();
        let escaped = if segment.contains(['~', '/']) {
            segment.replace('~', "~0").replace('/', "~1")
        } else {
            segment
        };
        Pointer(format!("{}/{escaped}", self.0).into())
    }

    /// A place within this place.
    pub fn append(&self, inner: &Pointer) -> Self {
        Pointer(format!("{}{}", self.0, inner.0).into())
    }

    /// The names and indices, unescaped.
    pub fn segments(&self) -> impl Iterator<Item = String> {
        self.0.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~"))
    }

    /// The last name or index, unescaped; none for the root.
    pub fn last(&self) -> Option<String> {
        self.segments().last()
    }

    /// The place, what is around it, and so on to the whole document.
    pub fn ancestors(&self) -> impl Iterator<Item = Pointer> {
        std::iter::successors(Some(self.clone()), |place| {
            let (around, _) = place.0.rsplit_once('/')?;
            Some(Pointer(around.into()))
        })
    }

    /// What stands at the place; none if there is no such place.
    pub fn look_up<'d>(&self, root: &'d Value) -> Option<&'d Value> {
        root.pointer(&self.0)
    }

    /// The text of the pointer, as RFC 6901 has it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A pointer is looked up by its text.
impl Borrow<str> for Pointer {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// Writes the pointer as the fragment of a reference.
impl Display for Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// Undoes percent-encoding; none if what it encodes is no UTF-8.
pub fn percent_decoded(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let encoded = tail.get(..2).filter(|_| byte == b'%');
        let encoded = encoded.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let digits = encoded.and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(decoded) => {
                bytes.push(decoded);
                rest = &tail[2..];
            }
            None => {
                bytes.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::Pointer;

    #[test]
    fn segments_are_escaped_and_unescaped() {
        let pointer = Pointer::root().join("paths").join("/a~b/{id}").join(0);
        assert_eq!(pointer.to_string(), "#/paths/~1a~0b~1{id}/0");
        assert_eq!(pointer.segments().collect::<Vec<_>>(), ["paths", "/a~b/{id}", "0"]);
        let ancestors: Vec<String> = pointer.ancestors().map(|place| place.to_string()).collect();
        assert_eq!(ancestors, [&pointer.to_string(), "#/paths/~1a~0b~1{id}", "#/paths", "#"]);
    }

    #[test]
    fn references_may_be_percent_encoded() {
        let pointer = Pointer::of_reference("#/paths/~1a~1%7Bid%7D").expect("a pointer");
        assert_eq!(pointer.last().as_deref(), Some("/a/{id}"));
        assert_eq!(Pointer::of_reference("other.yaml#/a"), None);
        assert_eq!(Pointer::of_reference("#anchor"), None);
        assert_eq!(Pointer::of_reference(""), Some(Pointer::root()));
        assert_eq!(Pointer::of_reference("#/100%"), Some(Pointer::root().join("100%")));
        assert_eq!(Pointer::of_reference("#/%+1"), Some(Pointer::root().join("%+1")));
    }
}
