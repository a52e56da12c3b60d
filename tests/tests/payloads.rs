//! Payloads of a folder outside of the repository: what each is, is known by its name alone (see
//! `tests/src/examples.rs`). `cargo xtask ci payloads --payloads DIR` runs this.

use std::path::PathBuf;

use conformance::examples::{self, Sort};
use conformance::json::parse;
use conformance::round_trip::{comes_back, error};
use extend_ai_types::ExtractRun;

#[test]
#[ignore = "needs a folder of payloads: cargo xtask ci payloads --payloads DIR"]
fn each_payload_of_a_folder_is_what_its_name_says() {
    let folder = PathBuf::from(std::env::var_os("PAYLOADS").expect("PAYLOADS names a folder"));
    let names = examples::names_in(&folder);
    assert!(!names.is_empty(), "there is no payload in the folder");
    for name in names {
        let text = examples::read(&folder.join(&name));
        match Sort::of(&name) {
            Sort::Run if text.contains("1e400") && !conformance::json::knows_literals() => {
                assert!(error::<ExtractRun>(&text).contains(" at line "), "{name}");
            }
            Sort::Run => {
                comes_back::<ExtractRun>(&text);
            }
            Sort::Invalid => {
                let decoded = serde_json::from_str::<ExtractRun>(&text);
                let unknown = |run: ExtractRun| {
                    run.output.is_some_and(|output| output.as_unknown().is_some())
                };
                assert!(!decoded.is_ok_and(|run| !unknown(run)), "{name}");
            }
            Sort::Error | Sort::Previous => {
                error::<ExtractRun>(&text);
            }
            Sort::Webhook => {
                let payload = &parse(&text)["payload"];
                let decoded = serde_json::from_value::<ExtractRun>(payload.clone());
                assert_eq!(decoded.is_ok(), payload["object"] == "extract_run", "{name}");
            }
        }
    }
}
