//! Makes a run by hand, as a test of your own code would, and writes it as JSON.
//!
//! `cargo run -p extend-ai-types --example build_run`

use std::error::Error;

use extend_ai_types::{
    ExtractConfigJson, ExtractOutput, ExtractOutputJson, ExtractOutputMetadata, ExtractRun,
    RunUsage,
};
use serde_json::Map;

fn main() -> Result<(), Box<dyn Error>> {
    let output = ExtractOutputJson::new(
        Map::from_iter([("invoice_number".to_owned(), "INV-20417".into())]),
        ExtractOutputMetadata::default(),
    );
    // Tags are filled in, and members that may be null are null until they are set.
    let run = ExtractRun::builder()
        .id("exr_of_a_test")
        .status("PROCESSED")
        .output(ExtractOutput::Json(output))
        .reviewed(false)
        .edited(false)
        .config(ExtractConfigJson::new().base_version("4.8.0"))
        .dashboard_url("https://dashboard.example/runs/exr_of_a_test")
        .usage(RunUsage::new(2.5))
        .created_at("2026-03-04T08:00:00Z")
        .updated_at("2026-03-04T08:00:15Z")
        .build()?;
    println!("{}", serde_json::to_string_pretty(&run)?);

    // What is missing is named.
    let error = ExtractRun::builder().id("exr_of_a_test").build().expect_err("there is no status");
    println!("{error}");
    Ok(())
}
