//! Which addresses are fetched from.

use http::Uri;
use reqwest::Url;

use super::error::PayloadError;

/// The hosts that are allowed.
#[derive(Clone, Debug, Default)]
pub struct Hosts {
    any: bool,
    names: Vec<String>,
    domains: Vec<String>,
}

impl Hosts {
    pub fn allow_any(&mut self) {
        self.any = true;
    }

    pub fn allow(&mut self, name: &str) {
        self.names.push(named(name));
    }

    pub fn allow_domain(&mut self, domain: &str) {
        self.domains.push(named(domain.trim().trim_start_matches("*.")));
    }

    fn are_allowed(&self, host: &str) -> bool {
        let is_below = |domain: &String| {
            host.strip_suffix(domain.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        self.any || self.names.iter().any(|name| name == host) || self.domains.iter().any(is_below)
    }

    /// The address as it is asked for, if it is one to fetch from.
    pub fn check(&self, address: &str) -> Result<Uri, PayloadError> {
        let mut url = Url::parse(address).map_err(|_| PayloadError::Address("it is no URL"))?;
        if url.scheme() != "https" {
            return Err(PayloadError::Address("it is not https"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(PayloadError::Address("it has credentials"));
        }
        // An IP address in any of its spellings is no domain.
        let host = url.domain().ok_or(PayloadError::Address("it names no host by its name"))?;
        let host = canonical(host);
        // No name has an empty part.
        if host.split('.').any(str::is_empty) {
            return Err(PayloadError::Address("it names no host by its name"));
        }
        if !self.are_allowed(&host) {
            return Err(PayloadError::Host(host));
        }
        url.set_fragment(None);
        url.as_str().parse().map_err(|_| PayloadError::Address("it is no URL"))
    }
}

/// The host that a user has named: by its name, or by an address. It is spelt as in the addresses that are parsed, in
/// lower case and ASCII.
fn named(host: &str) -> String {
    let host = host.trim().trim_start_matches('.');
    let address = if host.contains("://") { host.to_owned() } else { format!("https://{host}") };
    let url = Url::parse(&address).ok();
    canonical(url.as_ref().and_then(Url::host_str).unwrap_or(host))
}

/// A name in lower case, without the dot that a full name may end with.
fn canonical(name: &str) -> String {
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts() -> Hosts {
        let mut hosts = Hosts::default();
        hosts.allow("files.example.com");
        hosts.allow_domain("storage.test");
        hosts
    }

    #[test]
    fn allowed_hosts_are_fetched_from() {
        for address in [
            "https://files.example.com/p?sig=abc",
            "https://FILES.example.com./p",
            "https://files.example.com:8443/p#part",
            "https://storage.test/p",
            "https://bucket.eu.storage.test/p",
        ] {
            assert!(hosts().check(address).is_ok(), "{address}");
        }
        let uri =
            hosts().check("https://files.example.com/a b?sig=a+b%2F#part").expect("an address");
        assert_eq!(uri, "https://files.example.com/a%20b?sig=a+b%2F");
    }

    /// As people write them.
    #[test]
    fn hosts_are_named_in_any_spelling() {
        let mut hosts = Hosts::default();
        for name in
            [" Files.example.com ", "a.test:8443", "https://b.test/path", "b\u{fc}cher.test"]
        {
            hosts.allow(name);
        }
        hosts.allow_domain("*.storage.test");
        hosts.allow_domain(".cloud.test.");
        for address in [
            "https://files.example.com/p",
            "https://a.test/p",
            "https://b.test/p",
            "https://xn--bcher-kva.test/p",
            "https://B\u{dc}CHER.test/p",
            "https://x.storage.test/p",
            "https://x.cloud.test/p",
        ] {
            assert!(hosts.check(address).is_ok(), "{address}");
        }
        assert!(matches!(hosts.check("https://c.test/p"), Err(PayloadError::Host(_))));
    }

    #[test]
    fn others_are_not() {
        for address in [
            "https://example.com/p",
            "https://other.files.example.com/p",
            "https://evilstorage.test/p",
            "https://storage.test.evil.com/p",
        ] {
            assert!(matches!(hosts().check(address), Err(PayloadError::Host(_))), "{address}");
        }
        let mut any = Hosts::default();
        any.allow_any();
        for address in [
            "http://files.example.com/p",
            "ftp://files.example.com/p",
            "file:///etc/passwd",
            "https://user@files.example.com/p",
            "https://:word@files.example.com/p",
            "https://127.0.0.1/p",
            "https://2130706433/p",
            "https://0x7f.1/p",
            "https://[::1]/p",
            "https://./p",
            "https://.files.example.com/p",
            "https://files.example.com../p",
            "https://files..example.com/p",
            "files.example.com/p",
            "",
        ] {
            let refused = any.check(address);
            assert!(matches!(refused, Err(PayloadError::Address(_))), "{address}: {refused:?}");
        }
    }
}
