//! A folder with the packages, and the target folder that they share.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::measure::clock;
use crate::packages::{self, GENERATED, PROGRAMS, Program, TYPIFY};

/// Builds packages in one profile.
pub struct Workbench {
    folder: PathBuf,
    profile: &'static str,
    /// What cargo takes to find that nothing is to be done.
    nothing: Duration,
}

impl Workbench {
    /// Writes the packages and builds them, with the versions that this workspace has locked.
    pub fn lay_out(profile: &'static str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-times");
        for (path, text) in packages::files() {
            write(&folder.join(path), &text);
        }
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, folder.join("Cargo.lock")).expect("the lock file");
        let mut workbench = Workbench { folder, profile, nothing: Duration::ZERO };
        for package in PROGRAMS.map(|program| program.name).into_iter().chain([TYPIFY, GENERATED]) {
            workbench.build(package);
        }
        let nothing = (0..9).map(|_| workbench.build(GENERATED)).min();
        workbench.nothing = nothing.unwrap_or_default();
        workbench
    }

    /// Builds what is not built of a package and its dependencies, and gives the CPU time of that.
    pub fn build(&self, package: &str) -> Duration {
        let took = clock::of_children(|| self.cargo("build", package));
        took.saturating_sub(self.nothing)
    }

    /// Removes what was built of a package.
    pub fn clean(&self, package: &str) {
        self.cargo("clean", package);
    }

    /// Makes the source of a program newer than what was built of it.
    pub fn touch(&self, program: &Program) {
        write(&self.folder.join(packages::source(program)), program.text);
    }

    /// The bytes of a program that was built.
    pub fn size(&self, program: &str) -> u64 {
        let path = self.folder.join("target").join(self.profile).join(program);
        fs::metadata(path).expect("a program that was built").len()
    }

    fn cargo(&self, command: &str, package: &str) {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args([command, "--package", package, "--profile", self.profile])
            .args(["--quiet", "--offline", "--target-dir", "target"])
            .current_dir(&self.folder)
            // An incremental build is not what a user's first one is.
            .env("CARGO_INCREMENTAL", "0")
            .status()
            .expect("cargo can be started");
        assert!(status.success(), "cargo {command} of {package}");
    }
}

fn write(path: &Path, text: &str) {
    let parent = path.parent().expect("a path in the folder");
    fs::create_dir_all(parent).expect("a folder can be made");
    fs::write(path, text).expect("a file can be written");
}
