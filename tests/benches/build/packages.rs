//! The packages that are built: types, and programs that use them.

use std::path::Path;

pub const GENERATED: &str = "extend-ai-types";
pub const TYPIFY: &str = "typify-types";
const PLAIN: &str = "plain-types";

/// A program, and the types that it uses.
pub struct Program {
    pub name: &'static str,
    pub types: &'static str,
    pub text: &'static str,
}

/// All do the same: the first two by the four entry points of serde_json, the first of them with
/// hand-written structs; the last one by `from_json` and `to_json` alone.
pub const PROGRAMS: [Program; 3] = [
    Program { name: "plain-program", types: PLAIN, text: include_str!("programs/plain.rs") },
    Program {
        name: "generated-program",
        types: GENERATED,
        text: include_str!("programs/generated.rs"),
    },
    Program { name: "own-program", types: GENERATED, text: include_str!("programs/own.rs") },
];

/// The features are those that the generated crate asks for.
const SERDE_JSON: &str =
    "serde_json = { version = \"1\", features = [\"float_roundtrip\", \"preserve_order\"] }";

/// The files of a workspace with all packages but the generated crate: their paths and texts.
pub fn files() -> Vec<(String, String)> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let contestants = tests.join("benches/contestants");
    let generated = tests.join("../generated");
    let names = PROGRAMS.map(|program| program.name);
    let mut files = vec![(
        "Cargo.toml".to_owned(),
        format!(
            "[workspace]\nresolver = \"3\"\nmembers = {:?}\n\n[profile.release]\nstrip = true\n",
            [&[PLAIN, TYPIFY], &names[..]].concat(),
        ),
    )];
    for (name, root) in [(PLAIN, "plain/mod.rs"), (TYPIFY, "typify.rs")] {
        let dependencies = "serde = { version = \"1\", features = [\"derive\"] }";
        let lib = format!("[lib]\npath = {:?}\n", contestants.join(root));
        files.push(manifest(name, dependencies, &lib));
    }
    for program in PROGRAMS {
        let path = if program.types == PLAIN { Path::new("../plain-types") } else { &generated };
        let dependencies = format!("{} = {{ path = {path:?} }}", program.types);
        files.push(manifest(program.name, &dependencies, ""));
        files.push((source(&program), program.text.to_owned()));
    }
    files
}

/// The path of the source of a program.
pub fn source(program: &Program) -> String {
    format!("{}/src/main.rs", program.name)
}

fn manifest(name: &str, dependencies: &str, more: &str) -> (String, String) {
    let text = format!(
        "[package]\nname = {name:?}\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}\n{SERDE_JSON}\n\n{more}",
    );
    (format!("{name}/Cargo.toml"), text)
}
