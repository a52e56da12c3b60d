//! Reads a run by the entry points of serde_json, says what it holds, and writes it again.

use std::error::Error;
use std::fs::{self, File};
use std::io::BufReader;

use extend_ai_types::ExtractRun;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(entry), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("usage: program slice|text|reader FILE".into());
    };
    let run = read(&entry, &path)?;
    describe(&run);
    println!("{}", serde_json::to_string(&run)?);
    Ok(())
}

fn read(entry: &str, path: &str) -> Result<ExtractRun, Box<dyn Error>> {
    Ok(match entry {
        "slice" => serde_json::from_slice(&fs::read(path)?)?,
        "text" => serde_json::from_str(&fs::read_to_string(path)?)?,
        "reader" => serde_json::from_reader(BufReader::new(File::open(path)?))?,
        other => return Err(format!("{other} is no entry point").into()),
    })
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
