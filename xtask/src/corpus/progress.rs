//! A line that says how far the work is, where somebody is looking.

use std::io::IsTerminal;
use std::sync::Mutex;

/// How far the work is.
pub struct Progress {
    shown: bool,
    all: usize,
    done: Mutex<usize>,
}

impl Progress {
    /// None of so many is done.
    pub fn of(all: usize) -> Self {
        Progress { shown: std::io::stderr().is_terminal(), all, done: Mutex::new(0) }
    }

    /// Says what is being done.
    pub fn doing(&self, what: &str, document: &str) {
        let done = self.done.lock().map_or(0, |done| *done);
        self.show(&format!("[{done}/{}] {document}: {what}", self.all));
    }

    /// One more is done.
    pub fn done(&self) {
        if let Ok(mut done) = self.done.lock() {
            *done += 1;
        }
    }

    /// Takes the line away.
    pub fn end(&self) {
        self.show("");
    }

    fn show(&self, line: &str) {
        if self.shown {
            // To the beginning of the line, and away with what stands there.
            eprint!("\r\x1b[2K{line}");
        }
    }
}
