//! What is printed. Whoever reads it may have seen enough: that is no reason to stop, nor to panic.

use std::fmt::Arguments;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether something could not be printed, for another reason than that nobody reads on.
static HAS_FAILED: AtomicBool = AtomicBool::new(false);

/// Whether something could not be printed: then nothing more is, and the command has failed.
pub fn has_failed() -> bool {
    HAS_FAILED.load(Ordering::Relaxed)
}

/// Prints a text.
pub fn print(text: Arguments<'_>) {
    if has_failed() {
        return;
    }
    let mut stdout = io::stdout().lock();
    let done = stdout.write_fmt(text).and_then(|()| stdout.flush());
    if let Err(error) = done
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        HAS_FAILED.store(true, Ordering::Relaxed);
        eprintln!("error: what should be printed cannot be: {error}");
    }
}

/// Prints a line.
pub fn line(text: Arguments<'_>) {
    print(format_args!("{text}\n"));
}
