//! A stack that is large enough for the deepest description that is read.
//!
//! Reading and the stages after it walk a description by recursion, and in a debug build one level of
//! YAML takes more than 10 kB of stack. Threads have 2 MiB, and on some systems the first one has less.

/// Enough for `document::tree`'s limit, several times over. Memory that is not touched costs nothing.
const SIZE: usize = 64 * 1024 * 1024;

/// Runs a piece of work where there is room for it.
pub fn with_room<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(SIZE);
        let thread = thread.spawn_scoped(scope, work).expect("the system can start a thread");
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}
