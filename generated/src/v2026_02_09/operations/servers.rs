//! The servers of the API.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::http::server::servers;

/// The servers of the API, by name. The first one is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    /// Production, the default.
    ///
    /// `https://api.extend.ai`
    #[default]
    Production,
    /// Region US2.
    ///
    /// `https://api.us2.extend.app`
    Us2,
    /// Region EU1, in Frankfurt.
    ///
    /// `https://api.eu1.extend.ai`
    Eu1,
}

servers! {
    Server {
        Production = "https://api.extend.ai";
        Us2 = "https://api.us2.extend.app";
        Eu1 = "https://api.eu1.extend.ai";
    }
}
