//! What typify and `cargo xtask types` make of typify's own test schemas, which are in the sources of typify (Apache-2.0),
//! on which the generator depends. Of each definition values are made; an independent validator says which are valid.
//! What was found is in `TABLE.md` beside this file, which is written by
//!
//! ```sh
//! UPDATE_TABLE=1 cargo test -p openapi-crate-codegen --test typify -- --ignored
//! ```
//!
//! `SCHEMAS_DIR=DIR` takes the schemas of a folder instead, and prints the table.

#[path = "../support/change.rs"]
mod change;
mod programs;
mod schemas;
mod table;
mod tools;
mod values;

use std::path::Path;

use self::table::Row;
use self::tools::Tool;

#[test]
#[ignore = "compiles for minutes, and asks the registry for the crates that typify's types need"]
fn the_table_is_what_both_make_of_the_schemas() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schemas = schemas::all();
    assert!(!schemas.is_empty(), "no schemas are found");
    let programs = programs::build(&schemas);
    let rows: Vec<Row> = schemas
        .iter()
        .map(|schema| Row {
            name: schema.name.clone(),
            typify: table::cell(schema, programs.result(schema, Tool::Typify)),
            ours: table::cell(schema, programs.result(schema, Tool::Ours)),
        })
        .collect();
    let table = table::text(&rows);
    if std::env::var_os("SCHEMAS_DIR").is_some() {
        println!("{table}");
        return;
    }
    let path = root.join("tests/typify/TABLE.md");
    if std::env::var_os("UPDATE_TABLE").is_some() {
        std::fs::write(&path, &table).expect("the table can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == table, "{} is stale:\n{table}", path.display());
}
