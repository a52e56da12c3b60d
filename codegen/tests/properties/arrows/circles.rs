//! Files that use one another in a circle.

use std::collections::BTreeMap;

use super::modules::{Module, Use};

/// A circle of modules, each with the use that leads to the next; none if there is no circle.
pub fn circle(modules: &[Module]) -> Option<Vec<(&Module, &Use)>> {
    let mut left: BTreeMap<&str, &Module> =
        modules.iter().map(|module| (module.name.as_str(), module)).collect();
    // What uses nothing that is left is on no circle.
    loop {
        let free = left.values().find(|module| next(module, &left).is_none());
        match free.map(|module| module.name.as_str()) {
            Some(name) => left.remove(name),
            None => break,
        };
    }
    let mut module = *left.values().next()?;
    let mut way: Vec<(&Module, &Use)> = Vec::new();
    loop {
        if let Some(start) = way.iter().position(|(passed, _)| passed.name == module.name) {
            return Some(way.split_off(start));
        }
        let used = next(module, &left)?;
        way.push((module, used));
        module = left[used.module.as_str()];
    }
}

/// The first use of a module that is left, but for those around it.
fn next<'m>(module: &'m Module, left: &BTreeMap<&str, &'m Module>) -> Option<&'m Use> {
    let is_around = |used: &Use| {
        let rest = module.name.strip_prefix(used.module.as_str());
        rest.is_some_and(|rest| used.module.is_empty() || rest.starts_with('/'))
    };
    let mut uses = module.uses.iter().filter(|used| !is_around(used));
    uses.find(|used| left.contains_key(used.module.as_str()))
}
