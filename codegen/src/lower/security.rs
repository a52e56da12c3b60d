//! Security: the schemes of the API, and what operations ask for.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, kinds};
use crate::document::operations::Operation;
use crate::document::sections::{Located, Sections};
use crate::ir::Scheme;
use crate::ir::operations::{
    Flow, KeyLocation, Requirement, SchemeDocs, SchemeKind, Security, is_token,
};
use crate::pointer::Pointer;
use crate::suggest::closest;

/// The flows of OAuth, and the addresses of each.
const FLOWS: [&str; 5] =
    ["implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"];
const URLS: [&str; 4] = ["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"];

/// The schemes of the API.
pub fn schemes(sections: &mut Sections<'_>) -> Vec<Scheme> {
    let (root, at) = (&sections.document.root, Pointer::root().join("components"));
    let Some(components) = root.get("components") else { return Vec::new() };
    let listed = sections.object_in(components, &at, "securitySchemes");
    let mut schemes = Vec::new();
    for (name, value) in listed.into_iter().flatten() {
        if name.starts_with("x-") && !value.is_object() {
            continue;
        }
        let pointer = at.join("securitySchemes").join(name);
        let Some(scheme) = sections.follow(Located { pointer, value }) else { continue };
        match kind(scheme.value) {
            Ok(kind) => schemes.push(Scheme {
                wire_name: name.clone(),
                kind,
                docs: docs(scheme.value),
                name: String::new(),
            }),
            Err((message, help)) => {
                let message = format!("{message}: the scheme is ignored");
                let at = scheme.pointer;
                let warning = Diagnostic::new(&kinds::INVALID_SECURITY_SCHEME, at, message);
                sections.report(warning.help(help));
            }
        }
    }
    schemes
}

/// What a scheme is, or what is wrong with it and what to do.
fn kind(scheme: &Value) -> Result<SchemeKind, (String, &'static str)> {
    let text = |name: &str| scheme.get(name).and_then(Value::as_str);
    let found = |name: &str| match scheme.get(name) {
        Some(value) => {
            format!("found `{}`", value.as_str().map_or(value.to_string(), str::to_owned))
        }
        None => "found nothing".to_owned(),
    };
    match text("type") {
        Some("apiKey") => {
            let location = match text("in") {
                Some("header") => KeyLocation::Header,
                Some("query") => KeyLocation::Query,
                Some("cookie") => KeyLocation::Cookie,
                _ => {
                    let expected =
                        "expected `in` of an API key to be `header`, `query` or `cookie`";
                    let help = "use `in: header`, for example";
                    return Err((format!("{expected}, {}", found("in")), help));
                }
            };
            let name = text("name").filter(|name| !name.is_empty());
            let name = name.ok_or(("an API key has no `name`".to_owned(), "add `name`"))?;
            // The name of a cookie is a token too (RFC 6265, section 4.1.1).
            if location != KeyLocation::Query && !is_token(name) {
                let expected =
                    "expected `name` of an API key to be the name of a header or a cookie";
                let help = "use letters, digits and hyphens, such as `X-API-Key`";
                return Err((format!("{expected}, found `{name}`"), help));
            }
            Ok(SchemeKind::ApiKey(location, name.to_owned()))
        }
        Some("http") => match text("scheme").map(str::trim) {
            Some(name) if name.eq_ignore_ascii_case("bearer") => Ok(SchemeKind::Bearer),
            Some(name) if name.eq_ignore_ascii_case("basic") => Ok(SchemeKind::Basic),
            Some(name) if is_token(name) => Ok(SchemeKind::Http(name.to_owned())),
            _ => Err((
                format!("expected `scheme` to be a scheme of HTTP, {}", found("scheme")),
                "use `bearer` or `basic`, for example",
            )),
        },
        Some("oauth2") => Ok(SchemeKind::OAuth2),
        Some("openIdConnect") => Ok(SchemeKind::OpenIdConnect),
        Some("mutualTLS") => Ok(SchemeKind::MutualTls),
        _ => Err((
            format!("expected `type` of a security scheme, {}", found("type")),
            "use `http`, `apiKey`, `oauth2`, `openIdConnect` or `mutualTLS`",
        )),
    }
}

fn docs(scheme: &Value) -> SchemeDocs {
    let text = |name: &str| scheme.get(name).and_then(Value::as_str).map(str::to_owned);
    let flows = FLOWS.into_iter().filter_map(|name| {
        let flow = scheme.get("flows")?.get(name)?;
        let scopes = flow.get("scopes").and_then(Value::as_object);
        let scopes = scopes.into_iter().flatten().map(|(scope, meaning)| {
            (scope.clone(), meaning.as_str().unwrap_or_default().to_owned())
        });
        Some(Flow { name, urls: urls(flow, &URLS), scopes: scopes.collect() })
    });
    SchemeDocs {
        description: text("description"),
        bearer_format: text("bearerFormat"),
        urls: urls(scheme, &["openIdConnectUrl", "oauth2MetadataUrl"]),
        flows: flows.collect(),
        deprecated: scheme.get("deprecated") == Some(&Value::Bool(true)),
    }
}

/// The addresses of an object, each with its keyword.
fn urls(object: &Value, names: &[&'static str]) -> Vec<(&'static str, String)> {
    let url = |name: &&'static str| Some((*name, object.get(*name)?.as_str()?.to_owned()));
    names.iter().filter_map(url).collect()
}

/// What an operation asks for.
#[derive(Default)]
pub struct Asked {
    pub security: Option<Security>,
    pub unmet: Security,
}

/// What an operation asks for: by itself, or else as all do. None where the description does not say. Where it says
/// nothing that can be met no credential is asked for: none is sent that nobody has named.
pub fn of_operation(
    operation: &Operation<'_>,
    schemes: &[Scheme],
    sections: &mut Sections<'_>,
) -> Asked {
    let root = Located { pointer: Pointer::root(), value: &sections.document.root };
    let owner = match operation.located.value.get("security") {
        Some(_) => &operation.located,
        None => &root,
    };
    let at = owner.pointer.join("security");
    let Some(value) = owner.value.get("security") else { return Asked::default() };
    let Some(listed) = value.as_array() else {
        let message = "expected `security` to be an array of objects: no credential is sent";
        let warning = Diagnostic::new(&kinds::INVALID_SECURITY, at, message);
        sections.report(warning.help("use an array: `security: [{apiKey: []}]`"));
        return Asked { security: Some(Vec::new()), unmet: Vec::new() };
    };
    let alternatives = listed.iter().enumerate();
    let alternatives = alternatives.filter_map(|(index, alternative)| {
        self::alternative(alternative, &at.join(index), schemes, sections)
    });
    let is_known = |requirement: &Requirement| {
        schemes.iter().any(|scheme| scheme.wire_name == requirement.scheme)
    };
    let (security, unmet): (Security, Security) =
        alternatives.partition(|alternative| alternative.iter().all(is_known));
    Asked { security: Some(security), unmet }
}

/// The schemes of an alternative. It cannot be met if one of them is not known.
fn alternative(
    alternative: &Value,
    at: &Pointer,
    schemes: &[Scheme],
    sections: &mut Sections<'_>,
) -> Option<Vec<Requirement>> {
    let Some(listed) = alternative.as_object() else {
        let message = "expected an object with the names of security schemes: it is ignored";
        let warning = Diagnostic::new(&kinds::INVALID_SECURITY, at.clone(), message);
        sections.report(warning.help("use an object: `{apiKey: []}`"));
        return None;
    };
    let mut requirements = Vec::new();
    for (name, scopes) in listed {
        if !schemes.iter().any(|scheme| scheme.wire_name == plain(name)) {
            report_unknown(name, at, schemes, sections);
        }
        let scopes = scopes.as_array().into_iter().flatten().filter_map(Value::as_str);
        let scopes = scopes.map(str::to_owned).collect();
        requirements.push(Requirement { scheme: plain(name).to_owned(), scopes });
    }
    // All of them are asked for, in whatever order they are written.
    requirements.sort_by(|one, other| one.scheme.cmp(&other.scheme));
    report_same_place(&requirements, at, schemes, sections);
    Some(requirements)
}

/// Reports two schemes of an alternative of whose credentials only one can be sent.
fn report_same_place(
    requirements: &[Requirement],
    at: &Pointer,
    schemes: &[Scheme],
    sections: &mut Sections<'_>,
) {
    let known = requirements.iter();
    let known: Vec<&Scheme> = known
        .filter_map(|one| schemes.iter().find(|scheme| scheme.wire_name == one.scheme))
        .collect();
    for (index, scheme) in known.iter().enumerate() {
        let is_same = |first: &&&Scheme| scheme.kind.is_in_the_place_of(&first.kind);
        let Some(first) = known[..index].iter().find(is_same) else { continue };
        let (first, second) = (&first.wire_name, &scheme.wire_name);
        let message = format!(
            "`{first}` and `{second}` stand in the same place of a request: only `{second}` is sent"
        );
        let kind = &kinds::CONFLICTING_SECURITY_SCHEMES;
        let help = "move one of them to an alternative of its own, if either is enough";
        sections.report(Diagnostic::new(kind, at.clone(), message).help(help));
    }
}

/// The name of a scheme. It may be a reference to one (OpenAPI 3.2, Security Requirement Object).
fn plain(name: &str) -> &str {
    name.strip_prefix("#/components/securitySchemes/").unwrap_or(name)
}

/// Reports a scheme that there is not, unless it is there and has been reported itself.
fn report_unknown(name: &str, at: &Pointer, schemes: &[Scheme], sections: &mut Sections<'_>) {
    let listed = Pointer::root().join("components").join("securitySchemes").join(plain(name));
    if listed.look_up(&sections.document.root).is_some() {
        return;
    }
    let message = format!("the security scheme `{name}` is not found: the alternative is ignored");
    let warning = Diagnostic::new(&kinds::UNKNOWN_SECURITY_SCHEME, at.join(name), message);
    let names = schemes.iter().map(|scheme| scheme.wire_name.as_str());
    let help = match closest(name, names, 1).first() {
        Some(similar) => format!("use `{similar}`, which has a similar name"),
        None => format!("add `{name}` to `components/securitySchemes`"),
    };
    sections.report(warning.help(help));
}
