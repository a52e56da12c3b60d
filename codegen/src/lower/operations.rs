//! Operations: what is sent, what comes back, and what the extensions say of them.

use serde_json::Value;

use super::reference::References;
use crate::document::operations as document;
use crate::document::pointer::Pointer;
use crate::document::sections::{Placed, Sections};
use crate::ir::operations::{
    Answer, Content, Event, Input, InputPlace, Operation, Outcome, Pages, QueryStyle, Status, Wait,
};
use crate::ir::{Docs, Scalar, TextFormat, TypeRef};

/// Lowers operations one after the other.
pub struct Lowering<'d, 'r> {
    pub sections: Sections<'d>,
    pub references: &'r References<'d>,
}

impl<'d> Lowering<'d, '_> {
    /// Lowers an operation.
    pub fn lower(&mut self, operation: &document::Operation<'d>) -> Operation {
        let object = operation.placed.value;
        let inputs = operation.parameters.iter().filter_map(|parameter| self.parameter(parameter));
        let mut inputs: Vec<Input> = inputs.collect();
        self.add_unlisted(operation, &mut inputs);
        inputs.extend(operation.body.as_ref().and_then(|body| self.body(body)));
        let (mut answers, mut errors) = (Outcome::default(), Outcome::default());
        for (status, response) in &operation.responses {
            let Some(code) = self.status(status, &response.pointer) else { continue };
            let of_success = matches!(code, Status::Code(200..300) | Status::Class(2));
            let outcome = if of_success { &mut answers } else { &mut errors };
            outcome.answers.push(Answer {
                status: code,
                content: self.content(response),
                docs: docs(response.value),
                name: String::new(),
            });
        }
        Operation {
            pointer: operation.placed.pointer.clone(),
            id: operation.id.clone(),
            method: operation.method,
            path: operation.path.to_owned(),
            tags: tags(object),
            docs: docs(object),
            inputs,
            constants: Vec::new(),
            answers,
            errors,
            retryable: None,
            wait: self.wait(&operation.placed),
            pages: self.pages(&operation.placed),
            name: String::new(),
            module: String::new(),
            method_name: String::new(),
        }
    }

    /// Lowers an event, of which there is not more than the types.
    pub fn event(&self, event: &document::Operation<'d>) -> Event {
        let parameters = event.parameters.iter();
        let parameters = parameters
            .filter_map(|parameter| self.references.at(&parameter.pointer.join("schema")));
        let responses = event.responses.iter().map(|(_, response)| response);
        let bodies = event.body.iter().chain(responses);
        let bodies = bodies.filter_map(|body| match self.content(body) {
            Content::Json(ty) => ty.named(),
            Content::Bytes | Content::Empty => None,
        });
        Event {
            id: event.id.clone(),
            method: event.method,
            name: event.path.to_owned(),
            tags: tags(event.placed.value),
            types: parameters.chain(bodies).collect(),
        }
    }

    fn parameter(&mut self, parameter: &Placed<'d>) -> Option<Input> {
        let text = |name: &str| parameter.value.get(name).and_then(Value::as_str);
        let Some(wire_name) = text("name") else {
            let message = "the parameter has no name: it is passed over".to_owned();
            self.sections.warn(&parameter.pointer, "wrong-type", message, "give it a `name`");
            return None;
        };
        let is_true = |name: &str| parameter.value.get(name) == Some(&Value::Bool(true));
        let place = match text("in") {
            Some("path") => InputPlace::Path,
            Some("query") => InputPlace::Query(self.query_style(parameter)),
            // These are said elsewhere (OpenAPI 3.0.3, Parameter Object).
            Some("header")
                if is_one_of(wire_name, &["accept", "content-type", "authorization"]) =>
            {
                return None;
            }
            Some("header") => InputPlace::Header,
            Some("cookie") => {
                let message = format!("the cookie `{wire_name}` is passed over");
                let help = "set the header `cookie` of the request yourself";
                self.sections.warn(&parameter.pointer, "cookie", message, help);
                return None;
            }
            _ => {
                let message = format!(
                    "the parameter `{wire_name}` does not say where it goes: it is passed over"
                );
                let help = "`in: path`, `query`, `header` or `cookie`";
                self.sections.warn(&parameter.pointer, "wrong-type", message, help);
                return None;
            }
        };
        let schema = parameter.pointer.join("schema");
        let ty = self.references.at(&schema).map_or(TypeRef::Any, TypeRef::Named);
        Some(Input {
            wire_name: wire_name.to_owned(),
            name: String::new(),
            required: place == InputPlace::Path || is_true("required"),
            place,
            ty,
            docs: docs(parameter.value),
        })
    }

    /// Adds the parameters that the path has and the operation does not list.
    fn add_unlisted(&mut self, operation: &document::Operation<'d>, inputs: &mut Vec<Input>) {
        let parts = operation.path.split('{').skip(1).filter_map(|part| part.split_once('}'));
        for (name, _) in parts {
            let is_listed =
                |input: &Input| input.place == InputPlace::Path && input.wire_name == name;
            if inputs.iter().any(is_listed) {
                continue;
            }
            let message =
                format!("the path has a parameter `{name}` that is not listed: it is a text");
            let help = "list it: `in: path`, `required: true`, and its `schema`";
            self.sections.warn(&operation.placed.pointer, "unlisted-parameter", message, help);
            inputs.push(Input {
                wire_name: name.to_owned(),
                name: String::new(),
                place: InputPlace::Path,
                ty: TypeRef::Scalar(Scalar::Text(TextFormat::Plain)),
                required: true,
                docs: Docs::default(),
            });
        }
    }

    fn query_style(&self, parameter: &Placed<'d>) -> QueryStyle {
        let explode = parameter.value.get("explode").and_then(Value::as_bool);
        match parameter.value.get("style").and_then(Value::as_str) {
            Some("spaceDelimited") if explode != Some(true) => QueryStyle::Spaces,
            Some("pipeDelimited") if explode != Some(true) => QueryStyle::Pipes,
            Some("deepObject") => QueryStyle::Deep,
            // `form`, which is exploded unless it says otherwise.
            _ if explode == Some(false) => QueryStyle::Commas,
            _ => QueryStyle::Exploded,
        }
    }

    fn body(&mut self, body: &Placed<'d>) -> Option<Input> {
        let (media_type, _) = media(body)?;
        let (place, ty) = match self.content(body) {
            Content::Json(ty) => (InputPlace::Json(media_type.to_owned()), ty),
            Content::Bytes | Content::Empty => {
                (InputPlace::Bytes(media_type.to_owned()), TypeRef::Any)
            }
        };
        Some(Input {
            wire_name: "body".to_owned(),
            name: String::new(),
            place,
            ty,
            required: body.value.get("required") == Some(&Value::Bool(true)),
            docs: docs(body.value),
        })
    }

    fn content(&self, body: &Placed<'d>) -> Content {
        match media(body) {
            None => Content::Empty,
            Some((media_type, _)) if !is_json(media_type) => Content::Bytes,
            Some((_, place)) => {
                let ty = self.references.at(&place.join("schema"));
                Content::Json(ty.map_or(TypeRef::Any, TypeRef::Named))
            }
        }
    }

    fn status(&mut self, status: &str, at: &Pointer) -> Option<Status> {
        let class = status.strip_suffix("XX").or_else(|| status.strip_suffix("xx"));
        match (status, class.map(str::parse), status.parse()) {
            ("default", ..) => Some(Status::Default),
            (_, Some(Ok(class @ 1..=5)), _) => Some(Status::Class(class)),
            (_, _, Ok(code @ 100..=599)) => Some(Status::Code(code)),
            _ => {
                let message = format!("`{status}` is no status");
                let help = "a status is `200`, `4XX` or `default`";
                self.sections.warn(at, "no-status", message, help);
                None
            }
        }
    }

    /// The extension `x-wait`.
    fn wait(&mut self, operation: &Placed<'d>) -> Option<Wait> {
        let wait = operation.value.get("x-wait")?;
        let member = wait.get("member").and_then(Value::as_str);
        let values = wait.get("while").and_then(Value::as_array);
        let values: Option<Vec<String>> = values.and_then(|values| {
            values.iter().map(|value| value.as_str().map(str::to_owned)).collect()
        });
        match (member, values) {
            (Some(member), Some(values)) if !values.is_empty() => {
                Some(Wait { member: member.to_owned(), values })
            }
            _ => {
                let message = "`x-wait` does not say what to wait for".to_owned();
                let help = "`member: status` and `while: [PENDING, PROCESSING]`";
                let at = operation.pointer.join("x-wait");
                self.sections.note(&at, "wrong-extension", message, help);
                None
            }
        }
    }

    /// The extension `x-pages`.
    fn pages(&mut self, operation: &Placed<'d>) -> Option<Pages> {
        let pages = operation.value.get("x-pages")?;
        let text = |name: &str| pages.get(name).and_then(Value::as_str).map(str::to_owned);
        match (text("token"), text("next"), text("items")) {
            (Some(token), Some(next), Some(items)) => Some(Pages { token, next, items }),
            _ => {
                let message = "`x-pages` does not say where the pages are".to_owned();
                let help = "`token`, a query parameter; `next` and `items`, members of the answer";
                let at = operation.pointer.join("x-pages");
                self.sections.note(&at, "wrong-extension", message, help);
                None
            }
        }
    }
}

/// The kind of body that is used of those on offer: JSON, or else the first.
pub fn media<'d>(body: &Placed<'d>) -> Option<(&'d str, Pointer)> {
    let content = body.value.get("content").and_then(Value::as_object)?;
    let media_type = content.keys().find(|name| is_json(name)).or(content.keys().next())?;
    Some((media_type, body.pointer.join("content").join(media_type)))
}

fn tags(object: &Value) -> Vec<String> {
    let tags = object.get("tags").and_then(Value::as_array);
    tags.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
}

fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|other| name.eq_ignore_ascii_case(other))
}

/// What the description says in words of an operation or a part of one.
pub fn docs(object: &Value) -> Docs {
    let text = |name: &str| object.get(name).and_then(Value::as_str).map(str::to_owned);
    let description = match (text("summary"), text("description")) {
        (Some(summary), Some(description)) => Some(format!("{summary}\n\n{description}")),
        (summary, description) => summary.or(description),
    };
    Docs {
        description,
        example: object.get("example").cloned().map(Box::new),
        deprecated: object.get("deprecated") == Some(&Value::Bool(true)),
        ..Docs::default()
    }
}
