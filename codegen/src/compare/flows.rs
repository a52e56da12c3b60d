//! Where the credentials of OAuth and OpenID Connect are got from. The caller does that, so that nothing of it is sent.

use std::collections::BTreeMap;

use super::change::Rust;
use super::comparison::{Comparison, Text};
use super::context::Context;
use super::kind::Kind;
use crate::ir::operations::{Flow, Scheme};

impl Comparison<'_> {
    /// Compares the addresses of a scheme, its flows, and the scopes of each.
    pub(super) fn flows(&mut self, context: &Context<'_>, old: &Scheme, new: &Scheme) {
        let (old, new) = (&old.docs, &new.docs);
        self.urls(context, &old.urls, &new.urls);
        let of_name =
            |flows: &[Flow], name: &str| flows.iter().find(|flow| flow.name == name).cloned();
        for flow in &old.flows {
            match of_name(&new.flows, flow.name) {
                Some(other) => {
                    self.urls(context, &flow.urls, &other.urls);
                    self.scopes(context, flow, &other);
                }
                None => {
                    let texts = (Some(flow.name.to_owned()), None);
                    self.told(Kind::SecuritySchemeFlowRemoved, context, texts);
                }
            }
        }
        for flow in &new.flows {
            if of_name(&old.flows, flow.name).is_none() {
                let texts = (None, Some(flow.name.to_owned()));
                self.told(Kind::SecuritySchemeFlowAdded, context, texts);
            }
        }
    }

    fn urls(
        &mut self,
        context: &Context<'_>,
        old: &[(&'static str, String)],
        new: &[(&'static str, String)],
    ) {
        if old != new {
            let text = |urls: &[(&str, String)]| {
                let urls: Vec<String> =
                    urls.iter().map(|(name, url)| format!("{name} {url}")).collect();
                (!urls.is_empty()).then(|| urls.join(", "))
            };
            self.told(Kind::SecuritySchemeUrlChanged, context, (text(old), text(new)));
        }
    }

    fn scopes(&mut self, context: &Context<'_>, old: &Flow, new: &Flow) {
        let by_name =
            |flow: &Flow| -> BTreeMap<String, String> { flow.scopes.iter().cloned().collect() };
        let (before, now) = (by_name(old), by_name(new));
        for (scope, meaning) in &before {
            match now.get(scope) {
                Some(other) if other == meaning => {}
                Some(other) => {
                    let text = |meaning: &str| Some(format!("{scope} ({meaning})"));
                    let texts = (text(meaning), text(other));
                    self.told(Kind::SecurityScopeChanged, context, texts);
                }
                None => self.told(Kind::SecurityScopeRemoved, context, (Some(scope.clone()), None)),
            }
        }
        for scope in now.keys().filter(|scope| !before.contains_key(*scope)) {
            self.told(Kind::SecurityScopeAdded, context, (None, Some(scope.clone())));
        }
    }

    /// A change that a caller has to know, and that no request and no code shows.
    fn told(&mut self, kind: Kind, context: &Context<'_>, texts: (Text, Text)) {
        self.push(kind, context, texts, context.compatible(), Rust::patch());
    }
}
