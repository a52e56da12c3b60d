//! What holds of every description, or of descriptions that are too large or too many to be a case; and
//! what holds of the repository. A file for each property.

mod any_api;
mod arrows;
mod diagnostics;
mod faults;
mod hostile;
mod hostile_schemas;
mod imports;
mod keyword_table;
mod kinds;
mod nesting;
mod overlays;
mod pure;
mod reserved_names;
mod selection;
#[path = "../support/mod.rs"]
mod support;
mod typify_baseline;
mod up_to_date;
