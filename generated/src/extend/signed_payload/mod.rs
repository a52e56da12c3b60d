//! Events whose payload is the address that it is to be fetched from.
//!
//! An endpoint can be set up so that large payloads are not sent, but an address of them, which is valid for an hour.
//!
//! - `delivery.rs`: [`Delivery`], an event that was verified, whatever its payload is.
//! - `payloads.rs`: [`Payloads`], which fetches what an address is of. `address.rs` says which addresses it takes,
//!   `public_addresses.rs` to which it connects.
//! - `envelope.rs`: the event as it would have come with its payload.

mod address;
mod delivery;
mod envelope;
mod error;
mod payloads;
mod public_addresses;

pub use self::delivery::Delivery;
pub use self::error::PayloadError;
pub use self::payloads::Payloads;
