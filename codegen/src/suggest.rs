//! Names that are similar to one that is not found: what its author may have meant.

use std::cell::Cell;

/// To compare a name with all others takes its time, and of many faults the first ones are shown.
const MOST_SUGGESTIONS: usize = 20;

/// Suggests names, but no more than some: there may be thousands of faults.
#[derive(Debug, Default)]
pub struct Suggestions {
    asked: Cell<usize>,
}

impl Suggestions {
    /// The name that is most similar to a text.
    pub fn closest<'n>(
        &self,
        wanted: &str,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Option<&'n str> {
        if self.asked.replace(self.asked.get() + 1) >= MOST_SUGGESTIONS {
            return None;
        }
        closest(wanted, names, 1).first().copied()
    }
}

/// The time that a comparison takes is the product of the lengths.
const LONGEST: usize = 200;

/// The names that are most similar to a text, at most so many, the best first.
pub fn closest<'n>(
    wanted: &str,
    names: impl IntoIterator<Item = &'n str>,
    most: usize,
) -> Vec<&'n str> {
    if wanted.len() > LONGEST {
        return Vec::new();
    }
    let wanted = wanted.to_lowercase();
    // As many as rustc allows: one of three characters.
    let allowed = wanted.chars().count().max(3) / 3;
    let names = names.into_iter().filter(|name| name.len() <= LONGEST);
    let distances = names.map(|name| (distance(&name.to_lowercase(), &wanted), name));
    let mut similar: Vec<(usize, &str)> =
        distances.filter(|(distance, _)| *distance <= allowed).collect();
    similar.sort_by_key(|(distance, _)| *distance);
    similar.dedup();
    similar.truncate(most);
    similar.into_iter().map(|(_, name)| name).collect()
}

/// How many characters must be added, removed or changed to make one text of the other (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, a) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in b.iter().enumerate() {
            let changed = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{closest, distance};

    #[test]
    fn distances() {
        assert_eq!(distance("shelter", "shelter"), 0);
        assert_eq!(distance("sheltr", "shelter"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn the_most_similar_comes_first() {
        let names = ["listRuns", "getRun", "listPets", "getRuns"];
        assert_eq!(closest("getrun", names, 2), ["getRun", "getRuns"]);
        assert!(closest("deleteEverything", names, 2).is_empty());
    }
}
