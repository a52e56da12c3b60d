//! The server: its routes, and what tests ask of it.

use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{Method, Uri, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::errors::ApiError;
use super::failures::{Failure, Failures};
use super::files::{self, Upload};
use super::gate::gate;
use super::log::Request;
use super::settings::Settings;
use super::storage::{self, Stored};
use super::store::{Store, id};
use super::{batches, extractors, runs, versions, webhooks};

/// The API, on a port of this machine, until it is dropped.
///
/// It runs on a thread of its own, so that a test may block.
pub struct Api {
    service: Arc<Service>,
    _stop: oneshot::Sender<()>,
}

impl Api {
    /// Starts a server with the settings that are the default.
    ///
    /// # Panics
    ///
    /// If there is no port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let listener = listener.into_std().expect("a listener");
        let service = Arc::new(Service::new(address));
        let routes = routes(&service);
        let (stop, stopped) = oneshot::channel::<()>();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime").block_on(async move {
                let listener = TcpListener::from_std(listener).expect("a listener");
                tokio::select! {
                    served = async { axum::serve(listener, routes).await } => served.expect("no error"),
                    _ = stopped => {}
                }
            });
        });
        Api { service, _stop: stop }
    }

    /// Where it is: `http://127.0.0.1:40123`.
    pub fn address(&self) -> &str {
        &self.service.address
    }

    /// Changes the settings.
    pub fn set(&self, change: impl FnOnce(&mut Settings)) {
        change(&mut lock(&self.service.settings));
    }

    /// Lets a request fail that begins with `beginning`, such as `GET /extract_runs/`: the next one, once for each
    /// failure. An empty beginning is every request.
    pub fn fail(&self, beginning: &str, failures: impl IntoIterator<Item = Failure>) {
        let mut waiting = lock(&self.service.failures);
        failures.into_iter().for_each(|failure| waiting.add(beginning, failure));
    }

    /// What was received, in order.
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.service.log).clone()
    }

    /// What was received and begins with this: `POST /files`.
    pub fn requests_to(&self, beginning: &str) -> Vec<Request> {
        let mut requests = self.requests();
        requests.retain(|request| request.line().starts_with(beginning));
        requests
    }

    /// What was uploaded as the file of this id.
    pub fn upload(&self, id: &str) -> Option<Upload> {
        Some(self.service.store().files.find(id)?.upload.clone())
    }

    /// A run as it is now, without its going on.
    pub fn run(&self, id: &str) -> Option<Value> {
        Some(self.service.store().runs.find(id)?.json())
    }

    /// Puts something at a signed address, and says at which. Requests with headers that are meant for the API are
    /// refused there.
    pub fn put(&self, stored: Stored) -> String {
        self.service.put(stored)
    }

    /// An event that holds the signed address of its payload.
    pub fn event_by_address(&self, event_type: &str, payload: &Value) -> Value {
        let address = self.put(Stored::json(payload));
        webhooks::event(event_type, &webhooks::signed_address(payload, &address))
    }
}

/// What the routes share.
pub struct Service {
    address: String,
    settings: Mutex<Settings>,
    failures: Mutex<Failures>,
    log: Mutex<Vec<Request>>,
    store: Mutex<Store>,
}

impl Service {
    fn new(address: String) -> Self {
        Service {
            address,
            settings: Mutex::default(),
            failures: Mutex::default(),
            log: Mutex::default(),
            store: Mutex::default(),
        }
    }

    pub fn settings(&self) -> Settings {
        lock(&self.settings).clone()
    }

    pub fn note(&self, request: Request) {
        lock(&self.log).push(request);
    }

    pub fn failure(&self, line: &str) -> Option<Failure> {
        lock(&self.failures).take(line)
    }

    pub fn store(&self) -> MutexGuard<'_, Store> {
        lock(&self.store)
    }

    pub fn put(&self, stored: Stored) -> String {
        let path = format!("/storage/{}?sig={}", id("object"), id("a%2Bb%3D"));
        let address = format!("{}{path}", self.address);
        self.store().stored.insert(path, stored);
        address
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A test that panics while it changes the settings fails anyway.
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

fn routes(service: &Arc<Service>) -> Router {
    let upload = post(files::upload).layer(DefaultBodyLimit::disable());
    let api = Router::new()
        .route("/files/upload", upload)
        .route("/files", get(files::list))
        .route("/files/{id}", get(files::get).delete(files::delete))
        .route("/extract", post(runs::extract))
        .route("/extract_runs", get(runs::list).post(runs::create))
        .route("/extract_runs/batch", post(batches::create))
        .route("/extract_runs/{id}", get(runs::get).delete(runs::delete))
        .route("/extract_runs/{id}/cancel", post(runs::cancel))
        .route("/batch_runs/{id}", get(batches::get))
        .route("/extractors", get(extractors::list).post(extractors::create))
        .route("/extractors/{id}", get(extractors::get).post(extractors::update))
        .route("/extractors/{id}/versions", get(versions::list).post(versions::publish))
        .route("/extractors/{id}/versions/{version}", get(versions::get))
        .method_not_allowed_fallback(
            |method: Method| async move { ApiError::method(method.as_str()) },
        )
        .fallback(|uri: Uri| async move { ApiError::not_found("path", uri.path()) })
        .layer(from_fn_with_state(Arc::clone(service), gate));
    let storage = Router::new().route("/storage/{id}", any(storage::get));
    storage.merge(api).with_state(Arc::clone(service))
}

/// A response of status 200.
pub fn json(value: &Value) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}
