//! The arguments of `cargo xtask codegen`, and its help.

use codegen::Selection;
use openapi_crate::command::{Argument, Command, Form, Values};
use openapi_crate::generate::arguments::{self, Arguments};

use crate::Failure;

pub const COMMAND: Command = Command {
    name: "codegen",
    about: "Generate the crate in generated/ from the descriptions in spec/",
    details: "\
Generate the crate in generated/ from the descriptions in spec/.

Every file of spec/ is one version of the API: `2026-02-09.yaml` becomes the module
`v2026_02_09`, behind the feature of that name. The root of the crate re-exports the newest. What
`2026-02-09.overlay.yaml` says (OpenAPI Overlay 1.0) is applied to it first. Nothing is written
unless everything can be. A module of your own in src, NAME.rs or NAME/mod.rs, is kept, and
declared in the root.

With --spec a crate is made of another description, as `openapi-crate generate` does. Its
manifest and README are yours after the first run: later ones change the parts alone that are
marked.",
    arguments: &[
        arguments::CHECK,
        arguments::DRY_RUN,
        arguments::FORCE,
        arguments::EXPLAIN,
        arguments::DUMP_IR,
        arguments::DENY_WARNINGS,
        arguments::REPORT,
        Argument::new(
            "spec",
            Form::Once("FILE"),
            "Generate from this description, and not from spec/; `-` is standard input. Its module is \
             called by the version that it gives: `1.2.0` becomes `v1_2_0`",
        ),
        arguments::OVERLAY,
        arguments::ALLOW_DIR,
        arguments::ALLOW_MISSING,
        arguments::OPERATION,
        arguments::TAG,
        arguments::OUT,
        arguments::NAME,
        arguments::SHARED_RUNTIME,
    ],
    after: "\
Exit status: 0 when done, 1 when a description is wrong, a warning is denied or a check fails, 2
when the arguments are wrong.

Examples:
  {program} codegen
  {program} codegen --check
  {program} codegen --spec api.yaml --out ../api-types --name api-types
  {program} codegen --spec api.yaml --overlay fixes.yaml --out ../api-types
  {program} codegen --spec api.yaml --out ../api-types --operation GET:/pets --tag owners
  {program} codegen --spec api.yaml --explain --report report.json",
    run: super::generate,
};

/// What the arguments ask for, if they go together.
pub fn read(values: &Values) -> Result<Arguments, Failure> {
    let arguments = Arguments::of(values)?;
    let usage = |message: &str| Err(Failure::Usage(message.to_owned()));
    match (&arguments.spec, &arguments.out) {
        (Some(_), None) if !arguments.reads_only() => usage("`--spec` goes with `--out DIR`"),
        (None, Some(_)) => usage("`--out` goes with `--spec FILE`"),
        (None, None) if !arguments.overlays.is_empty() => usage(
            "`--overlay` goes with `--spec FILE`; one of spec/ is called `VERSION.overlay.yaml`",
        ),
        (None, None) if !arguments.allowed.is_empty() => {
            usage("`--allow-dir` goes with `--spec FILE`")
        }
        (None, None) if arguments.allow_missing => {
            usage("`--allow-missing` goes with `--spec FILE`")
        }
        (None, None) if arguments.selection != Selection::default() => {
            usage("`--operation` and `--tag` go with `--spec FILE`")
        }
        _ if arguments.name.is_some() && arguments.out.is_none() => {
            usage("`--name` goes with `--out DIR`")
        }
        _ if arguments.shared_runtime && arguments.out.is_none() => {
            usage("`--shared-runtime` goes with `--out DIR`")
        }
        _ => Ok(arguments),
    }
}
