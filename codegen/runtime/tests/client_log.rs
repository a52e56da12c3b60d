//! What a call leaves in a log. A process of its own: whether a place is traced at all is decided for
//! all threads when the first one comes there.

mod support;

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use openapi_crate_runtime::runtime::client::Client;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::samples::{GetRun, secured};
use support::{Server, Step, TOKEN, answer, bounded, run};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes down everything that is traced, whoever traces it.
#[derive(Clone, Default)]
struct Collect(Arc<Mutex<String>>);

impl Collect {
    fn note(&self, text: &str) {
        let mut log = self.0.lock().expect("no panic");
        log.push_str(text);
        log.push('\n');
    }
}

impl Visit for &Collect {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.note(&format!("{field}={value:?}"));
    }
}

/// Some of the crates below do not trace: they log.
impl log::Log for Collect {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.note(&format!("{} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

impl Subscriber for Collect {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.note(span.metadata().name());
        span.record(&mut &*self);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut &*self);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut &*self);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_call_leaves_a_span_and_no_secret() {
    let log = Collect::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    log::set_boxed_logger(Box::new(log.clone())).expect("the only logger");
    log::set_max_level(log::LevelFilter::Trace);
    let server = Server::answering(vec![
        || vec![Step::Reset],
        || answer(503, &[], ""),
        || run("DONE"),
        || answer(404, &[], ""),
    ])
    .await;
    let client = server.client();
    let key = Credentials::of(secured::QUERY_KEY, TOKEN).expect("credentials");
    let by_query = Client::builder(server.base(), key).no_proxy().build().expect("a client");
    bounded(client.send(GetRun::new("exr_secret"))).await.expect("a run");
    let error = bounded(client.send(GetRun::new("exr_secret"))).await.expect_err("no run");
    let refused = bounded(by_query.send(secured::WithQueryKey::new())).await.expect_err("no run");

    let log = log.0.lock().expect("no panic").clone();
    assert!(log.contains("reqwest"), "what reqwest does is not in\n{log}");
    for line in [
        "call",
        "operation=\"getRun\"",
        "method=GET",
        "path=\"/runs/{id}\"",
        "status=503",
        "status=200",
        "attempts=3",
        "status=404",
    ] {
        assert!(log.lines().any(|logged| logged == line), "{line} is not in\n{log}");
    }
    let told =
        format!("{log}{client:?}{error}{error:?}{:?}{by_query:?}{refused:?}", server.builder());
    assert!(!told.contains(TOKEN), "{told}");
    let spans = log.lines().filter(|line| !line.starts_with("reqwest"));
    assert!(spans.clone().count() > 5);
    assert!(!spans.collect::<String>().contains("exr_secret"), "{log}");
}
