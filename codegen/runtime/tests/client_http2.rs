//! HTTP/2: requests share a connection.
//!
//! `tls/` has a self-signed certificate for 127.0.0.1 and its key, of use for nothing else.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::{Response, Version};
use openapi_crate_runtime::runtime::client::{Client, tls};
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::samples::GetRun;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use support::{TOKEN, bounded};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

const CERTIFICATE: &[u8] = include_bytes!("tls/loopback.cert.der");
const KEY: &[u8] = include_bytes!("tls/loopback.key.der");

/// A server that speaks HTTP/2 alone; its address, and how many connections it has had.
async fn start() -> (String, Arc<AtomicUsize>) {
    let key = PrivateKeyDer::try_from(KEY).expect("a key");
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![CertificateDer::from(CERTIFICATE)], key)
        .expect("a configuration");
    config.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base = format!("https://{}", listener.local_addr().expect("an address"));
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = connections.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counter.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(serve(acceptor.clone(), stream));
        }
    });
    (base, connections)
}

/// Answers every request of a connection with a run of the id that was asked for.
async fn serve(acceptor: TlsAcceptor, stream: TcpStream) {
    let stream = acceptor.accept(stream).await.expect("TLS");
    let mut connection = h2::server::handshake(stream).await.expect("HTTP/2");
    while let Some(Ok((request, mut answer))) = connection.accept().await {
        assert_eq!(request.version(), Version::HTTP_2);
        let authorization = request.headers().get("authorization").expect("credentials");
        assert_eq!(authorization, &format!("Bearer {TOKEN}"));
        let id = request.uri().path().rsplit('/').next().expect("an id").to_owned();
        let body = format!(r#"{{"id":"{id}","status":"DONE"}}"#);
        let mut stream = answer.send_response(Response::new(()), false).expect("an answer");
        stream.send_data(body.into(), true).expect("a body");
    }
}

#[tokio::test]
async fn requests_share_a_connection() {
    let (base, connections) = start().await;
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(CERTIFICATE)).expect("a root");
    let mut trusting = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    // What a client of ours offers, but for the roots.
    trusting.alpn_protocols = tls::config("http:").expect("a configuration").alpn_protocols;
    let reqwest = reqwest::Client::builder().tls_backend_preconfigured(trusting).no_proxy().build();
    let credentials = Credentials::bearer(TOKEN).expect("credentials");
    let client = Client::builder(&base, credentials).reqwest(reqwest.expect("a client")).build();
    let client = client.expect("a client");

    bounded(client.send(GetRun::new("first"))).await.expect("a run");
    let mut tasks = Vec::new();
    for number in 0..100 {
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            let id = format!("exr_{number}");
            let run = client.send(GetRun::new(&id)).await.expect("a run");
            assert_eq!(run.id, id);
        }));
    }
    for task in tasks {
        bounded(task).await.expect("a run");
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}
