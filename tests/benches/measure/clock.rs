//! CPU time. Unlike the time on the wall it does not count what else the machine does.

use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};
use nix::time::{ClockId, clock_gettime};

/// The CPU time that this thread takes for some work.
#[allow(dead_code, reason = "not every benchmark is about this process")]
pub fn of_thread(work: impl FnOnce()) -> Duration {
    let now = || clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).expect("a clock");
    let before = now();
    work();
    (now() - before).into()
}

/// The CPU time of the processes that some work starts and waits for, and of those that these
/// start: user and system.
#[allow(dead_code, reason = "not every benchmark starts processes")]
pub fn of_children(work: impl FnOnce()) -> Duration {
    let before = children();
    work();
    children() - before
}

fn children() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the usage of resources");
    let duration =
        |seconds, microseconds| Duration::from_secs(seconds) + Duration::from_micros(microseconds);
    let times = [usage.user_time(), usage.system_time()];
    times.iter().map(|time| duration(time.tv_sec() as u64, time.tv_usec() as u64)).sum()
}
