//! Names that are like one that is not there: what its author may have meant.

/// The time that a comparison takes is the product of the lengths.
const LONGEST: usize = 200;

/// The names that are most like a text, the best first, and no more than some.
pub fn near<'n>(
    wanted: &str,
    names: impl IntoIterator<Item = &'n str>,
    most: usize,
) -> Vec<&'n str> {
    if wanted.len() > LONGEST {
        return Vec::new();
    }
    let wanted = wanted.to_lowercase();
    let allowed = wanted.chars().count() / 3 + 1;
    let names = names.into_iter().filter(|name| name.len() <= LONGEST);
    let distances = names.map(|name| (distance(&name.to_lowercase(), &wanted), name));
    let mut near: Vec<(usize, &str)> =
        distances.filter(|(distance, _)| *distance <= allowed).collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.dedup();
    near.truncate(most);
    near.into_iter().map(|(_, name)| name).collect()
}

/// How many characters must be added, removed or changed to make one text of the other.
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
    use super::{distance, near};

    #[test]
    fn distances() {
        assert_eq!(distance("shelter", "shelter"), 0);
        assert_eq!(distance("sheltr", "shelter"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn the_nearest_comes_first() {
        let names = ["listRuns", "getRun", "listPets", "getRuns"];
        assert_eq!(near("getrun", names, 2), ["getRun", "getRuns"]);
        assert!(near("deleteEverything", names, 2).is_empty());
    }
}
