//! What is published can be: cargo packs each crate, builds what it has packed, and warns of nothing. CI's step `publish`
//! asks for it, for it needs the registry.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The packages, each after those that it depends on.
const PACKAGES: [&str; 4] =
    ["openapi-crate-runtime", "openapi-crate-codegen", "openapi-crate", "extend-ai-types"];

#[test]
#[ignore = "needs the registry: CI's step `publish` asks for it"]
fn each_crate_can_be_published() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let target = root.join("target/publish");
    forget(&target);
    let mut command = Command::new(env!("CARGO"));
    command.args(["publish", "--dry-run", "--allow-dirty"]).current_dir(root);
    command.env("CARGO_TARGET_DIR", target);
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

/// Removes what cargo has unpacked and built of these packages at another time. It takes packages of a registry on this
/// machine, as it makes one here, for the same as long as their versions are.
fn forget(target: &Path) {
    // It is not there the first time.
    let _ = fs::remove_dir_all(target);
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let Some(home) = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))) else { return };
    for part in ["src", "cache"] {
        let Ok(registries) = fs::read_dir(home.join("registry").join(part)) else { continue };
        // Those that have no host.
        let local =
            registries.flatten().filter(|one| one.file_name().to_string_lossy().starts_with('-'));
        for entry in local.flat_map(|one| fs::read_dir(one.path())).flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_own = |package: &str| {
                let version = name.strip_prefix(package).and_then(|rest| rest.strip_prefix('-'));
                version.is_some_and(|version| version.starts_with(|one: char| one.is_ascii_digit()))
            };
            if PACKAGES.iter().any(|package| is_own(package)) {
                // Of a file this is an error, and of a folder the other.
                let _ = fs::remove_dir_all(entry.path());
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}
