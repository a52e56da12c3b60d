//! `cargo xtask explain --html`: a page about a description.

use std::path::PathBuf;

use codegen::diagnostic::Diagnostics;
use codegen::ir::Api;
use codegen::page::{Page, html};
use codegen::{Input, Selection};
use lexopt::ValueExt;

use crate::failure::report_diagnostics;
use crate::workspace::{self, Given};
use crate::{Failure, stdout};

/// What the command line asks for.
#[derive(Default, PartialEq)]
pub struct Arguments {
    html: Option<PathBuf>,
    spec: Option<PathBuf>,
    against: Option<String>,
    given: Given,
}

impl Arguments {
    /// Whether this is an option of a page, of which the value has been taken then.
    pub fn takes(&mut self, option: &str, parser: &mut lexopt::Parser) -> Result<bool, Failure> {
        let Given { overlays, allowed, allow_missing, selection } = &mut self.given;
        match option {
            "html" => self.html = Some(parser.value()?.into()),
            "spec" => self.spec = Some(parser.value()?.into()),
            "against" => self.against = Some(parser.value()?.string()?),
            "overlay" => overlays.push(parser.value()?.into()),
            "allow-dir" => allowed.push(parser.value()?.into()),
            "allow-missing" => *allow_missing = true,
            "operation" => selection.operations.push(parser.value()?.string()?),
            "tag" => selection.tags.push(parser.value()?.string()?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// Writes the page.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let Some(file) = &arguments.html else {
        return Err(Failure::Usage("the options of a page go with `--html FILE`".to_owned()));
    };
    let given = [&arguments.spec, &arguments.against.as_ref().map(PathBuf::from)];
    let mut read = given.into_iter().flatten().chain(&arguments.given.overlays);
    if read.any(|read| read == file) {
        let message = "`--html FILE` would be written over the description".to_owned();
        return Err(Failure::Usage(message));
    }
    let (input, old) = inputs(arguments)?;
    let (api, warnings) = model(&input)?;
    let old = match old {
        Some(old) => {
            let (api, _) = model(&old)?;
            Some((old, api))
        }
        None => None,
    };
    report_diagnostics(&warnings, std::slice::from_ref(&input));
    let page = Page {
        input: &input,
        api: &api,
        warnings: &warnings,
        against: old.as_ref().map(|(input, api)| (input, api)),
    };
    let text = html(&page);
    std::fs::write(file, &text).map_err(|error| workspace::with_path(error, file))?;
    let kilobytes = text.len().div_ceil(1000);
    stdout::line(format_args!("{}: wrote a page of {kilobytes} kB", file.display()));
    Ok(())
}

/// The description, and the one that it is compared with.
fn inputs(arguments: &Arguments) -> Result<(Input, Option<Input>), Failure> {
    let old = match &arguments.against {
        Some(name) => Some(workspace::named(name)?.0),
        None => None,
    };
    if let Some(path) = &arguments.spec {
        return Ok((workspace::given(path, &arguments.given)?, old));
    }
    if (&arguments.given.overlays, &arguments.given.allowed) != (&Vec::new(), &Vec::new())
        || arguments.given.allow_missing
    {
        let message = "`--overlay`, `--allow-dir` and `--allow-missing` go with `--spec FILE`";
        return Err(Failure::Usage(message.to_owned()));
    }
    let mut versions = workspace::descriptions()?;
    let Some(mut newest) = versions.pop() else {
        return Err(Failure::Usage("there is no description in spec/".to_owned()));
    };
    // Of a part of it, the whole of the version before is no older one.
    let is_whole = arguments.given.selection == Selection::default();
    newest.selection = arguments.given.selection.clone();
    Ok((newest, old.or_else(|| versions.pop().filter(|_| is_whole))))
}

fn model(input: &Input) -> Result<(Api, Diagnostics), Failure> {
    let inputs = std::slice::from_ref(input);
    let (mut apis, warnings) = codegen::models(inputs)
        .map_err(|diagnostics| Failure::from_diagnostics(&diagnostics, inputs))?;
    // One description has one model.
    Ok((apis.pop().ok_or(Failure::Reported)?, warnings))
}
