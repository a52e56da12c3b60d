//! A server on this machine that answers like the API, for the examples to talk to over real HTTP.

use std::error::Error;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use extend_ai_types::{
    Citation, ExtractConfigJson, ExtractOutput, ExtractOutputJson, ExtractOutputMetadata,
    ExtractOutputMetadataValue, ExtractRun, RunUsage,
};
use serde_json::json;
use tokio::net::TcpListener;

/// Starts the server, and gives its address.
pub async fn start() -> Result<String, Box<dyn Error>> {
    let routes = Router::new()
        .route("/extract_runs", post(|headers| async move { answer(&headers, run("PENDING")) }))
        .route("/extract_runs/{id}", get(|headers| async move { answer(&headers, next()) }));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, routes).await });
    Ok(address)
}

/// The run as it is when it is asked for the next time: it ends with the fourth answer.
fn next() -> ExtractRun {
    static ASKED: AtomicUsize = AtomicUsize::new(0);
    match ASKED.fetch_add(1, Ordering::Relaxed) {
        0..3 => run("PROCESSING"),
        _ => run("PROCESSED"),
    }
}

fn run(status: &str) -> ExtractRun {
    let run = ExtractRun::builder()
        .id("exr_3mVx8QpT5nLk2WsRz7YbH")
        .status(status)
        .reviewed(false)
        .edited(false)
        .config(ExtractConfigJson::new().base_processor("extraction_performance"))
        .dashboard_url("https://dashboard.example/runs/exr_3mVx8QpT5nLk2WsRz7YbH")
        .created_at("2026-03-04T08:00:00Z")
        .updated_at("2026-03-04T08:00:15Z");
    let run = match status {
        "PROCESSED" => run.output(ExtractOutput::Json(output())).usage(RunUsage::new(2.0)),
        _ => run,
    };
    run.build().expect("every member that a run must have")
}

fn output() -> ExtractOutputJson {
    let value = json!({
        "invoice_number": "INV-20417",
        "total": { "amount": 1204.17, "iso_4217_currency_code": "EUR" },
        "line_items": [{ "description": "Angle bar 40x40x4", "quantity": 120 }],
    });
    let citation = Citation::new().reference_text("INV-20417");
    let found = ExtractOutputMetadataValue::new().citations(vec![citation]);
    let metadata: ExtractOutputMetadata =
        [("invoice_number".to_owned(), found)].into_iter().collect();
    ExtractOutputJson::new(value.as_object().cloned().unwrap_or_default(), metadata)
}

/// The run as JSON, or a refusal where the request says not who is asking.
fn answer(headers: &HeaderMap, run: ExtractRun) -> Response {
    if headers.get(header::AUTHORIZATION).is_none() {
        let body = json!({ "code": "UNAUTHORIZED", "message": "no key", "retryable": false });
        return (StatusCode::UNAUTHORIZED, body.to_string()).into_response();
    }
    let body = serde_json::to_string(&run).expect("a run is JSON");
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}
