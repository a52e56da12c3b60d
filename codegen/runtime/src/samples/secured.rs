//! Operations that ask for credentials, and such as have a server of their own.

use super::{Problem, Run};
use crate::runtime::http::security::Scheme;
use crate::runtime::http::server::{choices, servers};
use crate::runtime::http::server_variables::server_variables;
use crate::runtime::http::table::operation;

pub const TOKEN: Scheme = Scheme::bearer("token");
pub const USER: Scheme = Scheme::basic("user");
pub const DIGEST: Scheme = Scheme::http("digest", "Digest");
pub const LOGIN: Scheme = Scheme::oauth2("login");
pub const KEY: Scheme = Scheme::api_key_in_header("key", "X-Api-Key");
pub const QUERY_KEY: Scheme = Scheme::api_key_in_query("queryKey", "api key");
pub const SESSION: Scheme = Scheme::api_key_in_cookie("session", "sid");
pub const CERTIFICATE: Scheme = Scheme::mutual_tls("certificate");

/// The origins of the servers of the description.
const ORIGINS: &[&str] = &["https://api.example.com", "https://{tenant}.example.com:8443"];

/// Those of a description whose servers are relative.
const NO_ORIGINS: &[&str] = &[];

/// The addresses of the same.
const ADDRESSES: &[&str] = &["https://api.example.com/v1", "https://{tenant}.example.com:8443"];

/// Makes operations that differ in what they ask for.
macro_rules! secured {
    ($($name:ident: $id:literal { $($section:tt)* })*) => {$(
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {}

        operation! {
            $name: GET "/run" as $id, new() from() {}
            $($section)*
            answers: Run { 200 => json; }
            errors: Problem { 400 | 401 => json; }
        }
    )*};
}

secured! {
    WithToken: "withToken" { security required { TOKEN; } }
    WithUser: "withUser" { security required { USER; } }
    WithDigest: "withDigest" { security required { DIGEST; } }
    WithLogin: "withLogin" { security required { LOGIN; } }
    WithKey: "withKey" { security required { KEY; } }
    WithQueryKey: "withQueryKey" { security required { QUERY_KEY; } }
    WithSession: "withSession" { security required { SESSION; } }
    WithCertificate: "withCertificate" { security required { CERTIFICATE; TOKEN; } }
    WithAll: "withAll" { security required { TOKEN, KEY, QUERY_KEY, SESSION; } }
    WithEither: "withEither" { security required { KEY; USER, SESSION; } }
    WithOrWithout: "withOrWithout" { security optional { TOKEN; } }
    ForAnyone: "forAnyone" { security none {} }
    OfFiles: "ofFiles" { server "https://files.example.com/v2" of ORIGINS; }
    OfVersions: "ofVersions" {
        servers "https://api.example.com/files/v2" of ORIGINS beside ADDRESSES {
            "https://api.example.com/files/{version}";
            "/local/{name}/files/";
            "https://api.example.com/{version}";
        }
    }
    OfPath: "ofPath" { server "/v2" of ORIGINS; }
    OfRelativePath: "ofRelativePath" { server "/v2" of NO_ORIGINS; }
    OfOthers: "ofOthers" { server "https://files.example.com" of NO_ORIGINS; }
}

/// A cookie beside the one of a scheme.
#[derive(Clone, Debug, PartialEq)]
pub struct WithCookie {
    pub theme: Option<String>,
}

operation! {
    WithCookie: GET "/run" as "withCookie", new() from() {
        theme: String = cookie "theme", optional none;
    }
    security required { SESSION; }
    answers: Run { 200 => json; }
    errors: Problem { 400 | 401 => json; }
}

/// What it asks for is described among its parameters too.
#[derive(Clone, Debug, PartialEq)]
pub struct WithParameters {
    pub sid: Option<String>,
    pub cookie: Option<String>,
    pub key: Option<String>,
}

operation! {
    WithParameters: GET "/run" as "withParameters", new() from() {
        sid: String = cookie "sid", optional none;
        cookie: String = header "Cookie", optional none;
        key: String = query "api key", optional none;
    }
    security required { SESSION, QUERY_KEY; }
    answers: Run { 200 => json; }
    errors: Problem { 400 | 401 => json; }
}

/// A server with variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionalServer {
    pub region: Region,
    pub tenant: String,
    pub port: String,
    pub version: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Region {
    #[default]
    Eu,
    Us,
}

choices! {
    Region {
        Eu = "eu";
        Us = "us-east.2";
    }
}

server_variables! {
    RegionalServer: "https://{tenant}.{region}.example.com:{port}/{version}" {
        region: Region = "region", choice;
        tenant: String = "tenant", text;
        port: String = "port", text "443";
        version: String = "version", text "v1";
    }
}

/// A server that may be anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnServer {
    pub host: String,
}

server_variables! {
    OwnServer: "https://{host}/v1" {
        host: String = "host", text "localhost:8080";
    }
}

/// A server whose path is a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathServer {
    pub path: String,
}

server_variables! {
    PathServer: "https://api.example.com{path}" {
        path: String = "path", text "/v1";
    }
}

/// A server whose whole address is a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressServer {
    pub address: String,
}

server_variables! {
    AddressServer: "{address}/v1" {
        address: String = "address", text "https://api.example.com";
    }
}

/// A server at the address of the description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelativeServer {
    pub path: String,
}

server_variables! {
    RelativeServer: "/{path}/v1" {
        path: String = "path", text "api";
    }
}

/// Servers by name.
#[derive(Clone, Copy, Debug)]
pub enum Server {
    Main,
    Relative,
    Above,
    OfAnyScheme,
}

servers! {
    Server {
        Main = "https://api.example.com/v1";
        Relative = "/v1";
        Above = "../../v1";
        OfAnyScheme = "//api.example.com/v1";
    }
}
