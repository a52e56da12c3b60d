//! A set of positions: the members of a struct that have come, the members of a claim that are met.

/// A set of small numbers, which allocates only for those beyond 63.
#[derive(Clone, Debug, Default)]
pub struct Positions {
    low: u64,
    high: Vec<u64>,
}

impl Positions {
    /// Adds a position; false if it is there already.
    #[inline(always)]
    pub fn insert(&mut self, position: u16) -> bool {
        if position < 64 {
            let bit = 1 << position;
            let is_new = self.low & bit == 0;
            self.low |= bit;
            return is_new;
        }
        self.insert_high(position)
    }

    #[inline(never)]
    fn insert_high(&mut self, position: u16) -> bool {
        let (word, bit) = (usize::from(position / 64) - 1, 1 << (position % 64));
        if self.high.len() <= word {
            self.high.resize(word + 1, 0);
        }
        match self.high.get_mut(word) {
            Some(bits) => {
                let is_new = *bits & bit == 0;
                *bits |= bit;
                is_new
            }
            None => false,
        }
    }

    /// Whether the position is in the set.
    #[inline]
    pub fn contains(&self, position: u16) -> bool {
        if position < 64 {
            return self.low & (1 << position) != 0;
        }
        let word = usize::from(position / 64) - 1;
        self.high.get(word).is_some_and(|bits| bits & (1 << (position % 64)) != 0)
    }

    /// The positions below 64, a bit each.
    #[inline]
    pub fn low(&self) -> u64 {
        self.low
    }
}
