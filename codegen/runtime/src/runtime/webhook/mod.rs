//! Events that a server sends: whether they are its own, and what they say.

mod error;
mod headers;
mod signature;
mod standard;

pub use error::WebhookError;
pub use signature::Signature;
pub use standard::StandardWebhooks;
