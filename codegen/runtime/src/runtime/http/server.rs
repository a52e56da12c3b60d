//! The servers of an API.

/// Makes the impls of an enum of servers: `servers! { Server { Production = "https://..."; } }`.
macro_rules! servers {
    ($name:ident { $($server:ident = $url:literal;)* }) => {
        impl $name {
            /// The address.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$server => $url,)*
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
pub(crate) use servers;
