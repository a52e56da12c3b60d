//! What was released last, as git has it: the newest tag of the form `v1.2.3`, or the last commit where
//! nothing has been tagged, and the descriptions that were in `spec/` then.

use std::io;
use std::path::Path;
use std::process::Command;

use codegen::Input;
use codegen::source::Source;

use super::version::Version;
use crate::workspace;

const MANIFEST: &str = "generated/Cargo.toml";

/// A release: its number, and the descriptions that it was generated from.
pub struct Release {
    pub version: Version,
    pub inputs: Vec<Input>,
}

/// The release that a revision has; without one, the last that was tagged. Before the first tag it is
/// what was committed last.
pub fn released(revision: Option<&str>) -> io::Result<Release> {
    let revision = match revision {
        Some(revision) => revision.to_owned(),
        None => last_tag().unwrap_or_else(|_| "HEAD".to_owned()),
    };
    let revision = revision.trim();
    let show = |path: &str| git(&["show", &format!("{revision}:{path}")]);
    let version = version_of(&show(MANIFEST)?)?;
    let mut inputs = Vec::new();
    let listed = git(&["ls-tree", "--name-only", revision, "spec/"])?;
    let paths = listed.lines().map(Path::new).filter(|path| workspace::is_description(path));
    let (overlays, paths): (Vec<&Path>, Vec<&Path>) =
        paths.partition(|path| workspace::version_of_overlay(path).is_some());
    let source = |path: &Path| -> io::Result<Source> {
        let name = path.to_string_lossy().into_owned();
        Ok(Source { text: show(&name)?, name })
    };
    for path in paths {
        let mut input = Input::new(source(path)?, workspace::module_of(path));
        for overlay in &overlays {
            let version = workspace::version_of_overlay(overlay);
            if version.as_deref() == path.file_stem().and_then(|stem| stem.to_str()) {
                input.overlays.push(source(overlay)?);
            }
        }
        inputs.push(input.with_documents(|path| show(&format!("spec/{path}")).ok()));
    }
    Ok(Release { version, inputs })
}

/// The newest tag of the form `v1.2.3`.
pub fn last_tag() -> io::Result<String> {
    let tag = git(&["describe", "--tags", "--abbrev=0", "--match=v[0-9]*"])?;
    Ok(tag.trim().to_owned())
}

/// What is in the workspace now.
pub fn current() -> io::Result<Release> {
    let path = workspace::root().join(MANIFEST);
    let manifest = std::fs::read_to_string(&path);
    let manifest = manifest.map_err(|error| openapi_crate::input::with_path(error, &path))?;
    Ok(Release { version: version_of(&manifest)?, inputs: workspace::descriptions()? })
}

fn version_of(manifest: &str) -> io::Result<Version> {
    let version = Version::of_manifest(manifest);
    version.ok_or_else(|| other("`generated/Cargo.toml` has no version of the form 1.2.3"))
}

fn git(arguments: &[&str]) -> io::Result<String> {
    let output = Command::new("git").current_dir(workspace::root()).args(arguments).output()?;
    if !output.status.success() {
        return Err(other(String::from_utf8_lossy(&output.stderr).trim()));
    }
    String::from_utf8(output.stdout).map_err(|_| other("git gave what is no UTF-8 text"))
}

fn other(message: &str) -> io::Error {
    io::Error::other(message.to_owned())
}
