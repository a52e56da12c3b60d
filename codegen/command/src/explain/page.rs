//! A page about a description.

use std::path::PathBuf;

use codegen::Input;
use codegen::diagnostic::Diagnostics;
use codegen::ir::Api;
use codegen::page::{Page, html};

use crate::command::Values;
use crate::failure::report_diagnostics;
use crate::generate::{self, arguments::Arguments};
use crate::{Failure, diff, input, stdout};

/// What gives the description that a page is of, and the one that it is compared with, if there is one.
pub type Find = dyn Fn(&Values) -> Result<(Input, Option<Input>), Failure>;

/// The descriptions that the arguments name.
pub fn of_arguments(values: &Values) -> Result<(Input, Option<Input>), Failure> {
    let old = values.path("against").map(|old| diff::described(&old)).transpose()?;
    Ok((of_spec(values)?, old))
}

/// The description that `--spec` names.
pub fn of_spec(values: &Values) -> Result<Input, Failure> {
    let arguments = Arguments::of(values)?;
    let Some(spec) = &arguments.spec else {
        return Err(Failure::Usage("`--html FILE` goes with `--spec FILE`".to_owned()));
    };
    generate::description(spec, &arguments)
}

/// Writes the page.
pub fn write(values: &Values, find: &Find) -> Result<(), Failure> {
    let Some(file) = values.path("html") else {
        return Err(Failure::Usage("the options of a page go with `--html FILE`".to_owned()));
    };
    let given: Vec<PathBuf> =
        ["spec", "against", "overlay"].iter().flat_map(|name| values.paths(name)).collect();
    if given.contains(&file) {
        let message = "`--html FILE` would be written over the description".to_owned();
        return Err(Failure::Usage(message));
    }
    let (described, old) = find(values)?;
    let (api, warnings) = model(&described)?;
    let old = match old {
        Some(old) => {
            let (api, _) = model(&old)?;
            Some((old, api))
        }
        None => None,
    };
    report_diagnostics(&warnings, std::slice::from_ref(&described));
    let page = Page {
        input: &described,
        api: &api,
        warnings: &warnings,
        against: old.as_ref().map(|(input, api)| (input, api)),
    };
    let text = html(&page);
    std::fs::write(&file, &text).map_err(|error| input::with_path(error, &file))?;
    let kilobytes = text.len().div_ceil(1000);
    stdout::line(format_args!("{}: wrote a page of {kilobytes} kB", file.display()));
    Ok(())
}

fn model(input: &Input) -> Result<(Api, Diagnostics), Failure> {
    let inputs = std::slice::from_ref(input);
    let (mut apis, warnings) = crate::progress::of_reading(inputs, || codegen::models(inputs))
        .map_err(|diagnostics| Failure::from_diagnostics(&diagnostics, inputs))?;
    // One description has one model.
    Ok((apis.pop().ok_or(Failure::Reported)?, warnings))
}
