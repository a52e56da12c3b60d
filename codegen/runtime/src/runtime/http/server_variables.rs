//! Servers with variables (OpenAPI 3.1.1, section 4.8.6).

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use super::server::origin;

/// The value of a variable.
pub struct Variable<'v> {
    pub name: &'static str,
    pub value: &'v str,
    /// What the description has here: the default, or the choice that was made. None for a variable without a default.
    pub described: Option<&'v str>,
}

/// An address with its variables filled in.
///
/// # Errors
///
/// If a value would make another server of it, or end the path.
pub fn fill(template: &'static str, variables: &[Variable<'_>]) -> Result<String, InvalidVariable> {
    let mut url = String::new();
    let mut rest = template;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        url.push_str(before);
        rest = after;
        if let Some(variable) = variables.iter().find(|known| known.name == name) {
            if !is_good(variable, &url, rest) {
                return Err(InvalidVariable { name: variable.name });
            }
            url.push_str(variable.value);
        }
    }
    url.push_str(rest);
    // What begins a path must not become a host.
    match variables.first() {
        Some(first) if url.starts_with("//") && !template.starts_with("//") => {
            Err(InvalidVariable { name: first.name })
        }
        _ => Ok(url),
    }
}

/// Whether a variable can have its value between what stands before it and what stands behind.
fn is_good(variable: &Variable<'_>, before: &str, rest: &str) -> bool {
    let Variable { value, described, .. } = *variable;
    if described == Some(value) {
        return true;
    }
    let is_last_of_host = rest.is_empty() || rest.starts_with('/');
    if before.starts_with('/') || before.len() > origin(before).len() {
        return is_in_path(value);
    }
    // What the default is tells what stands here: the path, or the whole address.
    match described {
        Some(default) if default.starts_with('/') => {
            (value.is_empty() && is_last_of_host || value.starts_with('/')) && is_in_path(value)
        }
        Some(default) if default.contains("://") => before.is_empty() && is_address(value),
        _ if before.ends_with(':') => is_port(value),
        _ => is_in_host(value, is_last_of_host),
    }
}

/// Whether a value is an address of HTTP.
fn is_address(value: &str) -> bool {
    let Some((scheme, host)) = origin(value).split_once("://") else { return false };
    let is_http = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    is_http && is_in_host(host, true) && is_in_path(&value[origin(value).len()..])
}

/// Whether a value can be a part of a host, with a port behind it where the host ends.
fn is_in_host(value: &str, is_last: bool) -> bool {
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    let host = match value.split_once(':') {
        Some((host, port)) if is_last && is_port(port) => host,
        _ => value,
    };
    !host.is_empty() && host.bytes().all(is_host)
}

fn is_port(value: &str) -> bool {
    value.parse::<u16>().is_ok() && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a value can be a part of a path.
fn is_in_path(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'?' | b'#' | b'\\'))
}

/// A server variable has a value that would lead to another server, or that no address can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidVariable {
    name: &'static str,
}

impl InvalidVariable {
    /// The name of the variable.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl Display for InvalidVariable {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the server variable `{}` has a value that cannot stand where it belongs",
            self.name
        )
    }
}

impl Error for InvalidVariable {}

/// Makes the impls of a server with variables:
///
/// ```text
/// server_variables! {
///     RegionalServer: "https://{region}.example.com/{version}" {
///         region: Region = "region", choice;
///         version: String = "version", text "v1";
///     }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! server_variables {
    ($name:ident: $url:literal {
        $($field:ident: $type:ty = $wire:literal, $form:ident $($default:literal)?;)*
    }) => {
        impl $name {
            /// The server with the defaults of its variables.
            pub fn new() -> Self {
                Self { $($field: $crate::runtime::http::server_variables::initial_variable!($form $($default)?),)* }
            }

            $(
                #[doc = concat!("Sets `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(mut self, value: impl Into<$type>) -> Self {
                    self.$field = value.into();
                    self
                }
            )*

            /// The address.
            ///
            /// # Errors
            ///
            /// If a variable has a value that would lead to another server, such as one with a `/` in the host.
            pub fn url(&self) -> Result<String, $crate::runtime::http::server_variables::InvalidVariable> {
                $crate::runtime::http::server_variables::fill($url, &[
                    $($crate::runtime::http::server_variables::Variable {
                        name: $wire,
                        value: AsRef::<str>::as_ref(&self.$field),
                        described: $crate::runtime::http::server_variables::described!(
                            $form $($default)?, self.$field
                        ),
                    }),*
                ])
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
}
pub use server_variables;

/// What a server variable is at first.
#[doc(hidden)]
#[macro_export]
macro_rules! initial_variable {
    (choice) => {
        Default::default()
    };
    (text) => {
        String::new()
    };
    (text $default:literal) => {
        $default.to_owned()
    };
}
pub use initial_variable;

/// What the description has for a server variable.
#[doc(hidden)]
#[macro_export]
macro_rules! described {
    (choice, $value:expr) => {
        Some(AsRef::<str>::as_ref(&$value))
    };
    (text, $value:expr) => {
        None
    };
    (text $default:literal, $value:expr) => {
        Some($default)
    };
}
pub use described;
