# The crate in a program of one's own, by git. What is not committed is not in it.
cargo init --quiet --name reader
cargo add --quiet --git "file://$REPOSITORY" extend-ai-types
cat >src/main.rs <<'RUST'
use extend_ai_types::{ExtractRunSummary, ProcessorRunStatus};

fn main() {
    let status = ProcessorRunStatus::from("ARCHIVED");
    assert!(!status.is_known());
    assert!(ExtractRunSummary::from_json(b"{}").is_err());
    println!("{status}");
}
RUST
test "$(cargo run --quiet)" = ARCHIVED
