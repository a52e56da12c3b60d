//! Receives events: verifies that the API sent them, and decodes them.

use std::error::Error;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::SystemTime;

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use extend_ai_types::webhooks::{SIGNATURE, WebhookError};
use extend_ai_types::{ExtractRunEventPayload, WebhookEvent};
use tokio::net::TcpListener;

const HELP: &str = "\
Receive events: verify that the API sent them, and decode them.

Usage: cargo run -p extend-ai-types --features webhooks --example webhook_server [-- PORT]

Without arguments it sends itself some events, and ends. With a port it goes on
listening there, for events signed with the secret in EXTEND_WEBHOOK_SECRET.
";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = match std::env::args().nth(1) {
        Some(help) if help == "-h" || help == "--help" => {
            print!("{HELP}");
            return Ok(());
        }
        Some(port) => Some(port.parse()?),
        None => None,
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.unwrap_or(0))).await?;
    let address = listener.local_addr()?;
    println!("listening on {address}");
    let server = axum::serve(listener, Router::new().route("/events", post(receive)));
    if port.is_some() {
        return Ok(server.await?);
    }
    tokio::spawn(async { server.await });
    Ok(tokio::task::spawn_blocking(move || send_some(address)).await??)
}

/// The secret that the API signs with. It changes now and then: until all events are signed with the
/// new one, give both.
fn secrets() -> [String; 1] {
    [std::env::var("EXTEND_WEBHOOK_SECRET").unwrap_or_else(|_| "wss_of_this_example".to_owned())]
}

async fn receive(headers: HeaderMap, body: Bytes) -> StatusCode {
    match SIGNATURE.read(&headers, &body, &secrets(), SystemTime::now()) {
        Ok(event) => {
            handle(event);
            StatusCode::OK
        }
        // It is the API's, and of a shape that this crate does not know: look into it.
        Err(WebhookError::Decode(error)) => {
            println!("an event that cannot be decoded: {error}");
            StatusCode::OK
        }
        Err(error) => {
            println!("refused: {error}");
            StatusCode::UNAUTHORIZED
        }
    }
}

fn handle(event: WebhookEvent) {
    match event {
        WebhookEvent::ExtractRunEvent(event) => match event.payload {
            ExtractRunEventPayload::ExtractRun(run) => println!("{} is {}", run.id, run.status),
            ExtractRunEventPayload::SignedDataUrl(url) => {
                println!("to be fetched: {}", url.id.as_deref().unwrap_or("a run"))
            }
            other => println!("another payload: {other:?}"),
        },
        // A type of tomorrow is kept whole, and is no error.
        WebhookEvent::Unknown(event) => {
            println!("{} is of no interest", event.value()["eventType"])
        }
        other => println!("another event: {other:?}"),
    }
}

/// Sends an event as the API does, one of a type that nobody knows, and one that is forged.
fn send_some(address: SocketAddr) -> std::io::Result<()> {
    const RUN: &str = include_str!("local/event.json");
    const UNKNOWN: &str = r#"{"eventId":"evt_2","eventType":"parser.retired","payload":{}}"#;
    let [secret] = secrets();
    for (body, secret) in [(RUN, secret.as_str()), (UNKNOWN, secret.as_str()), (RUN, "a guess")] {
        let mut head = format!("POST /events HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
        for (name, value) in SIGNATURE.sign(body.as_bytes(), secret, SystemTime::now()) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let mut stream = TcpStream::connect(address)?;
        write!(stream, "{head}content-length: {}\r\n\r\n{body}", body.len())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        println!("answered with {}", answer.lines().next().unwrap_or_default());
    }
    Ok(())
}
