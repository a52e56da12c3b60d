//! What is found out about a document: data, which goes from the process that works on it to the one
//! that tells, and into `--json`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What became of a document.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// The name of its file.
    pub document: String,
    pub bytes: u64,
    /// Whether its text could be read as a description of OpenAPI.
    pub read: bool,
    pub generated: bool,
    /// Why nothing was generated.
    pub fault: Option<String>,
    /// The lines that were generated, without the runtime, which is the same in every crate.
    pub lines: usize,
    /// From the text to the text of the files.
    pub milliseconds: f64,
    /// Of these the processor's, which do not depend on what else the machine does; none where the
    /// system does not say.
    pub cpu_milliseconds: Option<f64>,
    /// The most memory that the process had; none where the system does not say.
    pub peak_bytes: Option<u64>,
    /// How many warnings there were, by their kind.
    pub warnings: BTreeMap<String, usize>,
    pub unions: Unions,
    pub sizes: Sizes,
    /// How many members there are.
    pub members: usize,
    /// How many of them are any JSON although their schema says more, by the keyword that is lost.
    pub any_json: BTreeMap<String, usize>,
    pub compiled: Option<Compiled>,
    /// The examples of which a part is no branch of its union, with the unions.
    pub unknown: Vec<ExampleFailure>,
    pub examples: Option<Examples>,
}

/// How large the types are by value, in bytes, as the generator reckons it.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Sizes {
    pub types: usize,
    pub largest: usize,
    /// The name of the largest type.
    pub name: String,
    /// How many are above 1 kB.
    pub above_1_kilobyte: usize,
}

/// How many unions are decided in which way.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Unions {
    /// By the kind of the JSON value alone.
    pub kind: usize,
    /// By the constants of a member.
    pub tag: usize,
    /// By required members, by how deep they lie.
    pub members: BTreeMap<usize, usize>,
    /// By what asks for more, which goes first.
    pub order: usize,
    /// For some values by what decodes.
    pub undecided: usize,
}

/// Whether the crate compiles without a warning.
#[derive(Debug, Serialize, Deserialize)]
pub struct Compiled {
    pub seconds: f64,
    /// The first thing that the compiler says; none if it says nothing.
    pub fault: Option<String>,
}

/// What became of the example values of a document.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Examples {
    pub count: usize,
    pub decoded: usize,
    /// Those that are the same value when they have been encoded again.
    pub same: usize,
    /// The others.
    pub failures: Vec<ExampleFailure>,
    /// Why none of them could be tried.
    pub fault: Option<String>,
}

/// An example that is not the same value after decoding and encoding.
#[derive(Debug, Serialize, Deserialize)]
pub struct ExampleFailure {
    /// The pointer of the example in the document.
    pub source: String,
    pub reason: String,
}

impl Outcome {
    /// The time that generating took by itself.
    pub fn time(&self) -> f64 {
        self.cpu_milliseconds.unwrap_or(self.milliseconds)
    }
}

impl Unions {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.kind + self.tag + self.by_members() + self.order + self.undecided
    }

    /// How many are decided by required members.
    pub fn by_members(&self) -> usize {
        self.members.values().sum()
    }
}
