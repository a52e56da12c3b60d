//! Pairs of parts that have no name of their own to be found by.

/// Whether an old part is a new one.
pub type Fit<'f, T> = &'f dyn Fn(&T, &T) -> bool;

/// Pairs by the first test, then what is left by the next, each part once; in the order of the old.
pub fn pairs<T>(old: &[T], new: &[T], fits: &[Fit<'_, T>]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for fit in fits {
        for (one, part) in old.iter().enumerate() {
            for (other, candidate) in new.iter().enumerate() {
                let is_free = !pairs.iter().any(|(a, b)| *a == one || *b == other);
                if is_free && fit(part, candidate) {
                    pairs.push((one, other));
                }
            }
        }
    }
    pairs.sort_unstable();
    pairs
}
