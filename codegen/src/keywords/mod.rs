//! Every keyword of OpenAPI 3.0, 3.1 and 3.2 and of JSON Schema 2020-12, and what becomes of it.
//!
//! A row for each keyword of each object, and one for each extension that the generator reads. Whoever
//! asks what a keyword is asks this table, so that no list of names stands twice.
//! `spec/KEYWORDS.md` is written from it ([`page`]).
//!
//! To add a keyword: a row here, a sample of it in `codegen/tests/properties/keyword_table/samples.json`, and the
//! code that reads it. The test holds the samples against the fates, and the rows against the
//! meta-schemas in `codegen/tests/metaschemas/`.
//!
//! - [`keyword`], [`object`]: what a row says, and of which object.
//! - [`schema`]: the Schema Object, and what stands in it.
//! - [`api`]: the API as a whole, and its components.
//! - [`operations`]: paths, operations, and what these send and give back.
//! - [`security`]: how one logs in.

mod api;
mod keyword;
mod object;
mod operations;
pub mod page;
mod schema;
mod security;

use std::collections::HashMap;
use std::sync::LazyLock;

pub use self::keyword::{Fate, Form, Instance, Keyword, Versions};
pub use self::object::Object;

/// All rows, by object.
pub fn objects() -> impl Iterator<Item = (Object, &'static [Keyword])> {
    Object::ALL.iter().map(|object| (*object, of(*object)))
}

/// The keywords of an object, in the order in which they count where several say the same.
pub fn of(object: Object) -> &'static [Keyword] {
    match object {
        Object::Schema => schema::SCHEMA,
        Object::Discriminator => schema::DISCRIMINATOR,
        Object::Xml => schema::XML,
        Object::OpenApi => api::OPENAPI,
        Object::Info => api::INFO,
        Object::Contact => api::CONTACT,
        Object::License => api::LICENSE,
        Object::Server => api::SERVER,
        Object::ServerVariable => api::SERVER_VARIABLE,
        Object::Components => api::COMPONENTS,
        Object::Tag => api::TAG,
        Object::ExternalDocumentation => api::EXTERNAL_DOCUMENTATION,
        Object::Reference => api::REFERENCE,
        Object::Paths => operations::PATHS,
        Object::PathItem => operations::PATH_ITEM,
        Object::Operation => operations::OPERATION,
        Object::Parameter => operations::PARAMETER,
        Object::RequestBody => operations::REQUEST_BODY,
        Object::MediaType => operations::MEDIA_TYPE,
        Object::Encoding => operations::ENCODING,
        Object::Responses => operations::RESPONSES,
        Object::Response => operations::RESPONSE,
        Object::Callback => operations::CALLBACK,
        Object::Example => operations::EXAMPLE,
        Object::Link => operations::LINK,
        Object::Header => operations::HEADER,
        Object::SecurityScheme => security::SECURITY_SCHEME,
        Object::OAuthFlows => security::OAUTH_FLOWS,
        Object::OAuthFlow => security::OAUTH_FLOW,
        Object::SecurityRequirement => security::SECURITY_REQUIREMENT,
    }
}

/// The row of a keyword; none if the object has no such keyword.
pub fn find(object: Object, name: &str) -> Option<&'static Keyword> {
    static ROWS: LazyLock<HashMap<(Object, &str), &Keyword>> = LazyLock::new(|| {
        let rows = objects().flat_map(|(object, keywords)| {
            keywords.iter().map(move |keyword| ((object, keyword.name), keyword))
        });
        rows.collect()
    });
    ROWS.get(&(object, name)).copied()
}

/// Whether a keyword of an object is read, and not ignored.
pub fn is_expressed(object: Object, name: &str) -> bool {
    find(object, name).is_some_and(|keyword| keyword.fate.is_expressed())
}

/// Whether what stands under a keyword, of whatever object, is a value of the API and no part of the
/// description: no reference is looked for in it.
pub fn holds_data(name: &str) -> bool {
    static NAMES: LazyLock<Forms> = LazyLock::new(|| forms(Form::is_data));
    NAMES.contains(&name)
}

/// Whether the members of what stands under a keyword, of whatever object, have names that the author
/// has given, and are no keywords.
pub fn holds_names(name: &str) -> bool {
    static NAMES: LazyLock<Forms> = LazyLock::new(|| forms(Form::is_by_name));
    NAMES.contains(&name)
}

/// The names of keywords of some forms.
type Forms = std::collections::HashSet<&'static str>;

fn forms(wanted: fn(Form) -> bool) -> Forms {
    let keywords = objects().flat_map(|(_, keywords)| keywords);
    keywords.filter(|keyword| wanted(keyword.form)).map(|keyword| keyword.name).collect()
}
