//! Whether a package compiles, and what that takes.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use serde_json::Value;

use crate::tools::{Tool, short};

/// How long cargo may take for one package, in seconds.
const LIMIT: &str = "900";

/// What cargo says of a package.
#[derive(Default)]
pub struct Compiled {
    /// The first error of the compiler, and how many there are.
    pub fault: Option<(String, usize)>,
    pub warnings: usize,
    /// CPU of building the package, without what it depends on.
    pub seconds: f64,
    /// That of what it depends on, as far as it was not built yet.
    pub dependencies: f64,
}

/// Builds the library of a package. What it depends on is built before.
pub fn build(
    tool: Tool,
    package: &Path,
    target: &Path,
    features: Option<&str>,
) -> io::Result<Compiled> {
    let (source, aside) = (package.join("src"), package.join("src-aside"));
    let _ = fs::remove_dir_all(&aside);
    fs::rename(&source, &aside)?;
    fs::create_dir(&source)?;
    fs::write(source.join("lib.rs"), "")?;
    let without_code = cargo(tool, package, target, &["build", "--lib"], features)?;
    fs::remove_dir_all(&source)?;
    fs::rename(&aside, &source)?;
    // It is older than what was just built, and cargo would take it for that.
    File::options().append(true).open(source.join("lib.rs"))?.set_modified(SystemTime::now())?;
    if let Some((fault, _)) = without_code.fault {
        return Ok(Compiled {
            fault: Some((format!("dependencies: {fault}"), 1)),
            ..Compiled::default()
        });
    }
    let compiled = cargo(tool, package, target, &["build", "--lib"], features)?;
    Ok(Compiled { dependencies: without_code.seconds, ..compiled })
}

/// Builds a program, and gives its path.
pub fn program(tool: Tool, package: &Path, target: &Path) -> io::Result<Result<PathBuf, String>> {
    let built = cargo(tool, package, target, &["build"], None)?;
    Ok(match built.fault {
        Some((fault, _)) => Err(fault),
        None => Ok(target.join("debug/values")),
    })
}

fn cargo(
    tool: Tool,
    package: &Path,
    target: &Path,
    arguments: &[&str],
    features: Option<&str>,
) -> io::Result<Compiled> {
    let mut command = Command::new("bash");
    // Bash prints the CPU of what it runs, children included.
    command.args(["-c", r#"TIMEFORMAT="cpu %U %S"; time timeout "$@""#, "bash", LIMIT, "cargo"]);
    command.args(arguments).args(["--message-format", "json"]);
    if let (Tool::Ours, Some(features)) = (tool, features) {
        command.args(["--features", features]);
    }
    command
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TERM_COLOR", "never");
    let output = command.current_dir(package).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let cpu = said.lines().rev().find_map(|line| line.strip_prefix("cpu "));
    let seconds =
        cpu.into_iter().flat_map(str::split_whitespace).filter_map(|part| part.parse::<f64>().ok());
    let mut compiled = Compiled { seconds: seconds.sum(), ..Compiled::default() };
    let mut errors = Vec::new();
    for line in output.stdout.split(|byte| *byte == b'\n') {
        let Ok(message) = serde_json::from_slice::<Value>(line) else { continue };
        let text = message["message"]["message"].as_str().unwrap_or_default();
        match message["message"]["level"].as_str() {
            Some("error") if !text.starts_with("aborting due to") => {
                let code = message["message"]["code"]["code"].as_str();
                errors.push(code.map_or_else(|| text.to_owned(), |code| format!("{code}: {text}")));
            }
            // The last one counts the others.
            Some("warning") if !text.ends_with("emitted") => compiled.warnings += 1,
            _ => {}
        }
    }
    if !output.status.success() {
        let lines = said.lines().filter(|line| !line.starts_with("cpu "));
        let first = errors.first().cloned();
        let first = first.unwrap_or_else(|| lines.take(6).collect::<Vec<_>>().join(" "));
        compiled.fault = Some((short(&first), errors.len().max(1)));
    }
    Ok(compiled)
}
