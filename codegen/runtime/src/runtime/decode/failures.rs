//! Which branches of unions have failed to decode which values.
//!
//! Where branches claim a value alike, the first that decodes is taken. Such unions nest, and each branch
//! decodes again what stands within the value: without a note of what has failed there, all of it would be tried
//! again at each level.

/// A value, by where it begins; a union, by the address of its plan; and a branch of it.
pub type Attempt = (usize, usize, usize);

/// The attempts that have failed, each with the reason.
#[derive(Debug, Default)]
pub struct Failures(Vec<(Attempt, String)>);

impl Failures {
    /// Why an attempt failed, if it was made.
    pub fn reason(&self, attempt: Attempt) -> Option<&str> {
        let index = self.find(attempt).ok()?;
        self.0.get(index).map(|(_, reason)| reason.as_str())
    }

    /// Notes that an attempt failed.
    pub fn note(&mut self, attempt: Attempt, reason: String) {
        if let Err(index) = self.find(attempt) {
            self.0.insert(index, (attempt, reason));
        }
    }

    fn find(&self, attempt: Attempt) -> Result<usize, usize> {
        self.0.binary_search_by(|(made, _)| made.cmp(&attempt))
    }
}
