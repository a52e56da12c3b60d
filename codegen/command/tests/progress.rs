//! What the command shows while it works.
#![cfg(all(feature = "cli", target_os = "linux"))]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

mod support;

use self::support::{Folder, errors};

/// What takes more than a second is told on a terminal, and on nothing else. `script` (of util-linux) is the terminal.
#[test]
fn what_takes_long_is_told_on_a_terminal() {
    let folder = Folder::new();
    let schemas = (0..1_500).map(|n| {
        let next = (n * 7 + 1) % 1_500;
        format!("    T{n}: {{type: object, properties: {{a: {{$ref: '#/components/schemas/T{next}'}}}}}}\n")
    });
    let head =
        "openapi: 3.0.3\ninfo: {title: Big, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";
    folder.write("big.yaml", &(head.to_owned() + &schemas.collect::<String>()));
    let program = env!("CARGO_BIN_EXE_openapi-crate");
    let generate = format!("'{program}' generate big.yaml --out big --dry-run");
    let mut terminal = Command::new("script");
    terminal.args(["--quiet", "--return", "--command", &generate, "/dev/null"]);
    let started = Instant::now();
    let Ok(output) = terminal.current_dir(folder.path("")).stdin(Stdio::null()).output() else {
        eprintln!("skipped: there is no `script`");
        return;
    };
    assert!(output.status.success());
    let shown = String::from_utf8_lossy(&output.stdout);
    // A fast machine is done before there is anything to tell.
    assert!(shown.contains("reading big.yaml (") || started.elapsed() < Duration::from_secs(2));

    let piped = folder.run(&["generate", "big.yaml", "--out", "big", "--dry-run"]);
    let printed = String::from_utf8_lossy(&piped.stdout);
    assert!(piped.status.success() && !printed.contains("reading"));
    assert!(!errors(&piped).contains("reading"), "{}", errors(&piped));
}
