//! Extracts an invoice from a file on disk, with the evidence of each value.

mod local;

use std::error::Error;

use extend_ai_types::ExtractConfigJson;
use extend_ai_types::client::Client;
use extend_ai_types::extend::{Cited, Currency, Date, Upload};
use extend_ai_types::operations::{Credentials, Server};
use schemars::JsonSchema;
use serde::Deserialize;

const HELP: &str = "\
Extract an invoice from a file on disk, with the evidence of each value.

Usage: cargo run -p extend-ai-types --features client,schemars --example typed_invoice [-- FILE]

Without arguments it talks to a server on this machine, which it starts itself.
With a file it talks to the API, with the key in EXTEND_API_KEY.
";

/// What is extracted. The comments go out with the schema.
#[derive(JsonSchema, Deserialize)]
struct Invoice {
    /// The number above the table.
    number: Cited<Option<String>>,
    /// The day by which it is to be paid.
    due: Cited<Option<Date>>,
    total: Cited<Option<Currency>>,
    lines: Vec<Line>,
}

#[derive(JsonSchema, Deserialize)]
struct Line {
    /// The number of the article.
    sku: Cited<Option<String>>,
    quantity: Option<f64>,
    /// The price of one.
    price: Cited<Option<f64>>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (base, key, file) = match std::env::args().nth(1) {
        Some(help) if help == "-h" || help == "--help" => {
            print!("{HELP}");
            return Ok(());
        }
        Some(file) => (Server::Production.to_string(), std::env::var("EXTEND_API_KEY")?, file),
        None => {
            let file = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/local/invoice.pdf");
            (local::start().await?, "a key".to_owned(), file.to_owned())
        }
    };
    let client = Client::new(&base, Credentials::bearer(key)?)?;

    // An error has the path of every field that the API would refuse.
    let config = ExtractConfigJson::typed::<Invoice>()?.base_processor("extraction_performance");
    let file = Upload::path(file).on_progress(|progress| {
        println!("{} of {} bytes are sent", progress.sent, progress.total.unwrap_or_default());
    });
    let run = client
        .extract_and_wait(file, config)
        .on_progress(|run| println!("{} is {}", run.id, run.status))
        .await?;

    let invoice: &Invoice = run.value()?;
    println!("\n{:<16} {:<14} {:>10} found", "field", "value", "confidence");
    row(&invoice.number, |number| number.clone());
    row(&invoice.due, |due| due.as_str().to_owned());
    row(&invoice.total, |total| {
        let code = total.iso_4217_currency_code.as_deref().unwrap_or("of no currency");
        format!("{} {code}", total.amount.unwrap_or_default())
    });
    for line in &invoice.lines {
        row(&line.sku, |sku| sku.clone());
        let quantity = line.quantity.unwrap_or(1.0);
        row(&line.price, |price| format!("{quantity} x {price}"));
    }
    Ok(())
}

/// Prints a value with what is known about it.
fn row<T>(cited: &Cited<Option<T>>, show: impl Fn(&T) -> String) {
    let path = cited.path().unwrap_or_default();
    let value = cited.value.as_ref().map_or_else(|| "not found".to_owned(), show);
    let confidence = cited.confidence().map_or_else(String::new, |found| format!("{found:.2}"));
    let citation = cited.citations().first();
    let text = citation.and_then(|citation| citation.reference_text.as_ref()?.as_deref());
    let found = text.unwrap_or_default();
    println!("{path:<16} {value:<14} {confidence:>10} {found}");
}
