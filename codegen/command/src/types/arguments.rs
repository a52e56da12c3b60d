//! The arguments of the command `types`.

use std::path::{Path, PathBuf};

use codegen::pointer::Pointer;
use codegen::{Options, Replacement};

use super::extend;
use crate::Failure;
use crate::command::{Argument, Command, Form, Values};

/// The command.
pub const COMMAND: Command = Command {
    name: "types",
    about: "Make a file of Rust types of a JSON Schema",
    details: "\
Make a file of Rust types of a JSON Schema (drafts 4 to 7, 2019-09, 2020-12).

The types have the derives of serde and of schemars, and are yours to edit. Enums are open, a
union goes to the branch that its value is valid for, unknown members are kept. Where there are
unions, a folder beside the file has what decides their branches.

SCHEMA is JSON or YAML: a schema, or what has one at /schema, at /config/schema or at
/draftVersion/config/schema (a config, a version of an extractor, an extractor).",
    arguments: &[
        Argument::new(
            "schema",
            Form::Positional("SCHEMA"),
            "The file of the schema; `-` is standard input",
        ),
        Argument::new(
            "out",
            Form::Once("FILE.rs"),
            "The file to write. One that has been edited is not replaced",
        ),
        Argument::new("name", Form::Once("NAME"), "The name of the type: `Invoice`"),
        Argument::new(
            "at",
            Form::Once("POINTER"),
            "Where in the document the schema stands: `/components/schemas/Pet`",
        ),
        Argument::new(
            "strict",
            Form::Flag,
            "Take all members that an object lists as required, and allow no others",
        ),
        Argument::new(
            "replace",
            Form::Often("KEYWORD=VALUE=PATH"),
            "Use the type at PATH for every schema with KEYWORD of VALUE: `x-kind=date=crate::Date`. \
             It has serde's and schemars' impls. In unions only schemas of strings are replaced",
        ),
        Argument::new(
            "extend",
            Form::Flag,
            "For the Extend API: --strict, and the types of `extend-ai-types` for `extend:type`",
        ),
        Argument::new(
            "allow-dir",
            Form::Often("DIR"),
            "Read documents that the schema refers to from this folder too",
        ),
        Argument::new(
            "check",
            Form::Flag,
            "Write nothing, and fail if the file is not what the schema says",
        ),
        Argument::new("force", Form::Flag, "Replace files that are not as they were written"),
        Argument::new("deny-warnings", Form::Flag, "Fail on warnings"),
    ],
    after: "\
Exit status: 0 when done, 1 when the schema is wrong or the file is another, 2 when the
arguments are.

Examples:
  {program} types invoice.schema.json --out src/invoice.rs --name Invoice
  {program} types extractor_version.json --out src/invoice.rs --name Invoice --extend",
    run: super::run,
};

/// What the command line asks for.
pub struct Arguments {
    pub schema: PathBuf,
    /// The folder of the file that is written.
    pub folder: PathBuf,
    /// The file's name without its ending, which is that of the module.
    pub module: String,
    pub name: String,
    pub at: Option<Pointer>,
    pub options: Options,
    pub allowed: Vec<PathBuf>,
    pub check: bool,
    pub force: bool,
    pub deny_warnings: bool,
}

/// What the arguments ask for.
pub fn parse(values: &Values) -> Result<Arguments, Failure> {
    let mut options = Options { strict: values.has("strict"), ..Options::default() };
    for replaced in values.texts("replace")? {
        options.replacements.push(replacement(&replaced)?);
    }
    if values.has("extend") {
        extend::apply(&mut options);
    }
    let name = values.text("name")?.map(type_name).transpose()?;
    let at = values.text("at")?.map(|at| pointer(&at)).transpose()?;
    let (schema, out) = (values.path("schema"), values.path("out"));
    let (check, force) = (values.has("check"), values.has("force"));
    let Some(schema) = schema else { return usage("missing the file of the schema") };
    let Some(out) = out else { return usage("missing `--out FILE.rs`, the file to write") };
    let Some(name) = name else { return usage("missing `--name NAME`, the name of the type") };
    if check && force {
        return usage("`--check` writes nothing, and `--force` asks to write");
    }
    let module = module(&out)?;
    let folder = out.parent().unwrap_or(Path::new("")).to_owned();
    Ok(Arguments {
        schema,
        folder,
        module,
        name,
        at,
        options,
        allowed: values.paths("allow-dir"),
        check,
        force,
        deny_warnings: values.has("deny-warnings"),
    })
}

fn usage<T>(message: impl Into<String>) -> Result<T, Failure> {
    Err(Failure::Usage(message.into()))
}

/// The name of a type, as Rust writes it.
fn type_name(name: String) -> Result<String, Failure> {
    let is_name = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|one| one.is_ascii_alphanumeric());
    if is_name {
        return Ok(name);
    }
    usage(format!("`{name}` is no name of a type: it begins with a capital, as `Invoice`"))
}

/// The module that a file is.
fn module(out: &Path) -> Result<String, Failure> {
    let name = out.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let is_word = |stem: &&str| {
        stem.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && stem.chars().all(|one| one.is_ascii_alphanumeric() || one == '_')
    };
    match name.strip_suffix(".rs").filter(is_word) {
        Some(stem) => Ok(stem.to_owned()),
        None => usage(format!("`--out` takes the file of a module, `invoice.rs`, not `{name}`")),
    }
}

/// A JSON pointer, with or without the `#` of a reference.
fn pointer(text: &str) -> Result<Pointer, Failure> {
    let reference = if text.starts_with('#') { text.to_owned() } else { format!("#{text}") };
    match Pointer::of_reference(&reference) {
        Some(pointer) => Ok(pointer),
        None => usage(format!("`{text}` is no JSON pointer: it begins with `/`")),
    }
}

/// A keyword, its value, and the path of a type.
fn replacement(text: &str) -> Result<Replacement, Failure> {
    let parts: Vec<&str> = text.split('=').collect();
    let [keyword, value, path] = parts[..] else {
        return usage(format!("`--replace` takes KEYWORD=VALUE=PATH, not `{text}`"));
    };
    let is_word = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && word.chars().all(|one| one.is_ascii_alphanumeric() || one == '_')
    };
    if keyword.is_empty() || !path.split("::").all(is_word) {
        return usage(format!("`{path}` is no path of a type: `crate::Date` is one"));
    }
    let (keyword, value, path) = (keyword.to_owned(), value.to_owned(), path.to_owned());
    Ok(Replacement { keyword, value, path, of: None })
}
