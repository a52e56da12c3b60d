//! Decodes what was extracted into a struct of your own.

mod local;

use std::error::Error;
use std::time::Duration;

use extend_ai_types::client::Client;
use extend_ai_types::operations::{Credentials, GetExtractRun};
use serde::Deserialize;
use serde_json::Value;

const HELP: &str = "\
Decode what was extracted into a struct of your own.

Usage: cargo run -p extend-ai-types --features client --example typed_output

It talks to a server on this machine, which it starts itself.
";

/// What the schema of the config asks for: every value may be null.
#[derive(Debug, Deserialize)]
struct Invoice {
    invoice_number: Option<String>,
    total: Option<Money>,
    line_items: Vec<LineItem>,
}

#[derive(Debug, Deserialize)]
struct Money {
    amount: Option<f64>,
    iso_4217_currency_code: Option<String>,
}

#[derive(Debug, Deserialize)]
struct LineItem {
    description: Option<String>,
    quantity: Option<f64>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::args().nth(1).is_some() {
        print!("{HELP}");
        return Ok(());
    }
    let client = Client::new(local::start().await?, Credentials::bearer("a key")?)?;
    let run = client
        .wait_for(GetExtractRun::new("exr_3mVx8QpT5nLk2WsRz7YbH"))
        .interval(Duration::from_millis(100), Duration::from_secs(1))
        .on_progress(|run| println!("{} is {}", run.id, run.status))
        .await?;

    let output = run.output.as_ref().and_then(|output| output.as_json()).ok_or("no JSON output")?;
    let invoice: Invoice = serde_json::from_value(Value::Object(output.value.clone()))?;
    println!("invoice {}", invoice.invoice_number.as_deref().unwrap_or("without a number"));
    if let Some(total) = &invoice.total {
        let currency = total.iso_4217_currency_code.as_deref().unwrap_or("of no currency");
        println!("total {:?} {currency}", total.amount.unwrap_or_default());
    }
    for item in &invoice.line_items {
        println!("{:?} of {:?}", item.quantity, item.description);
    }
    // Where it was found: the metadata is by the path of the value.
    if let Some(found) = output.metadata.get("invoice_number") {
        println!("found in {:?}", found.citations);
    }
    Ok(())
}
