//! The impls of operations, made from a table that says of each its parameters and answers.

mod traits;

// Macros.
pub use self::traits::{created, download, given, paged, streamed, waiting};

/// Makes the impls of an operation from its table:
///
/// ```text
/// operation! {
///     GetPet: GET "/pets/{id}" as "getPet", new(id: String) from(String, &str) {
///         id: String = path "id", required argument;
///         tags: Vec<String> = query "tag" pipe_delimited, optional none;
///     }
///     always { header "x-api-version" = "2026-02-09"; }
///     security required { API_KEY; BASIC, SESSION; }
///     server "https://pets.example.com" of ORIGINS;
///     answers: Pet { 200 => json; }
///     errors: Problem { 400 | 404 => json; }
/// }
/// ```
///
/// A row has the field, its type, the parameter by the functions of `Parameter`, and whether it may be absent. A
/// section `body` has the field of the body, and its media types; a section `encodings "multipart/form-data"` behind
/// it has the properties of a form that are not written as is usual. Where an operation has answers of several types
/// there is an enum of them, and a row names the variant: `202 => json as Accepted`. Media types other than
/// `application/json` stand behind the format. Behind it `headers: GetPetHeaders` names the type of the described headers,
/// `retryable: again` the member of the error that says whether to ask again, and `idempotency_key: "Idempotency-Key"`
/// the header that makes it safe to ask again.
///
/// `security` has the alternatives of schemes: `required`, or `optional` if the operation can be had without any, or
/// `none` if it asks for nothing. Without the section nothing is said. `server` is the operation's own, beside the
/// origins of those of the API. Where a caller can choose, it is `servers`, with all addresses that they can have, beside
/// those of the API: `servers "https://a.example/v2" of ORIGINS beside ADDRESSES { "https://a.example/{version}"; }`.
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    (
        $name:ident: $method:tt $path:literal as $id:literal,
        new($($argument:ident: $argument_type:ty),*) from($($from:ty),*) {
            $(
                $field:ident: $type:ty = $location:ident $wire:literal $($option:ident)*,
                $presence:ident $initial:ident;
            )*
        }
        $(always {
            $($always_location:ident $always:literal $($always_option:ident)* = $constant:literal;)*
        })?
        $(security $security:ident { $($($scheme:ident),+;)* })?
        $(server $server:literal of $origins:ident;)?
        $(servers $chosen:literal of $all_origins:ident beside $others:ident { $($choice:literal;)* })?
        $(body $body:ident: $body_type:ty, $body_presence:ident $body_initial:ident {
            $($body_format:ident $media_type:literal;)*
        })?
        $(encodings $encoded:literal {
            $(
                $written:ident $property:literal $($style:ident)* $(= $content_type:literal)?
                    $([$($part_header:literal = $header_value:literal),*])?;
            )*
        })*
        answers: $output:ty {
            $($status:pat => $format:ident $($accept:literal)* $(as $variant:ident)?;)*
        }
        errors: $error:ty {
            $($error_status:pat => $error_format:ident $($error_accept:literal)* $(as $error_variant:ident)?;)*
        }
        $(headers: $headers:ident)?
        $(retryable: $retryable:ident)?
        $(idempotency_key: $idempotency_key:literal)?
    ) => {
        #[allow(unused_variables, reason = "there may be no parameter and no documented body")]
        impl $crate::runtime::http::operation::Operation for $name {
            const DESCRIPTION: &'static $crate::runtime::http::description::Description =
                &$crate::runtime::http::description::Description {
                    id: $id,
                    method: $crate::runtime::http::description::http_method!($method),
                    path: $path,
                    parameters: &[$(
                        $crate::runtime::http::description::Parameter::$location($wire)
                            $(.$option())*,
                    )*],
                    constants: &[$($((
                        $crate::runtime::http::description::Parameter::$always_location($always)
                            $(.$always_option())*,
                        $constant,
                    ),)*)?],
                    bodies: &[$($(
                        $crate::runtime::http::description::MediaType::$body_format($media_type),
                    )*)?],
                    encodings: &[$((
                        $encoded,
                        &[$($crate::runtime::http::description::encoding!(
                            $written $property $($style)* $(= $content_type)?
                                $([$($part_header = $header_value),*])?
                        ),)*],
                    ),)*],
                    accept: &[
                        $($crate::runtime::http::description::accepted!($format $($accept)*),)*
                        $($crate::runtime::http::description::accepted!(
                            $error_format $($error_accept)*
                        ),)*
                    ],
                    security: $crate::runtime::http::security::security!(
                        $($security $($($scheme),+;)*)?
                    ),
                    server: $crate::runtime::http::server::own_server!(
                        $($server of $origins)?
                        $($chosen of $all_origins beside $others { $($choice),* })?
                    ),
                    is_success: |status| match status {
                        $($status => true,)*
                        #[allow(unreachable_patterns)]
                        _ => false,
                    },
                    retryable: $crate::runtime::http::description::first!($({
                        let _ = stringify!($retryable);
                        $crate::runtime::http::operation::says_retryable::<Self>
                    })?),
                    idempotency_key: $crate::runtime::http::description::first!(
                        $($idempotency_key)?
                    ),
                };
            type Output = $output;
            type Error = $error;
            type Headers = $crate::runtime::http::table::headers_type!($($headers)?);

            #[inline]
            fn write(
                &self,
                draft: &mut $crate::runtime::http::draft::Draft,
            ) -> Result<(), $crate::runtime::http::error::RequestError> {
                draft.parameters(&[
                    $($crate::runtime::http::operation::$presence(&self.$field)),*
                ])?;
                $(
                    if let Some(body) =
                        $crate::runtime::http::operation::body::$body_presence(&self.$body)
                    {
                        draft.body(body)?;
                    }
                )?
                Ok(())
            }

            #[inline]
            fn output(
                status: u16,
                body: &[u8],
            ) -> $crate::runtime::http::operation::Decoded<$output> {
                match status {
                    $($status => Some(
                        $crate::runtime::http::answer::decode!(Self, $format body)
                            $(.map(<$output>::$variant))?
                    ),)*
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }

            #[inline]
            fn error(status: u16, body: &[u8]) -> $crate::runtime::http::operation::Decoded<$error> {
                match status {
                    $($error_status => Some(
                        $crate::runtime::http::answer::decode!(Self, $error_format body)
                            $(.map(<$error>::$error_variant))?
                    ),)*
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }

            $(
                #[inline]
                fn retryable(error: &$error) -> Option<bool> {
                    $crate::runtime::http::operation::truth(&error.$retryable)
                }
            )?
        }

        $crate::runtime::types::record::default!($name($($argument)*));

        // Requests and fields have the names that the description gives them.
        #[allow(
            clippy::wrong_self_convention,
            clippy::should_implement_trait,
            clippy::self_named_constructors
        )]
        impl $name {
            /// A request with the parameters that it must have. The others can be set after.
            #[allow(clippy::too_many_arguments)]
            pub fn new($($argument: impl Into<$argument_type>),*) -> Self {
                Self {
                    $($field: $crate::runtime::types::record::initial!($initial $field),)*
                    $($body: $crate::runtime::types::record::initial!($body_initial $body),)?
                }
            }

            $(
                #[doc = concat!("Sets `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(mut self, value: impl Into<$type>) -> Self {
                    $crate::runtime::types::presence::$presence::set(&mut self.$field, value);
                    self
                }
            )*

            $(
                #[doc = concat!("Sets `", stringify!($body), "`.")]
                #[must_use]
                pub fn $body(mut self, value: impl Into<$body_type>) -> Self {
                    $crate::runtime::types::presence::$body_presence::set(&mut self.$body, value);
                    self
                }
            )?

            /// The request, for a server at this address.
            ///
            /// # Errors
            ///
            /// If a parameter has a value that cannot stand where it belongs, or if the body is a stream: only
            /// the client sends these.
            #[inline]
            pub fn http_request(
                &self,
                base: &str,
                credentials: &$crate::runtime::http::credentials::Credentials,
            ) -> Result<::http::Request<Vec<u8>>, $crate::runtime::http::error::RequestError> {
                $crate::runtime::http::request::in_bytes($crate::runtime::http::request::make(
                    self,
                    base,
                    credentials,
                )?)
            }

            /// What the answer to the request means.
            ///
            /// # Errors
            ///
            /// If the status is none of a success, or the body is not what the description says.
            #[inline]
            pub fn http_response(
                status: ::http::StatusCode,
                headers: &::http::HeaderMap,
                body: &[u8],
            ) -> Result<$output, $crate::runtime::http::error::OperationError<$error>> {
                $crate::runtime::http::response::read::<Self>(status, headers, body)
            }

            /// The same, with the status and the headers of the answer.
            ///
            /// # Errors
            ///
            /// If the status is none of a success, or the body is not what the description says.
            #[inline]
            pub fn http_reply(
                status: ::http::StatusCode,
                headers: &::http::HeaderMap,
                body: &[u8],
            ) -> Result<
                $crate::runtime::http::response::Reply<Self>,
                $crate::runtime::http::error::OperationError<$error>,
            > {
                $crate::runtime::http::response::reply::<Self>(status, headers, body)
            }
        }

        $(
            impl From<$from> for $name {
                #[inline]
                fn from(argument: $from) -> Self {
                    Self::new(argument)
                }
            }
        )*
    };
}
pub use operation;

/// The type of the described headers, if there are any.
#[doc(hidden)]
#[macro_export]
macro_rules! headers_type {
    () => {
        ()
    };
    ($headers:ident) => {
        $headers
    };
}
pub use headers_type;
