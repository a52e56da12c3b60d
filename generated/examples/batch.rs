//! Extracts from many files at once: creates a batch, waits until all runs have ended, and goes through them.

mod local;

use std::error::Error;

use extend_ai_types::client::{Client, Schedule};
use extend_ai_types::operations::{Credentials, Server};
use extend_ai_types::{
    ExtractRunsCreateBatchRequest, ExtractRunsCreateBatchRequestInput, ExtractorReference,
    FileFromUrl,
};
use schemars::JsonSchema;
use serde::Deserialize;

const HELP: &str = "\
Extract from many files at once: create a batch, wait until all runs have ended, and go
through them.

Usage: cargo run -p extend-ai-types --features client,schemars --example batch [-- EXTRACTOR URL...]

Without arguments it talks to a server on this machine, which it starts itself.
With the id of an extractor and addresses of files it talks to the API, with the key in
EXTEND_API_KEY.
";

#[derive(JsonSchema, Deserialize)]
struct Invoice {
    /// The number above the table.
    number: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (base, key, extractor, urls): (_, _, _, Vec<String>) = match arguments.next() {
        Some(help) if help == "-h" || help == "--help" => {
            print!("{HELP}");
            return Ok(());
        }
        Some(id) => {
            let key = std::env::var("EXTEND_API_KEY")?;
            (Server::Production.to_string(), key, id, arguments.collect())
        }
        None => {
            let urls = ["a", "b", "c"].map(|name| format!("https://files.example/{name}.pdf"));
            (local::start().await?, "a key".to_owned(), "ex_1".to_owned(), urls.into())
        }
    };
    let client = Client::new(&base, Credentials::bearer(key)?)?;

    let extractor = ExtractorReference::new(extractor).override_with::<Invoice>()?;
    let inputs =
        urls.into_iter().map(|url| ExtractRunsCreateBatchRequestInput::new(FileFromUrl::new(url)));
    let request = ExtractRunsCreateBatchRequest::new(extractor, inputs.collect::<Vec<_>>());
    let batch = client
        .extract_batch_and_wait(request)
        .schedule(Schedule::growing(
            std::time::Duration::from_millis(300),
            std::time::Duration::from_secs(30),
        ))
        .on_progress(|batch| println!("{} is {}", batch.id, batch.status))
        .await?;
    println!("{} is {}: {} runs", batch.id, batch.status, batch.run_count);

    // All have ended, and not all of them well.
    let mut runs = client.runs_of_batch::<Invoice>(batch.id);
    while let Some(run) = runs.next().await {
        let run = run?;
        match run.value() {
            Ok(invoice) => println!("{}: {:?}", run.run().id, invoice.number),
            Err(error) => println!("{error}"),
        }
    }
    Ok(())
}
