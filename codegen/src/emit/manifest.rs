//! The manifest of a crate.

use indexmap::IndexSet;

use crate::ir::{Api, Implemented, Times};

/// The features of the API versions, of which `root` is on by default: for a manifest that is written by hand
/// otherwise.
pub fn features(modules: &[String], root: &str) -> String {
    with_default(modules, &[root])
}

/// The features of the API versions, and what is on by default.
fn with_default(modules: &[String], default: &[&str]) -> String {
    let mut lines = vec![format!("default = [\"{}\"]", default.join("\", \""))];
    lines.extend(modules.iter().map(|module| format!("{module} = []")));
    lines.join("\n")
}

/// The features of tags, all of which are on by default; nothing if there are none.
fn tag_features(tags: &IndexSet<String>) -> String {
    if tags.is_empty() {
        return String::new();
    }
    let mut lines =
        vec!["# The operations of each tag, and the types that they lead to.".to_owned()];
    lines.push(format!("{ALL_TAGS} = ["));
    lines.extend(tags.iter().map(|tag| format!("    {},", toml_string(tag))));
    lines.push("]".to_owned());
    lines.extend(tags.iter().map(|tag| format!("{} = []", key(tag))));
    lines.join("\n") + "\n"
}

/// The feature that stands for those of all tags.
pub const ALL_TAGS: &str = "all-tags";

/// The features of a crate that has the runtime as a module.
const FEATURES: &str = r#"# Typed times.
jiff = ["dep:jiff"]
chrono = ["dep:chrono"]
# Operations as `http` requests and responses, without I/O.
http = ["dep:base64", "dep:bytes", "dep:futures-core", "dep:http", "dep:httpdate", "dep:percent-encoding"]
# An async client on reqwest: retries, waiting, pages.
client = [
    "http",
    "dep:fastrand",
    "dep:http-body",
    "dep:reqwest",
    "dep:rustls",
    "dep:rustls-platform-verifier",
    "dep:tokio",
]
# A transport that answers from a table, for tests without a server.
mock = ["client"]
# A span for each call of the client.
tracing = ["dep:tracing"]
# Signed events.
webhooks = ["dep:base64", "dep:hmac", "dep:http", "dep:sha2"]
"#;

/// What it depends on.
const DEPENDENCIES: &str = r#"serde = { version = "1", default-features = false, features = ["std"] }
# Without the first two a number changes and an order is lost; with the third unions are read from the text.
serde_json = { version = "1", features = ["float_roundtrip", "preserve_order", "raw_value"] }
indexmap = { version = "2", features = ["serde"] }
jiff = { version = "1", optional = true }
chrono = { version = "0.4", default-features = false, features = ["std"], optional = true }
bytes = { version = "1.9", optional = true }
http = { version = "1", optional = true }
http-body = { version = "1", optional = true }
percent-encoding = { version = "2", optional = true }
httpdate = { version = "1", optional = true }
base64 = { version = "0.23", default-features = false, features = ["alloc"], optional = true }
fastrand = { version = "2", optional = true }
futures-core = { version = "0.3", default-features = false, optional = true }
hmac = { version = "0.13", optional = true }
reqwest = { version = "0.13", default-features = false, features = ["rustls-no-provider", "http2", "gzip"], optional = true }
# With the provider that needs no more than a C compiler to build.
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"], optional = true }
rustls-platform-verifier = { version = "0.7", optional = true }
sha2 = { version = "0.11", optional = true }
tokio = { version = "1", default-features = false, features = ["rt", "sync", "time"], optional = true }
tracing = { version = "0.1", default-features = false, features = ["std"], optional = true }
"#;

/// The features of a crate on the runtime of others, which has these too.
const ON_RUNTIME: &str = r#"# Typed times.
jiff = ["openapi-crate-runtime/jiff"]
chrono = ["openapi-crate-runtime/chrono"]
# Operations as `http` requests and responses, without I/O.
http = ["dep:http", "openapi-crate-runtime/http"]
# An async client on reqwest: retries, waiting, pages.
client = ["http", "openapi-crate-runtime/client"]
# A transport that answers from a table, for tests without a server.
mock = ["client", "openapi-crate-runtime/mock"]
# A span for each call of the client.
tracing = ["openapi-crate-runtime/tracing"]
# Signed events.
webhooks = ["openapi-crate-runtime/webhooks"]
"#;

/// What it depends on.
const ON_RUNTIME_DEPENDENCIES: &str = r#"openapi-crate-runtime = "0.1.0"
serde = { version = "1", default-features = false, features = ["std"] }
serde_json = { version = "1", features = ["float_roundtrip", "preserve_order", "raw_value"] }
indexmap = { version = "2", features = ["serde"] }
http = { version = "1", optional = true }
"#;

/// What the users of a crate have asked for that needs a feature.
#[derive(Clone, Debug, Default)]
pub struct AskedFor {
    pub traits: Vec<Implemented>,
    pub times: Times,
    /// The features of tags.
    pub tags: IndexSet<String>,
}

impl AskedFor {
    /// What they have asked for in any version.
    pub fn of(apis: &[Api]) -> Self {
        let is_wanted = |what: &Implemented| {
            apis.iter().any(|api| api.types.iter().any(|(_, def)| def.implements(*what)))
        };
        let times = apis.iter().map(|api| api.types.times).find(|times| *times != Times::Text);
        let traits = Implemented::ALL.into_iter().filter(is_wanted).collect();
        let tags = apis.iter().flat_map(|api| api.features.iter().cloned()).collect();
        AskedFor { traits, times: times.unwrap_or_default(), tags }
    }
}

/// The manifest of a crate that is generated whole.
pub fn manifest(
    name: &str,
    title: &str,
    version: &str,
    modules: &[String],
    shares_runtime: bool,
    asked_for: &AskedFor,
) -> String {
    let root = modules.last().map(String::as_str).unwrap_or_default();
    let all_tags = (!asked_for.tags.is_empty()).then_some(ALL_TAGS);
    let default = std::iter::once(root).chain(all_tags).chain(asked_for.times.feature());
    let versions = with_default(modules, &default.collect::<Vec<_>>());
    let tags = tag_features(&asked_for.tags);
    let (features, dependencies) = if shares_runtime {
        (ON_RUNTIME, ON_RUNTIME_DEPENDENCIES)
    } else {
        (FEATURES, DEPENDENCIES)
    };
    let (more_features, more_dependencies) = of_traits(&asked_for.traits);
    let description = toml_string(&format!("Types of {title}, version {version}"));
    format!(
        r#"[package]
name = "{name}"
description = {description}
version = "0.1.0"
edition = "2024"
rust-version = "1.85"
# To publish it: `license`, `repository`.

[package.metadata.docs.rs]
all-features = true

[features]
# <generated:features> (what stands outside of the marks is yours)
{versions}
{tags}{features}{more_features}# </generated:features>

[dependencies]
# <generated:dependencies>
{dependencies}{more_dependencies}# </generated:dependencies>

# A crate of its own, wherever its folder stands. To have it in a workspace, remove this.
[workspace]
"#
    )
}

/// A name as a key, which needs no quotes if it is of letters, digits and hyphens.
fn key(name: &str) -> String {
    let is_bare = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if is_bare { name.to_owned() } else { toml_string(name) }
}

/// The features and the dependencies of traits that types have impls of.
fn of_traits(implemented: &[Implemented]) -> (String, String) {
    let (mut features, mut dependencies) = (String::new(), String::new());
    for one in implemented {
        let (name, path) = (one.feature(), one.path());
        let requirement = match one {
            Implemented::JsonSchema => r#"version = "1""#,
            // It does not build without its default features.
            Implemented::ToSchema => r#"version = "5""#,
            Implemented::Arbitrary => r#"version = "1""#,
        };
        features +=
            &format!("# `{path}`, of the types that are to have it.\n{name} = [\"dep:{name}\"]\n");
        dependencies += &format!("{name} = {{ {requirement}, optional = true }}\n");
    }
    (features, dependencies)
}

/// A text as a TOML string.
fn toml_string(text: &str) -> String {
    let text: String = text.chars().filter(|character| !character.is_control()).collect();
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::features::RESERVED;

    #[test]
    fn no_tag_is_called_what_a_feature_is() {
        let (of_traits, _) = of_traits(&Implemented::ALL);
        let texts = [FEATURES, ON_RUNTIME, &of_traits];
        let lines = texts.iter().flat_map(|text| text.lines());
        let features = lines.filter_map(|line| line.split_once(" = [")).map(|(name, _)| name);
        let features: Vec<&str> = features.chain([ALL_TAGS, "default"]).collect();
        assert!(features.len() > 10, "{features:?}");
        for feature in features {
            assert!(RESERVED.contains(&feature), "`{feature}` is not in `RESERVED`");
        }
    }
}
