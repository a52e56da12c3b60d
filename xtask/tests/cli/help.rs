//! The help of the commands.

use crate::workbench::{printed, xtask};

#[test]
fn help() {
    let output = xtask(&["codegen", "--help"]);
    assert!(output.status.success());
    insta::assert_snapshot!("help_of_codegen", printed(&output));
    insta::assert_snapshot!("help", printed(&xtask(&["--help"])));
    assert_eq!(printed(&xtask(&[])), printed(&xtask(&["-h"])));
}
