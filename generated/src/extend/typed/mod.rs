//! Typed extraction: from a Rust type to the schema of a config, and from a run back to a value of that type.

mod absent;
mod cited;
mod edits;
mod evidence;
mod extracted;
mod output;
mod output_error;
mod path;
pub mod schema;
mod typed_run;
mod types;
mod value;

pub use self::cited::Cited;
pub use self::edits::Change;
pub use self::extracted::{Extracted, Leaves};
pub use self::output_error::{OutputError, OutputErrorKind};
pub use self::schema::{Fault, SchemaError, SchemaErrors, schema_of};
pub use self::typed_run::TypedRun;
pub use self::types::{Currency, Date, Signature};
