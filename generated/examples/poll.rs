//! Creates a run, waits until it has ended, and shows what was found.

mod local;

use std::error::Error;
use std::time::Duration;

use extend_ai_types::client::Client;
use extend_ai_types::operations::{CreateExtractRun, Credentials};
use extend_ai_types::{ExtractOutput, ExtractRunsCreateRequest, FileFromUrl};

const HELP: &str = "\
Create a run, wait until it has ended, and show what was found.

Usage: cargo run -p extend-ai-types --features client --example poll [-- URL]

Without arguments it talks to a server on this machine, which it starts itself.
With the URL of a file it talks to the API, with the key in EXTEND_API_KEY.
";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (base, key, url) = match std::env::args().nth(1) {
        Some(help) if help == "-h" || help == "--help" => {
            print!("{HELP}");
            return Ok(());
        }
        Some(url) => {
            let server = extend_ai_types::operations::Server::Production;
            (server.to_string(), std::env::var("EXTEND_API_KEY")?, url)
        }
        None => (local::start().await?, "a key".to_owned(), "https://example.com/a.pdf".to_owned()),
    };
    let client = Client::new(&base, Credentials::bearer(key)?)?;

    let request = ExtractRunsCreateRequest::new().file(FileFromUrl::new(url));
    let wait = client
        .create_and_wait(CreateExtractRun::new(request))
        .deadline(Duration::from_secs(600))
        .interval(Duration::from_millis(300), Duration::from_secs(10))
        .on_progress(|run| println!("{} is {}", run.id, run.status));
    let run = match wait.await {
        Ok(run) => run,
        Err(error) => {
            if let Some(created) = error.created() {
                println!("{} was created, and can be waited for again", created.id);
            }
            return Err(error.into());
        }
    };

    println!("{} is {}", run.id, run.status);
    match &run.output {
        Some(ExtractOutput::Json(output)) => {
            println!("{}", serde_json::to_string_pretty(&output.value)?);
        }
        Some(ExtractOutput::Legacy(fields)) => println!("{} fields", fields.len()),
        Some(other) => println!("another shape: {other:?}"),
        None => println!("no output: {:?}, {:?}", run.failure_reason, run.failure_message),
    }
    Ok(())
}
