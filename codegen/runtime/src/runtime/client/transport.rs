//! What stands between the client and the wire: one method, which sends a request and gives the answer.

use std::pin::Pin;

use http::{Request, Response};

use super::super::http::request_body::RequestBody;
use super::byte_stream::ByteStream;
use super::transport_error::TransportError;

/// Sends requests. A [`reqwest::Client`] is one; another is whatever implements this, such as a mock, or a layer
/// around a `reqwest::Client` that signs or records what is sent.
///
/// The client above it repeats requests, follows redirects, and bounds the time and the size of answers. A transport
/// does none of that.
pub trait Transport: Send + Sync {
    /// Sends a request once. The answer is there when its head has come; its body is read as a stream.
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<ByteStream>, TransportError>>;
}

/// A future of any type.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
