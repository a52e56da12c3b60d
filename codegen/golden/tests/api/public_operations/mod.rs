//! Operations of public descriptions, sent to servers on loopback that read them as such servers do: by the extractors
//! of axum, and by what the descriptions and the public documentation of each API say.

mod box_files;
mod docusign;
mod giphy;
mod github;
mod nested;
mod ollama;
mod stripe;
mod twilio;
mod wikimedia;

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_core::Stream;
use tokio::net::TcpListener;
use tokio::time::{Sleep, sleep};

/// Starts a server, and gives its address. It ends with the test.
async fn serve(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(axum::serve(listener, router).into_future());
    format!("http://{address}")
}

/// The client of a case's API, which sends each request once.
macro_rules! client {
    ($api:ident, $base:expr, $credentials:expr) => {{
        use golden::public_operations::$api::client::Client;
        let client = Client::builder($base, $credentials).no_proxy().retries(0).build();
        Client::from(client.expect("a client"))
    }};
}
use client;

/// An answer that is JSON.
fn json(status: u16, text: &'static str) -> Response {
    let status = StatusCode::from_u16(status).expect("a status");
    (status, [(header::CONTENT_TYPE, "application/json")], text).into_response()
}

/// The value of a header; an empty one if it is not there.
fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).map_or("", |value| value.to_str().expect("a text"))
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// A body that comes in small pieces of several sizes: none ends where a line does, some within a character.
fn in_pieces(text: &str) -> Body {
    let mut rest = text.as_bytes();
    let mut pieces = Vec::new();
    for size in [1, 2, 3, 5, 7, 11].into_iter().cycle() {
        let (piece, behind) = rest.split_at(size.min(rest.len()));
        if piece.is_empty() {
            break;
        }
        pieces.push(piece.to_vec());
        rest = behind;
    }
    Body::from_stream(Pieces { pieces: pieces.into_iter(), wait: Box::pin(sleep(Pieces::WAIT)) })
}

struct Pieces {
    pieces: std::vec::IntoIter<Vec<u8>>,
    wait: Pin<Box<Sleep>>,
}

impl Pieces {
    /// So that each piece is sent before the next one is there.
    const WAIT: Duration = Duration::from_millis(1);
}

impl Stream for Pieces {
    type Item = Result<Vec<u8>, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        ready!(self.wait.as_mut().poll(context));
        self.wait = Box::pin(sleep(Pieces::WAIT));
        Poll::Ready(self.pieces.next().map(Ok))
    }
}
