//! The transport on reqwest.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use rustls::ClientConfig;

use super::super::encode::stream::BoxError;
use super::super::http::request_body::RequestBody;
use super::byte_stream::ByteStream;
use super::transport::{BoxFuture, Transport};
use super::transport_error::{TransportError, TransportErrorKind};

/// How long a connection may take, within the time of the try that needs it.
const CONNECT: Duration = Duration::from_secs(10);

/// What a client of reqwest is set up with.
pub struct Setup<'a> {
    pub tls: ClientConfig,
    /// How many connections are kept for the next request.
    pub idle_connections: usize,
    pub user_agent: &'a str,
    /// Whether the proxies count that the environment names.
    pub proxies: bool,
}

impl Setup<'_> {
    /// The client. Redirects are the answers to their requests: whether they are followed is decided by who asks.
    pub fn client(self) -> Result<reqwest::Client, reqwest::Error> {
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(self.tls)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(CONNECT)
            .pool_max_idle_per_host(self.idle_connections)
            .user_agent(self.user_agent);
        if self.proxies { client } else { client.no_proxy() }.build()
    }
}

impl Transport for reqwest::Client {
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<ByteStream>, TransportError>> {
        Box::pin(async move {
            let no_answer = |error| transport_error(error, TransportErrorKind::Other);
            let request = request.map(outgoing).try_into().map_err(no_answer)?;
            let response = self.execute(request).await.map_err(no_answer)?;
            Ok(Response::<reqwest::Body>::from(response).map(|body| {
                let length = body.size_hint().exact();
                ByteStream::new(Incoming(body), length)
            }))
        })
    }
}

fn transport_error(error: reqwest::Error, otherwise: TransportErrorKind) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() && !is_of_content(&error) {
        TransportErrorKind::Timeout
    } else {
        otherwise
    };
    TransportError::new(kind, error.without_url())
}

/// Whether the content that was to be sent has failed: a time that a reader has is not that of the request.
fn is_of_content(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(error) = source {
        if error.is::<ContentError>() {
            return true;
        }
        source = error.source();
    }
    false
}

/// Why a content could not be read.
#[derive(Debug)]
struct ContentError(BoxError);

impl Display for ContentError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl Error for ContentError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

/// The body of a request. One of bytes can be sent anew if the server closes the connection before it reads.
fn outgoing(body: RequestBody) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => bytes.into(),
        None => reqwest::Body::wrap(Outgoing(body)),
    }
}

struct Outgoing(RequestBody);

impl Body for Outgoing {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let piece = Pin::new(&mut self.0).poll_next(context);
        let wrapped = |error| ContentError(error).into();
        piece.map(|piece| piece.map(|piece| piece.map(Frame::data).map_err(wrapped)))
    }

    fn size_hint(&self) -> SizeHint {
        self.0.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The body of an answer, without the trailers that may come behind it.
struct Incoming(reqwest::Body);

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = std::task::ready!(Pin::new(&mut self.0).poll_frame(context));
            return Poll::Ready(match frame {
                None => None,
                Some(Err(error)) => Some(Err(transport_error(error, TransportErrorKind::Body))),
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => Some(Ok(data)),
                    Err(_) => continue,
                },
            });
        }
    }
}
