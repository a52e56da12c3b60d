//! What becomes of the branches of unions.

mod support;

use support::of_schemas;

#[test]
fn a_union_of_one_branch_is_that_branch() {
    let generation = of_schemas(
        r##""Day": {"oneOf": [{"type": "string"}, {"type": "string", "format": "x"}]},
            "Days": {"oneOf": [
                {"type": "array", "items": {"$ref": "#/components/schemas/Day"}},
                {"type": "array", "items": {"type": "string", "format": "z"}}]},
            "Tree": {"oneOf": [{"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}]},
            "Either": {"oneOf": [
                {"$ref": "#/components/schemas/Later"}, {"$ref": "#/components/schemas/Day"}]},
            "Later": {"anyOf": [{"type": "string"}, {"type": "string", "format": "y"}]}"##,
    );
    for (module, declaration) in [
        ("day", "pub type Day = String;"),
        ("days", "pub struct Days(pub Vec<"),
        ("tree", "pub struct Tree(pub Vec<Tree>);"),
        ("either", "pub type Either = Later;"),
        ("later", "pub type Later = String;"),
    ] {
        let text = generation.files.get(&format!("src/api/{module}.rs")).expect("a file");
        assert!(text.contains(declaration), "{text}");
    }
}
