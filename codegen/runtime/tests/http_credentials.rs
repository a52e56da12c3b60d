//! An operation is sent with the credentials that it asks for, and with no other.

use http::Request;
use http::header::{AUTHORIZATION, HeaderName};
use openapi_crate_runtime::runtime::http::credential::CredentialsError;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::runtime::http::error::RequestError;
use openapi_crate_runtime::runtime::http::security::Scheme;
use openapi_crate_runtime::samples::GetRun;
use openapi_crate_runtime::samples::secured::*;

const BASE: &str = "https://api.example.com";

/// What of a request says who is asking: headers by name, and the query.
fn signed(request: Result<Request<Vec<u8>>, RequestError>) -> Vec<String> {
    let request = request.expect("a request");
    let mut found: Vec<String> = request
        .headers()
        .iter()
        .filter(|(name, _)| *name != "accept" && *name != "x-api-version")
        .map(|(name, value)| format!("{name}: {}", value.to_str().expect("ASCII")))
        .collect();
    found.extend(request.uri().query().map(|query| format!("?{query}")));
    found
}

fn of(scheme: Scheme, text: &str) -> Credentials {
    Credentials::of(scheme, text).expect("credentials")
}

fn bearer() -> Credentials {
    Credentials::bearer("t0ken").expect("credentials")
}

/// What an operation is sent with.
macro_rules! sent {
    ($operation:ident, $credentials:expr) => {
        signed($operation::new().http_request(BASE, &$credentials))
    };
}

/// The schemes that an operation asks for in vain.
macro_rules! refused {
    ($operation:ident, $credentials:expr) => {
        match $operation::new().http_request(BASE, &$credentials) {
            Err(error @ RequestError::Credentials(_)) => error.to_string(),
            other => panic!("{other:?}"),
        }
    };
}

#[test]
fn a_credential_stands_where_its_scheme_says() {
    assert_eq!(sent!(WithToken, of(TOKEN, "t0ken")), ["authorization: Bearer t0ken"]);
    assert_eq!(sent!(WithLogin, of(LOGIN, "t0ken")), ["authorization: Bearer t0ken"]);
    assert_eq!(sent!(WithDigest, of(DIGEST, "a=\"b\"")), ["authorization: Digest a=\"b\""]);
    assert_eq!(sent!(WithKey, of(KEY, "k3y")), ["x-api-key: k3y"]);
    assert_eq!(sent!(WithQueryKey, of(QUERY_KEY, "k/3&y=")), ["?api%20key=k%2F3%26y%3D"]);
    assert_eq!(sent!(WithSession, of(SESSION, "s1d=")), ["cookie: sid=s1d="]);
}

/// The examples of RFC 7617, sections 2 and 2.1, and base64 with every padding (RFC 4648, section 10).
#[test]
fn basic_is_user_and_password_in_base64() {
    for (user, password, text) in [
        ("Aladdin", "open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ("test", "123\u{a3}", "dGVzdDoxMjPCow=="),
        ("a", "b:c", "YTpiOmM="),
        ("ab", "cde", "YWI6Y2Rl"),
        ("", "", "Og=="),
    ] {
        let expected = [format!("authorization: Basic {text}")];
        let credentials = Credentials::basic(user, password).expect("credentials");
        assert_eq!(sent!(WithUser, credentials), expected);
        assert_eq!(sent!(WithUser, of(USER, &format!("{user}:{password}"))), expected);
    }
}

#[test]
fn several_at_once() {
    let all = of(SESSION, "s1d").and(QUERY_KEY, "q").and_then(|all| all.and(KEY, "k3y"));
    let all = all.and_then(|all| all.and(TOKEN, "t0ken")).expect("credentials");
    assert_eq!(
        sent!(WithAll, all),
        ["authorization: Bearer t0ken", "x-api-key: k3y", "cookie: sid=s1d", "?api%20key=q"]
    );
    // Of the same credentials an operation has those that it asks for.
    assert_eq!(sent!(WithKey, all), ["x-api-key: k3y"]);
    assert_eq!(sent!(WithToken, all), ["authorization: Bearer t0ken"]);
    let message = refused!(WithAll, of(TOKEN, "t0ken"));
    assert_eq!(
        message,
        "the credentials are for other schemes than `token` and `key` and `queryKey` and `session`"
    );
}

#[test]
fn of_alternatives_the_first_that_there_are_credentials_for() {
    let second = of(USER, "me:pass").and(SESSION, "s1d").expect("credentials");
    assert_eq!(sent!(WithEither, second), ["authorization: Basic bWU6cGFzcw==", "cookie: sid=s1d"]);
    let both = second.and(KEY, "k3y").expect("credentials");
    assert_eq!(sent!(WithEither, both), ["x-api-key: k3y"]);
    let message = refused!(WithEither, of(USER, "me:secret"));
    assert_eq!(
        message,
        "the credentials are for other schemes than `key`, or `user` and `session`"
    );
}

#[test]
fn without_credentials_nothing_is_sent() {
    assert_eq!(sent!(WithToken, Credentials::none()), [""; 0]);
    assert_eq!(sent!(WithAll, Credentials::none()), [""; 0]);
    assert_eq!(sent!(WithOrWithout, Credentials::none()), [""; 0]);
}

#[test]
fn an_operation_for_anyone_has_none() {
    assert_eq!(sent!(ForAnyone, bearer()), [""; 0]);
    assert_eq!(sent!(ForAnyone, of(QUERY_KEY, "k3y")), [""; 0]);
    assert_eq!(sent!(WithOrWithout, of(KEY, "k3y")), [""; 0]);
    assert_eq!(sent!(WithOrWithout, bearer()), ["authorization: Bearer t0ken"]);
}

#[test]
fn where_nothing_is_said_all_are_sent() {
    let both = bearer().and(SESSION, "s1d").expect("credentials");
    let request = GetRun::new("1").http_request(BASE, &both);
    assert_eq!(signed(request), ["authorization: Bearer t0ken", "cookie: sid=s1d"]);
}

#[test]
fn nothing_is_sent_for_a_certificate() {
    assert_eq!(sent!(WithCertificate, Credentials::none()), [""; 0]);
    // The client may have no certificate: what can be sent is.
    assert_eq!(sent!(WithCertificate, bearer()), ["authorization: Bearer t0ken"]);
    assert_eq!(sent!(WithCertificate, of(KEY, "k3y")), [""; 0]);
    let error = Credentials::of(CERTIFICATE, "t0ken").expect_err("none");
    assert_eq!(error, CredentialsError::MutualTls);
}

#[test]
fn credentials_of_no_scheme_fit_those_of_their_kind() {
    let key = |name: HeaderName| Credentials::header(name, "v4lue").expect("credentials");
    let api_key = HeaderName::from_static("x-api-key");
    let user = || Credentials::basic("me", "pass").expect("credentials");
    assert_eq!(sent!(WithToken, bearer()), ["authorization: Bearer t0ken"]);
    assert_eq!(sent!(WithLogin, bearer()), ["authorization: Bearer t0ken"]);
    assert_eq!(sent!(WithKey, key(api_key.clone())), ["x-api-key: v4lue"]);
    assert_eq!(sent!(WithDigest, key(AUTHORIZATION)), ["authorization: v4lue"]);
    refused!(WithUser, bearer());
    refused!(WithToken, user());
    refused!(WithKey, bearer());
    refused!(WithToken, key(api_key));
    // One of a scheme is for that scheme alone.
    refused!(WithLogin, of(TOKEN, "t0ken"));
}

/// A key that is described as a parameter too is sent once: the one that was given as a credential.
#[test]
fn a_credential_stands_in_the_place_of_its_parameter() {
    let text = |text: &str| Some(text.to_owned());
    let operation =
        WithParameters { sid: text("mine"), cookie: text("theme=dark"), key: text("mine") };
    let credentials = of(SESSION, "s1d").and(QUERY_KEY, "k3y").expect("credentials");
    let request = operation.http_request(BASE, &credentials);
    assert_eq!(signed(request), ["cookie: theme=dark; sid=s1d", "?api%20key=k3y"]);
    let request = operation.http_request(BASE, &Credentials::none());
    assert_eq!(signed(request), ["cookie: sid=mine; theme=dark", "?api%20key=mine"]);
}

#[test]
fn a_cookie_stands_beside_others() {
    let request = WithCookie::new().theme("dark").http_request(BASE, &of(SESSION, "s1d"));
    assert_eq!(signed(request), ["cookie: theme=dark; sid=s1d"]);
}

#[test]
fn what_cannot_be_a_credential_is_refused_and_not_told() {
    for (scheme, text, expected) in [
        (TOKEN, "s3cret\n", CredentialsError::Header),
        (KEY, "s3cret\0", CredentialsError::Header),
        (SESSION, "s3cret; admin=1", CredentialsError::Cookie),
        (SESSION, "s3cret\r\nx: y", CredentialsError::Cookie),
        (USER, "s3cret", CredentialsError::Basic),
        (USER, "s3cret:a\u{7}", CredentialsError::Basic),
        (Scheme::api_key_in_header("bad", "not a header"), "s3cret", CredentialsError::Header),
    ] {
        let error = Credentials::of(scheme, text).expect_err(text);
        assert_eq!(error, expected, "{text}");
        assert!(!format!("{error} {error:?}").contains("s3cret"));
    }
    assert_eq!(Credentials::basic("a:b", "c").expect_err("none"), CredentialsError::Basic);
}

#[test]
fn neither_credentials_nor_errors_show_what_is_secret() {
    let all = of(SESSION, "s3cret1").and(QUERY_KEY, "s3cret2");
    let all = all.and_then(|all| all.and(USER, "s3cret3:s3cret4")).expect("credentials");
    let shown = format!("{all:?}");
    assert_eq!(shown, "Credentials(cookie sid: .., query api%20key: .., header authorization: ..)");
    let error = WithKey::new().http_request(BASE, &all).expect_err("no request");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("s3cret") && shown.contains("key"), "{shown}");
    let request = WithSession::new().http_request(BASE, &all).expect("a request");
    assert!(!format!("{request:?}").contains("s3cret"), "{request:?}");
}
