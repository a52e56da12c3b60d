//! A server on this machine that answers like the API, for the examples to talk to over real HTTP.

mod answers;

use std::error::Error;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// How often something was asked for.
type Asked = Arc<AtomicUsize>;

/// Starts the server, and gives its address.
pub async fn start() -> Result<String, Box<dyn Error>> {
    let routes = Router::new()
        .route("/files/upload", post(upload))
        .route("/extract_runs", post(async || json(&answers::run("exr_1", "PENDING"))).get(list))
        .route("/extract_runs/{id}", get(run))
        .route("/extract_runs/batch", post(async || json(&answers::batch("PENDING"))))
        .route("/batch_runs/{id}", get(batch))
        .with_state(Asked::default())
        .layer(from_fn(authorized));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, routes).await });
    Ok(address)
}

/// Refuses a request that does not say who is asking.
async fn authorized(request: Request, next: Next) -> Response {
    if request.headers().contains_key(header::AUTHORIZATION) {
        return next.run(request).await;
    }
    let body = json!({ "code": "UNAUTHORIZED", "message": "no key", "retryable": false });
    (StatusCode::UNAUTHORIZED, json(&body)).into_response()
}

async fn upload(form: Bytes) -> Response {
    // A server reads the parts of the form; to this one only the name matters.
    let form = String::from_utf8_lossy(&form);
    let name = form.split("filename=\"").nth(1).and_then(|rest| rest.split('"').next());
    json(&answers::file(name.unwrap_or("a file")))
}

/// A run: it ends with the fourth question.
async fn run(Path(id): Path<String>, State(asked): State<Asked>) -> Response {
    let is_first = id == "exr_1" && asked.fetch_add(1, Ordering::Relaxed) < 3;
    json(&answers::run(&id, if is_first { "PROCESSING" } else { "PROCESSED" }))
}

/// A batch: it ends with the third question.
async fn batch(State(asked): State<Asked>) -> Response {
    let is_first = asked.fetch_add(1, Ordering::Relaxed) < 2;
    json(&answers::batch(if is_first { "PROCESSING" } else { "PROCESSED" }))
}

async fn list() -> Response {
    json(&answers::runs())
}

fn json(body: &Value) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}
