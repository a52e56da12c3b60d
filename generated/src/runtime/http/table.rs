//! The impls of operations, made from a table that says of each its parameters and answers.

/// Makes the impls of an operation from its table:
///
/// ```text
/// operation! {
///     GetPet: GET "/pets/{id}" as "getPet", new(id: String) from(String, &str) {
///         id: String = path "id", required argument;
///         limit: i64 = query "limit", optional none;
///     }
///     always { header "x-api-version" = "2026-02-09"; }
///     answers: Pet { 200 => json; }
///     errors: Problem { 400 | 404 => json; }
/// }
/// ```
///
/// A row has the field, its type, where it goes and under which name, and whether it may be absent.
/// Where an operation has answers of several types there is an enum of them, and a row names the
/// variant: `202 => json as Accepted`. A last part `retryable: again` names the member of the error
/// that says whether to ask again.
macro_rules! operation {
    (
        $name:ident: $method:ident $path:literal as $id:literal,
        new($($argument:ident: $argument_type:ty),*) from($($from:ty),*) {
            $($field:ident: $type:ty = $place:ident $wire:literal, $presence:ident $initial:ident;)*
        }
        always { $($always_place:ident $always:literal = $constant:literal;)* }
        answers: $output:ty { $($status:pat => $format:ident $(as $variant:ident)?;)* }
        errors: $error:ty {
            $($error_status:pat => $error_format:ident $(as $error_variant:ident)?;)*
        }
        $(retryable: $retryable:ident)?
    ) => {
        #[allow(unused_variables, reason = "there may be no parameter and no documented body")]
        impl $crate::runtime::http::operation::Operation for $name {
            const ID: &'static str = $id;
            const METHOD: ::http::Method = ::http::Method::$method;
            const PATH: &'static str = $path;
            type Output = $output;
            type Error = $error;

            fn write(
                &self,
                draft: &mut $crate::runtime::http::draft::Draft,
            ) -> Result<(), $crate::runtime::http::error::RequestError> {
                $(draft.$always_place($always, &$constant.to_owned())?;)*
                $(
                    let value = $crate::runtime::http::operation::$presence(&self.$field);
                    if let Some(value) = value {
                        draft.$place($wire, value)?;
                    }
                )*
                Ok(())
            }

            fn output(
                status: u16,
                body: &[u8],
            ) -> $crate::runtime::http::body::Decoded<$output> {
                match status {
                    $($status => Some(
                        $crate::runtime::http::body::$format(body)
                            $(.map(<$output>::$variant))?
                    ),)*
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }

            fn error(status: u16, body: &[u8]) -> $crate::runtime::http::body::Decoded<$error> {
                match status {
                    $($error_status => Some(
                        $crate::runtime::http::body::$error_format(body)
                            $(.map(<$error>::$error_variant))?
                    ),)*
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }

            $(
                fn retryable(error: &$error) -> Option<bool> {
                    $crate::runtime::http::operation::truth(&error.$retryable)
                }
            )?
        }

        $crate::runtime::types::record::default!($name($($argument)*));

        // Fields have the names that the description gives them.
        #[allow(clippy::wrong_self_convention, clippy::should_implement_trait)]
        impl $name {
            /// A request with the parameters that it must have. The others can be set after.
            #[allow(clippy::too_many_arguments)]
            pub fn new($($argument: impl Into<$argument_type>),*) -> Self {
                Self { $($field: $crate::runtime::types::record::initial!($initial $field),)* }
            }

            $(
                #[doc = concat!("Sets `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(mut self, value: impl Into<$type>) -> Self {
                    $crate::runtime::types::presence::$presence::set(&mut self.$field, value);
                    self
                }
            )*

            /// The request, for a server at this address.
            ///
            /// # Errors
            ///
            /// If a parameter has a value that cannot stand where it belongs.
            pub fn http_request(
                &self,
                base: &str,
                credentials: &$crate::runtime::http::credentials::Credentials,
            ) -> Result<::http::Request<Vec<u8>>, $crate::runtime::http::error::RequestError> {
                $crate::runtime::http::request::make(self, base, credentials)
            }

            /// What the answer to the request means.
            ///
            /// # Errors
            ///
            /// If the status is none of a success, or the body is not what the description says.
            pub fn http_response(
                status: ::http::StatusCode,
                headers: &::http::HeaderMap,
                body: &[u8],
            ) -> Result<$output, $crate::runtime::http::error::OperationError<$error>> {
                $crate::runtime::http::response::read::<Self>(status, headers, body)
            }
        }

        $(
            impl From<$from> for $name {
                fn from(argument: $from) -> Self {
                    Self::new(argument)
                }
            }
        )*
    };
}
pub(crate) use operation;

/// Says which answers mean that the end has not come: `waiting! { GetRun: status "PENDING"; }`.
macro_rules! waiting {
    ($name:ident: $member:ident $($value:literal)|+;) => {
        impl $crate::runtime::http::operation::Waiting for $name {
            fn is_pending(output: &Self::Output) -> bool {
                matches!(output.$member.as_str(), $($value)|+)
            }
        }
    };
}
pub(crate) use waiting;

/// Says where the pages of a list are: `paged! { ListRuns of Run: page_token, data next next_token; }`.
macro_rules! paged {
    ($name:ident of $item:ty: $token:ident, $items:ident next $next:ident;) => {
        impl $crate::runtime::http::operation::Paged for $name {
            type Item = $item;

            fn set_page(&mut self, token: String) {
                self.$token = Some(token);
            }

            fn into_page(output: Self::Output) -> (Vec<$item>, Option<String>) {
                let next = $crate::runtime::http::operation::PageToken::into_token(output.$next);
                (output.$items, next)
            }
        }
    };
}
pub(crate) use paged;
