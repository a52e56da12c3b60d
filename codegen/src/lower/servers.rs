//! Servers: those of the API, with their variables, and those that paths and operations have instead.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, kinds};
use crate::document::operations::Operation;
use crate::document::sections::{Located, Sections};
use crate::ir::Server;
use crate::ir::operations::{Choice, ServerVariable};
use crate::pointer::Pointer;

/// The servers of the API, by the names that the description gives them: `name` (OpenAPI 3.2), `x-name`,
/// `x-fern-server-name`, or else the host.
pub fn servers(root: &Value, sections: &mut Sections<'_>) -> Vec<Server> {
    listed(root, &Pointer::root(), sections)
}

/// The servers of an operation: its own, or else those of its path.
pub fn of_operation(operation: &Operation<'_>, sections: &mut Sections<'_>) -> Vec<Server> {
    let owners: [&Located<'_>; 2] = [&operation.located, &operation.item];
    let owner = owners.into_iter().find(|owner| owner.value.get("servers").is_some());
    owner.map(|owner| listed(owner.value, &owner.pointer, sections)).unwrap_or_default()
}

fn listed(owner: &Value, at: &Pointer, sections: &mut Sections<'_>) -> Vec<Server> {
    let at = at.join("servers");
    let Some(value) = owner.get("servers") else { return Vec::new() };
    let Some(listed) = value.as_array() else {
        let message = "expected `servers` to be an array of servers: it is ignored";
        let warning = Diagnostic::new(&kinds::INVALID_SERVER, at, message);
        sections.report(warning.help("use an array: `servers: [{url: https://api.example.com}]`"));
        return Vec::new();
    };
    let servers = listed.iter().enumerate();
    servers.filter_map(|(index, server)| one(server, &at.join(index), sections)).collect()
}

fn one(server: &Value, at: &Pointer, sections: &mut Sections<'_>) -> Option<Server> {
    let text = |name: &str| server.get(name).and_then(Value::as_str).map(str::to_owned);
    let Some(template) = text("url") else {
        let message = "the server has no `url`: it is ignored";
        let warning = Diagnostic::new(&kinds::INVALID_SERVER, at.clone(), message);
        sections.report(warning.help("add `url`"));
        return None;
    };
    if let Some((message, help)) = fault(&template) {
        let at = at.join("url");
        let message = format!("{message}: the server is ignored");
        sections.report(Diagnostic::new(&kinds::INVALID_SERVER, at, message).help(help));
        return None;
    }
    let variables = variables(&template, server, at, sections);
    let url = variables.iter().fold(template.clone(), |url, variable| match &variable.default {
        Some(default) => url.replace(&format!("{{{}}}", variable.wire_name), default),
        None => url,
    });
    let host = || url.split("://").last().unwrap_or_default().to_owned();
    let wire_name = ["name", "x-name", "x-fern-server-name"].into_iter().find_map(text);
    let wire_name = wire_name.unwrap_or_else(host);
    let description = text("description");
    let (name, type_name) = (String::new(), String::new());
    Some(Server { url, template, variables, wire_name, description, name, type_name })
}

/// Why nothing can be sent to an address, and what to do.
fn fault(template: &str) -> Option<(String, &'static str)> {
    if template.contains(['?', '#']) {
        let message = format!("the address `{template}` has a query or a fragment");
        return Some((message, "move what is behind the path to parameters of the operations"));
    }
    let braces = template.chars().filter(|character| matches!(character, '{' | '}'));
    let are_pairs = braces.collect::<String>().replace("{}", "").is_empty();
    (!are_pairs).then(|| {
        let message = format!("the address `{template}` has a brace without the other");
        (message, "use `{name}` for a variable")
    })
}

/// The variables of an address, each once.
fn variables(
    template: &str,
    server: &Value,
    at: &Pointer,
    sections: &mut Sections<'_>,
) -> Vec<ServerVariable> {
    let mut variables: Vec<ServerVariable> = Vec::new();
    let names = template.split('{').skip(1).filter_map(|part| part.split_once('}'));
    for (name, _) in names {
        if variables.iter().any(|known| known.wire_name == name) {
            continue;
        }
        let described = server.get("variables").and_then(|variables| variables.get(name));
        if described.is_none() {
            let message =
                format!("the variable `{name}` of the address is not found in `variables`");
            let at = at.join("url");
            let warning = Diagnostic::new(&kinds::UNDEFINED_SERVER_VARIABLE, at, message);
            sections.report(warning.help(format!("add `{name}: {{default: ..}}` to `variables`")));
        }
        let at = at.join("variables").join(name);
        variables.push(variable(name, described, &at, sections));
    }
    variables
}

fn variable(
    name: &str,
    described: Option<&Value>,
    at: &Pointer,
    sections: &mut Sections<'_>,
) -> ServerVariable {
    let member = |name: &str| described.and_then(|variable| variable.get(name));
    let mut value = |value: &Value, at: Pointer| {
        let text = text_of(value)?;
        if !value.is_string() {
            let message = format!("expected a text, found `{text}`: it is taken for one");
            let warning = Diagnostic::new(&kinds::SERVER_VALUE_WITHOUT_QUOTES, at, message);
            sections.report(warning.help(format!("quote it: `\"{text}\"`")));
        }
        Some(text)
    };
    let mut choices: Vec<String> = Vec::new();
    let listed = member("enum").and_then(Value::as_array);
    for (index, choice) in listed.into_iter().flatten().enumerate() {
        let choice = value(choice, at.join("enum").join(index));
        choices.extend(choice.filter(|choice| !choices.contains(choice)));
    }
    let default = member("default").and_then(|default| value(default, at.join("default")));
    match &default {
        Some(default) if !choices.is_empty() && !choices.contains(default) => {
            let message =
                format!("the default `{default}` of the variable `{name}` is not in its `enum`");
            let at = at.join("default");
            let warning = Diagnostic::new(&kinds::UNLISTED_SERVER_DEFAULT, at, message);
            sections
                .report(warning.help(format!("add `{default}` to `enum`, or use a value of it")));
            choices.insert(0, default.clone());
        }
        None if described.is_some() => {
            let message = format!("the variable `{name}` has no default");
            let warning =
                Diagnostic::new(&kinds::SERVER_VARIABLE_WITHOUT_DEFAULT, at.clone(), message);
            sections.report(warning.help("add `default`"));
        }
        _ => {}
    }
    let choices = choices.into_iter().map(|wire| Choice { wire, name: String::new() });
    ServerVariable {
        wire_name: name.to_owned(),
        default,
        choices: choices.collect(),
        description: member("description").and_then(Value::as_str).map(str::to_owned),
        name: String::new(),
        type_name: String::new(),
    }
}

/// A value of a variable. Of YAML without quotes a port is a number.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}
