//! Compiles a generated crate, with what the workspace's lock file has and no network.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use codegen::emit::manifest::{AskedFor, manifest};

use super::outcome::Compiled;
use super::{CRATE, child};
use crate::workspace;

/// How long compiling a crate may take.
const LIMIT: Duration = Duration::from_secs(900);

/// A crate, and where cargo puts what it makes of it. What it has made of the dependencies stays there
/// for the next crate.
pub struct Package {
    folder: PathBuf,
    target: PathBuf,
    log: PathBuf,
}

impl Package {
    /// The crate that is in the folder of a worker.
    pub fn of(work: &Path) -> Self {
        let [folder, target, log] = ["crate", "target", "stderr"].map(|name| work.join(name));
        Package { folder, target, log }
    }

    /// Compiles the dependencies, by way of a crate with nothing in it, so that the time which the first
    /// document takes is its own.
    pub fn prepare(&self, check: bool, build: bool) -> io::Result<()> {
        let _ = fs::remove_dir_all(&self.folder);
        fs::create_dir_all(self.folder.join("src"))?;
        let module = ["none".to_owned()];
        let manifest = manifest(CRATE, "nothing", "", &module, false, &AskedFor::default());
        fs::write(self.folder.join("Cargo.toml"), manifest)?;
        fs::write(self.folder.join("src/lib.rs"), "")?;
        fs::write(self.folder.join("src/main.rs"), "fn main() {}")?;
        let mut faults = Vec::new();
        if check {
            faults.extend(self.check()?.fault);
        }
        if build {
            faults.extend(self.build()?.err());
        }
        match faults.pop() {
            None => Ok(()),
            Some(fault) => Err(io::Error::other(format!("cannot compile anything: {fault}"))),
        }
    }

    /// Checks the crate with all its features; a warning counts as an error.
    pub fn check(&self) -> io::Result<Compiled> {
        let mut cargo = self.cargo("check")?;
        cargo.args(["--lib", "--all-features"]).env("RUSTFLAGS", "-D warnings");
        let started = Instant::now();
        let ended = child::run(&mut cargo, &self.log, LIMIT)?;
        let seconds = started.elapsed().as_secs_f64();
        Ok(Compiled { seconds, fault: ended.err().map(|ended| fault(&ended)) })
    }

    /// Builds the program beside the crate.
    pub fn build(&self) -> io::Result<Result<PathBuf, String>> {
        let mut cargo = self.cargo("build")?;
        // A warning is the check's affair.
        cargo.env("RUSTFLAGS", "--cap-lints=warn");
        let ended = child::run(&mut cargo, &self.log, LIMIT)?;
        let program = format!("{CRATE}{}", std::env::consts::EXE_SUFFIX);
        Ok(match ended {
            Ok(()) => Ok(self.target.join("debug").join(program)),
            Err(ended) => Err(fault(&ended)),
        })
    }

    fn cargo(&self, command: &str) -> io::Result<Command> {
        fs::copy(workspace::root().join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut cargo = child::quiet(cargo);
        cargo.args([command, "--offline", "--quiet", "--color=never"]).current_dir(&self.folder);
        // The crate is neither debugged nor built twice: its debug information would only take space.
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
        cargo.env("CARGO_TARGET_DIR", &self.target);
        Ok(cargo)
    }
}

/// The first complaint of the compiler, and where; or else how it ended.
fn fault(ended: &child::Ended) -> String {
    let mut lines = ended.said.lines();
    let first = lines.find(|line| line.starts_with("error"));
    let location = lines.find_map(|line| line.trim_start().strip_prefix("--> "));
    match (first, location) {
        (Some(error), Some(location)) => format!("{error} ({location})"),
        (Some(error), None) => error.to_owned(),
        (None, _) => ended.how.clone(),
    }
}
