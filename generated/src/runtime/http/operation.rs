//! What an operation is.

use super::super::encode::Encode;
use super::super::json;
use super::description::Description;
use super::draft::Draft;
use super::error::RequestError;
use super::events::Stream;
use super::headers::DescribedHeaders;

/// What a body was decoded to; none if the description has no body for the status.
pub type Decoded<T> = Option<Result<T, json::Error>>;

/// Something that the API can be asked to do. A value is one request, with its parameters.
pub trait Operation {
    /// What the description says of it.
    const DESCRIPTION: &'static Description;
    /// What it gives when it succeeds.
    type Output;
    /// The body of an error that the description knows.
    type Error;
    /// The headers of its answers that the description knows; `()` if there is none.
    type Headers: DescribedHeaders;

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

/// What the body of an error says of repeating the request, before it is known that it is one.
pub fn says_retryable<O: Operation>(status: u16, body: &[u8]) -> Option<bool> {
    O::error(status, body)?.ok().as_ref().and_then(O::retryable)
}

/// An operation that makes sense to be asked again, until what it is about has come to an end.
pub trait Waiting: Operation {
    /// Whether the answer says that the end has not come.
    fn is_pending(output: &Self::Output) -> bool;
}

/// An operation that creates something which comes to an end later, and can be waited for.
pub trait Creating: Operation {
    /// The operation that asks for it.
    type Created: Waiting;

    /// Asks for what this operation has created, by its answer.
    fn created(&self, answer: &Self::Output) -> Self::Created;
}

/// An operation that answers with a stream of events, or can be asked to.
pub trait Streamed: Operation {
    /// What the data of an event is.
    type Data;
    /// How events are told apart, and what ends them.
    const STREAM: &'static Stream;

    /// Decodes the data of an event.
    fn data(data: &str) -> Result<Self::Data, json::Error>;

    /// Whether an answer with this status is the stream, if it comes with the stream's media type.
    fn is_stream(status: u16) -> bool;
}

/// An operation that answers with bytes, with some status at least. They need not be held whole.
pub trait Download: Operation {
    /// Whether an answer with this status is these bytes.
    fn is_download(status: u16) -> bool;
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
#[inline]
pub fn required<T: Encode>(value: &T) -> Option<&dyn Encode> {
    Some(value)
}

/// The value of a parameter that may be absent.
#[inline]
pub fn optional<T: Encode>(value: &Option<T>) -> Option<&dyn Encode> {
    value.as_ref().map(|value| value as _)
}

/// The body of a request, by whether it may be absent.
pub mod body {
    use super::super::body::Body;

    /// One that is always there.
    #[inline]
    pub fn required<T: Body>(body: &T) -> Option<&dyn Body> {
        Some(body)
    }

    /// One that may be absent.
    #[inline]
    pub fn optional<T: Body>(body: &Option<T>) -> Option<&dyn Body> {
        body.as_ref().map(|body| body as _)
    }
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
