//! The table of diagnostics: every kind has a case that shows it, and the texts are as all others.

use openapi_crate_codegen::diagnostic::Diagnostics;
use openapi_crate_codegen::diagnostic::kinds::{Kind, all, page};
use openapi_crate_codegen::{Target, generate_beside};

use super::support;

/// What is reported of the case of a kind; nothing where no case can show it.
fn reported(kind: &Kind) -> Diagnostics {
    let Some(case) = kind.case() else { return Diagnostics::default() };
    let mut inputs = vec![support::case(case)];
    // Of one description there are not two of a version.
    if kind.name == "same-version" {
        inputs.push(support::case(case));
    }
    // No description has a module that was written by hand.
    let own_modules = if kind.name == "own-module" { &["json".to_owned()][..] } else { &[] };
    match generate_beside(&inputs, &Target::Sources, own_modules) {
        Ok(generation) => generation.warnings,
        Err(errors) => errors,
    }
}

#[test]
fn every_kind_has_a_case_that_shows_it() {
    // Of schemas by themselves, `xtask/tests/cli/types.rs` shows the last two.
    const WITHOUT_CASE: [&str; 5] = [
        "unreadable-schema",
        "internal",
        "invalid-configuration",
        "unfit-replacement",
        "nullable-root",
    ];
    for kind in all().filter(|kind| !WITHOUT_CASE.contains(&kind.name)) {
        let diagnostics = reported(kind);
        let found = diagnostics.iter().find(|diagnostic| diagnostic.kind == kind);
        let found =
            found.unwrap_or_else(|| panic!("{:?} does not show {}", kind.case(), kind.name));
        assert_eq!(found.severity, kind.severity, "{}", kind.name);
    }
}

/// The page itself is compared by `cargo xtask codegen --check`.
#[test]
fn the_page_and_the_list_have_every_kind() {
    let (page, list) = (page::page(), page::list());
    for kind in all() {
        assert!(page.contains(&format!("\n### {}\n", kind.name)), "{}", kind.name);
        assert!(list.contains(&format!("\n  {} ", kind.name)), "{}", kind.name);
    }
}

/// A help is an instruction, and begins with its verb. A message says what is wrong in the usual words.
#[test]
fn messages_and_helps_are_as_all_others() {
    const VERBS: [&str; 15] = [
        "add", "change", "check", "convert", "move", "quote", "refer", "remove", "rename",
        "replace", "report", "save", "select", "set", "use",
    ];
    const UNUSUAL: [&str; 5] =
        ["passed over", "nothing is made", "leads nowhere", "mend", "nothing stands"];
    for diagnostic in all().flat_map(reported) {
        if let Some(help) = &diagnostic.help {
            let verb = help.split(' ').next().unwrap_or_default();
            assert!(VERBS.contains(&verb), "{diagnostic}: {help}");
            assert!(!help.ends_with('.'), "{diagnostic}: {help}");
        }
        let message = &diagnostic.message;
        assert!(!UNUSUAL.iter().any(|words| message.contains(words)), "{diagnostic}");
        assert!(!message.ends_with('.'), "{diagnostic}");
    }
}
