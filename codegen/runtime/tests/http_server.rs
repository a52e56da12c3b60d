//! Which server a request goes to, and what becomes of the variables of an address.

use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::runtime::http::error::RequestError;
use openapi_crate_runtime::runtime::http::server_variables::InvalidVariable;
use openapi_crate_runtime::samples::secured::*;

/// The address of the request of an operation, for a server at this one.
macro_rules! address {
    ($operation:ident, $base:expr) => {{
        let request = $operation::new().http_request($base, &Credentials::none());
        request.expect("a request").uri().to_string()
    }};
}

#[test]
fn an_operation_may_have_a_server_of_its_own() {
    for base in [
        "https://api.example.com",
        "https://api.example.com/",
        "https://API.example.com/v1",
        "https://api.example.com:443/v1",
        "https://acme-2.example.com:8443",
    ] {
        assert_eq!(address!(OfFiles, base), "https://files.example.com/v2/run", "{base}");
    }
    assert_eq!(address!(OfPath, "https://api.example.com/v1"), "https://api.example.com/v2/run");
    assert_eq!(
        address!(OfPath, "https://acme.example.com:8443"),
        "https://acme.example.com:8443/v2/run"
    );
}

#[test]
fn a_caller_may_choose_among_the_servers_of_an_operation() {
    for base in [
        "https://api.example.com/files/v3",
        "https://api.example.com/files/v3/beta/",
        "https://api.example.com/local/b/files",
        "https://api.example.com/v3",
    ] {
        let address = format!("{}/run", base.trim_end_matches('/'));
        assert_eq!(address!(OfVersions, base), address);
    }
    // This one is the server of all, and so nothing was chosen.
    let own = "https://api.example.com/files/v2/run";
    assert_eq!(address!(OfVersions, "https://api.example.com/v1"), own);
    assert_eq!(address!(OfVersions, "https://api.example.com"), own);
    assert_eq!(address!(OfVersions, "https://api.example.com/v1/"), own);
    assert_eq!(address!(OfVersions, "http://127.0.0.1:80/files"), "http://127.0.0.1:80/files/run");
}

/// Credentials are trusted to the address that was given: a test, a proxy, a server that no description knows.
#[test]
fn any_other_address_is_the_server_of_all() {
    for base in [
        "http://127.0.0.1:8080",
        "http://api.example.com",
        "https://api.example.com:8443.evil.example",
        "https://api.example.com.evil.example",
        "https://a.b.example.com:8443",
        "https://.example.com:8443",
        "https://evil.example/https://api.example.com",
        "https://api.example.com:80",
        "https://files.example.com",
    ] {
        assert_eq!(address!(OfFiles, base), format!("{base}/run"));
        assert_eq!(address!(OfPath, base), format!("{base}/run"));
    }
}

#[test]
fn relative_servers_are_beside_one_another() {
    for base in ["https://api.example.com/v1", "http://127.0.0.1:80/api/v1/"] {
        let root = base.rsplit_once("/v1").expect("a path").0.trim_end_matches("/api");
        assert_eq!(address!(OfRelativePath, base), format!("{root}/v2/run"));
        // Nothing says that this one belongs to the address that was given.
        assert_eq!(address!(OfOthers, base), format!("{}/run", base.trim_end_matches('/')));
    }
}

#[test]
fn a_relative_address_is_of_the_server_that_is_named() {
    assert_eq!(Server::Main.as_str(), "https://api.example.com/v1");
    assert_eq!(Server::Main.at("http://127.0.0.1"), "https://api.example.com/v1");
    assert_eq!(
        Server::Relative.at("http://127.0.0.1:80/docs/openapi.json"),
        "http://127.0.0.1:80/v1"
    );
    assert_eq!(Server::Above.at("http://127.0.0.1/docs"), "http://127.0.0.1/v1");
    assert_eq!(Server::OfAnyScheme.at("http://127.0.0.1/docs"), "http://api.example.com/v1");
}

/// The path of an operation would stand behind the query.
#[test]
fn an_address_has_no_query() {
    for base in ["https://api.example.com?a=b", "https://api.example.com/v1#a"] {
        let refused = ForAnyone::new().http_request(base, &Credentials::none()).expect_err(base);
        assert!(matches!(refused, RequestError::BaseQuery), "{refused:?}");
    }
}

#[test]
fn variables_are_filled_in() {
    let server = RegionalServer::new().tenant("acme");
    assert_eq!(server.url().expect("an address"), "https://acme.eu.example.com:443/v1");
    let server = server.region(Region::Us).port("8443").version("v2/beta");
    assert_eq!(
        server.url().expect("an address"),
        "https://acme.us-east.2.example.com:8443/v2/beta"
    );
    assert_eq!(OwnServer::new().url().expect("an address"), "https://localhost:8080/v1");
    assert_eq!(OwnServer::default().host("10.0.0.1").url().expect("one"), "https://10.0.0.1/v1");
    assert_eq!(Region::Us.to_string(), "us-east.2");
}

#[test]
fn a_variable_does_not_lead_to_another_server() {
    for tenant in [
        "",
        "evil.example/",
        "evil.example#",
        "evil.example?",
        "me@evil.example",
        "evil.example:443/",
        "evil.example:443",
        "evil\\.example",
        "evil example",
        "evil\n",
        "%2f",
        "[::1]",
    ] {
        let error = RegionalServer::new().tenant(tenant).url().expect_err(tenant);
        assert_eq!(error.name(), "tenant", "{tenant}");
        assert!(!tenant.is_empty() || error.to_string().contains("`tenant`"));
    }
    for port in ["", "0x1", "443.evil.example", "443@evil.example", "65536", "+1"] {
        let server = RegionalServer::new().tenant("acme").port(port);
        assert_eq!(server.url().expect_err(port).name(), "port", "{port}");
    }
    for version in ["v1?a=b", "v1#a", "v 1", "v\\1"] {
        let server = RegionalServer::new().tenant("acme").version(version);
        assert_eq!(server.url().expect_err(version).name(), "version", "{version}");
    }
    for host in ["a:b@evil.example", "a:80:80", "a:", ":80", "a/b"] {
        OwnServer::new().host(host).url().expect_err(host);
    }
}

/// The default tells what a variable is: the path behind a host, or the whole address.
#[test]
fn a_variable_may_be_the_path_or_the_whole_address() {
    let url = |url: Result<String, InvalidVariable>| url.ok();
    assert_eq!(PathServer::new().url().as_deref(), Ok("https://api.example.com/v1"));
    for (path, expected) in [
        ("/v2/beta", Some("https://api.example.com/v2/beta")),
        ("", Some("https://api.example.com")),
        (".evil.example", None),
        ("@evil.example/", None),
        (":80", None),
        ("/v2?a=b", None),
    ] {
        assert_eq!(url(PathServer::new().path(path).url()).as_deref(), expected, "{path}");
    }
    assert_eq!(AddressServer::new().url().as_deref(), Ok("https://api.example.com/v1"));
    for (address, expected) in [
        ("http://127.0.0.1:8080/api", Some("http://127.0.0.1:8080/api/v1")),
        ("https://me:password@evil.example", None),
        ("file://etc", None),
        ("//evil.example", None),
        ("https://a.example?b", None),
        ("https://", None),
        ("evil.example", None),
        ("", None),
    ] {
        let found = AddressServer::new().address(address).url();
        assert_eq!(url(found).as_deref(), expected, "{address}");
    }
    assert_eq!(RelativeServer::new().url().as_deref(), Ok("/api/v1"));
    assert_eq!(url(RelativeServer::new().path("/evil.example").url()), None);
    assert_eq!(url(RelativeServer::new().path("").url()), None);
}
