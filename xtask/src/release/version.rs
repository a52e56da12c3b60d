//! Version numbers, and what a bump makes of one (semver.org).

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use codegen::compare::Bump;

/// The number of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

impl Version {
    /// The least number that says as much. Of `0.x` each part says what the part before it would.
    pub fn bumped(self, bump: Bump) -> Version {
        let Version { major, minor, patch } = self;
        match (bump, major, minor) {
            (Bump::Major, 0, 0) | (Bump::Minor, 0, _) | (Bump::Patch, ..) => {
                Version { patch: patch + 1, ..self }
            }
            (Bump::Major, 0, _) | (Bump::Minor, ..) => {
                Version { minor: minor + 1, patch: 0, ..self }
            }
            (Bump::Major, ..) => Version { major: major + 1, minor: 0, patch: 0 },
        }
    }

    /// Whether this number has been raised since a release, and says less than a bump asks for.
    pub fn is_too_small(self, since: Version, bump: Bump) -> bool {
        self > since && self < since.bumped(bump)
    }

    /// The version that a manifest says.
    pub fn of_manifest(manifest: &str) -> Option<Version> {
        let line = manifest.lines().find_map(|line| line.strip_prefix("version = \""))?;
        line.split('"').next()?.parse().ok()
    }
}

impl FromStr for Version {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('.').map(|part| part.parse().map_err(|_| ()));
        let mut part = || parts.next().unwrap_or(Err(()));
        Ok(Version { major: part()?, minor: part()?, patch: part()? })
    }
}

impl Display for Version {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use codegen::compare::Bump;

    use super::Version;

    #[test]
    fn a_bump_is_the_least_that_says_as_much() {
        for (from, bump, to) in [
            ("1.2.3", Bump::Major, "2.0.0"),
            ("1.2.3", Bump::Minor, "1.3.0"),
            ("1.2.3", Bump::Patch, "1.2.4"),
            ("0.2.3", Bump::Major, "0.3.0"),
            ("0.2.3", Bump::Minor, "0.2.4"),
            ("0.0.3", Bump::Major, "0.0.4"),
        ] {
            let from: Version = from.parse().expect("a version");
            assert_eq!(from.bumped(bump).to_string(), to);
        }
    }

    #[test]
    fn a_bump_that_is_too_small_is_refused() {
        let is_too_small = |version: &str, bump| {
            let since = "1.2.3".parse().expect("a version");
            version.parse::<Version>().expect("a version").is_too_small(since, bump)
        };
        assert!(is_too_small("1.3.0", Bump::Major));
        assert!(is_too_small("1.2.4", Bump::Minor));
        assert!(!is_too_small("2.0.0", Bump::Major));
        assert!(!is_too_small("3.0.0", Bump::Minor));
        // It has not been raised yet.
        assert!(!is_too_small("1.2.3", Bump::Major));
    }

    #[test]
    fn the_version_of_a_manifest_is_that_of_the_package() {
        let manifest = "[package]\nversion = \"1.0.2\"\n[dependencies]\nserde = \"1\"\n";
        assert_eq!(Version::of_manifest(manifest), "1.0.2".parse().ok());
        assert_eq!(Version::of_manifest("[package]\n"), None);
    }
}
