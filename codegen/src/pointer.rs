//! JSON Pointers (RFC 6901): what is where in a document.

use std::borrow::Borrow;
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use serde_json::Value;

/// The member of the root under which the external documents stand, each under its name, once
/// `document::bundle` has read them: the model has one tree.
pub const DOCUMENTS: &str = "x-documents";

/// A pointer into a document: the names and indices that lead there from the root.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Pointer("".into())
    }

    /// The pointer of a reference within a document: `#/components/schemas/Pet`. None if the text
    /// is no such reference. An empty one refers to the whole document (RFC 3986, 4.4).
    pub fn of_reference(reference: &str) -> Option<Self> {
        let pointer = if reference.is_empty() { "" } else { reference.strip_prefix('#')? };
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return None;
        }
        Some(Pointer(percent_decoded(pointer)?.into()))
    }

    /// Where an external document of this name stands in the tree.
    pub fn of_document(name: &str) -> Self {
        Pointer::root().join(DOCUMENTS).join(name)
    }

    /// The name of the external document that the pointer leads into, and the pointer in that document;
    /// none if it is in the description itself.
    pub fn in_document(&self) -> Option<(String, Pointer)> {
        let mut segments = self.segments();
        let document = segments.next().filter(|first| first == DOCUMENTS).and(segments.next())?;
        Some((document, segments.fold(Pointer::root(), |within, segment| within.join(segment))))
    }

    /// The reference that an author would write: with the name of its document, unless
    /// that is the description.
    pub fn reference(&self) -> String {
        match self.in_document() {
            Some((document, within)) => format!("{document}{within}"),
            None => self.to_string(),
        }
    }

    /// The pointer as the fragment of a URI (RFC 6901, 6), percent-encoded so far that
    /// [`Pointer::of_reference`] gives the same pointer.
    pub fn fragment(&self) -> String {
        format!("#{}", self.0.replace('%', "%25").replace('#', "%23"))
    }

    /// The pointer of a member or an item of what stands here.
    pub fn join(&self, segment: impl Display) -> Self {
        let segment = segment.to_string();
        let escaped = if segment.contains(['~', '/']) {
            segment.replace('~', "~0").replace('/', "~1")
        } else {
            segment
        };
        Pointer(format!("{}/{escaped}", self.0).into())
    }

    /// The pointer `inner` within what stands here.
    pub fn append(&self, inner: &Pointer) -> Self {
        Pointer(format!("{}{}", self.0, inner.0).into())
    }

    /// This pointer as seen from what is around it; none if it is not within that.
    pub fn within(&self, around: &Pointer) -> Option<Pointer> {
        let inner = self.0.strip_prefix(&*around.0)?;
        (inner.is_empty() || inner.starts_with('/')).then(|| Pointer(inner.into()))
    }

    /// The names and indices, unescaped.
    pub fn segments(&self) -> impl Iterator<Item = String> {
        self.0.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~"))
    }

    /// The last name or index, unescaped; none for the root.
    pub fn last(&self) -> Option<String> {
        self.segments().last()
    }

    /// The pointer, that of what is around it, and so on to the whole document.
    pub fn ancestors(&self) -> impl Iterator<Item = Pointer> {
        std::iter::successors(Some(self.clone()), |pointer| {
            let (around, _) = pointer.0.rsplit_once('/')?;
            Some(Pointer(around.into()))
        })
    }

    /// What stands at the pointer; none if nothing does.
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
        let ancestors: Vec<String> = pointer.ancestors().map(|around| around.to_string()).collect();
        assert_eq!(ancestors, [&pointer.to_string(), "#/paths/~1a~0b~1{id}", "#/paths", "#"]);
    }

    #[test]
    fn pointers_into_external_documents() {
        let pointer = Pointer::of_document("a/b#.yaml").join("c%");
        assert_eq!(pointer.reference(), "a/b#.yaml#/c%");
        assert_eq!(
            pointer.in_document(),
            Some(("a/b#.yaml".to_owned(), Pointer::root().join("c%")))
        );
        assert_eq!(pointer.fragment(), "#/x-documents/a~1b%23.yaml/c%25");
        assert_eq!(Pointer::of_reference(&pointer.fragment()), Some(pointer));
        assert_eq!(Pointer::root().join("a").in_document(), None);
        assert_eq!(Pointer::root().join("a").reference(), "#/a");
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
