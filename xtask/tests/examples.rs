//! The examples of the crate print what its README says. This runs cargo; CI's step `examples` asks for it.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The examples, each with the line of the README above what it prints.
const EXAMPLES: [(&str, &str); 3] = [
    (
        "typed_invoice",
        "`cargo run -p extend-ai-types --features client,schemars --example typed_invoice` prints:",
    ),
    ("review", "`review`:"),
    ("batch", "`batch`:"),
];

#[test]
#[ignore = "runs cargo: CI's step `examples` asks for it"]
fn examples_print_what_the_readme_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let readme = fs::read_to_string(root.join("generated/README.md")).expect("a README");
    for (example, line) in EXAMPLES {
        let printed = Command::new(env!("CARGO"))
            .args([
                "run",
                "--quiet",
                "-p",
                "extend-ai-types",
                "--features",
                "mock,webhooks,schemars",
            ])
            .args(["--example", example])
            .current_dir(root)
            .output()
            .expect("cargo runs");
        assert!(
            printed.status.success(),
            "{example}: {}",
            String::from_utf8_lossy(&printed.stderr)
        );
        let block = readme.split_once(&format!("\n{line}\n\n```text\n")).expect(line).1;
        let (expected, _) = block.split_once("```").expect("the end of a block");
        assert_eq!(String::from_utf8_lossy(&printed.stdout), expected, "{example}");
    }
}
