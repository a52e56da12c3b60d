//! What is found out about one generator and one description.

use std::path::Path;
use std::{fs, io};

use crate::Subject;
use crate::packages::{self, Compiled};
use crate::tools::{Made, Tool};
use crate::values::{self, Tried};

pub struct Measured {
    pub made: Made,
    /// Lines of code that were made, without blank ones; those of support code that does not depend on
    /// the description apart.
    pub lines: usize,
    pub support: usize,
    /// The types by themselves, of a generator that makes them so.
    pub types: Option<Compiled>,
    pub client: Option<Compiled>,
    /// What the types make of the examples, if they compile.
    pub values: Option<Result<Tried, String>>,
}

impl Measured {
    pub fn of(work: &Path, tool: Tool, subject: &Subject) -> io::Result<Measured> {
        let work = work.join(format!("{tool:?}").to_lowercase());
        let (package, target) = (work.join("package"), work.join("target"));
        let made = tool.generate(&subject.path, &package, tool.has_client())?;
        let mut measured =
            Measured { made, lines: 0, support: 0, types: None, client: None, values: None };
        if !matches!(measured.made, Made::Code) {
            return Ok(measured);
        }
        (measured.lines, measured.support) = lines(&package.join("src"))?;
        if tool.has_client() {
            measured.client = Some(packages::build(tool, &package, &target, Some("client"))?);
        }
        let made_types = match tool {
            Tool::Typify | Tool::Ours => true,
            Tool::Progenitor => false,
            Tool::OpenapiToRust => {
                matches!(tool.generate(&subject.path, &package, false)?, Made::Code)
            }
        };
        if made_types {
            // In a folder of its own, so that the first one builds all that types depend on.
            let target = work.join("target-of-types");
            measured.types = Some(packages::build(tool, &package, &target, None)?);
        }
        let compiles = measured.types.as_ref().or(measured.client.as_ref());
        let compiles = compiles.is_some_and(|compiled| compiled.fault.is_none());
        if let (true, Some(examples)) = (compiles, &subject.examples) {
            let description = crate::description(&subject.path)?;
            measured.values = Some(values::try_all(&work, tool, &description, examples)?);
        }
        Ok(measured)
    }

    pub fn code(&self) -> bool {
        matches!(self.made, Made::Code)
    }

    /// Whether all that was made compiles.
    pub fn compiles(&self) -> bool {
        let all = || self.types.iter().chain(&self.client);
        self.code() && all().count() > 0 && all().all(|compiled| compiled.fault.is_none())
    }

    /// A line for whoever waits.
    pub fn summary(&self) -> String {
        let said = match &self.made {
            Made::Refused(message) => format!("refused: {message}"),
            Made::Panicked(message) => format!("panicked: {message}"),
            Made::Code => format!("{} lines", self.lines),
        };
        let compiled =
            self.types.iter().chain(&self.client).map(|compiled| match &compiled.fault {
                Some((fault, count)) => format!(", {count} errors: {fault}"),
                None => format!(", {:.1} s, {} warnings", compiled.seconds, compiled.warnings),
            });
        let values = match &self.values {
            None => String::new(),
            Some(Err(fault)) => format!(", values: {fault}"),
            Some(Ok(tried)) => format!(", {} of {} values", tried.plain.same, tried.plain.count),
        };
        said + &compiled.collect::<String>() + &values
    }
}

fn lines(folder: &Path) -> io::Result<(usize, usize)> {
    let (mut own, mut support) = (0, 0);
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            let (of_folder, support_of_folder) = lines(&path)?;
            let is_support = path.ends_with("src/runtime");
            own += if is_support { 0 } else { of_folder };
            support += support_of_folder + if is_support { of_folder } else { 0 };
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path)?;
            own += text.lines().filter(|line| !line.trim().is_empty()).count();
        }
    }
    Ok((own, support))
}
