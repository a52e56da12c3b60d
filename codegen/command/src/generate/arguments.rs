//! The arguments of the command `generate`, as a table and as what they ask for.

use std::path::{Path, PathBuf};

use codegen::{Customization, Selection};

use crate::Failure;
use crate::command::{Argument, Form, Values};
use crate::program::program;

/// The arguments that say how to generate, whatever the descriptions are.
pub const CHECK: Argument = Argument::new(
    "check",
    Form::Flag,
    "Write nothing. Exit with 1 if the crate is not what would be written, and say which files are \
     stale, missing or surplus",
);
pub const DRY_RUN: Argument = Argument::new(
    "dry-run",
    Form::Flag,
    "Write nothing, and say what would be written and removed",
);
pub const FORCE: Argument = Argument::new(
    "force",
    Form::Flag,
    "Replace files that are in the way too: somebody else's, and those that were changed",
);
pub const EXPLAIN: Argument = Argument::new(
    "explain",
    Form::Flag,
    "Print the plan of every union, in words, and write nothing",
);
pub const DUMP_IR: Argument =
    Argument::new("dump-ir", Form::Flag, "Print the model of every description, and write nothing");
pub const DENY_WARNINGS: Argument = Argument::new(
    "deny-warnings",
    Form::Flag,
    "Take warnings for errors: generate nothing if there is one",
);
pub const REPORT: Argument = Argument::new(
    "report",
    Form::Once("FILE"),
    "Write there, as JSON, all errors and warnings, how each union is decided, which types are \
     skipped, and every keyword that is ignored; with --check and denied warnings too, and where \
     nothing can be generated (spec/README.md describes it). `-` is standard output",
);
pub const OVERLAY: Argument = Argument::new(
    "overlay",
    Form::Often("FILE"),
    "Apply this overlay (OpenAPI Overlay 1.0) to the description first, in the order given",
);
pub const ALLOW_DIR: Argument = Argument::new(
    "allow-dir",
    Form::Often("DIR"),
    "Read documents that the description refers to from this folder too, and not only from its own",
);
pub const ALLOW_MISSING: Argument = Argument::new(
    "allow-missing",
    Form::Flag,
    "Take what stands in a document that is not there for any JSON, with a warning: without it that \
     is an error",
);
pub const OPERATION: Argument = Argument::new(
    "operation",
    Form::Often("NAME"),
    "Generate this operation alone, and the types that it leads to; NAME is its id, or method and \
     path: `GET:/pets/{id}`",
);
pub const TAG: Argument =
    Argument::new("tag", Form::Often("NAME"), "The same for every operation with this tag");
pub const OUT: Argument =
    Argument::new("out", Form::Once("DIR"), "Where to write the crate, with its manifest");
pub const NAME: Argument = Argument::new(
    "name",
    Form::Once("CRATE"),
    "What that crate is called (default: the name of DIR)",
);

pub const SHARED_RUNTIME: Argument = Argument::new(
    "shared-runtime",
    Form::Flag,
    "Make a crate that depends on `openapi-crate-runtime`, which several of them share, and has no \
     runtime of its own",
);

#[cfg(feature = "cli")]
pub const CONFIG: Argument = Argument::new(
    "config",
    Form::Once("FILE"),
    "Generate all crates of this file (default: `openapi-crate.toml`, where no description is given)",
);

/// What the arguments ask for.
#[derive(Default)]
pub struct Arguments {
    pub check: bool,
    pub dry_run: bool,
    pub force: bool,
    pub explain: bool,
    pub dump_ir: bool,
    pub deny_warnings: bool,
    pub report: Option<PathBuf>,
    pub spec: Option<PathBuf>,
    /// The file that has what else there is to say.
    pub config: Option<PathBuf>,
    /// Where that file says what.
    #[cfg(feature = "cli")]
    pub places: Option<super::config::places::Places>,
    pub overlays: Vec<PathBuf>,
    /// Folders from which documents are read that the description refers to.
    pub allowed: Vec<PathBuf>,
    pub allow_missing: bool,
    pub selection: Selection,
    pub customization: Customization,
    pub out: Option<PathBuf>,
    pub name: Option<String>,
    pub shared_runtime: bool,
}

impl Arguments {
    /// Reads them.
    pub fn of(values: &Values) -> Result<Self, Failure> {
        let arguments = Arguments {
            check: values.has("check"),
            dry_run: values.has("dry-run"),
            force: values.has("force"),
            explain: values.has("explain"),
            dump_ir: values.has("dump-ir"),
            deny_warnings: values.has("deny-warnings"),
            report: values.path("report"),
            spec: values.path("spec"),
            config: values.path("config"),
            #[cfg(feature = "cli")]
            places: None,
            overlays: values.paths("overlay"),
            allowed: values.paths("allow-dir"),
            allow_missing: values.has("allow-missing"),
            selection: Selection {
                operations: values.texts("operation")?,
                tags: values.texts("tag")?,
                ..Selection::default()
            },
            customization: Customization::default(),
            out: values.path("out"),
            name: values.text("name")?,
            shared_runtime: values.has("shared-runtime"),
        };
        let usage = |message: &str| Err(Failure::Usage(message.to_owned()));
        let mut given = arguments.spec.iter().chain(&arguments.overlays);
        if given.any(|given| arguments.report.as_ref() == Some(given)) {
            return usage("`--report FILE` would be written over the description");
        }
        match (arguments.check, arguments.dry_run, arguments.force) {
            (true, true, _) => {
                usage("`--check` and `--dry-run` both write nothing: give one of them")
            }
            (true, _, true) => usage("`--check` writes nothing, and `--force` asks to write"),
            _ => Ok(arguments),
        }
    }

    /// Whether something is printed, and nothing is generated.
    pub fn reads_only(&self) -> bool {
        self.explain || self.dump_ir
    }

    /// The first argument that has no meaning beside a file of several crates.
    #[cfg(feature = "cli")]
    pub fn of_one_crate(&self) -> Option<&'static str> {
        self.report.is_some().then_some("--report")
    }

    /// The first argument that a description is given with, and a file that has all is not.
    #[cfg(feature = "cli")]
    pub fn of_description(&self) -> Option<&'static str> {
        let given = [
            (!self.overlays.is_empty(), "--overlay"),
            (!self.allowed.is_empty(), "--allow-dir"),
            (self.allow_missing, "--allow-missing"),
            (!self.selection.operations.is_empty(), "--operation"),
            (!self.selection.tags.is_empty(), "--tag"),
            (self.out.is_some(), "--out"),
            (self.name.is_some(), "--name"),
            (self.shared_runtime, "--shared-runtime"),
        ];
        given.into_iter().find(|(is_given, _)| *is_given).map(|(_, option)| option)
    }

    /// The command that writes what these arguments check.
    pub fn command(&self) -> String {
        let mut command = format!("{} {}", program().name, program().generate);
        if let Some(config) = &self.config {
            // Its name says that it is read where it is.
            if config.as_os_str() != "openapi-crate.toml" {
                command += &format!(" --config {}", config.display());
            }
            return command;
        }
        if let Some(spec) = &self.spec {
            let option = if program().takes_spec { " --spec" } else { "" };
            command += &format!("{option} {}", spec.display());
        }
        let overlays = self.overlays.iter().map(|path| ("--overlay", path));
        let allowed = self.allowed.iter().map(|path| ("--allow-dir", path));
        let out = self.out.iter().map(|path| ("--out", path));
        for (option, path) in overlays.chain(allowed).chain(out) {
            command += &format!(" {option} {}", path.display());
        }
        if self.allow_missing {
            command += " --allow-missing";
        }
        let operations = self.selection.operations.iter().map(|name| ("--operation", name));
        let tags = self.selection.tags.iter().map(|name| ("--tag", name));
        for (option, name) in operations.chain(tags) {
            // A path has braces, and a tag may have spaces.
            command += &format!(" {option} '{}'", name.replace('\'', r"'\''"));
        }
        if let Some(name) = &self.name {
            command += &format!(" --name {name}");
        }
        if self.shared_runtime {
            command += " --shared-runtime";
        }
        command
    }
}

/// The name of the crate: the one that is asked for, or the folder's.
pub fn crate_name(arguments: &Arguments, out: &Path) -> Result<String, Failure> {
    // Of `.` and `..` too.
    let absolute = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
    let of_folder = || absolute.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = arguments.name.clone().or_else(of_folder).unwrap_or_default();
    if is_crate_name(&name) {
        return Ok(name);
    }
    Err(Failure::Usage(format!("`{name}` is no name of a crate: letters, digits, `-` and `_`")))
}

/// Whether Cargo takes it for the name of a package.
pub fn is_crate_name(name: &str) -> bool {
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let fits = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
    begins && name.chars().all(fits)
}
