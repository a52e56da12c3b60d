//! Reads a run by the crate's own reader, says what it holds, and writes it again.

use std::error::Error;
use std::fs;

use extend_ai_types::ExtractRun;

fn main() -> Result<(), Box<dyn Error>> {
    let Some(path) = std::env::args().nth(1) else {
        return Err("usage: program FILE".into());
    };
    let run = ExtractRun::from_json(&fs::read(path)?)?;
    describe(&run);
    println!("{}", String::from_utf8(run.to_json()?)?);
    Ok(())
}

fn describe(run: &ExtractRun) {
    println!("run {}", run.id);
    if let Some(message) = &run.failure_message {
        println!("failed: {message}");
    }
    let Some(output) = run.output.as_ref().and_then(|output| output.as_json()) else {
        println!("no output yet");
        return;
    };
    println!("{} values", output.value.len());
    let mut unsure = 0;
    for (path, about) in &output.metadata {
        if about.logprobs_confidence.flatten().is_some_and(|confidence| confidence < 0.8) {
            unsure += 1;
            println!("unsure of {path}");
        }
        for citation in about.citations.iter().flatten() {
            if let Some(page) = &citation.page {
                println!("{path} stands on page {}", page.number);
            }
        }
    }
    println!("{unsure} of {} are unsure", output.metadata.len());
}
