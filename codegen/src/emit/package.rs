//! Every file of a crate: its versions, its root and the runtime; for a crate that is generated whole, its
//! manifest and its README too.

use openapi_crate_runtime::sources;

use super::manifest::AskedFor;
use super::version::{self, Origin};
use super::{crate_root, manifest, readme};
use crate::ir::Api;
use crate::output::GeneratedFiles;
use crate::stack;

/// What is generated.
#[derive(Clone, Debug)]
pub enum Target {
    /// The `src` of a crate whose manifest is written by hand.
    Sources,
    /// A complete crate of this name, with the runtime as a module.
    Crate(String),
    /// A complete crate of this name, with the runtime as a crate that others use too.
    CrateOnRuntime(String),
}

impl Target {
    /// The name of the crate that is generated whole.
    pub fn crate_name(&self) -> Option<&str> {
        match self {
            Target::Sources => None,
            Target::Crate(name) | Target::CrateOnRuntime(name) => Some(name),
        }
    }

    /// Whether the runtime is another crate.
    pub fn shares_runtime(&self) -> bool {
        matches!(self, Target::CrateOnRuntime(_))
    }
}

/// Emits a crate of these versions, and of modules that are there already. The last version is the one that the root
/// re-exports.
pub fn emit(
    origins: &[Origin<'_>],
    apis: &[Api],
    target: &Target,
    own_modules: &[String],
) -> GeneratedFiles {
    let mut files = GeneratedFiles::default();
    let versions = stack::each_with_room(origins.iter().zip(apis), |(origin, api)| {
        let mut files = GeneratedFiles::default();
        version::emit(api, origin, &mut files);
        files
    });
    for version in versions {
        files.append(version);
    }
    let modules: Vec<String> = origins.iter().map(|origin| origin.module.to_owned()).collect();
    let (Some(root), Some(api), Some(origin)) = (modules.last(), apis.last(), origins.last())
    else {
        return files;
    };
    let shares_runtime = target.shares_runtime();
    crate_root::emit(apis, &modules, root, own_modules, shares_runtime, &mut files);
    if !shares_runtime {
        for (path, text) in sources::module() {
            files.add(format!("src/runtime/{path}"), text);
        }
    }
    if let Some(name) = target.crate_name() {
        let asked_for = AskedFor::of(apis);
        let (title, version) = (&api.title, &api.version);
        let manifest =
            manifest::manifest(name, title, version, &modules, shares_runtime, &asked_for);
        files.add("Cargo.toml".to_owned(), manifest);
        let readme = readme::readme(name, api, origin.description);
        files.add("README.md".to_owned(), readme);
    }
    files
}
