//! Kinds about who may ask, and where: security schemes, servers.

use super::rows;
use crate::diagnostic::Severity::Warning;

rows! {
    INVALID_SECURITY_SCHEME {
        name: "invalid-security-scheme",
        severity: Warning,
        summary: "A security scheme does not say how a credential is sent.",
        explanation: "A scheme has a `type`; one of HTTP has a `scheme`, an API key has `in` and `name`. There is no \
                      constant of this one, and alternatives that ask for it are ignored.",
        fix: "Add what is missing.",
        case: Some("diagnostics/security"),
    }
    INVALID_SECURITY {
        name: "invalid-security",
        severity: Warning,
        summary: "`security` is not an array of objects.",
        explanation: "Each object is an alternative: the names of the schemes that are needed together, with their \
                      scopes. Anything else is ignored. Where nothing is left, operations are sent without \
                      credentials.",
        fix: "Write it as `security: [{apiKey: []}]`.",
        case: Some("diagnostics/security"),
    }
    CONFLICTING_SECURITY_SCHEMES {
        name: "conflicting-security-schemes",
        severity: Warning,
        summary: "Two schemes that are needed together stand in the same place of a request.",
        explanation: "Basic authentication and a bearer token both are the header `Authorization`, of which a request \
                      has one. The credential of the later scheme is sent, in the order of their names.",
        fix: "Write them as alternatives: `security: [{basic: []}, {bearer: []}]`, if one of them is enough.",
        case: Some("diagnostics/security"),
    }
    UNKNOWN_SECURITY_SCHEME {
        name: "unknown-security-scheme",
        severity: Warning,
        summary: "`security` names a scheme that is not found.",
        explanation: "The alternative is ignored: nobody can have a credential for it. Where no alternative is left, \
                      operations are sent without credentials.",
        fix: "Add the scheme to `components/securitySchemes`, or use the name of one that is there.",
        case: Some("diagnostics/security"),
    }
    INVALID_SERVER {
        name: "invalid-server",
        severity: Warning,
        summary: "A server has no address, or none that can be used.",
        explanation: "`servers` is an array of objects with a `url` each, without a query and a fragment, in which \
                      braces stand around the names of variables. Anything else is ignored.",
        fix: "Write it as `servers: [{url: https://api.example.com}]`.",
        case: Some("diagnostics/servers"),
    }
    UNDEFINED_SERVER_VARIABLE {
        name: "undefined-server-variable",
        severity: Warning,
        summary: "The address of a server has a variable that is not in `variables`.",
        explanation: "What stands in its place is not known. It is a text that a caller has to set; the address of \
                      the variant of `Server` cannot be used.",
        fix: "Add the variable to `variables`, with its `default`.",
        case: Some("diagnostics/servers"),
    }
    SERVER_VARIABLE_WITHOUT_DEFAULT {
        name: "server-variable-without-default",
        severity: Warning,
        summary: "A server variable has no default.",
        explanation: "OpenAPI requires one. Without it a caller has to set the variable, or the first of the listed \
                      values is taken; the address of the variant of `Server` cannot be used.",
        fix: "Add `default`.",
        case: Some("diagnostics/servers"),
    }
    SERVER_VALUE_WITHOUT_QUOTES {
        name: "server-value-without-quotes",
        severity: Warning,
        summary: "A value of a server variable is a number or a boolean.",
        explanation: "OpenAPI requires texts. It is taken for the text that it is written as in JSON: what YAML reads \
                      as a number may have been written in another way, such as `1.10`.",
        fix: "Put it in quotes.",
        case: Some("diagnostics/servers"),
    }
    UNLISTED_SERVER_DEFAULT {
        name: "unlisted-server-default",
        severity: Warning,
        summary: "The default of a server variable is not among its values.",
        explanation: "OpenAPI requires it to be in the `enum`. It is taken as one more value, the first.",
        fix: "Add it to `enum`, or use a value that is there as `default`.",
        case: Some("diagnostics/servers"),
    }
}
