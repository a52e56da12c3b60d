//! The model becomes the files of a crate, with quote.
//!
//! What people read stands apart from what makes it work. For each component of the description:
//!
//! - `<version>/<component>.rs`: its types ([`declarations`]: [`structs`], [`enumerations`], [`unions`],
//!   [`aliases`]), with the documentation of the description ([`docs`]).
//! - `<version>/wire/<component>.rs`: a table of the members of each type ([`tables`]) and the plan of
//!   each union ([`plans`]), from which the runtime's macros make the impls. [`schemas`] and [`arbitrary`] are impls
//!   that users ask for.
//!
//! Each operation has a file in `<version>/operations` ([`operations`]). Beside them stand a [`client`] and
//! how webhooks are signed ([`webhooks`]).
//!
//! Around them: the module of the version ([`version`]) and the crate ([`package`]: [`crate_root`],
//! [`manifest`], [`readme`]). [`types_at`] gives the Rust type that a schema has become.
//!
//! A JSON Schema by itself becomes a module without a crate around it: [`derived`].
//!
//! [`emitter`], [`ident`], [`imports`] and [`features`] are what these share. No emitter decides anything: what a type is
//! called, and how it is read, stands in the model.

pub mod aliases;
pub mod arbitrary;
pub mod client;
pub mod crate_root;
pub mod declarations;
pub mod derived;
pub mod derives;
pub mod docs;
pub mod emitter;
pub mod enumerations;
pub mod features;
pub mod ident;
pub mod imports;
pub mod manifest;
pub mod operations;
pub mod package;
pub mod plans;
pub mod readme;
pub mod schemas;
pub mod structs;
pub mod tables;
pub mod types_at;
pub mod unions;
pub mod version;
pub mod webhooks;
