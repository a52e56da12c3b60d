//! Ollama: an answer as lines of JSON.

use axum::Router;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use golden::Credentials;
use golden::public_operations::ollama::operations::Chat;
use golden::public_operations::ollama::{ChatMessage, ChatMessageRole, ChatRequest};
use serde_json::{Value, json};

use super::{client, header, in_pieces, json, serve};

const LINES: &str = "\
    {\"model\":\"gemma4\",\"created_at\":\"2026-02-09T00:00:00.1Z\",\"message\":{\"role\":\"assistant\",\"content\":\"Rayleigh \"},\"done\":false}\n\
    {\"model\":\"gemma4\",\"created_at\":\"2026-02-09T00:00:00.2Z\",\"message\":{\"role\":\"assistant\",\"content\":\"scatters \u{1f535}\"},\"done\":false}\n\
    {\"model\":\"gemma4\",\"created_at\":\"2026-02-09T00:00:00.3Z\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true}\n";

async fn chat(headers: HeaderMap, body: String) -> Response {
    assert_eq!(header(&headers, "content-type"), "application/json");
    let body: Value = serde_json::from_str(&body).expect("JSON");
    let messages = json!([{"role": "user", "content": "why is the sky \"blue\"?"}]);
    assert_eq!((&body["model"], &body["messages"]), (&json!("gemma4"), &messages));
    if body["stream"] == false {
        return json(
            200,
            r#"{"model": "gemma4", "message": {"role": "assistant", "content": "Rayleigh"}, "done": true}"#,
        );
    }
    ([("content-type", "application/x-ndjson")], in_pieces(LINES)).into_response()
}

#[tokio::test]
async fn an_answer_is_lines_or_one_value() {
    let base = serve(Router::new().route("/api/chat", post(chat))).await;
    let ollama = client!(ollama, base, Credentials::none());
    let message = ChatMessage::new(ChatMessageRole::User, "why is the sky \"blue\"?");
    let request = ChatRequest::new("gemma4", vec![message]);
    let mut lines = ollama.events(Chat::new(request.clone())).await.expect("lines");
    let (mut text, mut is_done) = (String::new(), Some(false));
    while let Some(line) = lines.next().await {
        let line = line.expect("a line").data;
        text += &line.message.and_then(|message| message.content).expect("a text");
        is_done = line.done;
    }
    assert_eq!((text.as_str(), is_done), ("Rayleigh scatters \u{1f535}", Some(true)));

    let answer = ollama.chat(request.stream(false)).await.expect("an answer");
    assert_eq!(answer.message.and_then(|message| message.content).as_deref(), Some("Rayleigh"));
}
