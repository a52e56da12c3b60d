//! What a step needs beside a Rust toolchain. A tool that can be installed is installed, within `target/`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Folders;
use crate::release::last_tag;
use crate::workspace;

/// The version that reads the JSON of the rustdoc in use: see its release notes before raising either.
const SEMVER_CHECKS: &str = "0.51.0";
const OPENAPI_SPEC_VALIDATOR: &str = "0.9.0";
/// The `rust-version` of the crates that are made, and of the generator; `.ci/run` installs them.
const TOOLCHAINS: [&str; 2] = ["1.85.0", "1.89.0"];
const WASM: &str = "wasm32-unknown-unknown";

/// What a step needs.
#[derive(Clone, Copy)]
pub enum Need {
    Nothing,
    /// The folder that `--corpus` names.
    Corpus,
    /// The folder that `--pairs` names.
    Pairs,
    /// The folder that `--payloads` names.
    Payloads,
    /// The folder that `--vendor` names.
    Vendor,
    /// openapi-spec-validator, which needs Python to install.
    Validator,
    /// cargo-semver-checks.
    SemverChecks,
    /// The same, and a release to compare with: a tag of the form `v1.2.3`.
    Release,
    /// cargo-deny.
    Deny,
    /// The toolchains of the oldest versions of Rust that are supported ([`TOOLCHAINS`]).
    Toolchains,
    /// The target for WebAssembly, which `rustup target add` installs.
    WasmTarget,
    /// A Chromium, or a Chrome.
    Chromium,
}

impl Need {
    /// What stands for `{}` in the commands of the step; where it is not at hand, why.
    pub fn find(self, folders: &Folders) -> Result<String, String> {
        let asked_for = |folder: &Option<PathBuf>, option: &str| match folder {
            Some(folder) => Ok(folder.display().to_string()),
            None => Err(format!("no folder is given: add {option} DIR")),
        };
        match self {
            Need::Nothing => Ok(String::new()),
            Need::Corpus => asked_for(&folders.corpus, "--corpus"),
            Need::Pairs => asked_for(&folders.pairs, "--pairs"),
            Need::Payloads => asked_for(&folders.payloads, "--payloads"),
            Need::Vendor => asked_for(&folders.vendor, "--vendor"),
            Need::Validator => validator(),
            Need::SemverChecks => semver_checks(),
            Need::Release => release().and_then(|_| semver_checks()),
            Need::Deny => deny(),
            Need::Toolchains => toolchains(),
            Need::WasmTarget => wasm_target(),
            Need::Chromium => chromium(),
        }
    }
}

fn validator() -> Result<String, String> {
    let environment = workspace::root().join("target/validator");
    let program = environment.join("bin/openapi-spec-validator");
    if !program.exists() {
        let package = format!("openapi-spec-validator=={OPENAPI_SPEC_VALIDATOR}");
        run(Command::new("python3").args(["-m", "venv"]).arg(&environment))
            .and_then(|()| {
                let pip = environment.join("bin/pip");
                run(Command::new(pip).args(["install", "--quiet", &package]))
            })
            .map_err(|why| format!("openapi-spec-validator could not be installed: {why}"))?;
    }
    Ok(program.display().to_string())
}

fn semver_checks() -> Result<String, String> {
    let tools = workspace::root().join("target/verdicts/tools");
    let program = tools.join("bin").join(program_name("cargo-semver-checks"));
    if !program.exists() {
        let package = format!("cargo-semver-checks@{SEMVER_CHECKS}");
        // Not optimised: it builds in half the time, and runs for a tenth of a second.
        let options = ["install", "--quiet", "--locked", "--debug", "--root"];
        run(Command::new("cargo").args(options).arg(&tools).arg(&package))
            .map_err(|why| format!("{package} could not be installed: {why}"))?;
    }
    Ok(program.display().to_string())
}

/// The last release: a tag of git.
pub fn release() -> Result<String, String> {
    last_tag().map_err(|_| "no release has been tagged: a tag `v1.2.3`".to_owned())
}

/// A program that many have, and that takes minutes to build.
fn deny() -> Result<String, String> {
    let installed = Command::new("cargo-deny").arg("--version").output();
    match installed {
        Ok(output) if output.status.success() => Ok("cargo-deny".to_owned()),
        _ => Err("cargo-deny is not installed: cargo install cargo-deny --locked".to_owned()),
    }
}

/// Toolchains are rustup's, and are not installed within `target/`.
fn toolchains() -> Result<String, String> {
    for toolchain in TOOLCHAINS {
        let output = Command::new("rustup").args(["run", toolchain, "rustc", "--version"]).output();
        if !output.is_ok_and(|output| output.status.success()) {
            let install = format!("rustup toolchain install {toolchain} --profile minimal");
            return Err(format!("Rust {toolchain} is not installed: {install}"));
        }
    }
    Ok(String::new())
}

fn wasm_target() -> Result<String, String> {
    let missing = || format!("the target is not installed: rustup target add {WASM}");
    // A target is installed where its standard library is; rustup need not be there.
    let output = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", WASM])
        .output()
        .map_err(|error| error.to_string())?;
    let folder = String::from_utf8_lossy(&output.stdout);
    if Path::new(folder.trim()).is_dir() { Ok(String::new()) } else { Err(missing()) }
}

/// A browser is part of a system, and is not installed within `target/`.
fn chromium() -> Result<String, String> {
    const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    let given = std::env::var_os("CHROMIUM").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let programs =
        NAMES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let found = given.into_iter().chain(programs).find(|program| program.is_file());
    let missing = || "no browser is found: install the package `chromium`, or set CHROMIUM to one";
    Ok(found.ok_or_else(missing)?.display().to_string())
}

/// Runs a command that installs something.
fn run(command: &mut Command) -> Result<(), String> {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{program}: {status}")),
        Err(error) => Err(format!("{program}: {error}")),
    }
}

fn program_name(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}
