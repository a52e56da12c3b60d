//! Shows what a review changed, and what may be worth a review.

mod local;

use std::error::Error;

use extend_ai_types::client::Client;
use extend_ai_types::operations::{Credentials, Server};

const HELP: &str = "\
Show what a review changed, and what may be worth a review.

Usage: cargo run -p extend-ai-types --features client,schemars --example review [-- RUN]

Without arguments it talks to a server on this machine, which it starts itself.
With the id of a run it talks to the API, with the key in EXTEND_API_KEY.
";

/// Below this confidence somebody should look at a value.
const SURE: f64 = 0.8;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (base, key, id) = match std::env::args().nth(1) {
        Some(help) if help == "-h" || help == "--help" => {
            print!("{HELP}");
            return Ok(());
        }
        Some(id) => (Server::Production.to_string(), std::env::var("EXTEND_API_KEY")?, id),
        None => (local::start().await?, "a key".to_owned(), "exr_reviewed".to_owned()),
    };
    let client = Client::new(&base, Credentials::bearer(key)?)?;
    let run = client.get_extract_run(id).await?;

    println!(
        "{} is {}, {}",
        run.id,
        run.status,
        if run.reviewed { "reviewed" } else { "not reviewed" }
    );
    for change in run.changes() {
        let text = |value: Option<&serde_json::Value>| {
            value.map_or_else(|| "(not said)".to_owned(), ToString::to_string)
        };
        println!("{}: {} became {}", change.path, text(change.before), text(change.after));
        if let Some(notes) = change.edit.and_then(|edit| edit.notes.as_deref()) {
            println!("    {notes}");
        }
    }

    let found = run.initial_output.as_ref().or(run.output.as_ref());
    let output = found.and_then(|output| output.as_json()).ok_or("no JSON output")?;
    for leaf in output.leaves_below(SURE) {
        let confidence = leaf.confidence().unwrap_or_default();
        println!("{} was {}, {:.0} % sure", leaf.path, leaf.value, confidence * 100.0);
    }
    Ok(())
}
