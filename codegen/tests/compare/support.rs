//! Pairs of descriptions, and the changes between them, each in a line.

use std::collections::HashSet;

use openapi_crate_codegen::compare::{Change, Owner, compare};
use openapi_crate_codegen::ir::Api;
use openapi_crate_codegen::source::Source;
use openapi_crate_codegen::{Input, models};

use super::applied;

/// Where values of the schema `T` go.
#[derive(Clone, Copy)]
pub enum Direction {
    Request,
    Response,
    Both,
    /// No operation refers to it.
    Unused,
}

/// A name, a direction, two texts, and the lines of their changes.
pub type Row = (&'static str, Direction, &'static str, &'static str, &'static [&'static str]);

/// The model of a description.
pub fn model(text: &str) -> Api {
    let source = Source { name: "t.yaml".to_owned(), text: text.to_owned() };
    let input = Input::new(source.clone(), "v1");
    match models(&[input]) {
        Ok((mut apis, _)) => apis.pop().expect("a model"),
        Err(diagnostics) => panic!("{}\n{text}", diagnostics.render(&[source], false)),
    }
}

/// A description of these schemas; the one that is called `T` goes in a direction.
pub fn described(direction: Direction, schemas: &str) -> String {
    const JSON: &str = "content: {application/json: {schema: {$ref: \"#/components/schemas/T\"}}}";
    let response = "responses: {\"204\": {description: ok}}";
    let get = format!("    get: {{responses: {{\"200\": {{description: ok, {JSON}}}}}}}\n");
    let post = format!("    post: {{requestBody: {{required: true, {JSON}}}, {response}}}\n");
    let operations = match direction {
        Direction::Request => post,
        Direction::Response => get,
        Direction::Both => get + &post,
        Direction::Unused => format!("    get: {{{response}}}\n"),
    };
    let schemas: String = schemas.lines().map(|line| format!("    {}\n", line.trim())).collect();
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: \"1\"}}\npaths:\n  /t:\n{operations}\
         components:\n  schemas:\n{schemas}"
    )
}

/// A change in a line: `member-added T.b - minor`.
pub fn line(change: &Change) -> String {
    let owner = match &change.subject.owner {
        Owner::Api => "API",
        Owner::Operation(name)
        | Owner::Webhook(name)
        | Owner::Callback(name)
        | Owner::Type(name) => name,
    };
    let part = change.subject.part.as_ref().map(|part| format!(".{part}")).unwrap_or_default();
    let directions: Vec<&str> = change.wire.reasons().map(|(direction, _)| direction).collect();
    let wire = match directions[..] {
        [] => "-",
        [only] => only,
        _ => "both",
    };
    format!("{} {owner}{part} {wire} {}", change.kind.as_str(), change.rust.bump.as_str())
}

/// Checks rows whose texts are schemas.
pub fn check(rows: &[Row]) {
    let described = |row: &Row, text: &str| described(row.1, text);
    check_by(rows, described);
}

/// Checks rows whose texts are made into descriptions by a function.
pub fn check_by(rows: &[Row], described: impl Fn(&Row, &str) -> String) {
    let mut wrong = String::new();
    let mut names = HashSet::new();
    for row in rows {
        let (name, _, old, new, expected) = row;
        assert!(names.insert(name), "{name}: a row has the name of another");
        let (old, new) = (described(row, old), described(row, new));
        keep(name, &old, &new, expected);
        let (old, new) = (model(&old), model(&new));
        let changes = compare(&old, &new);
        let left = applied::differences(&old, &new, &changes);
        if !left.is_empty() {
            wrong += &format!("{name}: applied, it does not give the new model: {left:?}\n");
        }
        let found: Vec<String> = changes.iter().map(line).collect();
        if found != *expected {
            wrong += &format!("{name}:\n  expected {expected:?}\n  found    {found:?}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Writes a row where `COMPARE_PAIRS` asks for it: `xtask/tests/verdicts` compares the changes with the crates.
fn keep(name: &str, old: &str, new: &str, reported: &[&str]) {
    let Some(folder) = std::env::var_os("COMPARE_PAIRS") else { return };
    let thread = std::thread::current();
    let test = thread.name().unwrap_or_default();
    let row = format!("{test}: {name}").replace("::", " ").replace('/', " ");
    let folder = std::path::Path::new(&folder).join(row);
    std::fs::create_dir_all(&folder).expect("a folder");
    for (file, text) in
        [("old.yaml", old), ("new.yaml", new), ("reported.txt", &reported.join("\n"))]
    {
        std::fs::write(folder.join(file), text).expect("it can be written");
    }
}
