//! How the events of an API are signed: `x-webhook-signature`, as `spec/README.md` has it.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, TreeDiagnostic, kinds};
use crate::document::sections::Sections;
use crate::ir::Signature;
use crate::ir::operations::{Tolerance, is_token};
use crate::pointer::Pointer;

const NAME: &str = "x-webhook-signature";
const STANDARD: &str = "standard-webhooks";
/// How many seconds the time of an event may be off if nothing is said: those of Standard Webhooks.
const TOLERANCE: u64 = 300;

/// The signature of the events; none, with a warning, if the extension does not say it.
pub fn signature(root: &Value, sections: &mut Sections<'_>) -> Option<Signature> {
    let value = root.get(NAME)?;
    let at = Pointer::root().join(NAME);
    let read = match value.get("scheme") {
        Some(scheme) => standard(scheme, at.join("scheme"), value),
        None if value.is_string() => standard(value, at, &Value::Null),
        None => hex(value, at),
    };
    let signature = read.map_err(|fault| sections.report(*fault)).ok()?;
    if let Signature::Hex { signed, .. } = &signature
        && !signed.contains("{timestamp}")
    {
        let message = "the time is not signed: an event that was recorded can be sent again";
        let at = Pointer::root().join(NAME).join("signed");
        let warning = Diagnostic::new(&kinds::UNSIGNED_TIMESTAMP, at, message);
        let help = "use `{timestamp}.{body}`, for example, if the API signs the time";
        sections.report(warning.help(help));
    }
    Some(signature)
}

/// The scheme `standard-webhooks`, with what else the extension says.
fn standard(scheme: &Value, at: Pointer, value: &Value) -> Result<Signature, Box<TreeDiagnostic>> {
    if scheme != STANDARD {
        let help = "use `standard-webhooks`; a signature in hexadecimal has no `scheme`";
        return Err(fault(at, "`standard-webhooks`", Some(scheme), help));
    }
    let prefix = match value.get("prefix") {
        None => "webhook-".to_owned(),
        Some(Value::String(prefix)) if is_token(prefix) => prefix.to_ascii_lowercase(),
        other => {
            let at = Pointer::root().join(NAME).join("prefix");
            let help = "use letters, digits and hyphens, such as `svix-`";
            return Err(fault(at, "the beginning of the names of headers", other, help));
        }
    };
    Ok(Signature::Standard { prefix, tolerance: tolerance(value)? })
}

/// A signature in hexadecimal.
fn hex(value: &Value, at: Pointer) -> Result<Signature, Box<TreeDiagnostic>> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let known = text("algorithm").as_deref() == Some("hmac-sha256")
        && text("encoding").as_deref() == Some("hex");
    match (text("signed"), text("signature"), text("timestamp")) {
        (Some(signed), Some(signature), Some(timestamp)) if known => {
            for (name, header) in [("signature", &signature), ("timestamp", &timestamp)] {
                if !is_token(header) {
                    let help = "use letters, digits and hyphens, such as `x-signature`";
                    return Err(fault(
                        at.join(name),
                        "the name of a header",
                        value.get(name),
                        help,
                    ));
                }
            }
            if !is_template(&signed) {
                let expected = "`{body}` once, and beside it no place but `{timestamp}`";
                let help = "use `{timestamp}.{body}`, for example";
                return Err(fault(at.join("signed"), expected, value.get("signed"), help));
            }
            Ok(Signature::Hex { signed, signature, timestamp, tolerance: tolerance(value)? })
        }
        _ => {
            let help = "use `standard-webhooks`, or `algorithm: hmac-sha256`, `encoding: hex`, `signed` \
                        with `{timestamp}` and `{body}` in it, and the headers `signature` and `timestamp`";
            Err(fault(at, "`x-webhook-signature` to say how events are signed", None, help))
        }
    }
}

/// Whether a text says what is signed: the body, which nothing is safe without, and maybe the time.
fn is_template(signed: &str) -> bool {
    let places = signed.split('{').skip(1).filter_map(|part| part.split_once('}'));
    let (bodies, others): (Vec<&str>, Vec<&str>) =
        places.map(|(name, _)| name).partition(|name| *name == "body");
    bodies.len() == 1 && others.iter().all(|name| *name == "timestamp" || !is_token(name))
}

fn tolerance(value: &Value) -> Result<Tolerance, Box<TreeDiagnostic>> {
    let past = seconds(value, "tolerance", TOLERANCE)?;
    Ok(Tolerance { past, future: seconds(value, "ahead", past)? })
}

fn seconds(value: &Value, name: &str, default: u64) -> Result<u64, Box<TreeDiagnostic>> {
    let Some(seconds) = value.get(name) else { return Ok(default) };
    seconds.as_u64().ok_or_else(|| {
        let at = Pointer::root().join(NAME).join(name);
        let help = "use a whole number of seconds, such as `300`";
        fault(at, "a number of seconds", Some(seconds), help)
    })
}

fn fault(at: Pointer, expected: &str, found: Option<&Value>, help: &str) -> Box<TreeDiagnostic> {
    let found = found.map(|found| format!(", found `{found}`")).unwrap_or_default();
    let message = format!("expected {expected}{found}: the extension is ignored");
    Box::new(Diagnostic::new(&kinds::INVALID_EXTENSION, at, message).help(help))
}
