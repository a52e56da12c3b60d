//! Where the settings of a crate stand, so that what is wrong with one is shown there.

use std::collections::HashMap;

use codegen::diagnostic::{Diagnostic, Diagnostics, Location};
use codegen::source::Source;

/// The file of settings, and where in it stands what names something of a description.
#[derive(Clone, Debug)]
pub struct Places {
    pub source: Source,
    /// By the table and the key or value in it: `rename.Pet`, `tags.admin`.
    pub found: HashMap<String, Location>,
}

impl Places {
    /// The same diagnostics, those of settings where these stand.
    pub fn locate(&self, diagnostics: &Diagnostics) -> Diagnostics {
        let locate = |diagnostic: &Diagnostic| {
            let place = diagnostic.setting.as_ref().and_then(|setting| self.found.get(&**setting));
            match place {
                Some(place) => {
                    // They are of the description, and a diagnostic is of one file.
                    let related = Vec::new();
                    Diagnostic { at: place.clone(), related, ..diagnostic.clone() }
                }
                None => diagnostic.clone(),
            }
        };
        diagnostics.iter().map(locate).collect()
    }
}
