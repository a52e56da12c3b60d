//! What a client takes for safe.

use std::sync::Arc;

use rustls::crypto::{CryptoProvider, ring};
use rustls::{ClientConfig, Error, RootCertStore};
use rustls_platform_verifier::Verifier;

/// TLS for a server at this address, HTTP/2 before HTTP/1.1.
///
/// The system decides which roots are trusted: it knows those of a company, and those that have been
/// withdrawn since this was built. The provider is ours and is not installed for the whole process,
/// which may have another.
pub fn config(base: &str) -> Result<ClientConfig, Error> {
    let provider: Arc<CryptoProvider> = Arc::new(ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider.clone());
    let config = config.with_safe_default_protocol_versions()?;
    let mut config = if base.starts_with("https:") {
        let verifier = Arc::new(Verifier::new(provider)?);
        config.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth()
    } else {
        // No redirect leads to another scheme, so that no certificate is ever looked at, and a
        // system without any is good enough.
        config.with_root_certificates(RootCertStore::empty()).with_no_client_auth()
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
