//! Operations: one table an operation says its parameters and answers, and `operation!` makes the
//! impls of it.

use super::error::RequestError;
use super::request::Draft;
use super::response::Decoded;

/// Something that the API can be asked to do. A value is one request, with its parameters.
pub trait Operation {
    /// The operation's id in the description.
    const ID: &'static str;
    /// The method.
    const METHOD: ::http::Method;
    /// The path, parameters in braces.
    const PATH: &'static str;
    /// What it gives when it succeeds.
    type Output;
    /// The body of an error that the description knows.
    type Error;

    /// Puts parameters and body into a request.
    fn write(&self, draft: &mut Draft) -> Result<(), RequestError>;

    /// Decodes the body of a success.
    fn output(status: u16, body: &[u8]) -> Decoded<Self::Output>;

    /// Decodes the body of an error.
    fn error(status: u16, body: &[u8]) -> Decoded<Self::Error>;

    /// What the body of an error says of repeating the request.
    fn retryable(_error: &Self::Error) -> Option<bool> {
        None
    }
}

/// An operation that makes sense to be asked again, until what it is about has come to an end.
pub trait Waiting: Operation {
    /// Whether the answer says that the end has not come.
    fn is_pending(output: &Self::Output) -> bool;
}

/// An operation that gives a list, a page at a time.
pub trait Paged: Operation {
    /// An item of the list.
    type Item;

    /// Asks for the page that this token stands for.
    fn set_page(&mut self, token: String);

    /// The items of a page, and the token of the next one; none on the last.
    fn into_page(output: Self::Output) -> (Vec<Self::Item>, Option<String>);
}

/// The member of a page that names the next one, however it says that there is none.
pub trait PageToken {
    fn into_token(self) -> Option<String>;
}

impl PageToken for String {
    fn into_token(self) -> Option<String> {
        Some(self)
    }
}

impl<T: PageToken> PageToken for Option<T> {
    fn into_token(self) -> Option<String> {
        self.and_then(T::into_token)
    }
}

/// The value of a parameter that is always there.
pub fn required<T>(value: &T) -> Option<&T> {
    Some(value)
}

/// The value of a parameter that may be absent.
pub fn optional<T>(value: &Option<T>) -> Option<&T> {
    value.as_ref()
}

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
                draft: &mut $crate::runtime::http::request::Draft,
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
            ) -> $crate::runtime::http::response::Decoded<$output> {
                match status {
                    $($status => Some(
                        $crate::runtime::http::response::body::$format(body)
                            $(.map(<$output>::$variant))?
                    ),)*
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }

            fn error(status: u16, body: &[u8]) -> $crate::runtime::http::response::Decoded<$error> {
                match status {
                    $($error_status => Some(
                        $crate::runtime::http::response::body::$error_format(body)
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

        $crate::runtime::record::default!($name($($argument)*));

        // Fields have the names that the description gives them.
        #[allow(clippy::wrong_self_convention, clippy::should_implement_trait)]
        impl $name {
            /// A request with the parameters that it must have. The others can be set after.
            #[allow(clippy::too_many_arguments)]
            pub fn new($($argument: impl Into<$argument_type>),*) -> Self {
                Self { $($field: $crate::runtime::record::initial!($initial $field),)* }
            }

            $(
                #[doc = concat!("Sets `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(mut self, value: impl Into<$type>) -> Self {
                    $crate::runtime::presence::$presence::set(&mut self.$field, value);
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

/// What a member of an error body says, whether or not it may be absent.
pub trait Truth {
    /// True, false, or not said.
    fn truth(&self) -> Option<bool>;
}

impl Truth for bool {
    fn truth(&self) -> Option<bool> {
        Some(*self)
    }
}

impl Truth for Option<bool> {
    fn truth(&self) -> Option<bool> {
        *self
    }
}

/// What a member of an error body says.
pub fn truth<T: Truth>(member: &T) -> Option<bool> {
    member.truth()
}

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
