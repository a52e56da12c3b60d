//! Declarations as text, formatted by prettyplease, with empty lines between them.

use proc_macro2::TokenStream;

/// Items, formatted. Tokens that are no Rust are a fault of an emitter: the text is then a `compile_error!`,
/// which the compiler of the crate reports. The tokens are taken by value, because a copy of them would be
/// most of the memory that a large file takes.
pub fn text(items: TokenStream) -> String {
    let formatted = syn::parse2::<syn::File>(items).map(|file| prettyplease::unparse(&file));
    match formatted {
        Ok(text) => separated(&text),
        Err(error) => format!("{}\n", error.to_compile_error()),
    }
}

/// Puts an empty line between declarations, and between groups of imports and of modules. prettyplease
/// writes none.
fn separated(text: &str) -> String {
    let mut separated = String::with_capacity(text.len() + text.len() / 50);
    let mut group = None;
    let mut ended = true;
    let lines: Vec<&str> = text.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        if ended {
            let next = Group::of(&lines[index..]);
            if group.is_some_and(|group| group != next || next == Group::Declaration) {
                separated.push('\n');
            }
            group = Some(next);
        }
        separated.push_str(line);
        separated.push('\n');
        // An indented line belongs to the declaration, and so do comments and attributes.
        let begins = line.starts_with([' ', '#']) || line.starts_with("//");
        ended = !begins && line.ends_with([';', '}']);
    }
    separated
}

/// Lines of one group stand together, without an empty line between them.
#[derive(Clone, Copy, PartialEq)]
enum Group {
    Modules,
    PublicModules,
    /// Imports of other crates.
    Imports,
    /// Imports of this crate.
    OwnImports,
    Exports,
    /// Anything else. Each declaration stands by itself.
    Declaration,
}

impl Group {
    /// The group of a declaration, which begins with these lines: it is that of the line behind its conditions.
    fn of(lines: &[&str]) -> Group {
        const BEGINNINGS: [(&str, Group); 7] = [
            ("mod ", Group::Modules),
            ("pub mod ", Group::PublicModules),
            ("use super::", Group::OwnImports),
            ("use crate::", Group::OwnImports),
            ("use self::", Group::OwnImports),
            ("use ", Group::Imports),
            ("pub use ", Group::Exports),
        ];
        let is_condition = |line: &str| line.starts_with("#[cfg(") || line.starts_with([' ', ')']);
        let line = lines.iter().find(|line| !is_condition(line)).unwrap_or(&"");
        let found = BEGINNINGS.iter().find(|(beginning, _)| line.starts_with(beginning));
        found.map_or(Group::Declaration, |(_, group)| *group)
    }
}
