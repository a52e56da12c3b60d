//! A JSON Schema in, a file of Rust types out, which its users own.
//!
//! - [`arguments`]: what the command line asks for.
//! - [`places`]: where in a document a schema stands.
//! - [`extend`]: what `--extend` stands for.
//! - [`owned`]: files that are written once, and are their users' from then on.

mod arguments;
mod extend;
mod owned;
mod places;

use std::collections::BTreeMap;

use codegen::document::read;
use codegen::generator::documents::Documents;
use codegen::ir::Unexpressed;
use codegen::source::Source;
use codegen::{JsonSchema, Module};

use self::arguments::Arguments;
pub use self::arguments::COMMAND;
use crate::command::Values;
use crate::failure::{Failure, report_in};
use crate::{input, stdout};

/// Runs the command.
pub fn run(values: &Values) -> Result<(), Failure> {
    let arguments = arguments::parse(values)?;
    let schema = schema(&arguments)?;
    let sources: Vec<Source> = schema.sources().cloned().collect();
    let module = match codegen::types(&schema, &arguments.module) {
        Ok(module) => module,
        Err(errors) => {
            report_in(&errors, &sources);
            return Err(Failure::Reported);
        }
    };
    report(&module, &sources, &arguments)?;
    let header = header(&module, &schema);
    let files = owned::files(&module.files, &arguments.module, &header);
    if arguments.check {
        return owned::check(&files, &arguments.folder);
    }
    owned::write(&files, &arguments.folder, arguments.force)?;
    let types = module.api.types.named().count();
    let out = arguments.folder.join(format!("{}.rs", arguments.module));
    let types = if types == 1 { "1 type".to_owned() } else { format!("{types} types") };
    let beside = match files.len() {
        1 => String::new(),
        more => format!(", and {} files beside it that decide the branches of unions", more - 1),
    };
    stdout::line(format_args!("{}: {types}{beside}", out.display()));
    Ok(())
}

/// The schema that is asked for, with the documents that it refers to.
fn schema(arguments: &Arguments) -> Result<JsonSchema, Failure> {
    let source = input::source(&arguments.schema)?;
    let mut schema = JsonSchema::new(source, &arguments.name);
    schema.at = match &arguments.at {
        Some(at) => at.clone(),
        None => match read::read(&schema.source).0 {
            Some(root) => places::find(&root)
                .ok_or_else(|| Failure::Usage(places::not_found(&schema.source.name)))?,
            // What cannot be read is reported when it is read for good.
            None => schema.at,
        },
    };
    schema.options = arguments.options.clone();
    let documents = Documents::of(&arguments.schema, &arguments.allowed);
    Ok(schema.with_documents(|path| documents.read(path)))
}

/// Prints the warnings, and what no type says.
fn report(module: &Module, sources: &[Source], arguments: &Arguments) -> Result<(), Failure> {
    if module.warnings.iter().next().is_some() {
        if arguments.deny_warnings {
            report_in(&module.warnings.clone().denied(), sources);
            return Err(Failure::Reported);
        }
        report_in(&module.warnings, sources);
    }
    if let Some(note) = note(&module.api.unexpressed) {
        eprintln!("{note}");
    }
    Ok(())
}

/// What says more than a type can, by keyword: how often, and where first.
fn note(unexpressed: &[Unexpressed]) -> Option<String> {
    let mut keywords: BTreeMap<&str, (usize, &Unexpressed)> = BTreeMap::new();
    for found in unexpressed {
        keywords.entry(&found.keyword).or_insert((0, found)).0 += 1;
    }
    let named = keywords.iter().map(|(keyword, (count, first))| {
        format!("\n  {keyword} ({count}), first at {}: {}", first.document, first.pointer)
    });
    let named: String = named.collect();
    (!named.is_empty()).then(|| {
        format!("note: no type says these keywords, or only a part of what they say:{named}")
    })
}

/// The first lines of the file.
fn header(module: &Module, schema: &JsonSchema) -> String {
    let text = module.files.iter().map(|(_, text)| text).collect::<String>();
    let index_map = if text.contains("indexmap::") { ", indexmap 2 (`serde`)" } else { "" };
    let of_schemars = if index_map.is_empty() { "" } else { " (`indexmap2`)" };
    let (name, document) = (&schema.name, &schema.source.name);
    let at = if schema.at.as_str().is_empty() { "" } else { &format!(", {}", schema.at) };
    format!(
        "//! `{name}`, made of the JSON Schema in `{document}`{at}.\n//!\n\
         //! The file is yours: edit it as you like. It needs serde 1 (`derive`), serde_json 1{index_map} and\n\
         //! schemars 1{of_schemars}. `SchemaSettings::for_serialize` of schemars gives the schema again;\n\
         //! `schema_for!` differs in that a member which may be null may also be absent, as it may when it is read.\n\n"
    )
}
