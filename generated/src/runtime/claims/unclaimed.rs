//! A value that no branch of a union claims.

use std::fmt::{self, Debug, Display, Formatter};
use std::hash::{Hash, Hasher};

use serde_json::Value;

use super::plan::Plan;

/// A value that no branch of a union claims, whole and as it came.
#[derive(Clone)]
pub struct UnclaimedValue {
    value: Box<Value>,
    plan: &'static Plan<'static>,
}

impl UnclaimedValue {
    #[inline]
    #[doc(hidden)]
    pub fn new(value: Value, plan: &'static Plan) -> Self {
        UnclaimedValue { value: Box::new(value), plan }
    }

    /// The value as it came.
    #[inline]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The value as it came.
    #[inline]
    pub fn into_value(self) -> Value {
        *self.value
    }

    /// Why each branch did not claim the value, in the order of the description.
    pub fn reasons(&self) -> Vec<Refusal> {
        let mut reasons = Vec::new();
        for branch in self.plan.branches {
            if let Some(misfit) = branch.claim.misfit(&*self.value) {
                reasons.push(Refusal { branch: branch.name, reason: misfit.to_string() });
            }
        }
        reasons
    }
}

impl PartialEq for UnclaimedValue {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for UnclaimedValue {}

impl Hash for UnclaimedValue {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl Debug for UnclaimedValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.value, f)
    }
}

/// Writes why no branch claimed the value.
impl Display for UnclaimedValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "no branch of {} claims the value", self.plan.union)?;
        let mut separator = ": ";
        for refusal in self.reasons() {
            write!(f, "{separator}{refusal}")?;
            separator = "; ";
        }
        Ok(())
    }
}

/// Why a branch did not claim a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    branch: &'static str,
    reason: String,
}

impl Refusal {
    /// The branch, by the name of its variant.
    #[inline]
    pub fn branch(&self) -> &'static str {
        self.branch
    }

    /// What did not fit, with its place within the value: `` `metadata` is missing``.
    #[inline]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl Display for Refusal {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "not {}, because {}", self.branch, self.reason)
    }
}
