//! What is printed. Whoever reads it may have seen enough: that is no reason to stop, nor to panic.

use std::fmt::Arguments;
use std::io::{self, Write};

/// Prints a text.
pub fn print(text: Arguments<'_>) {
    let mut stdout = io::stdout().lock();
    let done = stdout.write_fmt(text).and_then(|()| stdout.flush());
    if let Err(error) = done
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        eprintln!("error: what should be printed cannot be: {error}");
    }
}

/// Prints a line.
pub fn line(text: Arguments<'_>) {
    print(format_args!("{text}\n"));
}
