//! The header `cookie`, of which a request has one for all its cookies (RFC 6265, section 5.4).

use http::header::{COOKIE, HeaderMap, HeaderValue};

/// Adds a cookie, behind those that are there: `a=b; c=d`. None where it has a character that would end it, or that
/// no cookie can have.
pub fn add(headers: &mut HeaderMap, name: &str, value: &str) -> Option<()> {
    let is_allowed = |character| matches!(character, ' '..='~') && character != ';';
    if !value.chars().all(is_allowed) {
        return None;
    }
    append(headers, &format!("{name}={value}"))
}

/// Adds the text of cookies, behind those that are there. None where it has a character that no header can have.
pub fn append(headers: &mut HeaderMap, cookies: &str) -> Option<()> {
    let cookies = match headers.get(COOKIE) {
        Some(others) => format!("{}; {cookies}", std::str::from_utf8(others.as_bytes()).ok()?),
        None => cookies.to_owned(),
    };
    headers.insert(COOKIE, HeaderValue::from_str(&cookies).ok()?);
    Some(())
}
