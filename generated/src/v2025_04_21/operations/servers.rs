//! The servers of the API.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::http::server::servers;

/// The servers of the API, by name. The first one is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    /// Production.
    ///
    /// `https://api.extend.ai`
    #[default]
    Production,
}

servers! {
    Server {
        Production = "https://api.extend.ai";
    }
}
