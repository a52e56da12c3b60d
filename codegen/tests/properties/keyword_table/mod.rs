//! The table of keywords is complete, by the meta-schemas, and true, by a sample of each keyword.

mod fates;
mod metaschemas;
