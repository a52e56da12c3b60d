//! Paths, with the names of their parameters in braces.

/// A path as it is sent, its parameters in braces: behind a slash, and what no URL has percent-encoded.
pub fn sent_path(path: &str) -> String {
    let mut parts = without_fragment(path).split('{');
    let slash = if path.starts_with('/') { "" } else { "/" };
    let mut sent = format!("{slash}{}", encoded(parts.next().unwrap_or_default()));
    for part in parts {
        match part.split_once('}') {
            Some((name, rest)) => sent.push_str(&format!("{{{name}}}{}", encoded(rest))),
            None => sent.push_str(&format!("%7B{}", encoded(part))),
        }
    }
    sent
}

/// A path without its fragment (`/#Action=Get`), which stays with the client (RFC 9110, section 7.1).
pub fn without_fragment(path: &str) -> &str {
    path.split('#').next().unwrap_or_default()
}

/// A text with all percent-encoded that neither a path nor a query has (RFC 3986, sections 3.3 and 3.4).
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=%".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// The names of the parameters of a path.
pub fn path_parameters(path: &str) -> impl Iterator<Item = &str> {
    let parts = without_fragment(path).split('{').skip(1);
    parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name)
}
