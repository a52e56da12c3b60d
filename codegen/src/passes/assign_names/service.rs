//! The names of servers, of their variables, and of security schemes.

use super::{Scope, words};
use crate::ir::{Api, Server};

/// Names the variant of each server, and what its variables are, beside the operations. The servers of single
/// operations have variables by names too: where several are one server, there is one type.
pub fn name_servers(api: &mut Api, scope: &mut Scope) {
    let own = api.operations.iter().flat_map(|operation| &operation.servers);
    let mut unnamed: Vec<Server> = Vec::new();
    for server in own.filter(|server| !server.variables.is_empty()) {
        if !api.servers.contains(server) && !unnamed.contains(server) {
            unnamed.push(server.clone());
        }
    }
    let of_api = api.servers.clone();
    name(&mut api.servers, scope);
    let mut own = unnamed.clone();
    name(&mut own, scope);
    let unnamed: Vec<Server> = of_api.into_iter().chain(unnamed).collect();
    for server in api.operations.iter_mut().flat_map(|operation| &mut operation.servers) {
        let named = unnamed.iter().zip(api.servers.iter().chain(&own));
        if let Some((_, named)) = named.into_iter().find(|(unnamed, _)| *unnamed == server) {
            *server = named.clone();
        }
    }
    api.own_servers = own;
}

fn name(servers: &mut [Server], scope: &mut Scope) {
    let mut variants = Scope::default();
    for server in servers {
        server.name = variants.take(words::variant_name(&server.wire_name));
        if server.variables.is_empty() {
            continue;
        }
        server.type_name = scope.take(format!("{}Server", server.name));
        // What every server with variables has besides them.
        let mut fields = Scope::without(&["new", "url", "default"]);
        for variable in &mut server.variables {
            variable.name = words::raw(fields.take(words::field_name(&variable.wire_name)));
            if variable.choices.is_empty() {
                continue;
            }
            let name = words::variant_name(&variable.wire_name);
            variable.type_name = scope.take(format!("{}{name}", server.type_name));
            let mut choices = Scope::default();
            for choice in &mut variable.choices {
                choice.name = choices.take(words::variant_name(&choice.wire));
            }
        }
    }
}

/// Names the constant of each scheme. A tuple struct of the same name would be a value too.
pub fn name_schemes(api: &mut Api) {
    let types = api.types.iter().map(|(_, def)| def.name.clone());
    let mut scope = Scope { given: types.collect(), ..Scope::default() };
    for scheme in &mut api.schemes {
        scheme.name = scope.take(words::constant_name(&scheme.wire_name));
    }
}
