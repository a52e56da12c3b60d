//! `cargo bench -p conformance --bench build`: how long the generated crate takes to build, its
//! dependencies built before, against the types that typify makes of the same schemas.
//!
//! Both are built as libraries, in turns, with the versions that this workspace has locked. What
//! cargo takes to find that nothing is to be done does not count. Without `--bench` there is one
//! turn, in the dev profile.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const GENERATED: &str = "extend-ai-types";
const TYPIFY: &str = "typify-types";
const TYPIFY_TYPES: &str = include_str!("../contestants/typify.rs");
const ROUNDS: usize = 9;

fn main() {
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    let workbench = Workbench::lay_out();
    if !is_bench {
        println!("Once: the figures say little.\n");
    }
    println!("Build times as ratios to those of typify's types: less is better.\n");
    println!("| profile | generated | typify |");
    println!("|---|---|---|");
    let rounds = if is_bench { ROUNDS } else { 1 };
    workbench.compare("dev", rounds);
    if is_bench {
        workbench.compare("release", rounds);
    }
}

/// A folder with the crates, and the target folder that they share.
struct Workbench {
    folder: PathBuf,
}

impl Workbench {
    fn lay_out() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-times");
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let write = |path: &str, text: &str| {
            let path = folder.join(path);
            let parent = path.parent().expect("a path in the folder");
            fs::create_dir_all(parent).expect("a folder can be made");
            fs::write(path, text).expect("a file can be written");
        };
        let generated = root.join("generated");
        write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"build-times\"\nedition = \"2024\"\n\n[workspace]\n\n\
                 [dependencies]\n{GENERATED} = {{ path = {generated:?} }}\n\
                 {TYPIFY} = {{ path = \"typify\" }}\n",
            ),
        );
        write("src/lib.rs", "");
        write(
            "typify/Cargo.toml",
            &format!(
                "[package]\nname = \"{TYPIFY}\"\nedition = \"2024\"\n\n[dependencies]\n\
                 serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n",
            ),
        );
        write("typify/src/lib.rs", TYPIFY_TYPES);
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file");
        Workbench { folder }
    }

    /// Builds both in turns, and prints a row of the table.
    fn compare(&self, profile: &str, rounds: usize) {
        self.cargo(&["build", "--profile", profile]);
        let nothing = (0..rounds).map(|_| self.build(GENERATED, profile)).min().unwrap_or_default();
        let times: Vec<(Duration, Duration)> = (0..rounds)
            .map(|_| (self.rebuild(GENERATED, profile), self.rebuild(TYPIFY, profile)))
            .map(|(ours, theirs)| (ours - nothing.min(ours), theirs - nothing.min(theirs)))
            .collect();
        let ratio = median(times.iter().map(|(ours, theirs)| ours.div_duration_f64(*theirs)));
        let shortest = times.iter().map(|(_, theirs)| *theirs).min().unwrap_or_default();
        println!("| {profile} | **{ratio:.2}** | 1 ({shortest:.2?}) |");
    }

    fn rebuild(&self, package: &str, profile: &str) -> Duration {
        self.cargo(&["clean", "--profile", profile, "--package", package]);
        self.build(package, profile)
    }

    fn build(&self, package: &str, profile: &str) -> Duration {
        let started = Instant::now();
        self.cargo(&["build", "--profile", profile, "--package", package]);
        started.elapsed()
    }

    fn cargo(&self, arguments: &[&str]) {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(arguments)
            .args(["--quiet", "--offline", "--target-dir", "target"])
            .current_dir(&self.folder)
            // An incremental build is not what a user's first one is.
            .env("CARGO_INCREMENTAL", "0")
            .status()
            .expect("cargo can be started");
        assert!(status.success(), "cargo {}", arguments.join(" "));
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
