//! A transport that answers from a table, so that code which uses a client can be tested without a server.

use std::collections::VecDeque;
use std::fmt::{self, Debug, Formatter};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Method, Request, Response, StatusCode, Uri};

use super::super::http::request_body::RequestBody;
use super::byte_stream::ByteStream;
use super::transport::{BoxFuture, Transport};
use super::transport_error::{TransportError, TransportErrorKind};

/// A transport that answers from a table, and records what was asked:
///
/// ```text
/// let mock = Mock::new();
/// mock.on(Method::GET, "/pets/{id}").answer(503, "").answer(200, r#"{"id": "1"}"#);
/// let client = Client::builder("http://pets.test", credentials).transport(mock.clone()).build()?;
/// Client::from(client).get_pet("1").await?;
/// assert_eq!(mock.requests()[1].uri.path(), "/pets/1");
/// ```
///
/// A clone is the same mock. A request that the table does not have is an error, which lists what the table has.
#[derive(Clone, Default)]
pub struct Mock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    routes: Vec<Route>,
    requests: Vec<RecordedRequest>,
}

struct Route {
    method: Method,
    path: String,
    answers: VecDeque<Answer>,
}

#[derive(Clone)]
enum Answer {
    Response(Response<Bytes>),
    Fault(TransportErrorKind),
}

/// A request that a mock has been sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordedRequest {
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Mock {
    /// A mock with an empty table.
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins a row of the table: what requests of this method and path are answered with. The path is the whole path
    /// of the address, that of the base address included; what stands in braces is any text without a slash. Of the
    /// rows that a request is of, the first counts.
    pub fn on(&self, method: Method, path: &str) -> Answers {
        let mut state = self.state();
        state.routes.push(Route { method, path: path.to_owned(), answers: VecDeque::new() });
        let row = state.routes.len() - 1;
        drop(state);
        Answers { mock: self.clone(), row }
    }

    /// The requests that it has been sent, in their order.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere leaves the table as it is.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: RecordedRequest) -> Result<Response<ByteStream>, TransportError> {
        let mut state = self.state();
        let (method, path) = (request.method.clone(), request.uri.path().to_owned());
        state.requests.push(request);
        let fits = |route: &&mut Route| route.method == method && is_of(&path, &route.path);
        let mut routes = state.routes.iter_mut();
        let answers = routes.find(fits).map(|route| &mut route.answers);
        let is_in_table = answers.is_some();
        let answer = answers.and_then(|answers| match answers.len() {
            // The last one is for all that follow.
            0 | 1 => answers.front().cloned(),
            _ => answers.pop_front(),
        });
        match answer {
            Some(Answer::Response(response)) => {
                Ok(response.map(|body| ByteStream::from(body.to_vec())))
            }
            Some(Answer::Fault(kind)) => Err(TransportError::new(kind, "as the mock was told")),
            None if is_in_table => {
                let message = format!("the row of {method} {path} in the mock has no answer");
                Err(TransportError::new(TransportErrorKind::Other, message))
            }
            None => {
                let rows = state.routes.iter().map(|row| format!("{} {}", row.method, row.path));
                let rows = match rows.collect::<Vec<String>>().join(", ") {
                    rows if rows.is_empty() => "nothing".to_owned(),
                    rows => rows,
                };
                let message = format!("no answer to {method} {path}: the mock expects {rows}");
                Err(TransportError::new(TransportErrorKind::Other, message))
            }
        }
    }
}

impl Transport for Mock {
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<ByteStream>, TransportError>> {
        Box::pin(async move {
            let (head, mut pieces) = request.into_parts();
            let mut body = Vec::new();
            let fault = |error| TransportError::new(TransportErrorKind::Other, error);
            while let Some(piece) = pieces.next().await {
                body.extend_from_slice(&piece.map_err(fault)?);
            }
            let (method, uri, headers) = (head.method, head.uri, head.headers);
            self.answer(RecordedRequest { method, uri, headers, body })
        })
    }
}

/// What the requests of a row are answered with: each with the next, and all that follow with the last.
pub struct Answers {
    mock: Mock,
    row: usize,
}

impl Answers {
    /// A status, and a body: one that is not empty is JSON.
    ///
    /// # Panics
    ///
    /// If the status is none.
    pub fn answer(self, status: u16, body: impl Into<Bytes>) -> Self {
        let mut response = Response::new(body.into());
        *response.status_mut() = StatusCode::from_u16(status).expect("a status of HTTP");
        if !response.body().is_empty() {
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
        }
        self.respond(response)
    }

    /// An answer with headers of its own.
    pub fn respond(self, response: Response<impl Into<Bytes>>) -> Self {
        self.push(Answer::Response(response.map(Into::into)))
    }

    /// No connection.
    pub fn refuse(self) -> Self {
        self.fail(TransportErrorKind::Connect)
    }

    /// No answer in time; nobody waits for it.
    pub fn time_out(self) -> Self {
        self.fail(TransportErrorKind::Timeout)
    }

    /// An error of this kind.
    pub fn fail(self, kind: TransportErrorKind) -> Self {
        self.push(Answer::Fault(kind))
    }

    fn push(self, answer: Answer) -> Self {
        let mut state = self.mock.state();
        // The row was there when this was made, and none is taken away.
        state.routes[self.row].answers.push_back(answer);
        drop(state);
        self
    }
}

/// Whether a path is of a template, in which `{name}` is any text without a slash.
fn is_of(path: &str, template: &str) -> bool {
    let Some((before, rest)) = template.split_once('{') else { return path == template };
    let Some((_, after)) = rest.split_once('}') else { return path == template };
    let Some(rest) = path.strip_prefix(before) else { return false };
    let end = rest.find('/').unwrap_or(rest.len());
    let ends = rest.char_indices().map(|(at, _)| at).skip(1).chain([rest.len()]);
    ends.take_while(|at| *at <= end).filter(|at| *at > 0).any(|at| is_of(&rest[at..], after))
}

/// Shows the table, and how many requests there were: their headers have credentials.
impl Debug for Mock {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let rows = state.routes.iter().map(|row| format!("{} {}", row.method, row.path));
        f.debug_struct("Mock")
            .field("table", &rows.collect::<Vec<String>>())
            .field("requests", &state.requests.len())
            .finish()
    }
}
