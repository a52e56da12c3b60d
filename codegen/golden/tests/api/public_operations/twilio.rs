//! Twilio: a plain form, with arrays as names that come several times, and basic authentication.

use axum::Router;
use axum::extract::{Form, Path, Query};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::get;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use golden::Credentials;
use golden::public_operations::twilio::operations::{CreateMessage, ListMessage};
use golden::public_operations::twilio::{
    CreateMessageRequest, MessageEnumScheduleType, MessageEnumStatus,
};

use super::{client, header, json, pair, serve};

const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

type Pairs = Vec<(String, String)>;

/// "The username is your Account SID, the password your Auth Token."
fn assert_authorized(headers: &HeaderMap) {
    let encoded = header(headers, "authorization").strip_prefix("Basic ").expect("basic");
    let decoded = STANDARD.decode(encoded).expect("base64");
    assert_eq!(decoded, format!("{ACCOUNT}:t0k:en").as_bytes());
}

async fn create(
    headers: HeaderMap,
    Path(account): Path<String>,
    Form(pairs): Form<Pairs>,
) -> Response {
    assert_authorized(&headers);
    assert_eq!(account, ACCOUNT);
    let expected = [
        pair("To", "+15558675310"),
        pair("StatusCallback", "https://example.com/?a=b&c=d"),
        pair("MaxPrice", "0.5"),
        pair("ForceDelivery", "true"),
        pair("PersistentAction", "mailto:test@example.com"),
        pair("ScheduleType", "fixed"),
        pair("SendAt", "2026-11-30T20:36:27+01:00"),
        pair("From", "+14155552345"),
        pair("Body", "Hello! \u{1f44d}"),
        pair("MediaUrl", "https://example.com/1.png"),
        pair("MediaUrl", "https://example.com/2.png?x=1,2"),
    ];
    assert_eq!(pairs, expected);
    json(
        201,
        r#"{
            "body": "Hello! 👍", "date_created": "Thu, 24 Aug 2023 05:01:45 +0000", "num_media": "2", "price": null,
            "status": "scheduled", "subresource_uris": {"media": "/2010-04-01/Accounts/AC/Messages/MM/Media.json"}
        }"#,
    )
}

async fn list(
    headers: HeaderMap,
    Path(account): Path<String>,
    Query(pairs): Query<Pairs>,
) -> Response {
    assert_authorized(&headers);
    assert_eq!(account, ACCOUNT);
    let expected = [
        pair("To", "+15558881111"),
        pair("DateSent<", "2026-02-09T00:00:00Z"),
        pair("DateSent>", "2026-01-09T00:00:00+01:00"),
        pair("PageSize", "2"),
    ];
    assert_eq!(pairs, expected);
    json(
        200,
        r#"{"messages": [{"body": "a", "status": "delivered"}], "next_page_uri": null, "page_size": 2}"#,
    )
}

async fn server() -> String {
    let path = "/2010-04-01/Accounts/{AccountSid}/Messages.json";
    serve(Router::new().route(path, get(list).post(create))).await
}

fn credentials() -> Credentials {
    Credentials::basic(ACCOUNT, "t0k:en").expect("credentials")
}

#[tokio::test]
async fn a_message_is_a_form() {
    let twilio = client!(twilio, server().await, credentials());
    let texts = |items: &[&str]| items.iter().map(|&item| item.to_owned()).collect::<Vec<_>>();
    let body = CreateMessageRequest::new("+15558675310")
        .status_callback("https://example.com/?a=b&c=d")
        .max_price(0.5)
        .force_delivery(true)
        .persistent_action(texts(&["mailto:test@example.com"]))
        .schedule_type(MessageEnumScheduleType::Fixed)
        .send_at("2026-11-30T20:36:27+01:00")
        .from("+14155552345")
        .body("Hello! \u{1f44d}")
        .media_url(texts(&["https://example.com/1.png", "https://example.com/2.png?x=1,2"]));
    let message = twilio.create_message(CreateMessage::new(ACCOUNT).body(body)).await;
    let message = message.expect("a message");
    assert_eq!(message.status, Some(MessageEnumStatus::Scheduled));
    assert_eq!((message.num_media, message.price), (Some(Some("2".to_owned())), Some(None)));
    let parts = message.subresource_uris.flatten().expect("parts");
    assert_eq!(parts["media"], "/2010-04-01/Accounts/AC/Messages/MM/Media.json");
}

#[tokio::test]
async fn messages_are_found_by_their_dates() {
    let twilio = client!(twilio, server().await, credentials());
    let operation = ListMessage::new(ACCOUNT)
        .to("+15558881111")
        .date_sent_less_than("2026-02-09T00:00:00Z")
        .date_sent_greater_than("2026-01-09T00:00:00+01:00")
        .page_size(2);
    let list = twilio.list_message(operation).await.expect("messages");
    assert_eq!((list.page_size, list.next_page_uri), (Some(2), Some(None)));
    let message = &list.messages.expect("messages")[0];
    assert_eq!(message.status, Some(MessageEnumStatus::Delivered));
}
