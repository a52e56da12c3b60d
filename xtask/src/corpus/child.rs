//! Runs a process for as long as it may take, and says what became of it.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How a process ended that did not end well.
pub struct Ended {
    /// What to say of the way it ended: `ended by signal 6`.
    pub how: String,
    /// What it wrote to its standard error.
    pub said: String,
}

/// Runs a command. What it writes to its standard error goes to `log`, and its output to nowhere unless
/// the command says otherwise.
///
/// # Errors
///
/// The outer one if the command cannot be run; the inner one if it fails, or takes too long.
pub fn run(command: &mut Command, log: &Path, limit: Duration) -> io::Result<Result<(), Ended>> {
    command.stderr(File::create(log)?);
    let mut child = command.spawn()?;
    let started = Instant::now();
    let ended = loop {
        match child.try_wait()? {
            Some(status) if status.success() => return Ok(Ok(())),
            Some(status) => break how(status),
            None if started.elapsed() > limit => {
                child.kill()?;
                child.wait()?;
                break format!("not done after {} seconds", limit.as_secs());
            }
            None => thread::sleep(Duration::from_millis(5)),
        }
    };
    let said = String::from_utf8_lossy(&fs::read(log)?).into_owned();
    Ok(Err(Ended { how: ended, said }))
}

/// A command without input, whose output goes nowhere.
pub fn quiet(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null()).stdout(Stdio::null());
    command
}

fn how(status: ExitStatus) -> String {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return format!("ended by signal {signal}");
    }
    match status.code() {
        Some(101) => "a panic".to_owned(),
        Some(code) => format!("exit status {code}"),
        None => status.to_string(),
    }
}
