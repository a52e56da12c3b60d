//! Each day's changes, as `cargo xtask diff` prints them.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::history::{DAYS, states};

fn diff(old: &Value, new: &Value) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, description) in [("old.yaml", old), ("new.yaml", new)] {
        fs::write(folder.path().join(name), description.to_string()).expect("it can be written");
    }
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder.path())
        .args(["diff", "old.yaml", "new.yaml"])
        .output()
        .expect("the command runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("a text");
    text.replacen("old.yaml -> new.yaml\n", "", 1)
}

#[test]
fn each_day_is_told_as_what_it_was() {
    let states = states();
    let mut year = String::new();
    for (pair, day) in states.windows(2).zip(&DAYS) {
        year.push_str(&format!("== {}\n{}\n", day.date, diff(&pair[0], &pair[1])));
    }
    insta::assert_snapshot!("the_year", year);
}
