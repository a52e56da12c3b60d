//! The section of a changelog: what breaks, what is new, what will go, and the rest.

use codegen::Input;
use codegen::compare::{Bump, Change, Kind, Owner, bump, compare, root_version};
use codegen::ir::Api;

use super::version::Version;

/// What changed between two releases.
pub struct Notes {
    /// The modules that came and went.
    added: Vec<String>,
    removed: Vec<String>,
    /// The changes of each version that both have, the root's last. Where the root re-exports another version
    /// than before, its changes are those from the one to the other.
    versions: Vec<(String, Vec<Change>)>,
}

/// The descriptions of a release, with their models.
pub type Models<'a> = Vec<(&'a Input, Api)>;

impl Notes {
    /// Compares the versions that both have by name, and the roots.
    pub fn of(old: &Models<'_>, new: &Models<'_>) -> Notes {
        let names = |models: &Models<'_>| -> Vec<String> {
            models.iter().map(|(input, _)| input.module.clone()).collect()
        };
        let (before, now) = (names(old), names(new));
        let mut versions = Vec::new();
        for (input, api) in new {
            if let Some((_, known)) = old.iter().find(|(known, _)| known.module == input.module) {
                versions.push((input.module.clone(), compare(known, api)));
            }
        }
        if let (Some((before, known)), Some((now, api))) = (old.last(), new.last())
            && before.module != now.module
        {
            let mut changes = vec![root_version(&before.module, &now.module)];
            changes.extend(compare(known, api));
            versions.push(("root".to_owned(), changes));
        }
        versions.retain(|(_, changes)| !changes.is_empty());
        Notes {
            added: now.iter().filter(|name| !before.contains(name)).cloned().collect(),
            removed: before.iter().filter(|name| !now.contains(name)).cloned().collect(),
            versions,
        }
    }

    /// The bump that the changes ask for; none if nothing changed.
    pub fn bump(&self) -> Option<Bump> {
        let of_changes = self.versions.iter().filter_map(|(_, changes)| bump(changes));
        let added = self.added.first().map(|_| Bump::Minor);
        let removed = self.removed.first().map(|_| Bump::Major);
        of_changes.chain(added).chain(removed).max()
    }

    /// How many changes there are, and how many break code.
    pub fn counts(&self) -> (usize, usize) {
        let changes = || self.versions.iter().flat_map(|(_, changes)| changes);
        let of_versions = self.added.len() + self.removed.len();
        let breaking = changes().filter(|change| change.breaks_rust()).count();
        (changes().count() + of_versions, breaking + self.removed.len())
    }

    /// The first change that asks for as much as all do.
    pub fn reason(&self) -> String {
        let wanted = self.bump();
        let mut changes = self.versions.iter().flat_map(|(_, changes)| changes);
        let change = changes.find(|change| Some(change.rust.bump) == wanted);
        change.map_or_else(|| "versions of the API were added or removed".to_owned(), item)
    }

    /// The draft of the section.
    pub fn draft(&self, version: Version) -> String {
        let mut text = format!("## {version}\n");
        let versions = |names: &[String], what: &str| -> Vec<String> {
            names.iter().map(|name| format!("the version `{name}` of the API {what}")).collect()
        };
        let mut breaking = versions(&self.removed, "was removed");
        let mut new = versions(&self.added, "was added");
        let (mut deprecated, mut rest) = (Vec::new(), Vec::new());
        let mut documentation = 0;
        for (module, changes) in &self.versions {
            // The root is what is meant where there is one version alone.
            let prefix =
                if self.versions.len() > 1 { format!("{module}: ") } else { String::new() };
            for change in changes {
                let item = format!("{prefix}{}", item(change));
                match change.rust.bump {
                    _ if change.kind.is_documentation() => documentation += 1,
                    Bump::Major => breaking.push(item),
                    _ if change.breaks_wire() => breaking.push(item),
                    _ if change.kind == Kind::DeprecationChanged => deprecated.push(item),
                    Bump::Minor => new.push(item),
                    Bump::Patch => rest.push(item),
                }
            }
        }
        if documentation > 0 {
            let plural = if documentation == 1 { "" } else { "s" };
            rest.push(format!("documentation: {documentation} change{plural}"));
        }
        for (title, items) in
            [("Breaking", breaking), ("New", new), ("Deprecation", deprecated), ("Other", rest)]
        {
            if !items.is_empty() {
                text += &format!("\n### {title}\n\n");
                items.iter().for_each(|item| text += &format!("- {item}\n"));
            }
        }
        text
    }
}

/// A change in a line, with why it breaks.
fn item(change: &Change) -> String {
    let owner = match &change.subject.owner {
        Owner::Api => String::new(),
        owner => format!("`{owner}`: "),
    };
    let reasons: Vec<String> =
        change.reasons().into_iter().map(|(what, why)| format!("{what}: {why}")).collect();
    let reasons =
        if reasons.is_empty() { String::new() } else { format!(" ({})", reasons.join("; ")) };
    format!("{owner}{}{reasons}", change.sentence())
}

#[cfg(test)]
mod tests {
    use codegen::Input;
    use codegen::compare::Bump;
    use codegen::source::Source;

    use super::{Models, Notes};
    use crate::release::models;

    const PET: &str = r#"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {},
        "components": {"schemas": {"Pet": {"type": "object", "properties": {
        "name": {"type": "string"}}}}}}"#;

    fn input(module: &str, text: &str) -> Input {
        let source = Source { name: format!("{module}.json"), text: text.to_owned() };
        Input::new(source, module)
    }

    fn notes(old: &[Input], new: &[Input]) -> Notes {
        let of = |inputs| -> Models<'_> { models(inputs).ok().expect("models") };
        Notes::of(&of(old), &of(new))
    }

    #[test]
    fn another_version_at_the_root_is_a_new_major_version() {
        let old = [input("v1", PET)];
        assert_eq!(notes(&old, &old).bump(), None);
        let newer = [input("v1", PET), input("v2", PET)];
        assert_eq!(notes(&old, &newer).bump(), Some(Bump::Major));
        // One that is put before it leaves the root as it was.
        let older = [input("v0", PET), input("v1", PET)];
        assert_eq!(notes(&old, &older).bump(), Some(Bump::Minor));
        assert_eq!(notes(&older, &old).bump(), Some(Bump::Major));
    }

    #[test]
    fn a_draft_has_what_breaks_first() {
        let new = PET.replace(r#""name": {"type": "string"}"#, r#""tag": {"type": "string"}"#);
        let notes = notes(&[input("v1", PET)], &[input("v1", &new)]);
        let draft = notes.draft("2.0.0".parse().expect("a version"));
        insta::assert_snapshot!(draft, @r"
        ## 2.0.0

        ### Breaking

        - `Pet`: the member `name` was removed: was string, optional (Rust: the field `name` was removed)

        ### New

        - `Pet`: the member `tag` was added: string, optional
        ");
        assert!(notes.reason().contains("`name`"), "{}", notes.reason());
    }

    /// Where the description of a version takes the place of another's, users of the root meet what changed
    /// between the two.
    #[test]
    fn a_version_in_the_place_of_another_has_its_changes() {
        let with_operation = |operation: &str| {
            let paths = format!(r#""paths": {{"/pets": {{"get": {operation}}}}}"#);
            PET.replace(r#""paths": {}"#, &paths)
        };
        let old = with_operation(
            r#"{"operationId": "listPets", "responses": {"204": {"description": "ok"}},
            "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "default": 10}},
                {"name": "id", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}]}"#,
        );
        let new = with_operation(
            r#"{"operationId": "listPets", "deprecated": true, "description": "All",
            "responses": {"204": {"description": "ok"}},
            "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "default": 20}},
                {"name": "id", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}}]}"#,
        );
        let notes = notes(&[input("v1", &old)], &[input("v2", &new)]);
        let draft = notes.draft("2.0.0".parse().expect("a version"));
        insta::assert_snapshot!(draft, @r"
        ## 2.0.0

        ### Breaking

        - the version `v1` of the API was removed
        - the root of the crate re-exports another version: v1 -> v2 (Rust: the root re-exports the types of another version)
        - `GET /pets`: the style of the parameter `id` changed: style form, exploded -> style form, not exploded (request: an old client writes it in the old style)

        ### New

        - the version `v2` of the API was added

        ### Deprecation

        - `GET /pets`: the deprecation changed: deprecated

        ### Other

        - `GET /pets`: the default of `limit` changed: 10 -> 20
        - documentation: 1 change
        ");
    }
}
