//! What a command is doing, on the terminal, where it takes more than a second.

use codegen::Input;

/// Reads descriptions, which may take long: see [`of`].
pub fn of_reading<T>(inputs: &[Input], work: impl FnOnce() -> T) -> T {
    let names: Vec<&str> = inputs.iter().map(|input| &*input.source.name).collect();
    of(&format!("reading {}", names.join(", ")), work)
}

/// Does something that may take long. After a second a line on stderr says what it is and how long it has taken so far, if
/// stderr is a terminal; it is gone when this returns.
#[cfg(feature = "cli")]
pub fn of<T>(what: &str, work: impl FnOnce() -> T) -> T {
    use std::sync::mpsc::{RecvTimeoutError, channel};
    use std::time::{Duration, Instant};

    use indicatif::{ProgressBar, ProgressStyle};

    const QUIET: Duration = Duration::from_secs(1);
    const EACH: Duration = Duration::from_millis(100);

    let started = Instant::now();
    let (done, is_done) = channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            if is_done.recv_timeout(QUIET) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            let shown = ProgressBar::new_spinner().with_elapsed(started.elapsed());
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
                shown.set_style(style);
            }
            shown.set_message(what.to_owned());
            shown.enable_steady_tick(EACH);
            // The other end is dropped, also where the work panics.
            let _ = is_done.recv();
            shown.finish_and_clear();
        });
        let done = done;
        let result = work();
        drop(done);
        result
    })
}

/// Does something that may take long.
#[cfg(not(feature = "cli"))]
pub fn of<T>(_: &str, work: impl FnOnce() -> T) -> T {
    work()
}
