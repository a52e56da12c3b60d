//! What a description says of the API as a whole, and the parts that others refer to.

use super::keyword::Fate::{Documentation, Ignored, Name, Operation, Reference, Structure};
use super::keyword::Form::{Any, Object, Objects, ObjectsByName, SchemasByName, Text, Texts};
use super::keyword::{Keyword, Versions};

const ALL: Versions = Versions::ALL;
const SINCE_3_1: Versions = Versions::SINCE_3_1;
const V3_2: Versions = Versions::V3_2;
const NONE: Versions = Versions::NONE;

/// The root of a description.
pub(super) const OPENAPI: &[Keyword] = &[
    Keyword::new("openapi", ALL, Text, Structure, "How schemas are read; 3.2 is read as 3.1."),
    Keyword::new("info", ALL, Object, Documentation, ""),
    Keyword::new("servers", ALL, Objects, Operation, "Constants with their addresses."),
    Keyword::new("paths", ALL, ObjectsByName, Operation, ""),
    Keyword::new("webhooks", SINCE_3_1, ObjectsByName, Operation, "Events: their types."),
    Keyword::new(
        "x-webhooks",
        NONE,
        ObjectsByName,
        Operation,
        "As `webhooks`, in descriptions of 3.0.",
    ),
    Keyword::new(
        "x-webhook-signature",
        NONE,
        Any,
        Operation,
        "How events are verified: an object, or `standard-webhooks`.",
    ),
    Keyword::new("x-idempotency-key", NONE, Any, Operation, "Of each `post` and `patch`."),
    Keyword::new("components", ALL, Object, Structure, ""),
    Keyword::new("$self", V3_2, Text, Ignored, "A document is known by the name of its file."),
    Keyword::new(
        "jsonSchemaDialect",
        SINCE_3_1,
        Text,
        Ignored,
        "Schemas are read in the dialect of OpenAPI.",
    ),
    Keyword::new("security", ALL, Objects, Operation, "Of operations that do not say their own."),
    Keyword::new("tags", ALL, Objects, Ignored, "Only the names that operations give are read."),
    Keyword::new("externalDocs", ALL, Object, Ignored, "The link is lost."),
];

const NOT_IN_THE_CRATE: &str = "It is about the API, and not in the documentation of the crate.";

/// What API it is.
pub(super) const INFO: &[Keyword] = &[
    Keyword::new("title", ALL, Text, Documentation, "Of the crate."),
    Keyword::new("version", ALL, Text, Documentation, "Of the crate."),
    Keyword::new("description", ALL, Text, Documentation, "Of the crate."),
    Keyword::new("summary", SINCE_3_1, Text, Ignored, NOT_IN_THE_CRATE),
    Keyword::new("termsOfService", ALL, Text, Ignored, NOT_IN_THE_CRATE),
    Keyword::new("contact", ALL, Object, Ignored, NOT_IN_THE_CRATE),
    Keyword::new("license", ALL, Object, Ignored, "It is that of the API, and not of the crate."),
];

/// Whom to ask.
pub(super) const CONTACT: &[Keyword] = &[
    Keyword::new("name", ALL, Text, Ignored, NOT_IN_THE_CRATE),
    Keyword::new("url", ALL, Text, Ignored, NOT_IN_THE_CRATE),
    Keyword::new("email", ALL, Text, Ignored, NOT_IN_THE_CRATE),
];

/// What one may do with the API.
pub(super) const LICENSE: &[Keyword] = &[
    Keyword::new("name", ALL, Text, Ignored, NOT_IN_THE_CRATE),
    Keyword::new("identifier", SINCE_3_1, Text, Ignored, NOT_IN_THE_CRATE),
    Keyword::new("url", ALL, Text, Ignored, NOT_IN_THE_CRATE),
];

/// Where the API is.
pub(super) const SERVER: &[Keyword] = &[
    Keyword::new("url", ALL, Text, Operation, ""),
    Keyword::new("name", V3_2, Text, Name, "Of the constant; without it the host."),
    Keyword::new("x-name", NONE, Text, Name, "As `name`, in descriptions of other versions."),
    Keyword::new("x-fern-server-name", NONE, Text, Name, "The same, where there is no `x-name`."),
    Keyword::new("description", ALL, Text, Documentation, ""),
    Keyword::new("variables", ALL, ObjectsByName, Operation, "A struct with a field for each."),
];

/// A part of an address.
pub(super) const SERVER_VARIABLE: &[Keyword] = &[
    Keyword::new("default", ALL, Text, Operation, ""),
    Keyword::new("enum", ALL, Texts, Operation, "A closed enum."),
    Keyword::new("description", ALL, Text, Documentation, ""),
];

const NOT_REFERRED_TO: &str = "Nothing that is read refers to it.";

/// Parts that others refer to.
pub(super) const COMPONENTS: &[Keyword] = &[
    Keyword::new("schemas", ALL, SchemasByName, Structure, "A type for each."),
    Keyword::new("responses", ALL, ObjectsByName, Operation, ""),
    Keyword::new("parameters", ALL, ObjectsByName, Operation, ""),
    Keyword::new("requestBodies", ALL, ObjectsByName, Operation, ""),
    Keyword::new("callbacks", ALL, ObjectsByName, Operation, ""),
    Keyword::new("pathItems", SINCE_3_1, ObjectsByName, Operation, ""),
    Keyword::new("examples", ALL, ObjectsByName, Ignored, NOT_REFERRED_TO),
    Keyword::new("headers", ALL, ObjectsByName, Operation, ""),
    Keyword::new("securitySchemes", ALL, ObjectsByName, Operation, "A constant for each."),
    Keyword::new("links", ALL, ObjectsByName, Ignored, NOT_REFERRED_TO),
    Keyword::new("mediaTypes", V3_2, ObjectsByName, Ignored, NOT_REFERRED_TO),
];

const A_TAG_IS_A_NAME: &str = "Only the names that operations give are read.";

/// What is said of a group of operations.
pub(super) const TAG: &[Keyword] = &[
    Keyword::new("name", ALL, Text, Ignored, A_TAG_IS_A_NAME),
    Keyword::new("summary", V3_2, Text, Ignored, A_TAG_IS_A_NAME),
    Keyword::new("description", ALL, Text, Ignored, A_TAG_IS_A_NAME),
    Keyword::new("externalDocs", ALL, Object, Ignored, A_TAG_IS_A_NAME),
    Keyword::new("parent", V3_2, Text, Ignored, A_TAG_IS_A_NAME),
    Keyword::new("kind", V3_2, Text, Ignored, A_TAG_IS_A_NAME),
];

/// Where there is more to read.
pub(super) const EXTERNAL_DOCUMENTATION: &[Keyword] = &[
    Keyword::new("url", ALL, Text, Documentation, "Of schemas."),
    Keyword::new("description", ALL, Text, Ignored, "The address is enough."),
];

/// What stands in the place of another object.
pub(super) const REFERENCE: &[Keyword] = &[
    Keyword::new(
        "$ref",
        ALL,
        Text,
        Reference,
        "A JSON Pointer into the description, or into a document beside it.",
    ),
    Keyword::new("summary", SINCE_3_1, Text, Ignored, "That of what it leads to is read."),
    Keyword::new("description", SINCE_3_1, Text, Ignored, "That of what it leads to is read."),
];
