//! The fuzzer's bytes, taken as choices: a byte that changes changes one choice.

/// Choices that are left.
pub struct Choices<'b>(&'b [u8]);

impl<'b> Choices<'b> {
    /// The choices that these bytes are.
    pub fn new(bytes: &'b [u8]) -> Self {
        Choices(bytes)
    }

    /// Whether all have been taken; each after that is the first.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn byte(&mut self) -> usize {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        usize::from(*first)
    }

    /// A number below a limit; 0 if that is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        match limit {
            0 | 1 => 0,
            2..=256 => self.byte() % limit,
            _ => ((self.byte() << 8) | self.byte()) % limit,
        }
    }

    /// Whether something comes that does so once in a number of times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    /// The bytes that have not been taken.
    pub fn rest(&self) -> &'b [u8] {
        self.0
    }

    /// One of several.
    pub fn of<'c, T: ?Sized>(&mut self, several: &[&'c T]) -> &'c T {
        several[self.below(several.len())]
    }
}
