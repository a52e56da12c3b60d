//! What is published can be: cargo packs each crate, builds what it has packed, and warns of nothing. CI's step `publish`
//! asks for it, for it needs the registry.

use std::path::Path;
use std::process::Command;

/// The packages, each after those that it depends on.
const PACKAGES: [&str; 4] =
    ["openapi-crate-runtime", "openapi-crate-codegen", "openapi-crate", "extend-ai-types"];

#[test]
#[ignore = "needs the registry: CI's step `publish` asks for it"]
fn each_crate_can_be_published() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let mut command = Command::new(env!("CARGO"));
    command.args(["publish", "--dry-run", "--allow-dirty"]).current_dir(root);
    for package in PACKAGES {
        command.args(["--package", package]);
    }
    let output = command.output().expect("cargo runs");
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{printed}");
    let warnings: Vec<&str> = printed
        .lines()
        .filter(|line| line.starts_with("warning:"))
        .filter(|line| *line != "warning: aborting upload due to dry run")
        .collect();
    assert!(warnings.is_empty(), "{printed}");
    for package in PACKAGES {
        assert!(
            printed.contains(&format!("Verifying {package} ")),
            "{package} was not built: {printed}"
        );
    }
}
