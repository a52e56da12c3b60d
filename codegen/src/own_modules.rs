//! Modules of a crate that somebody wrote by hand: their names must be free.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, kinds};
use crate::emit::crate_root;
use crate::input::Input;
use crate::pointer::Pointer;

/// Whether a module can have this name: `pub mod NAME;` is Rust.
pub fn is_name(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

/// The modules whose names the root of the crate has already.
pub fn conflicts(inputs: &[Input], own_modules: &[String]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let Some(last) = inputs.last() else { return diagnostics };
    for name in own_modules {
        let is_version = inputs.iter().any(|input| input.module == *name);
        if is_version || crate_root::MODULES.contains(&name.as_str()) {
            let message = format!("the module `{name}` in `src` conflicts with a generated one");
            let at = Location::at(&last.source.name, Pointer::root());
            let error = Diagnostic::new(&kinds::OWN_MODULE, at, message);
            let files = format!("rename `src/{name}.rs`, or the folder `src/{name}`");
            diagnostics.push(error.help(files));
        }
    }
    diagnostics
}
