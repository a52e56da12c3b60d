//! What an operation is.

use super::body::Decoded;
use super::draft::Draft;
use super::error::RequestError;

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
