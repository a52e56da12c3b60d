//! The key by which a server knows a request that it has seen before, so that it does not do the same twice
//! (draft-ietf-httpapi-idempotency-key-header).

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::super::http::description::Description;

/// The header where the description names none, and the caller has set it as a parameter.
const USUAL: &str = "idempotency-key";

/// Puts a new key into the headers of a request whose description asks for one, if its caller has not.
pub fn set_key(description: &Description, headers: &mut HeaderMap) {
    let Some(name) = description.idempotency_key else { return };
    let (Ok(name), Ok(key)) = (name.parse::<HeaderName>(), HeaderValue::from_str(&new_key()))
    else {
        return;
    };
    headers.entry(name).or_insert(key);
}

/// Whether a request has a key, and so may be sent again.
pub fn has_key(description: &Description, headers: &HeaderMap) -> bool {
    headers.contains_key(description.idempotency_key.unwrap_or(USUAL))
}

/// A random UUID (RFC 9562, version 4). The keys of the standard library's hash maps are made of randomness of the
/// system, each of them another.
fn new_key() -> String {
    let half = |nth: u8| u128::from(RandomState::new().hash_one(nth));
    let random = half(0) << 64 | half(1);
    let version = random & !(0xf << 76) | 4 << 76;
    let variant = version & !(0b11 << 62) | 0b10 << 62;
    let hex = format!("{variant:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}
