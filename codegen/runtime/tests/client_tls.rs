//! TLS: whose certificates are taken.
//!
//! `tls/` has a self-signed certificate for 127.0.0.1 and its key, of use for nothing else.

mod support;

use std::sync::Arc;
use std::time::Duration;

use openapi_crate_runtime::runtime::client::Client;
use openapi_crate_runtime::runtime::client::builder::{ClientBuildError, ClientBuilder};
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::samples::GetRun;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use support::{Step, TOKEN, bounded, run};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

const CERTIFICATE: &[u8] = include_bytes!("tls/loopback.cert.der");
const KEY: &[u8] = include_bytes!("tls/loopback.key.der");

/// A server that answers each connection once; its address, and what it has read.
async fn start() -> (String, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let key = PrivateKeyDer::try_from(KEY).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![CertificateDer::from(CERTIFICATE)], key)
        .expect("a configuration");
    let tls = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base = format!("https://{}", listener.local_addr().expect("an address"));
    let (send, received) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = tls.accept(stream).await else { continue };
            let mut request = vec![0; 4096];
            let read = stream.read(&mut request).await.unwrap_or(0);
            let _ = send.send(String::from_utf8_lossy(&request[..read]).into_owned());
            for step in run("DONE") {
                if let Step::Send(bytes) = step {
                    let _ = stream.write_all(&bytes).await;
                }
            }
            let _ = stream.shutdown().await;
        }
    });
    (base, received)
}

fn builder(base: &str) -> ClientBuilder {
    let credentials = Credentials::bearer(TOKEN).expect("credentials");
    Client::builder(base, credentials).no_proxy().backoff(Duration::ZERO, Duration::ZERO)
}

#[tokio::test]
async fn a_certificate_that_the_system_does_not_trust_gets_no_token() {
    let (base, mut received) = start().await;
    let client = match builder(&base).build() {
        Err(ClientBuildError::Tls(error)) => {
            println!("skipped: the system has no roots: {error}");
            return;
        }
        client => client.expect("a client"),
    };
    let error = bounded(client.send(GetRun::new("1"))).await.expect_err("no run");
    assert!(error.is_connect(), "{error:?}");
    assert!(error.to_string().contains("certificate"), "{error}");
    assert!(received.try_recv().is_err());
}

#[tokio::test]
async fn a_client_of_ones_own_trusts_what_it_is_told_to() {
    let (base, mut received) = start().await;
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(CERTIFICATE)).expect("a root");
    let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let reqwest = reqwest::Client::builder().tls_backend_preconfigured(tls).no_proxy().build();
    let client = builder(&base).reqwest(reqwest.expect("a client")).build().expect("a client");
    bounded(client.send(GetRun::new("1"))).await.expect("a run");
    let request = received.recv().await.expect("a request");
    assert!(request.starts_with("GET /runs/1 HTTP/1.1\r\n"), "{request}");
    assert!(request.contains(TOKEN), "{request}");
}
