//! The servers of an API: the addresses that a description names, and which of them a request goes to.

use std::borrow::Cow;

/// The server of an operation that has one of its own (`servers` of an operation or of a path).
#[derive(Debug)]
pub struct OwnServer {
    /// Its address; a relative one begins at the root of the server that others use.
    pub url: &'static str,
    /// The origins of the servers of the description, where a variable in braces stands for a label of the host.
    /// None of a description whose servers are relative, or that names none.
    pub origins: &'static [&'static str],
    /// What a caller can choose: the addresses of all own servers of the operation, variables in braces. None if there
    /// is one.
    pub choices: &'static [&'static str],
    /// The addresses of the servers of the description, variables in braces: who names one of these has not chosen.
    pub others: &'static [&'static str],
}

impl OwnServer {
    /// Where requests go, if those of other operations go to `base`.
    ///
    /// If that is at an origin of the description, the operation's own server is meant. Any other address, such as
    /// that of a proxy or of a test, is the server of all operations: what the caller trusts with credentials is
    /// that address, and no other. Where the description's servers are relative, so can the operation's be. Who names
    /// one of several servers of the operation, or one with other values of its variables, has chosen it.
    pub fn address<'b>(&self, base: &'b str) -> Cow<'b, str> {
        if self.is_chosen(base) {
            return Cow::Borrowed(base);
        }
        let origin = origin(base);
        let is_named = || {
            let origin = without_default_port(origin).to_ascii_lowercase();
            self.origins.iter().any(|template| is_of(template, &origin))
        };
        let is_absolute = self.url.contains("://") || self.url.starts_with("//");
        if self.origins.is_empty() && is_absolute || !self.origins.is_empty() && !is_named() {
            return Cow::Borrowed(base);
        }
        Cow::Owned(resolve(self.url, base))
    }

    /// Whether an address is one of the operation's servers, and none of the description's. Of two that it can be it is
    /// the one with fewer variables.
    fn is_chosen(&self, base: &str) -> bool {
        let base = base.trim_end_matches('/');
        let variables = |templates: &[&str]| {
            let fitting = templates.iter().filter(|template| is_at(&resolve(template, base), base));
            fitting.map(|template| template.matches('{').count()).min()
        };
        let own = variables(self.choices);
        own.is_some_and(|own| variables(self.others).is_none_or(|other| own < other))
    }
}

/// Scheme, host and port of an address, as they are written.
pub(super) fn origin(address: &str) -> &str {
    let start = address.find("://").map_or(0, |colon| colon + 3);
    let end = address[start..].find(['/', '?', '#']).map_or(address.len(), |end| start + end);
    &address[..end]
}

fn without_default_port(origin: &str) -> &str {
    let port = if origin.get(..6).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https:")) {
        ":443"
    } else {
        ":80"
    };
    origin.strip_suffix(port).unwrap_or(origin)
}

/// A relative address at the root of an origin: where the description itself stands, which a relative one begins at
/// (OpenAPI 3.1.1, section 4.8.5), is not known.
fn at_root(url: &str, origin: &str) -> String {
    // There is nothing above the root (RFC 3986, section 5.2.4).
    let mut url = url.trim_start_matches('/');
    while let Some(rest) = url.strip_prefix("./").or_else(|| url.strip_prefix("../")) {
        url = rest;
    }
    match url {
        "" | "." | ".." => origin.to_owned(),
        path => format!("{origin}/{path}"),
    }
}

/// Whether an origin is one of a template.
fn is_of(template: &str, origin: &str) -> bool {
    let Some((before, rest)) = template.split_once('{') else { return template == origin };
    let (Some((_, after)), Some(rest)) = (rest.split_once('}'), origin.strip_prefix(before)) else {
        return false;
    };
    let is_of_label = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let longest = rest.bytes().take_while(is_of_label).count();
    (1..=longest).any(|length| is_of(after, &rest[length..]))
}

/// Whether an address is one of a template. What is between the braces may be anything: requests go to the address, so
/// that it matters which server is meant, and not which values it has.
fn is_at(template: &str, address: &str) -> bool {
    let mut texts =
        template.trim_end_matches('/').split('{').map(|part| match part.split_once('}') {
            Some((_, text)) => text,
            None => part,
        });
    let Some(mut rest) = address.strip_prefix(texts.next().unwrap_or_default()) else {
        return false;
    };
    let texts: Vec<&str> = texts.collect();
    let Some((last, between)) = texts.split_last() else { return rest.is_empty() };
    for text in between {
        let Some(start) = rest.find(text) else { return false };
        rest = &rest[start + text.len()..];
    }
    rest.ends_with(last)
}

/// The address of a server whichever way it is written: a relative one is of the server at `base`.
pub fn resolve(url: &str, base: &str) -> String {
    if url.starts_with("//") {
        let scheme = base.split_once("//").map_or("https:", |(scheme, _)| scheme);
        return format!("{scheme}{url}");
    }
    if url.contains("://") { url.to_owned() } else { at_root(url, origin(base)) }
}

/// Makes the impls of an enum of texts: `choices! { Region { Eu = "eu"; } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! choices {
    ($name:ident { $($choice:ident = $text:literal;)* }) => {
        impl $name {
            /// The text.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$choice => $text,)*
                }
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}
pub use choices;

/// Makes the impls of an enum of servers: `servers! { Server { Production = "https://..."; } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! servers {
    ($name:ident { $($server:ident = $url:literal;)* }) => {
        $crate::runtime::http::server::choices! { $name { $($server = $url;)* } }

        impl $name {
            /// The address, where a relative one such as `/v1` is of the server at `base`.
            pub fn at(self, base: &str) -> String {
                $crate::runtime::http::server::resolve(self.as_str(), base)
            }
        }
    };
}
pub use servers;

/// The operation's own server, as a table of operations has it.
#[doc(hidden)]
#[macro_export]
macro_rules! own_server {
    () => {
        None
    };
    ($url:literal of $origins:ident) => {
        $crate::runtime::http::server::own_server!(@ $url of $origins, &[], &[])
    };
    ($url:literal of $origins:ident beside $others:ident { $($choice:literal),* }) => {
        $crate::runtime::http::server::own_server!(@ $url of $origins, &[$($choice),*], $others)
    };
    (@ $url:literal of $origins:ident, $choices:expr, $others:expr) => {
        Some($crate::runtime::http::server::OwnServer {
            url: $url,
            origins: $origins,
            choices: $choices,
            others: $others,
        })
    };
}
pub use own_server;
