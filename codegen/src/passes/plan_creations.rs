//! Which operations create what another one waits for.
//!
//! Before: `x-wait` lists operations that create what is waited for, and the values of parameters.
//! After: those that it lists are there, and have the values of all parameters that are needed, of the types that are
//! needed; none creates what two operations wait for. What does not fit is dropped, with a warning.
//!
//! `{member: status, while: [PENDING], after: {createRun: {id: $response.body#/id}}}`

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, TreeDiagnostics, kinds};
use crate::ir::Api;
use crate::ir::operations::{Creation, Operation};

pub fn run(api: &mut Api, diagnostics: &mut TreeDiagnostics) {
    let mut creators = BTreeSet::new();
    for index in 0..api.operations.len() {
        let operation = &api.operations[index];
        let Some(wait) = &operation.wait else { continue };
        let mut kept = Vec::new();
        for creation in &wait.after {
            let fault = match api.operations.iter().find(|one| one.id == creation.operation) {
                Some(creator) => fault(creation, creator, operation, api),
                None => Some("there is no such operation".to_owned()),
            };
            let is_second = fault.is_none() && !creators.insert(creation.operation.clone());
            let fault = fault.or_else(|| {
                is_second.then(|| "another operation waits for what it creates".to_owned())
            });
            match fault {
                None => kept.push(creation.clone()),
                Some(fault) => {
                    let at = operation.pointer.join("x-wait").join("after");
                    let at = at.join(&creation.operation);
                    let message = format!("`{}` is ignored: {fault}", creation.operation);
                    let warning = Diagnostic::new(&kinds::EXTENSION_WITHOUT_EFFECT, at, message);
                    let help = "refer to an operation that has a value for each required parameter";
                    diagnostics.push(warning.help(help));
                }
            }
        }
        if let Some(wait) = &mut api.operations[index].wait {
            wait.after = kept;
        }
    }
}

/// Why an operation cannot be asked for what another one has created.
fn fault(
    creation: &Creation,
    creator: &Operation,
    operation: &Operation,
    api: &Api,
) -> Option<String> {
    if operation.body.as_ref().is_some_and(|body| body.required) {
        return Some("a body is needed to ask for what it creates".to_owned());
    }
    for (name, _) in &creation.parameters {
        if !operation.inputs.iter().any(|input| input.parameter.wire_name == *name) {
            return Some(format!("there is no parameter `{name}`"));
        }
    }
    operation.inputs.iter().find_map(|input| {
        let name = &input.parameter.wire_name;
        let Some(value) = creation.value_of(input) else {
            return input.required.then(|| format!("it does not say the parameter `{name}`"));
        };
        match value.find(creator, &api.types) {
            None => Some(format!("the value of `{name}` is not always there")),
            Some(source) if *source.ty != input.ty => {
                Some(format!("the value of `{name}` is of another type"))
            }
            Some(source) if input.required && !source.required => {
                Some(format!("the value of `{name}` is not always there"))
            }
            Some(_) => None,
        }
    })
}
