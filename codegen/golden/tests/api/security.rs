//! Credentials by the constants of the schemes.

use golden::security::alternatives::operations::security::{KEY, SESSION, USER};
use golden::security::alternatives::operations::{
    AsAllDo, Credentials, CredentialsError, ForAnyone, RequestError, WithOrWithout,
};
use golden::security::{nothing_said, schemes};
use http::HeaderMap;

const BASE: &str = "https://api.example.com";

/// The headers of a request, but for what it accepts.
fn headers(request: Result<http::Request<Vec<u8>>, RequestError>) -> HeaderMap {
    let mut headers = request.expect("a request").headers().clone();
    headers.remove("accept");
    headers
}

#[test]
fn an_operation_is_sent_with_what_it_asks_for() -> Result<(), CredentialsError> {
    let key = Credentials::of(KEY, "k3y")?;
    assert_eq!(headers(AsAllDo::new().http_request(BASE, &key))["x-key"], "k3y");
    assert_eq!(headers(WithOrWithout::new().http_request(BASE, &key))["x-key"], "k3y");
    assert!(headers(ForAnyone::new().http_request(BASE, &key)).is_empty());

    let both = Credentials::of(USER, "me:pass")?.and(SESSION, "s1d")?;
    let sent = headers(AsAllDo::new().http_request(BASE, &both));
    assert_eq!(sent["authorization"], "Basic bWU6cGFzcw==");
    assert_eq!(sent["cookie"], "sid=s1d");
    assert!(headers(WithOrWithout::new().http_request(BASE, &both)).is_empty());

    let error = AsAllDo::new().http_request(BASE, &Credentials::of(USER, "me:pass")?);
    assert!(matches!(error, Err(RequestError::Credentials(_))));
    Ok(())
}

#[test]
fn where_nothing_is_said_all_are_sent() -> Result<(), CredentialsError> {
    use nothing_said::operations::security::KEY;
    use nothing_said::operations::{Credentials, ListPets};

    let key = Credentials::of(KEY, "k3y")?;
    let request = ListPets::new().http_request(BASE, &key).expect("a request");
    assert_eq!(request.headers()["x-key"], "k3y");
    Ok(())
}

/// "Each name MUST correspond to a security scheme" (OpenAPI 3.1.1, section 4.8.30): of one that is not there nobody
/// knows which credential it asks for.
#[test]
fn where_all_that_is_asked_for_is_unknown_nothing_is_sent() -> Result<(), CredentialsError> {
    use golden::diagnostics::security::operations::security::{API_KEY, TOKEN};
    use golden::diagnostics::security::operations::{AddPet, Credentials, ListPets, PutPet};

    let all = Credentials::of(API_KEY, "k3y")?.and(TOKEN, "t0ken")?;
    assert!(headers(ListPets::new().http_request(BASE, &all)).is_empty());
    assert!(headers(AddPet::new().http_request(BASE, &all)).is_empty());
    let put = PutPet::new().http_request(BASE, &all);
    assert!(matches!(put, Err(RequestError::Credentials(_))));
    Ok(())
}

#[test]
fn a_scheme_has_the_name_of_the_description() {
    use schemes::operations::security::{API_KEY, CERTIFICATE, OPEN_ID};

    assert_eq!(
        [API_KEY.name(), CERTIFICATE.name(), OPEN_ID.name()],
        ["apiKey", "certificate", "openId"]
    );
}
