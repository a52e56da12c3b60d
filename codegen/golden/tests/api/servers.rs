//! Addresses: those with variables, and those of single operations.

use golden::servers::of_operations::operations::{
    AddFile, Credentials, EuExampleComFilesV2Server, EuExampleComFilesV2ServerRegion,
    FilesExampleComV2Server, ListFiles, ListPets, PutFile, Server,
};
use golden::servers::relative;
use golden::servers::variables::operations as with_variables;

macro_rules! address {
    ($operation:ident, $base:expr) => {
        $operation::new()
            .http_request($base, &Credentials::none())
            .expect("a request")
            .uri()
            .to_string()
    };
}

#[test]
fn variables_have_their_choices() {
    use with_variables::{CloudServer, CloudServerPort, CloudServerRegion, Server};

    let url = CloudServer::new().url();
    assert_eq!(url.as_deref(), Ok(Server::Cloud.as_str()));
    let server = CloudServer::default()
        .tenant("acme")
        .region(CloudServerRegion::UsEast2)
        .port(CloudServerPort::V8443)
        .base_path("v2/beta");
    let url = server.url();
    assert_eq!(url.as_deref(), Ok("https://acme.us-east.2.example.com:8443/v2/beta"));
    let error = CloudServer::new().tenant("evil.example/").url().expect_err("no address");
    assert_eq!(error.name(), "tenant");
}

#[test]
fn an_operation_has_its_own_server() {
    assert_eq!(address!(ListPets, Server::default().as_str()), "https://eu.example.com/v1/pets");
    for base in ["https://us.example.com/v1", "https://acme.example.org", "https://localhost:8080"]
    {
        assert_eq!(address!(ListFiles, base), "https://files.example.com/v2/files", "{base}");
    }
    assert_eq!(
        address!(PutFile, "https://us.example.com/v1"),
        "https://us.example.com/uploads/files"
    );
    assert_eq!(address!(ListFiles, "http://127.0.0.1:80"), "http://127.0.0.1:80/files");
}

#[test]
fn the_server_of_an_operation_has_its_variables() {
    let files = FilesExampleComV2Server::new().version("v3").url().expect("an address");
    assert_eq!(address!(ListFiles, &files), "https://files.example.com/v3/files");
    assert_eq!(address!(ListFiles, "https://files.example.org"), "https://files.example.org/files");

    // It is at an origin of the API too.
    let server = EuExampleComFilesV2Server::new().region(EuExampleComFilesV2ServerRegion::Us);
    let files = server.version("v3").url().expect("an address");
    assert_eq!(address!(AddFile, &files), "https://us.example.com/files/v3/files");
    let files = "https://eu.example.com/files/v2/files";
    assert_eq!(address!(AddFile, "https://us.example.com/v1"), files);
}

#[test]
fn relative_addresses_are_of_the_server_that_is_named() {
    use relative::operations::{Credentials, ListFiles, Server};

    let base = Server::V1.at("http://127.0.0.1:81/docs");
    assert_eq!(base, "http://127.0.0.1:81/v1");
    assert_eq!(address!(ListFiles, &base), "http://127.0.0.1:81/v2/files");
}
