//! How each generator is called.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io};

/// The name of every package that is made.
pub const PACKAGE: &str = "made";

/// How long a generator may take, in seconds.
const LIMIT: &str = "300";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Typify,
    Progenitor,
    OpenapiToRust,
    Ours,
}

/// What a generator has made of a description.
pub enum Made {
    Code,
    /// An error, and what it says.
    Refused(String),
    Panicked(String),
}

impl Tool {
    pub const ALL: &'static [Tool] =
        &[Tool::Typify, Tool::Progenitor, Tool::OpenapiToRust, Tool::Ours];

    pub fn name(self) -> &'static str {
        match self {
            Tool::Typify => "typify 0.8.0",
            Tool::Progenitor => "progenitor 0.15.1",
            Tool::OpenapiToRust => "openapi-to-rust 0.23.0",
            Tool::Ours => "openapi-crate",
        }
    }

    /// Whether it makes a client beside the types.
    pub fn has_client(self) -> bool {
        self != Tool::Typify
    }

    /// Where its types are.
    pub fn module(self) -> &'static str {
        match self {
            Tool::Typify | Tool::Ours => PACKAGE,
            Tool::Progenitor => "made::types",
            Tool::OpenapiToRust => "made::generated::types",
        }
    }

    /// Its command: `client` asks for a client if it has one.
    fn command(self, description: &Path, package: &Path, client: bool) -> io::Result<Command> {
        let own = env::current_exe()?;
        let mut command = Command::new("timeout");
        command.arg(LIMIT);
        match self {
            Tool::Typify => {
                command.arg(own).arg("typify").arg(description).arg(package);
            }
            Tool::Progenitor => {
                command.args(["cargo-progenitor", "progenitor", "-n", PACKAGE, "-v", "0.1.0"]);
                command.arg("-i").arg(description).arg("-o").arg(package);
            }
            // Its types of times and addresses write some texts in another way; these do not.
            Tool::OpenapiToRust => {
                command.args([
                    "openapi-to-rust",
                    "generate",
                    "--types-conservative",
                    "--output-dir",
                ]);
                command.arg(package.join("src/generated"));
                command.args((!client).then_some("--types-only"));
                command.arg(description);
            }
            Tool::Ours => {
                command.args(["openapi-crate", "generate", "--allow-missing", "--name", PACKAGE]);
                command.arg(description).arg("--out").arg(package);
            }
        }
        Ok(command)
    }

    /// Makes a package of a description, in an empty folder.
    pub fn generate(self, description: &Path, package: &Path, client: bool) -> io::Result<Made> {
        let _ = fs::remove_dir_all(package);
        fs::create_dir_all(package.join("src"))?;
        let mut command = self.command(&fs::canonicalize(description)?, package, client)?;
        let output = command
            .current_dir(package)
            .env("RUST_BACKTRACE", "0")
            .stdin(Stdio::null())
            .output()?;
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        if !output.status.success() {
            let panicked = said.contains("panicked at") || said.contains("overflowed its stack");
            let message = message(&said, output.status.code());
            return Ok(if panicked { Made::Panicked(message) } else { Made::Refused(message) });
        }
        self.complete(package)?;
        Ok(Made::Code)
    }

    /// Adds what a package needs to be one.
    fn complete(self, package: &Path) -> io::Result<()> {
        let manifest: PathBuf = package.join("Cargo.toml");
        let head = format!(
            "[package]\nname = {PACKAGE:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n"
        );
        match self {
            Tool::Ours => Ok(()),
            Tool::Progenitor => {
                fs::write(&manifest, fs::read_to_string(&manifest)? + "\n[workspace]\n")
            }
            Tool::Typify => fs::write(manifest, head + typify_dependencies()),
            Tool::OpenapiToRust => {
                let dependencies =
                    fs::read_to_string(package.join("src/generated/REQUIRED_DEPS.toml"))?;
                fs::write(package.join("src/lib.rs"), "pub mod generated;\n")?;
                fs::write(manifest, head + &dependencies)
            }
        }
    }
}

/// What typify's documentation asks for.
fn typify_dependencies() -> &'static str {
    r#"[dependencies]
chrono = { version = "0.4", features = ["serde"] }
regress = "0.12"
serde = { version = "1", features = ["derive"] }
serde_json = "1"
uuid = { version = "1", features = ["serde"] }
"#
}

/// The part of what a generator prints that says what is wrong.
fn message(said: &str, status: Option<i32>) -> String {
    if status == Some(124) {
        return format!("not done after {LIMIT} s");
    }
    let lines: Vec<&str> = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let wrong = |line: &&str| {
        ["panicked at", "rror", "fail", "overflowed"].iter().any(|word| line.contains(word))
    };
    let start = lines.iter().position(wrong).unwrap_or(0);
    let text =
        lines[start.min(lines.len())..].iter().take(4).copied().collect::<Vec<_>>().join(" ");
    // The number of the thread stands before it.
    short(text.find("panicked at").map_or(&text, |at| &text[at..]))
}

/// A text of one line that a cell of a table can have, without what differs between machines.
pub fn short(text: &str) -> String {
    let text = text.replace('|', "\\|").replace('`', "'");
    let words = text.split_whitespace().map(|word| match word.split_once("/registry/src/") {
        Some((_, path)) => path.split_once('/').map_or(path, |(_, path)| path),
        None => word,
    });
    let mut text = words.collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = text.char_indices().nth(200) {
        text.truncate(end);
        text.push_str(" ...");
    }
    text
}
