//! `cargo xtask release-notes`.

use std::process::Command;

use crate::workbench::{errors, printed, xtask};

#[test]
fn the_next_release_has_notes() {
    let git = Command::new("git").args(["rev-parse", "HEAD"]).output();
    if !git.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: what was released is known from git, and there is none");
        return;
    }
    let output = xtask(&["release-notes", "--since", "HEAD"]);
    let text = printed(&output);
    assert!(output.status.success(), "{}", errors(&output));
    assert!(text.starts_with("## ") || text.starts_with("Nothing changed since"), "{text}");
    let output = xtask(&["release-notes", "--since", "no-such-revision"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("no-such-revision"), "{}", errors(&output));
}
