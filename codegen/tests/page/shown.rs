//! The page as somebody sees it: on a phone and on a desk, alone and without a network.

use openapi_crate_codegen::models;
use openapi_crate_codegen::page::{Page, html};
use serde_json::Value;

use crate::browser::Browser;
use crate::support::specs;

/// The page of `spec/`, in a browser of this width.
fn opened(width: u32) -> (Browser, tempfile::TempDir) {
    let mut inputs = specs();
    let (new, old) = (inputs.pop().expect("a version"), inputs.pop().expect("an older one"));
    let (mut apis, warnings) = models(&[old.clone(), new.clone()]).expect("models");
    let (api, old_api) = (apis.pop().expect("a model"), apis.pop().expect("a model"));
    let against = Some((&old, &old_api));
    let text = html(&Page { input: &new, api: &api, warnings: &warnings, against });
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.html");
    std::fs::write(&file, text).expect("it can be written");
    let mut browser = Browser::start(width, 800);
    browser.open(&file, "");
    (browser, folder)
}

/// Goes to a place in the page.
fn go(browser: &mut Browser, place: &str, heading: &str) {
    browser.evaluate(&format!("location.hash = {}", Value::from(place)));
    browser.wait_for(&format!(
        "[...document.querySelectorAll('main h1')].some((one) => one.textContent.startsWith({}))",
        Value::from(heading)
    ));
}

/// Pastes a payload, and waits for what is said of it.
fn paste(browser: &mut Browser, ty: &str, text: &str) -> String {
    go(browser, &format!("payload={ty}"), "Try a payload");
    browser.evaluate(&format!(
        "{{ const box = document.getElementById('payload'); box.value = {}; \
         document.querySelector('.result').replaceChildren(); \
         box.dispatchEvent(new Event('input')); }}",
        Value::from(text)
    ));
    browser.wait_for("document.querySelector('.result').childElementCount > 0");
    let said = browser.evaluate("document.querySelector('.result').innerText");
    said.as_str().expect("a text").to_owned()
}

fn fits_in_width(browser: &mut Browser, place: &str) {
    let widths = browser.evaluate("[document.documentElement.scrollWidth, innerWidth]");
    assert!(widths[0].as_u64() <= widths[1].as_u64(), "{place} scrolls sideways: {widths}");
    // What is cut off does not scroll either.
    let cut = browser.evaluate(
        "[...document.querySelectorAll('main *')].filter((one) => one.checkVisibility() && !one.closest('.hidden') \
         && one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 200))",
    );
    assert_eq!(cut, Value::Array(Vec::new()), "{place}");
}

fn walk_through(width: u32) {
    let (mut browser, _folder) = opened(width);
    let places = [
        ("overview", "Extend API, extract runs, files and extractors"),
        ("ExtractOutput", "ExtractOutput"),
        ("ExtractRun", "ExtractRun"),
        ("ProcessorRunStatus", "ProcessorRunStatus"),
        ("changes", "Changes"),
        ("payload", "Try a payload"),
    ];
    for (place, heading) in places {
        go(&mut browser, place, heading);
        fits_in_width(&mut browser, place);
    }

    let output = r#"{"value": {"total": 9007199254740993}, "metadata": {}, "new_member": 1.0}"#;
    let said = paste(&mut browser, "ExtractOutput", output);
    assert!(said.contains("ExtractOutput is Json"), "{said}");
    assert!(said.contains("value.id is missing"), "{said}");
    assert!(said.contains("Members that nobody knows\nnew_member"), "{said}");
    assert!(said.contains("9007199254740993") && said.contains("1.0"), "{said}");
    fits_in_width(&mut browser, "a verdict");

    let said = paste(&mut browser, "ExtractOutput", "[]");
    assert!(said.contains("ExtractOutput is Unknown"), "{said}");
    assert!(said.contains("the value is an array, not an object"), "{said}");

    let said = paste(&mut browser, "ProcessorRunStatus", r#""PAUSED""#);
    assert!(said.contains("the value is new to ProcessorRunStatus"), "{said}");

    let said = paste(&mut browser, "", output);
    assert!(said.contains("As ExtractOutput"), "{said}");

    let said = paste(&mut browser, "ExtractOutput", "{\"value\": }");
    assert!(said.contains("no JSON") && said.contains("line 1 column 11"), "{said}");

    // Every field has a label, and headings go down one level at a time.
    let unlabelled = browser.evaluate(
        "[...document.querySelectorAll('input, select, textarea')].filter((one) => one.labels.length === 0).length",
    );
    assert_eq!(unlabelled, 0);
    assert_eq!(browser.evaluate("document.querySelectorAll('main h1').length"), 1);

    assert_alone(&browser);
}

/// No request but for the file itself, and nothing in the console.
fn assert_alone(browser: &Browser) {
    let of = |method: &str| {
        browser.events.iter().filter(move |event| event["method"] == method).collect()
    };
    let requests: Vec<&Value> = of("Network.requestWillBeSent");
    let urls: Vec<&str> =
        requests.iter().filter_map(|event| event["params"]["request"]["url"].as_str()).collect();
    assert!(urls.len() == 1 && urls[0].starts_with("file:"), "{urls:?}");
    for method in ["Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled"] {
        let told: Vec<&Value> = of(method);
        assert!(told.is_empty(), "{told:#?}");
    }
}

#[test]
#[ignore = "needs Chromium: cargo xtask ci page"]
fn on_a_phone() {
    walk_through(360);
}

#[test]
#[ignore = "needs Chromium: cargo xtask ci page"]
fn on_a_desk() {
    walk_through(1200);
}

#[test]
#[ignore = "needs Chromium: cargo xtask ci page"]
fn types_are_found_by_a_part_of_their_name() {
    let (mut browser, _folder) = opened(360);
    browser.evaluate("location.hash = 'types'");
    browser.wait_for("document.getElementById('search') !== null");
    browser.evaluate(
        "{ const search = document.getElementById('search'); search.value = 'extractout'; \
         search.dispatchEvent(new Event('input')); }",
    );
    let found = browser.evaluate(
        "[...document.querySelectorAll('.list li')].filter((one) => one.checkVisibility()).map((one) => one.querySelector('span').textContent)",
    );
    let found: Vec<&str> =
        found.as_array().expect("names").iter().filter_map(Value::as_str).collect();
    assert!(found.contains(&"ExtractOutput"), "{found:?}");
    assert!(found.iter().all(|name| name.starts_with("ExtractOut")), "{found:?}");
}
