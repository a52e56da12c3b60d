//! No operation or parameter has the name of what every client and every request has, by the text of the runtime.

use std::fs;
use std::path::Path;

use openapi_crate_codegen::Input;
use openapi_crate_codegen::ir::Api;
use openapi_crate_codegen::models;
use openapi_crate_codegen::source::Source;

/// A file of the runtime.
fn runtime(path: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/runtime");
    fs::read_to_string(folder.join(path)).expect("a file of the runtime")
}

/// The names of public functions in a text.
fn functions(text: &str) -> Vec<String> {
    let lines = text.lines().filter_map(|line| {
        let line = line.trim_start().strip_prefix("pub ")?;
        line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ")
    });
    let names = lines.map(|rest| {
        rest.chars().take_while(|character| character.is_alphanumeric() || *character == '_')
    });
    // What a macro is given begins with a `$`.
    names.map(Iterator::collect).filter(|name: &String| !name.is_empty()).collect()
}

/// The impls of the client that an API's own leads to.
fn impls_of_client() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/runtime/client");
    let files = fs::read_dir(folder).expect("a folder of the runtime").map(|entry| {
        let name = entry.expect("a file").file_name().into_string().expect("UTF-8");
        runtime(&format!("client/{name}"))
    });
    let impls = files.flat_map(|text| {
        let impls = text.split("\nimpl Client {\n").skip(1);
        let impls = impls.filter_map(|rest| rest.split("\n}\n").next());
        impls.map(str::to_owned).collect::<Vec<_>>()
    });
    impls.collect::<Vec<_>>().join("\n")
}

fn model(paths: &str) -> Api {
    let text = format!("openapi: 3.0.3\ninfo: {{title: T, version: \"1\"}}\npaths:\n{paths}");
    let source = Source { name: "t.yaml".to_owned(), text };
    models(&[Input::new(source, "t")]).expect("a model").0.remove(0)
}

#[test]
fn methods() {
    let mut names = functions(&impls_of_client());
    names.extend(functions(&runtime("client/calls.rs")));
    for known in ["send", "wait_for", "list_all", "with_timeout", "new", "builder"] {
        assert!(names.iter().any(|name| name == known), "`{known}` is found");
    }
    names.dedup();
    let paths = names
        .iter()
        .map(|name| format!("  /{name}: {{get: {{operationId: {name}, responses: {{}}}}}}\n"));
    let api = model(&paths.collect::<String>());
    for (operation, name) in api.operations.iter().zip(&names) {
        assert_eq!(operation.method_name, format!("{name}_operation"));
    }
}

#[test]
fn setters() {
    let names = functions(&runtime("http/table/mod.rs"));
    for known in ["new", "http_request", "http_response"] {
        assert!(names.iter().any(|name| name == known), "`{known}` is found");
    }
    let parameters = names.iter().map(|name| format!("{{name: {name}, in: query}}"));
    let parameters = parameters.collect::<Vec<_>>().join(", ");
    let api = model(&format!("  /t: {{get: {{parameters: [{parameters}], responses: {{}}}}}}\n"));
    for (input, name) in api.operations[0].inputs.iter().zip(&names) {
        assert_eq!(input.name, format!("{name}_"));
    }
}

#[test]
fn requests() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = path.join("../generated/src/v2026_02_09/operations/mod.rs");
    let text = fs::read_to_string(path).expect("a file of the crate");
    let exports = text.split(';');
    let exports = exports.filter_map(|item| item.trim().strip_prefix("pub use crate::runtime::"));
    let names = exports.flat_map(|export| export.split(['{', '}', ',', ':', ' ', '\n']));
    let names: Vec<&str> =
        names.filter(|name| name.starts_with(|first: char| first.is_uppercase())).collect();
    for known in ["Credentials", "Operation", "Waiting"] {
        assert!(names.contains(&known), "`{known}` is found");
    }
    let paths = names
        .iter()
        .map(|name| format!("  /{name}: {{get: {{operationId: {name}, responses: {{}}}}}}\n"));
    let api = model(&paths.collect::<String>());
    for (operation, name) in api.operations.iter().zip(&names) {
        assert_eq!(operation.name, format!("{name}Operation"));
    }
}
