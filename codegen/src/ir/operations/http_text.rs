//! What may be written in a request.

/// Whether a text is a token of HTTP, as the names of headers and of schemes are (RFC 9110, section 5.6.2).
pub fn is_token(text: &str) -> bool {
    let is_of_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_of_token)
}

/// Whether a text can be the value of a header: visible characters of ASCII, spaces and tabs (RFC 9110, section 5.5).
pub fn can_be_header(text: &str) -> bool {
    text.chars().all(|character| matches!(character, '\t' | ' '..='~'))
}
