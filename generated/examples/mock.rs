//! Tests code that uses the client, without a server.
//!
//! `cargo run -p extend-ai-types --features mock --example mock`

use std::error::Error;
use std::time::Duration;

use extend_ai_types::ApiError;
use extend_ai_types::client::{Client, ClientError, Mock};
use extend_ai_types::operations::Credentials;

/// What is tested: whether a run is gone.
async fn is_gone(client: &Client, id: &str) -> Result<bool, ClientError<ApiError>> {
    match client.get_extract_run(id).await {
        Ok(_) => Ok(false),
        Err(error) if error.status().is_some_and(|status| status == 404) => Ok(true),
        Err(error) => Err(error),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mock = Mock::new();
    // A first answer that is no word on the run, and one that is.
    mock.on(http::Method::GET, "/extract_runs/{id}").answer(503, "").answer(404, "");
    let client = Client::builder("http://api.test", Credentials::none()).transport(mock.clone());
    let client = Client::from(client.backoff(Duration::ZERO, Duration::ZERO).build()?);

    assert!(is_gone(&client, "exr_1").await?);
    let asked = mock.requests();
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[1].uri.path(), "/extract_runs/exr_1");
    println!("{} {}, twice", asked[1].method, asked[1].uri);
    Ok(())
}
