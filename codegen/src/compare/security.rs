//! Security: the schemes of the API, and what operations ask of a caller.

use super::change::{Rust, Verdict, Wire};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use super::matching;
use crate::ir::operations::{KeyLocation, Operation, Requirement, Scheme, SchemeKind};
use crate::ir::{Api, Docs};

impl Comparison<'_> {
    pub(super) fn security_schemes(&mut self, context: &Context<'_>) {
        let (old, new) = (&self.old.schemes, &self.new.schemes);
        let same_name = |one: &Scheme, other: &Scheme| one.wire_name == other.wire_name;
        let same_kind = |one: &Scheme, other: &Scheme| one.kind == other.kind;
        let pairs = matching::pairs(old, new, &[&same_name, &same_kind]);
        // Of whom a credential is asked is a change of the operation.
        let wire = || Wire::of_request(Verdict::Compatible);
        for (index, scheme) in old.iter().enumerate() {
            let part = context.part(&scheme.wire_name);
            match pairs.iter().find(|(one, _)| *one == index) {
                Some((_, other)) => self.security_scheme(&part, scheme, &new[*other]),
                None => {
                    let texts = (Some(shown(&scheme.kind)), None);
                    let rust = Rust::major(format!("the constant `{}` was removed", scheme.name));
                    self.push(Kind::SecuritySchemeRemoved, &part, texts, wire(), rust);
                }
            }
        }
        for (index, scheme) in new.iter().enumerate() {
            if !pairs.iter().any(|(_, other)| *other == index) {
                let (part, texts) =
                    (context.part(&scheme.wire_name), (None, Some(shown(&scheme.kind))));
                self.push(Kind::SecuritySchemeAdded, &part, texts, wire(), Rust::minor());
            }
        }
    }

    fn security_scheme(&mut self, context: &Context<'_>, old: &Scheme, new: &Scheme) {
        if old.wire_name != new.wire_name {
            let texts = (Some(old.wire_name.clone()), Some(new.wire_name.clone()));
            let rust = Rust::of_types(&old.name, &new.name);
            let wire = Wire::of_request(Verdict::Compatible);
            self.push(Kind::SecuritySchemeRenamed, context, texts, wire, rust);
        } else {
            self.rust_name(context, &old.name, &new.name);
        }
        if old.kind != new.kind {
            let is_asked = asked_for(self.new).any(|one| one.scheme == new.wire_name);
            let breaks = is_asked && !old.kind.is_sent_as(&new.kind);
            let reason = "an old client sends the credential as the old scheme says";
            let wire = Wire::of_request(Verdict::breaking_if(breaks, reason));
            let texts = (Some(shown(&old.kind)), Some(shown(&new.kind)));
            self.push(Kind::SecuritySchemeChanged, context, texts, wire, Rust::patch());
        }
        self.flows(context, old, new);
        let docs = |scheme: &Scheme| Docs {
            description: scheme.docs.description.clone(),
            title: scheme.docs.bearer_format.clone(),
            deprecated: scheme.docs.deprecated,
            ..Docs::default()
        };
        self.docs(context, &docs(old), &docs(new));
    }

    /// What an operation asks of a caller.
    pub(super) fn security(&mut self, context: &Context<'_>, old: &Operation, new: &Operation) {
        if (&old.security, &old.unmet_security) == (&new.security, &new.unmet_security) {
            return;
        }
        let (known, asked) = (alternatives(old), alternatives(new));
        let kind = match (known.is_empty(), asked.is_empty()) {
            (true, false) => Kind::SecurityAdded,
            (false, true) => Kind::SecurityRemoved,
            _ => Kind::SecurityChanged,
        };
        let is_met =
            |one: &[Requirement]| asked.is_empty() || asked.iter().any(|it| self.meets(one, it));
        let is_taken = match &known[..] {
            [] => is_met(&[]),
            known => known.iter().all(|one| is_met(one)),
        };
        let reason = "an old client does not send what is asked for";
        let wire = Wire::of_request(Verdict::breaking_if(!is_taken, reason));
        let texts = (Some(described(old)), Some(described(new)));
        self.push(kind, context, texts, wire, Rust::patch());
    }

    /// Whether the credentials of an old alternative are all that a new one asks for. A scheme that is another
    /// under the same name is a change of its own.
    fn meets(&self, old: &[Requirement], new: &[Requirement]) -> bool {
        let find = |schemes: &[Scheme], name: &str| {
            schemes.iter().find(|scheme| scheme.wire_name == name).map(|scheme| scheme.kind.clone())
        };
        new.iter().all(|asked| {
            old.iter().any(|known| {
                let is_sent_alike = || {
                    let before = find(&self.old.schemes, &known.scheme);
                    let now = find(&self.new.schemes, &asked.scheme);
                    before.zip(now).is_some_and(|(before, now)| before.is_sent_as(&now))
                };
                let is_same = known.scheme == asked.scheme || is_sent_alike();
                is_same && asked.scopes.iter().all(|scope| known.scopes.contains(scope))
            })
        })
    }
}

/// Everything that operations ask for.
fn asked_for(api: &Api) -> impl Iterator<Item = &Requirement> {
    api.operations.iter().filter_map(|operation| operation.security.as_ref()).flatten().flatten()
}

/// The alternatives of an operation; none where anybody may ask.
fn alternatives(operation: &Operation) -> Vec<&[Requirement]> {
    let listed = operation.security.iter().flatten().chain(&operation.unmet_security);
    listed.map(Vec::as_slice).collect()
}

/// What an operation asks for, as text: `key and oauth [read], or nothing`.
fn described(operation: &Operation) -> String {
    let requirement = |one: &Requirement| match &one.scopes[..] {
        [] => one.scheme.clone(),
        scopes => format!("{} [{}]", one.scheme, scopes.join(", ")),
    };
    let alternative = |requirements: &[Requirement]| match requirements {
        [] => "nothing".to_owned(),
        all => all.iter().map(requirement).collect::<Vec<_>>().join(" and "),
    };
    match (&alternatives(operation)[..], &operation.security) {
        ([], None) => "not said".to_owned(),
        ([], Some(_)) => "nothing".to_owned(),
        _ => {
            let met = operation.security.iter().flatten().map(|one| alternative(one));
            let unmet = operation.unmet_security.iter();
            let unmet = unmet.map(|one| format!("{} (not described)", alternative(one)));
            met.chain(unmet).collect::<Vec<_>>().join(", or ")
        }
    }
}

/// A scheme as text.
fn shown(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::Bearer => "bearer token".to_owned(),
        SchemeKind::Basic => "basic".to_owned(),
        SchemeKind::Http(scheme) => format!("HTTP {scheme}"),
        SchemeKind::ApiKey(location, name) => {
            let location = match location {
                KeyLocation::Header => "header",
                KeyLocation::Query => "query parameter",
                KeyLocation::Cookie => "cookie",
            };
            format!("API key in the {location} {name}")
        }
        SchemeKind::OAuth2 => "OAuth 2.0".to_owned(),
        SchemeKind::OpenIdConnect => "OpenID Connect".to_owned(),
        SchemeKind::MutualTls => "mutual TLS".to_owned(),
    }
}
