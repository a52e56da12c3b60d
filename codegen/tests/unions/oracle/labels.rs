//! The values by which discriminators label branches, as the specification has them: OpenAPI 3.1, "Discriminator Object".

use serde_json::{Value, json};

use super::schemas::{DEEPEST, admits, listed, resolved};

/// A member, and the values that it has where it is there.
#[derive(Clone, Debug)]
pub struct Label {
    pub member: String,
    pub values: Vec<Value>,
}

impl Label {
    pub fn schema(&self) -> Value {
        json!({ "properties": { (self.member.as_str()): { "enum": self.values } } })
    }
}

/// The types of labels.
const KINDS: [&str; 4] = ["string", "boolean", "integer", "number"];

/// The discriminator of a union.
pub struct Discriminator<'d> {
    root: &'d Value,
    member: &'d str,
    /// The keys of the mapping, each with the place that it leads to.
    mapping: Vec<(&'d str, String)>,
    /// The keys as values.
    mapped: Vec<Value>,
}

impl<'d> Discriminator<'d> {
    pub fn of(root: &'d Value, union: &'d Value) -> Option<Self> {
        let discriminator = union.get("discriminator")?;
        let member = discriminator.get("propertyName")?.as_str()?;
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let mapping = mapping.into_iter().flatten().filter_map(|(key, target)| {
            let target = target.as_str()?;
            let is_place = target.contains(['#', '/']);
            let place = format!("#/components/schemas/{target}");
            Some((key.as_str(), resolved(root, if is_place { target.to_owned() } else { place })))
        });
        let mapping: Vec<(&str, String)> = mapping.collect();
        let mapped = mapping.iter().flat_map(|(key, _)| notations(key, &KINDS)).collect();
        Some(Discriminator { root, member, mapping, mapped })
    }

    /// The label of a case of a branch, to which these references lead from the union.
    pub fn label(&self, case: &Value, path: &[String]) -> Option<Label> {
        let resolved: Vec<String> =
            path.iter().map(|place| resolved(self.root, place.clone())).collect();
        let direct = |target: &String| resolved.first() == Some(target);
        let within = |target: &String| resolved.contains(target);
        let is_direct = self.mapping.iter().any(|(_, target)| direct(target));
        let leads = |target: &String| if is_direct { direct(target) } else { within(target) };
        let keys: Vec<&str> =
            self.mapping.iter().filter(|(_, target)| leads(target)).map(|(key, _)| *key).collect();
        let kinds: Vec<&str> = KINDS
            .into_iter()
            .filter(|kind| admits(self.root, case, self.member, kind, DEEPEST))
            .collect();
        let mut values: Vec<Value> = keys.iter().flat_map(|key| notations(key, &kinds)).collect();
        if !values.is_empty() && admits(self.root, case, self.member, "null", DEEPEST) {
            values.push(Value::Null);
        }
        let own = listed(self.root, case, Some(self.member), true, DEEPEST);
        if let Some(own) = &own {
            let among = if keys.is_empty() { &self.mapped } else { &values };
            let is_alone = own.len() == 1 || keys.is_empty();
            if is_alone && !own.iter().any(|value| among.contains(value)) {
                return None;
            }
            values.extend(own.iter().filter(|value| !self.mapped.contains(value)).cloned());
        } else if let (true, Some(first)) = (keys.is_empty(), path.first()) {
            values.push(first.rsplit('/').next().unwrap_or(first).into());
        }
        (!values.is_empty()).then(|| Label { member: self.member.to_owned(), values })
    }
}

/// What a key of a mapping is as a value: `"1"` is a text, and an integer where that is among the types.
fn notations(key: &str, kinds: &[&str]) -> Vec<Value> {
    let mut values = Vec::new();
    if kinds.contains(&"string") || kinds.is_empty() {
        values.push(Value::from(key));
    }
    if kinds.contains(&"boolean") {
        values.extend(key.parse::<bool>().ok().map(Value::from));
    }
    if kinds.contains(&"integer") || kinds.contains(&"number") {
        values.extend(key.parse::<i64>().ok().map(Value::from));
    }
    values
}
