//! The client of one API: a method for each of its operations.

/// Makes a client from the table of the operations that it can send:
///
/// ```text
/// client! {
///     Client {
///         get_pet: GetPet = "Get a pet";
///     }
/// }
/// ```
macro_rules! client {
    ($name:ident { $($method:ident: $operation:ident = $words:literal;)* }) => {
        /// Sends operations to a server.
        ///
        /// A clone is cheap, and shares its connections with the first. Besides the methods here it
        /// has `wait_for`, which asks until something has come to an end, `list_all`, which gives the
        /// items of a list page after page, and `send` for any operation.
        #[derive(Clone, Debug)]
        pub struct $name($crate::runtime::client::Client);

        impl $name {
            /// A client for the server at this address, with the credentials of the caller.
            ///
            /// # Errors
            ///
            /// If the address is none that requests can be sent to, or TLS cannot be set up.
            pub fn new(
                base: impl AsRef<str>,
                credentials: $crate::runtime::http::credentials::Credentials,
            ) -> Result<Self, $crate::runtime::client::builder::ClientBuildError> {
                Self::builder(base, credentials).build().map(Self)
            }

            /// Starts a client of which more is to be set: timeouts, retries, limits. What it builds
            /// becomes this client by `from`.
            pub fn builder(
                base: impl AsRef<str>,
                credentials: $crate::runtime::http::credentials::Credentials,
            ) -> $crate::runtime::client::builder::ClientBuilder {
                $crate::runtime::client::Client::builder(base, credentials)
            }

            $(
                #[doc = $words]
                ///
                #[doc = concat!("Sends [`", stringify!($operation), "`].")]
                ///
                /// # Errors
                ///
                /// If no request can be made of it, if no answer comes, or if the answer is an error.
                pub async fn $method(
                    &self,
                    operation: impl Into<$operation>,
                ) -> Result<
                    <$operation as $crate::runtime::http::operation::Operation>::Output,
                    $crate::runtime::client::error::ClientError<
                        <$operation as $crate::runtime::http::operation::Operation>::Error
                    >,
                > {
                    self.0.send::<$operation>(operation.into()).await
                }
            )*
        }

        impl From<$crate::runtime::client::Client> for $name {
            fn from(client: $crate::runtime::client::Client) -> Self {
                Self(client)
            }
        }

        impl std::ops::Deref for $name {
            type Target = $crate::runtime::client::Client;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    };
}
pub(crate) use client;
