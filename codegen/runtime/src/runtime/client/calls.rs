//! The client of one API: a method for each of its operations, and for each group of them.

/// Makes a client from the table of the operations that it can send:
///
/// ```text
/// client! {
///     Client {
///         get_pet: operations::GetPet = "Get a pet";
///     }
///     groups {
///         owners: owners::Owners = "The operations of `owners`.";
///     }
/// }
/// ```
///
/// A row may have an attribute in front, `#[cfg(feature = "owners")]`. A group has its methods in a struct of its own, which [`group`] makes in the module that is named.
#[doc(hidden)]
#[macro_export]
macro_rules! client {
    (
        $name:ident {
            $($(#[$cfg:meta])* $method:ident: $module:ident::$operation:ident = $words:literal;)*
        }
        $(groups {
            $($(#[$group_cfg:meta])* $of_group:ident: $group_module:ident::$group:ident = $of:literal;)*
        })?
    ) => {
        /// Sends operations to a server.
        ///
        /// A clone is cheap, and shares its connections with the first. Besides the methods here it
        /// has `wait_for`, which asks until something has come to an end, `list_all`, which gives the
        /// items of a list page after page, and `send` for any operation.
        #[derive(Clone, Debug)]
        pub struct $name($crate::runtime::client::Client);

        #[allow(clippy::wrong_self_convention, reason = "methods have the names of operations")]
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

            /// The same client with another time for each try.
            #[must_use]
            pub fn with_timeout(&self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.clone().with_timeout(timeout))
            }

            /// The same client with another number of retries.
            #[must_use]
            pub fn with_retries(&self, retries: u32) -> Self {
                Self(self.0.clone().with_retries(retries))
            }

            /// The same client, which sends any operation again, or only what is safe to repeat.
            #[must_use]
            pub fn with_retry_non_idempotent(&self, retry: bool) -> Self {
                Self(self.0.clone().with_retry_non_idempotent(retry))
            }

            $($(#[$cfg])* $crate::runtime::client::calls::method! {
                self (&self) $method: $module::$operation = $words
            })*

            $($(
                $(#[$group_cfg])*
                #[doc = $of]
                pub fn $of_group(&self) -> $group_module::$group<'_> {
                    $group_module::$group(&self.0)
                }
            )*)?
        }

        impl From<$crate::runtime::client::Client> for $name {
            fn from(client: $crate::runtime::client::Client) -> Self {
                Self(client)
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = $crate::runtime::client::Client;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    };
}
pub use client;

/// Makes the methods of a group of operations, which a client lends itself to:
///
/// ```text
/// group! {
///     Owners = "The operations of `owners`." {
///         get_owner: operations::GetOwner = "Get an owner";
///     }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! group {
    (
        $name:ident = $of:literal {
            $($(#[$cfg:meta])* $method:ident: $module:ident::$operation:ident = $words:literal;)*
        }
    ) => {
        #[doc = $of]
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'c>(pub(super) &'c $crate::runtime::client::Client);

        #[allow(
            clippy::new_ret_no_self,
            clippy::wrong_self_convention,
            reason = "methods have the names of operations"
        )]
        impl $name<'_> {
            $($(#[$cfg])* $crate::runtime::client::calls::method! {
                self (self) $method: $module::$operation = $words
            })*
        }
    };
}
pub use group;

/// Makes the method of an operation, which sends it; with `self` as it stands in brackets.
#[doc(hidden)]
#[macro_export]
macro_rules! method {
    (
        $this:ident ($($receiver:tt)*)
        $method:ident: $module:ident::$operation:ident = $words:literal
    ) => {
        #[doc = $words]
        ///
        #[doc = concat!(
            "Sends [`", stringify!($operation), "`](",
            stringify!($module), "::", stringify!($operation), ").",
        )]
        ///
        /// # Errors
        ///
        /// If no request can be made of it, if no answer comes, or if the answer is an error.
        pub async fn $method(
            $($receiver)*,
            operation: impl Into<$module::$operation>,
        ) -> Result<
            <$module::$operation as $crate::runtime::http::operation::Operation>::Output,
            $crate::runtime::client::error::ClientError<
                <$module::$operation as $crate::runtime::http::operation::Operation>::Error
            >,
        > {
            $this.0.send::<$module::$operation>(operation.into()).await
        }
    };
}
pub use method;
