//! What the table says of a keyword becomes of it: a description with the keyword is read, and one without.
//!
//! `samples.json` has a value for each row. Of the Schema Object it is a whole schema, called `T`; of other
//! objects it is put into that object in `base.json`.

use openapi_crate_codegen::diagnostic::{Diagnostic, Diagnostics};
use openapi_crate_codegen::ir::{Api, Unexpressed};
use openapi_crate_codegen::keywords::{self, Fate, Keyword, Object};
use openapi_crate_codegen::source::Source;
use openapi_crate_codegen::{Input, models};
use serde_json::Value;

const BASE: &str = include_str!("base.json");
const SAMPLES: &str = include_str!("samples.json");

/// Where an object stands in the base, of several the one that has the keyword; none where its keywords are names that
/// authors give.
fn place(object: Object, keyword: &str) -> Option<&'static str> {
    Some(match object {
        Object::OpenApi => "",
        Object::Info => "/info",
        Object::Contact => "/info/contact",
        Object::License => "/info/license",
        Object::Server => "/servers/0",
        Object::ServerVariable => "/servers/0/variables/host",
        Object::Components => "/components",
        Object::PathItem => "/paths/~1pets",
        Object::Operation => "/paths/~1pets/post",
        Object::ExternalDocumentation => "/components/schemas/Pet/externalDocs",
        Object::Parameter => "/paths/~1pets/post/parameters/0",
        Object::RequestBody => "/paths/~1pets/post/requestBody",
        Object::MediaType if matches!(keyword, "itemSchema" | "x-event-data" | "x-event-end") => {
            "/components/pathItems/Others/get/responses/200/content/text~1event-stream"
        }
        Object::MediaType => "/paths/~1pets/post/requestBody/content/multipart~1form-data",
        Object::Encoding if keyword == "x-array-format" => {
            "/paths/~1pets/post/requestBody/content/multipart~1form-data/encoding/items"
        }
        Object::Encoding => {
            "/paths/~1pets/post/requestBody/content/multipart~1form-data/encoding/name"
        }
        Object::Responses => "/paths/~1pets/post/responses",
        Object::Response => "/paths/~1pets/post/responses/200",
        Object::Example => "/components/examples/one",
        Object::Link => "/paths/~1pets/post/responses/200/links/next",
        Object::Header => "/paths/~1pets/post/responses/200/headers/x-more",
        Object::Tag => "/tags/0",
        Object::Reference => "/paths/~1pets/post/parameters/2",
        Object::Schema => "/components/schemas/T",
        Object::Discriminator => "/components/schemas/Animal/discriminator",
        Object::Xml => "/components/schemas/Pet/xml",
        Object::SecurityScheme => match keyword {
            "name" | "in" => "/components/securitySchemes/key",
            "scheme" | "bearerFormat" => "/components/securitySchemes/http",
            _ => "/components/securitySchemes/oauth",
        },
        Object::OAuthFlows => "/components/securitySchemes/oauth/flows",
        Object::OAuthFlow => "/components/securitySchemes/oauth/flows/implicit",
        Object::Paths | Object::Callback | Object::SecurityRequirement => return None,
    })
}

/// What is ignored beside a link is not in the report.
fn is_in_report(object: Object) -> bool {
    !matches!(object, Object::Reference | Object::ExternalDocumentation)
}

/// A description as it is read: the model, what of it is ignored, and the diagnostics.
struct Read {
    model: Option<Api>,
    ignored: Vec<Unexpressed>,
    diagnostics: Diagnostics,
}

impl Read {
    fn of(description: &Value) -> Self {
        let source = Source { name: "api.json".to_owned(), text: description.to_string() };
        match models(&[Input::new(source, "api")]) {
            Ok((mut models, diagnostics)) => {
                let mut model = models.remove(0);
                let ignored = std::mem::take(&mut model.unexpressed);
                Read { model: Some(model), ignored, diagnostics }
            }
            Err(diagnostics) => Read { model: None, ignored: Vec::new(), diagnostics },
        }
    }

    /// All that is known of the description, and is not ignored.
    fn model(&self) -> String {
        format!("{:?}", self.model)
    }

    /// The types without their documentation.
    fn types(&self) -> Option<String> {
        self.model.as_ref().map(ToString::to_string)
    }

    fn warns_of(&self, keyword: &str) -> bool {
        let is_of_keyword = |diagnostic: &Diagnostic| {
            diagnostic.kind.name == "ignored-keyword"
                && diagnostic.message.contains(&format!("`{keyword}`"))
        };
        self.diagnostics.iter().any(is_of_keyword)
    }

    /// Whether the report has the keyword at a place, or something around it.
    fn reports(&self, place: &str) -> bool {
        let is_around = |around: &str| {
            let rest = place.strip_prefix(around);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.ignored.iter().any(|ignored| is_around(ignored.pointer.as_str()))
    }
}

/// The base without a keyword, or with the value that it has there, and with that of the sample.
fn described(object: Object, keyword: &str, sample: &Value) -> [Value; 2] {
    let place = place(object, keyword).expect("it has a place");
    let mut without: Value = serde_json::from_str(BASE).expect("the base is JSON");
    let mut with = without.clone();
    if object == Object::Schema {
        *with.pointer_mut(place).expect("T") = sample.clone();
        let rest = without.pointer_mut(place).expect("T");
        *rest = sample.clone();
        rest.as_object_mut().expect("a schema").remove(keyword).expect("it has the keyword");
    } else {
        with.pointer_mut(place).expect("the object is there")[keyword] = sample.clone();
    }
    [without, with]
}

/// What is wrong with the row of a keyword, by what becomes of the sample.
fn fault(object: Object, row: &Keyword, fate: Fate, sample: &Value) -> Option<String> {
    let [without, with] = described(object, row.name, sample).map(|text| Read::of(&text));
    let at = format!("{}/{}", place(object, row.name)?, row.name);
    let is_read = without.model() != with.model();
    let same_types = without.types() == with.types();
    let (warned, reported) = (with.warns_of(row.name), with.reports(&at));
    if with.model.is_none() && !fate.is_expressed() {
        return Some(format!(
            "the description is not read: {}",
            with.diagnostics.render(&[], false)
        ));
    }
    let faults = match fate {
        Fate::Limit | Fate::Documentation => [
            (!is_read, "nothing is made of it"),
            (!same_types && object == Object::Schema, "it changes the types"),
            (warned || reported, "it is said to be ignored"),
        ],
        Fate::Structure
        | Fate::Composition
        | Fate::Exclusion
        | Fate::Reference
        | Fate::Access
        | Fate::Name
        | Fate::Openness
        | Fate::Operation => [
            (!is_read, "nothing is made of it"),
            (warned, "a warning says that it is ignored"),
            (reported, "the report says that it is ignored"),
        ],
        Fate::ValidationNotMade => [
            (is_read, "something is made of it"),
            (!warned, "no warning says that it is not checked"),
            (!reported, "it is not in the report"),
        ],
        Fate::Ignored => [
            (is_read, "something is made of it"),
            (warned, "a warning says that it is not checked"),
            (reported != is_in_report(object), "it is not in the report"),
        ],
    };
    let found: Vec<&str> =
        faults.into_iter().filter(|(is, _)| *is).map(|(_, fault)| fault).collect();
    (!found.is_empty()).then(|| found.join(", "))
}

#[test]
fn each_keyword_becomes_what_its_row_says() {
    let samples: Value = serde_json::from_str(SAMPLES).expect("the samples are JSON");
    let mut faults = Vec::new();
    for (object, rows) in keywords::objects() {
        let samples = &samples[object.name()];
        for row in rows.iter().filter(|row| !row.is_pattern()) {
            let fault = match samples.get(row.name) {
                Some(sample) => fault(object, row, row.fate, sample),
                None => Some("it has no sample".to_owned()),
            };
            faults.extend(fault.map(|fault| format!("{} `{}`: {fault}", object.name(), row.name)));
        }
        for name in samples.as_object().into_iter().flatten().map(|(name, _)| name) {
            if !rows.iter().any(|row| row.name == name) {
                faults.push(format!("{} `{name}` has a sample, and no row", object.name()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Keywords of which something is made in some schemas only: in others they are not checked, with a warning.
#[test]
fn what_cannot_be_read_of_a_keyword_is_warned_of() {
    for (keyword, schema) in [
        ("not", r#"{"type": "object", "not": {"properties": {"a": {"minLength": 1}}}}"#),
        ("propertyNames", r#"{"type": "object", "propertyNames": {"pattern": "^a"}}"#),
        ("prefixItems", r#"{"type": "array", "prefixItems": [{"type": "string"}]}"#),
        (
            "patternProperties",
            r#"{"type": "object", "properties": {"b": {}}, "patternProperties": {"^a": {}}}"#,
        ),
        ("aKeywordOfNobody", r#"{"type": "object", "aKeywordOfNobody": true}"#),
    ] {
        let sample: Value = serde_json::from_str(schema).expect("it is JSON");
        let [_, with] = described(Object::Schema, keyword, &sample).map(|text| Read::of(&text));
        assert!(with.warns_of(keyword), "no warning of `{keyword}` in {schema}");
        assert!(with.reports(&format!("/components/schemas/T/{keyword}")), "{keyword}");
    }
}

#[test]
fn what_is_ignored_says_why() {
    for (object, rows) in keywords::objects() {
        for row in rows.iter().filter(|row| row.fate == Fate::Ignored) {
            assert!(
                !row.note.is_empty(),
                "{} `{}` is ignored without a word",
                object.name(),
                row.name
            );
        }
    }
}
