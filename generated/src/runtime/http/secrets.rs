//! Texts that must not be shown.

use std::borrow::Cow;
use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

use super::style::escaped;

/// What stands in the place of a secret.
const CUT: &str = "***";

/// The shortest secret that is cut out of a text, in bytes. A shorter one is in many texts by chance: cutting would
/// make them unreadable, and tell what it is.
const SHORTEST: usize = 4;

/// The texts of credentials, in every form in which a server may repeat them. The longer ones come first: one may be
/// a part of another.
#[derive(Clone, Default)]
pub struct Secrets(Arc<[String]>);

impl Secrets {
    /// Secrets of these texts.
    pub fn new<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut all: Vec<String> = texts.flat_map(forms).collect();
        all.retain(|text| text.len() >= SHORTEST);
        all.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        all.dedup();
        Secrets(all.into())
    }

    /// The text, with `***` in the place of every secret.
    pub fn cut<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut text = Cow::Borrowed(text);
        for secret in &*self.0 {
            if text.contains(secret.as_str()) {
                text = Cow::Owned(text.replace(secret.as_str(), CUT));
            }
        }
        text
    }
}

/// A text as it is, in an address, in JSON (some write `\/`), and as `Debug` shows it.
fn forms(text: &str) -> [String; 5] {
    let json = serde_json::to_string(text).unwrap_or_default();
    let json = json.trim_matches('"').to_owned();
    let with_slashes = json.replace('/', "\\/");
    [text.to_owned(), escaped(text), text.escape_debug().to_string(), with_slashes, json]
}

/// Shows nothing of them.
impl Debug for Secrets {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets(..)")
    }
}
