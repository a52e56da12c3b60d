//! Which file a part of a corrected tree was written in, and where: what is wrong with the part is
//! shown there.

use std::collections::HashMap;
use std::fmt::Display;

use crate::diagnostic::{Diagnostic, Diagnostics, Location, TreeDiagnostic, TreeDiagnostics};
use crate::pointer::Pointer;

/// A part of one of the files.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// The file's name.
    pub document: String,
    pub pointer: Pointer,
}

impl Origin {
    /// The origin of a member or an item.
    pub fn join(&self, segment: impl Display) -> Self {
        Origin { document: self.document.clone(), pointer: self.pointer.join(segment) }
    }
}

/// Where a part was written, and the parts of it that were written elsewhere.
#[derive(Debug)]
pub struct Node {
    origin: Origin,
    members: HashMap<String, Node>,
    /// Every item, once one has been added or removed.
    items: Option<Vec<Node>>,
}

impl Node {
    /// A part that was written in one file.
    pub fn new(origin: Origin) -> Self {
        Node { origin, members: HashMap::new(), items: None }
    }

    /// Where it was written.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// A member of an object.
    pub fn member(&mut self, name: &str) -> &mut Node {
        let origin = &self.origin;
        self.members.entry(name.to_owned()).or_insert_with(|| Node::new(origin.join(name)))
    }

    /// An item of an array of this length.
    pub fn item(&mut self, length: usize, index: usize) -> &mut Node {
        &mut self.items(length)[index]
    }

    /// Adds an item to an array of this length.
    pub fn push_item(&mut self, length: usize, origin: Origin) {
        self.items(length).push(Node::new(origin));
    }

    /// Removes an item of an array of this length.
    pub fn remove_item(&mut self, length: usize, index: usize) {
        self.items(length).remove(index);
    }

    /// Forgets a member of an object.
    pub fn remove_member(&mut self, name: &str) {
        self.members.remove(name);
    }

    fn items(&mut self, length: usize) -> &mut Vec<Node> {
        let origin = &self.origin;
        self.items
            .get_or_insert_with(|| (0..length).map(|index| Node::new(origin.join(index))).collect())
    }

    fn part(&self, segment: &str) -> Option<&Node> {
        match &self.items {
            Some(items) => items.get(segment.parse::<usize>().ok()?),
            None => self.members.get(segment),
        }
    }
}

/// Where the parts of a tree were written.
#[derive(Debug)]
pub struct Origins(Node);

impl Origins {
    /// A description that nothing has been done to.
    pub fn new(description: &str) -> Self {
        Origins(Node::new(Origin { document: description.to_owned(), pointer: Pointer::root() }))
    }

    /// The name of the description.
    pub fn description(&self) -> &str {
        &self.0.origin.document
    }

    /// The whole tree.
    pub fn root(&mut self) -> &mut Node {
        &mut self.0
    }

    /// Where the part at a pointer was written.
    pub fn find(&self, pointer: &Pointer) -> Origin {
        let mut node = Some(&self.0);
        let mut origin = self.0.origin.clone();
        for segment in pointer.segments() {
            node = node.and_then(|node| node.part(&segment));
            origin = match node {
                Some(node) => node.origin.clone(),
                None => origin.join(segment),
            };
        }
        origin
    }

    /// The diagnostics of the corrected tree, each where its part was written.
    pub fn trace(&self, diagnostics: TreeDiagnostics) -> Diagnostics {
        diagnostics.into_iter().map(|diagnostic| self.trace_one(diagnostic)).collect()
    }

    /// The outcome of a stage that works on the corrected tree, with its diagnostics traced.
    ///
    /// # Errors
    ///
    /// Those of the stage.
    pub fn trace_result<T>(
        &self,
        result: Result<(T, TreeDiagnostics), TreeDiagnostics>,
    ) -> Result<(T, Diagnostics), Diagnostics> {
        match result {
            Ok((value, found)) => Ok((value, self.trace(found))),
            Err(found) => Err(self.trace(found)),
        }
    }

    /// A message of a diagnostic in this document, with the pointers in it traced as well.
    fn message(&self, message: &str, document: &str) -> String {
        // What is quoted stands between every other pair of backticks.
        let traced = message.split('`').enumerate().map(|(index, part)| {
            let pointer = Some(part).filter(|part| index % 2 == 1 && part.starts_with("#/"));
            let Some(pointer) = pointer.and_then(Pointer::of_reference) else {
                return part.to_owned();
            };
            let origin = self.find(&pointer);
            match origin.document == document {
                true if origin.pointer == pointer => part.to_owned(),
                true => origin.pointer.to_string(),
                false => format!("{}: {}", origin.document, origin.pointer),
            }
        });
        traced.collect::<Vec<_>>().join("`")
    }

    fn trace_one(&self, diagnostic: TreeDiagnostic) -> Diagnostic {
        let Diagnostic { kind, severity, message, at, related, help, setting } = diagnostic;
        let Origin { document, pointer } = self.find(&at);
        let mut message = self.message(&message, &document);
        let mut shown = Vec::new();
        for (pointer, what) in related {
            let origin = self.find(&pointer);
            if origin.document == document {
                shown.push((origin.pointer, what));
            } else {
                // What stands in another file cannot be shown beside it.
                message += &format!(" ({what}: `{}: {}`)", origin.document, origin.pointer);
            }
        }
        let at = Location::at(&document, pointer);
        Diagnostic { kind, severity, message, at, related: shown, help, setting }
    }
}

#[cfg(test)]
mod tests {
    use super::{Origin, Origins};
    use crate::pointer::Pointer;

    fn pointer(reference: &str) -> Pointer {
        Pointer::of_reference(reference).expect("a pointer")
    }

    fn found(origins: &Origins, reference: &str) -> String {
        let origin = origins.find(&pointer(reference));
        format!("{}{}", origin.document, origin.pointer)
    }

    #[test]
    fn items_move_up_when_one_is_removed() {
        let mut origins = Origins::new("a");
        let list = origins.root().member("list");
        list.remove_item(3, 0);
        list.push_item(2, Origin { document: "b".to_owned(), pointer: pointer("#/update") });
        assert_eq!(found(&origins, "#/list/0/name"), "a#/list/1/name");
        assert_eq!(found(&origins, "#/list/1"), "a#/list/2");
        assert_eq!(found(&origins, "#/list/2/name"), "b#/update/name");
        assert_eq!(found(&origins, "#/other/2"), "a#/other/2");
    }

    #[test]
    fn what_is_removed_and_added_again_is_where_it_was_added() {
        let mut origins = Origins::new("a");
        let object = origins.root().member("object");
        object.member("inner").member("name");
        object.remove_member("inner");
        let update = Origin { document: "b".to_owned(), pointer: pointer("#/update") };
        *object.member("inner") = super::Node::new(update);
        assert_eq!(found(&origins, "#/object/inner/name"), "b#/update/name");
        assert_eq!(found(&origins, "#/object"), "a#/object");
    }
}
