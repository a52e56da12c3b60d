//! A stack that is large enough for the deepest description that is read.
//!
//! Reading and the stages after it walk a description by recursion, and in a debug build one level of
//! YAML takes more than 10 kB of stack. Threads have 2 MiB, and on some systems the first one has less.

use std::thread::{self, Scope, ScopedJoinHandle};

/// Enough for `document::tree`'s limit, several times over. Memory that is not touched costs nothing.
const SIZE: usize = 64 * 1024 * 1024;

/// Runs a piece of work where there is room for it.
pub fn with_room<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| join(spawn(scope, work)))
}

/// Runs a piece of work for each item, all at the same time, and gives what comes of them in the order of
/// the items.
pub fn each_with_room<I: Send, T: Send>(
    items: impl IntoIterator<Item = I>,
    work: impl Fn(I) -> T + Sync,
) -> Vec<T> {
    let work = &work;
    thread::scope(|scope| {
        let spawned = items.into_iter().map(|item| spawn(scope, move || work(item)));
        let threads: Vec<ScopedJoinHandle<'_, T>> = spawned.collect();
        threads.into_iter().map(join).collect()
    })
}

fn spawn<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> T + Send + 'scope,
) -> ScopedJoinHandle<'scope, T> {
    let thread = thread::Builder::new().stack_size(SIZE);
    thread.spawn_scoped(scope, work).expect("the system can start a thread")
}

fn join<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}
