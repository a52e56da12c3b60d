//! The steps, as a table.

use super::needs::Need;

/// A check that has a name.
pub struct Step {
    pub name: &'static str,
    /// What holds when the step succeeds, in one line.
    pub shows: &'static str,
    /// About how long it takes on two cores, when everything that it runs has been built before.
    pub time: &'static str,
    pub sets: &'static [Set],
    pub needs: Need,
    /// Command lines, which run one after another in the root of the workspace. Their words are separated by spaces;
    /// `NAME=VALUE` in front sets an environment variable, and `{}` stands for what [`Step::needs`] gives.
    pub commands: &'static [&'static str],
}

/// A set of steps that has a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Set {
    Quick,
    Full,
}

impl Set {
    /// The set of this name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "quick" => Some(Set::Quick),
            "full" => Some(Set::Full),
            _ => None,
        }
    }
}

impl Step {
    pub fn is_in(&self, set: Set) -> bool {
        self.sets.contains(&set)
    }
}

const QUICK: &[Set] = &[Set::Quick];
const FULL: &[Set] = &[Set::Full];
const BOTH: &[Set] = &[Set::Quick, Set::Full];

/// Every step, the cheapest first; a step stands behind those that build what it needs, too.
pub const STEPS: &[Step] = &[
    Step {
        name: "fmt",
        shows: "the code is formatted",
        time: "2 s",
        sets: BOTH,
        needs: Need::Nothing,
        commands: &["cargo fmt --all --check"],
    },
    Step {
        name: "codegen",
        shows: "generated/ is what the descriptions in spec/ say",
        time: "2 s",
        sets: BOTH,
        needs: Need::Nothing,
        commands: &["cargo xtask codegen --check"],
    },
    Step {
        name: "clippy-quick",
        shows: "the generator and the commands have no lint",
        time: "20 s",
        sets: QUICK,
        needs: Need::Nothing,
        commands: &[
            "cargo clippy -p openapi-crate-codegen -p openapi-crate -p xtask --all-targets -- -D warnings",
        ],
    },
    Step {
        name: "test-quick",
        shows: "the tests of the generator, the runtime and the commands pass",
        time: "80 s",
        sets: QUICK,
        needs: Need::Nothing,
        commands: &[
            "cargo test --quiet -p xtask --test cli --test documents",
            "cargo test --quiet -p openapi-crate",
            "cargo test --quiet -p openapi-crate-runtime --lib --test layers",
            "cargo test -p openapi-crate-codegen --no-fail-fast -- --quiet",
        ],
    },
    Step {
        name: "openapi",
        shows: "an independent validator reads the descriptions in spec/",
        time: "20 s",
        sets: FULL,
        needs: Need::Validator,
        commands: &["{} {descriptions}"],
    },
    Step {
        name: "wasm",
        shows: "the crate builds for wasm32-unknown-unknown, with all features that do without sockets",
        time: "30 s",
        sets: FULL,
        needs: Need::WasmTarget,
        commands: &[
            "cargo build -p extend-ai-types --target wasm32-unknown-unknown",
            "cargo build -p extend-ai-types --target wasm32-unknown-unknown --features http,webhooks,tracing,jiff,schemars",
        ],
    },
    Step {
        name: "msrv",
        shows: "the oldest Rust that each package names builds it",
        time: "1 min",
        sets: FULL,
        needs: Need::Toolchains,
        commands: &[
            "CARGO_TARGET_DIR=target/msrv rustup run 1.85.0 cargo check -p extend-ai-types --all-features",
            "CARGO_TARGET_DIR=target/msrv rustup run 1.85.0 cargo check -p openapi-crate-runtime --all-features",
            "CARGO_TARGET_DIR=target/msrv rustup run 1.89.0 cargo check -p openapi-crate-codegen -p openapi-crate -p xtask",
        ],
    },
    Step {
        name: "deny",
        shows: "licences and sources of all dependencies are those that deny.toml allows, and none is banned",
        time: "2 s",
        sets: FULL,
        needs: Need::Deny,
        commands: &["{} --all-features check bans licenses sources"],
    },
    Step {
        name: "page",
        shows: "the page of `cargo xtask explain --html` decides as the runtime does, and fits a phone",
        time: "20 s",
        sets: FULL,
        needs: Need::Chromium,
        commands: &["CHROMIUM={} cargo test -p openapi-crate-codegen --test page -- --ignored"],
    },
    Step {
        name: "docs",
        shows: "the documentation builds, and its links lead somewhere",
        time: "30 s",
        sets: FULL,
        needs: Need::Nothing,
        commands: &[
            "RUSTDOCFLAGS=-Dwarnings cargo doc --workspace --no-deps",
            "RUSTDOCFLAGS=-Dwarnings cargo doc -p extend-ai-types --all-features --no-deps",
        ],
    },
    Step {
        name: "clippy",
        shows: "no package has a lint; the crate has none with each of its features, nor with all",
        time: "2 min",
        sets: FULL,
        needs: Need::Nothing,
        commands: &[
            "cargo clippy --workspace --all-targets -- -D warnings",
            "cargo clippy -p golden --features client --all-targets -- -D warnings",
            "cargo clippy -p extend-ai-types --no-default-features -- -D warnings",
            "cargo clippy -p extend-ai-types --no-default-features --features v2025_04_21 -- -D warnings",
            "cargo clippy -p extend-ai-types --features v2025_04_21 -- -D warnings",
            "cargo clippy -p extend-ai-types --features jiff -- -D warnings",
            "cargo clippy -p extend-ai-types --features chrono -- -D warnings",
            "cargo clippy -p extend-ai-types --features schemars -- -D warnings",
            "cargo clippy -p extend-ai-types --no-default-features --features schemars -- -D warnings",
            "cargo clippy -p extend-ai-types --features http -- -D warnings",
            "cargo clippy -p extend-ai-types --features client -- -D warnings",
            "cargo clippy -p extend-ai-types --features client,webhooks,schemars -- -D warnings",
            "cargo clippy -p extend-ai-types --features mock -- -D warnings",
            "cargo clippy -p extend-ai-types --features tracing -- -D warnings",
            "cargo clippy -p extend-ai-types --features webhooks -- -D warnings",
            "cargo clippy -p extend-ai-types --all-features --all-targets -- -D warnings",
        ],
    },
    Step {
        name: "examples",
        shows: "the examples of the crate run",
        time: "30 s",
        sets: FULL,
        needs: Need::Nothing,
        commands: &[
            "cargo run --quiet -p extend-ai-types --features mock,webhooks --example read_run",
            "cargo run --quiet -p extend-ai-types --features mock,webhooks --example build_run",
            "cargo run --quiet -p extend-ai-types --features mock,webhooks --example blocking",
            "cargo run --quiet -p extend-ai-types --features mock,webhooks --example mock",
            "cargo run --quiet -p extend-ai-types --features mock,webhooks --example poll",
            "cargo test -p xtask --test examples -- --ignored",
            "cargo run --quiet -p extend-ai-types --features mock,webhooks --example webhook_server",
        ],
    },
    Step {
        name: "bench",
        shows: "the benchmarks of speed and memory run; what they measure is for the README",
        time: "1 min",
        sets: FULL,
        needs: Need::Nothing,
        commands: &[
            "cargo test -p conformance --bench speed --bench memory",
            "cargo test -p conformance --features schemars --bench typed",
        ],
    },
    // A run of the workspace unifies features, and so proves nothing of the configurations that users have.
    Step {
        name: "features",
        shows: "the types work in each configuration that a user can have",
        time: "3 min",
        sets: FULL,
        needs: Need::Nothing,
        commands: &[
            "cargo test -p conformance",
            "cargo test -p conformance --features arbitrary_precision",
            "cargo test -p conformance --features jiff --test times",
            "cargo test -p conformance --features schemars,jiff --test typed_extraction",
            "cargo test -p conformance --features schemars,arbitrary_precision --test typed_extraction",
            "cargo test -p conformance --features previous_version --test previous_version",
            "cargo test -p extend-ai-types --features schemars,client,webhooks --doc",
            "cargo test -p conformance --features http,webhooks,client --test operations --test files_and_extractors --test webhooks --test signed_payloads --test client",
            "cargo test -p conformance --features api,schemars,webhooks --test api_mock --test api_mock_memory",
            "cargo test -p golden --features client --test api",
            "cargo test -p golden --features all_impls --test by_chance",
        ],
    },
    Step {
        name: "payloads",
        shows: "payloads of a folder (--payloads) decode, and come back as they came",
        time: "5 s",
        sets: FULL,
        needs: Need::Payloads,
        commands: &["PAYLOADS={} cargo test -p conformance --test payloads -- --ignored"],
    },
    Step {
        name: "vendor",
        shows: "the vendor's own file (--vendor) becomes a crate that works, without a warning",
        time: "1 min",
        sets: FULL,
        needs: Need::Vendor,
        commands: &["VENDOR={} cargo test -p xtask --test vendor -- --ignored"],
    },
    Step {
        name: "pairs",
        shows: "of pairs of descriptions of a folder (--pairs) the diff is complete, and quick",
        time: "20 s",
        sets: FULL,
        needs: Need::Pairs,
        commands: &[
            "PAIRS={} cargo test -p xtask --test diff -- --ignored",
            "PAIRS={} cargo test -p openapi-crate-codegen --test compare -- --ignored",
        ],
    },
    Step {
        name: "test",
        shows: "the tests of all packages pass (the README's command)",
        time: "4 min",
        sets: FULL,
        needs: Need::Nothing,
        commands: &["cargo test --workspace"],
    },
    Step {
        name: "newcomer",
        shows: "README's ways to use the crates, the command and the library work in an empty folder",
        time: "4 min",
        sets: FULL,
        needs: Need::Nothing,
        commands: &["bash tests/newcomer/run"],
    },
    Step {
        name: "publish",
        shows: "each crate can be published, without a warning",
        time: "2 min",
        sets: FULL,
        needs: Need::Nothing,
        commands: &["cargo test -p xtask --test publish -- --ignored"],
    },
    Step {
        name: "semver",
        shows: "the packages break nothing that their versions say they keep, since the last release",
        time: "3 min",
        sets: FULL,
        needs: Need::Release,
        commands: &[
            "{} semver-checks --baseline-rev {release} -p extend-ai-types -p openapi-crate-runtime -p openapi-crate-codegen -p openapi-crate",
        ],
    },
    Step {
        name: "bump",
        shows: "a new version of the API becomes a release, as the README says",
        time: "3 min",
        sets: FULL,
        needs: Need::Nothing,
        commands: &["cargo test -p xtask --test bump -- --ignored"],
    },
    Step {
        name: "compiles",
        shows: "crates of other descriptions compile, without a warning; their examples come back",
        time: "4 min",
        sets: FULL,
        needs: Need::Nothing,
        commands: &[
            "cargo test -p xtask --test compiles --test corpus -- --ignored",
            "cargo xtask corpus codegen/tests/corpus --compile --examples codegen/tests/corpus/examples --jobs 1",
        ],
    },
    // libfuzzer is C++, for which a Rust toolchain has no compiler: only when it is asked for.
    Step {
        name: "fuzz",
        shows: "the fuzz targets compile (in no set: needs a compiler of C++)",
        time: "1 min",
        sets: &[],
        needs: Need::Nothing,
        commands: &["cargo check --manifest-path tests/fuzz/Cargo.toml --target-dir target/fuzz"],
    },
    Step {
        name: "corpus",
        shows: "the descriptions of a folder (--corpus) generate; their unions decide what is valid",
        time: "4 min",
        sets: FULL,
        needs: Need::Corpus,
        commands: &[
            "cargo xtask corpus {}",
            "CORPUS={} cargo test -p openapi-crate-codegen --test unions -- --ignored",
        ],
    },
    Step {
        name: "verdicts",
        shows: "what `cargo xtask diff` says of 330 pairs is so, by cargo-semver-checks, rustc, documents",
        time: "12 min",
        sets: FULL,
        needs: Need::SemverChecks,
        commands: &[
            "SEMVER_CHECKS={} cargo test -p xtask --test verdicts -- --ignored --nocapture",
        ],
    },
];

/// The table as text.
pub fn list() -> String {
    let width = STEPS.iter().map(|step| step.name.len()).max().unwrap_or_default();
    let mut text =
        "quick and full are sets. Times are for two cores, once everything is built.\n\n\
                    quick full  time    step\n"
            .to_owned();
    for step in STEPS {
        let mark = |set| if step.is_in(set) { "x" } else { "" };
        let (quick, full) = (mark(Set::Quick), mark(Set::Full));
        let Step { name, shows, time, .. } = step;
        text += &format!("{quick:<5} {full:<4}  {time:<6}  {name:<width$}  {shows}\n");
    }
    text
}
