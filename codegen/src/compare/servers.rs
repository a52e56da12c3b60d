//! The servers of the API, with their variables, and the servers of single operations.

use super::change::{Rust, Verdict, Wire};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use super::matching;
use crate::ir::operations::{Choice, Operation, Server, ServerVariable};
use crate::ir::{Api, Docs};

/// The verdict on requests to the old URL of a server.
fn old_url() -> Verdict {
    Verdict::breaking("an old client may still use the old URL")
}

impl Comparison<'_> {
    pub(super) fn servers(&mut self, context: &Context<'_>) {
        let (old, new) = (&self.old.servers, &self.new.servers);
        let same_name = |one: &Server, other: &Server| one.wire_name == other.wire_name;
        let same_url = |one: &Server, other: &Server| one.template == other.template;
        let pairs = matching::pairs(old, new, &[&same_name, &same_url]);
        for (index, server) in old.iter().enumerate() {
            let part = context.part(&server.wire_name);
            match pairs.iter().find(|(one, _)| *one == index) {
                Some((_, other)) => self.server(&part, server, &new[*other]),
                None => {
                    let texts = (Some(server.template.clone()), None);
                    let removed = format!("the variant `Server::{}` was removed", server.name);
                    let wire = Wire::of_request(old_url());
                    self.push(Kind::ServerRemoved, &part, texts, wire, Rust::major(removed));
                }
            }
        }
        for (index, server) in new.iter().enumerate() {
            if !pairs.iter().any(|(_, other)| *other == index) {
                let texts = (None, Some(server.template.clone()));
                let wire = Wire::of_request(Verdict::Compatible);
                let part = context.part(&server.wire_name);
                self.push(Kind::ServerAdded, &part, texts, wire, Rust::minor());
            }
        }
        let first = |servers: &[Server]| servers.first().map(|server| server.wire_name.clone());
        // The first one is the default, so that one which is inserted before it changes the order too.
        let default_moved = pairs.first().is_some_and(|(old, new)| *old == 0 && *new > 0);
        if !pairs.iter().map(|(_, new)| new).is_sorted() || default_moved {
            let texts = (first(old), first(new));
            let wire = Wire::of_request(Verdict::Compatible);
            self.push(Kind::ServersReordered, context, texts, wire, Rust::patch());
        }
    }

    fn server(&mut self, context: &Context<'_>, old: &Server, new: &Server) {
        if old.wire_name != new.wire_name {
            let texts = (Some(old.wire_name.clone()), Some(new.wire_name.clone()));
            let wire = Wire::of_request(Verdict::Compatible);
            let rust = Rust::of_types(&old.name, &new.name);
            self.push(Kind::ServerRenamed, context, texts, wire, rust);
        } else {
            self.rust_name(context, &old.name, &new.name);
        }
        if old.template != new.template {
            let texts = (Some(old.template.clone()), Some(new.template.clone()));
            let wire = Wire::of_request(old_url());
            let rust = match (old.variables.is_empty(), new.variables.is_empty()) {
                (false, true) => Rust::major(format!("the struct `{}` was removed", old.type_name)),
                (true, false) => Rust::minor(),
                _ => Rust::patch(),
            };
            self.push(Kind::ServerUrlChanged, context, texts, wire, rust);
        }
        if !old.variables.is_empty() && !new.variables.is_empty() {
            self.rust_name(context, &old.type_name, &new.type_name);
            self.variables(context, old, new);
        }
        self.docs_of_server(context, old, new);
    }

    fn docs_of_server(&mut self, context: &Context<'_>, old: &Server, new: &Server) {
        let docs =
            |server: &Server| Docs { description: server.description.clone(), ..Docs::default() };
        self.documentation(context, &docs(old), &docs(new));
    }

    /// Compares the variables of a server. One that comes or goes makes another URL of it.
    fn variables(&mut self, context: &Context<'_>, old: &Server, new: &Server) {
        let find = |server: &Server, name: &str| {
            server.variables.iter().find(|variable| variable.wire_name == name).cloned()
        };
        let part = |variable: &ServerVariable| {
            context.part(format!("{} of {}", variable.wire_name, old.wire_name))
        };
        for variable in &old.variables {
            let context = &part(variable);
            match find(new, &variable.wire_name) {
                Some(other) => self.variable(context, variable, &other),
                None => {
                    let wire = Wire::of_request(old_url());
                    let rust = Rust::major(format!("the field `{}` was removed", variable.name));
                    let texts = (Some(described(variable)), None);
                    self.push(Kind::ServerVariableRemoved, context, texts, wire, rust);
                }
            }
        }
        for variable in &new.variables {
            if find(old, &variable.wire_name).is_none() {
                let wire = Wire::of_request(old_url());
                let rust = match is_argument(variable) {
                    true => Rust::major("`new(..)` takes one more argument"),
                    false => Rust::minor(),
                };
                let texts = (None, Some(described(variable)));
                self.push(Kind::ServerVariableAdded, &part(variable), texts, wire, rust);
            }
        }
    }

    fn variable(&mut self, context: &Context<'_>, old: &ServerVariable, new: &ServerVariable) {
        self.rust_name(context, &old.name, &new.name);
        let lists = !old.choices.is_empty() && !new.choices.is_empty();
        if lists {
            self.rust_name(context, &old.type_name, &new.type_name);
        }
        let (default, other) = (default_of(old), default_of(new));
        if default != other {
            let is_taken = match (default, &new.choices[..]) {
                (_, []) | (None, _) => true,
                (Some(default), choices) => choices.iter().any(|choice| choice.wire == default),
            };
            let wire = Wire::of_request(if is_taken { Verdict::Compatible } else { old_url() });
            let rust = match is_argument(old) == is_argument(new) {
                true => Rust::patch(),
                false => Rust::major("`new(..)` takes other arguments"),
            };
            let texts = (default.map(str::to_owned), other.map(str::to_owned));
            self.push(Kind::ServerVariableDefaultChanged, context, texts, wire, rust);
        }
        if values(old) != values(new) {
            let is_within = new.choices.is_empty()
                || lists && values(old).iter().all(|value| values(new).contains(value));
            let wire = Wire::of_request(if is_within { Verdict::Compatible } else { old_url() });
            let ty = |variable: &ServerVariable| match variable.choices.is_empty() {
                true => "String".to_owned(),
                false => variable.type_name.clone(),
            };
            // The enum is closed: a `match` has all its values.
            let rust = match lists && old.type_name == new.type_name {
                true => Rust::major("the enum of the values has other variants"),
                false => Rust::of_types(&ty(old), &ty(new)),
            };
            let texts = (Some(listed(old)), Some(listed(new)));
            self.push(Kind::ServerVariableValuesChanged, context, texts, wire, rust);
        }
        for choice in &old.choices {
            if let Some(other) = new.choices.iter().find(|other| other.wire == choice.wire) {
                self.rust_name(context, &choice.name, &other.name);
            }
        }
        let docs = |variable: &ServerVariable| Docs {
            description: variable.description.clone(),
            ..Docs::default()
        };
        self.documentation(context, &docs(old), &docs(new));
    }

    /// Compares the servers that an operation has for itself, in the place of those of the API.
    pub(super) fn own_servers(&mut self, context: &Context<'_>, old: &Operation, new: &Operation) {
        let addresses = |operation: &Operation| -> Vec<String> {
            operation.servers.iter().map(|server| server.template.clone()).collect()
        };
        let urls = |operation: &Operation| -> Vec<String> {
            operation.servers.iter().map(|server| server.url.clone()).collect()
        };
        if (addresses(old), urls(old)) != (addresses(new), urls(new)) {
            let (before, now) = (used(self.old, old), used(self.new, new));
            // An old client uses the first of its own, or any of the API's.
            let before = if old.servers.is_empty() { &before[..] } else { &before[..1] };
            let is_there = before.iter().any(|url| now.contains(url)) || before.is_empty();
            let reason = "an old client asks another server";
            let wire = Wire::of_request(Verdict::breaking_if(!is_there, reason));
            let text = |urls: Vec<String>| (!urls.is_empty()).then(|| urls.join(", "));
            let texts = (text(urls(old)), text(urls(new)));
            let rust = types_of_servers(self.old, self.new, old, new);
            self.push(Kind::OperationServersChanged, context, texts, wire, rust);
        }
        for server in &old.servers {
            let is_same = |other: &&Server| other.template == server.template;
            let Some(other) = new.servers.iter().find(is_same) else { continue };
            if !server.variables.is_empty() {
                self.rust_name(context, &server.type_name, &other.type_name);
                self.variables(context, server, other);
            }
            self.docs_of_server(&context.part(&server.wire_name), server, other);
        }
    }
}

/// What becomes of the types of the servers with variables.
fn types_of_servers(before: &Api, now: &Api, old: &Operation, new: &Operation) -> Rust {
    let is_type_of = |api: &Api, name: &str| {
        let mut servers = api.servers.iter().chain(&api.own_servers);
        servers.any(|server| server.type_name == name)
    };
    let names = |operation: &Operation| {
        let names = operation.servers.iter().map(|server| server.type_name.clone());
        names.filter(|name| !name.is_empty()).collect::<Vec<_>>()
    };
    if let Some(gone) = names(old).into_iter().find(|name| !is_type_of(now, name)) {
        return Rust::major(format!("the struct `{gone}` was removed"));
    }
    match names(new).into_iter().any(|name| !is_type_of(before, &name)) {
        true => Rust::minor(),
        false => Rust::patch(),
    }
}

/// The addresses at which an operation is.
fn used(api: &Api, operation: &Operation) -> Vec<String> {
    let own = operation.servers.iter();
    let servers = if operation.servers.is_empty() { api.servers.iter() } else { own };
    servers.map(|server| server.url.clone()).collect()
}

/// What is filled in for a variable: without a default the first of its values.
pub(super) fn default_of(variable: &ServerVariable) -> Option<&str> {
    let first = || variable.choices.first().map(|choice| &choice.wire);
    variable.default.as_ref().or_else(first).map(String::as_str)
}

/// Whether `new(..)` of the server takes the variable.
fn is_argument(variable: &ServerVariable) -> bool {
    default_of(variable).is_none()
}

fn values(variable: &ServerVariable) -> Vec<&str> {
    let mut values: Vec<&str> =
        variable.choices.iter().map(|choice| choice.wire.as_str()).collect();
    values.sort_unstable();
    values
}

fn listed(variable: &ServerVariable) -> String {
    match &variable.choices[..] {
        [] => "anything".to_owned(),
        choices => {
            choices.iter().map(|Choice { wire, .. }| wire.as_str()).collect::<Vec<_>>().join(", ")
        }
    }
}

fn described(variable: &ServerVariable) -> String {
    match default_of(variable) {
        Some(default) => format!("{}, {default} by default", listed(variable)),
        None => listed(variable),
    }
}
