//! A folder that one worker has to itself. What cargo makes of the dependencies stays in it for the
//! next run.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::PathBuf;

use crate::workspace;

/// A folder, and the lock on it, which ends with this or with the process.
pub struct Slot {
    pub folder: PathBuf,
    _lock: File,
}

impl Slot {
    /// The first folder that no other worker has, of this process or of another.
    pub fn take() -> io::Result<Self> {
        let all = workspace::root().join("target/corpus");
        for number in 0.. {
            let folder = all.join(number.to_string());
            fs::create_dir_all(&folder)?;
            let lock = File::create(folder.join("lock"))?;
            match lock.try_lock() {
                Ok(()) => return Ok(Slot { folder, _lock: lock }),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
        Err(io::ErrorKind::QuotaExceeded.into())
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        // A crate that stays disturbs nothing.
        let _ = fs::remove_dir_all(self.folder.join("crate"));
    }
}
