//! Paths, operations, and what these send and give back.

use super::keyword::Fate::{Documentation, Ignored, Name, Operation, Reference, Structure};
use super::keyword::Form::{
    Any, Boolean, Object, Objects, ObjectsByName, Schema, Text, Texts, Value,
};
use super::keyword::{Keyword, Versions};

const ALL: Versions = Versions::ALL;
const V3_2: Versions = Versions::V3_2;
const NONE: Versions = Versions::NONE;

/// The paths of the API.
pub(super) const PATHS: &[Keyword] = &[Keyword::new("/{path}", ALL, Object, Operation, "")];

const BY_REFERENCE_ONLY: &str = "What the operations say is read.";

/// What can be asked of a path.
pub(super) const PATH_ITEM: &[Keyword] = &[
    Keyword::new("$ref", ALL, Text, Reference, "What stands beside it is ignored."),
    Keyword::new("parameters", ALL, Objects, Operation, "Of each operation."),
    Keyword::new("get", ALL, Object, Operation, ""),
    Keyword::new("put", ALL, Object, Operation, ""),
    Keyword::new("post", ALL, Object, Operation, ""),
    Keyword::new("delete", ALL, Object, Operation, ""),
    Keyword::new("options", ALL, Object, Operation, ""),
    Keyword::new("head", ALL, Object, Operation, ""),
    Keyword::new("patch", ALL, Object, Operation, ""),
    Keyword::new("trace", ALL, Object, Operation, ""),
    Keyword::new("query", V3_2, Object, Operation, ""),
    Keyword::new(
        "additionalOperations",
        V3_2,
        ObjectsByName,
        Operation,
        "Methods that no other keyword is for, such as `COPY`.",
    ),
    Keyword::new("summary", ALL, Text, Ignored, BY_REFERENCE_ONLY),
    Keyword::new("description", ALL, Text, Ignored, BY_REFERENCE_ONLY),
    Keyword::new("servers", ALL, Objects, Operation, "The first, of each operation."),
];

/// A request, and its responses.
pub(super) const OPERATION: &[Keyword] = &[
    Keyword::new("operationId", ALL, Text, Name, "Of the request and of its method."),
    Keyword::new(
        "tags",
        ALL,
        Texts,
        Operation,
        "Operations are selected by them (`--tag`). Of more than 40 the first tag is the group.",
    ),
    Keyword::new("summary", ALL, Text, Documentation, "Before the `description`."),
    Keyword::new("description", ALL, Text, Documentation, ""),
    Keyword::new("deprecated", ALL, Boolean, Documentation, ""),
    Keyword::new("parameters", ALL, Objects, Operation, ""),
    Keyword::new("requestBody", ALL, Object, Operation, ""),
    Keyword::new("responses", ALL, ObjectsByName, Operation, ""),
    Keyword::new("callbacks", ALL, ObjectsByName, Operation, "Events: their types."),
    Keyword::new("x-sunset", NONE, Text, Documentation, "When it goes away."),
    Keyword::new("x-name", NONE, Text, Name, "In the place of `operationId`."),
    Keyword::new("x-speakeasy-name-override", NONE, Text, Name, "Of the method in its group."),
    Keyword::new("x-fern-sdk-method-name", NONE, Text, Name, "Of the method in its group."),
    Keyword::new("x-fern-sdk-group-name", NONE, Any, Name, "Of the group: a text, or several."),
    Keyword::new("x-wait", NONE, Object, Operation, "Asks again until a member has another value."),
    Keyword::new("x-pages", NONE, Object, Operation, "Asks for page after page."),
    Keyword::new(
        "x-idempotency-key",
        NONE,
        Any,
        Operation,
        "The header with a key that makes a request safe to repeat.",
    ),
    Keyword::new("externalDocs", ALL, Object, Ignored, "The link is lost."),
    Keyword::new("security", ALL, Objects, Operation, "Which credentials are sent."),
    Keyword::new("servers", ALL, Objects, Operation, "The first one."),
];

/// A part of a request.
pub(super) const PARAMETER: &[Keyword] = &[
    Keyword::new("name", ALL, Text, Operation, ""),
    Keyword::new("in", ALL, Text, Operation, ""),
    Keyword::new("required", ALL, Boolean, Operation, ""),
    Keyword::new("schema", ALL, Schema, Structure, ""),
    Keyword::new(
        "content",
        ALL,
        ObjectsByName,
        Operation,
        "JSON or text; of anything else the caller gives the text, with a warning.",
    ),
    Keyword::new("style", ALL, Text, Operation, "One that its location has; else the default."),
    Keyword::new("explode", ALL, Boolean, Operation, ""),
    Keyword::new(
        "allowReserved",
        ALL,
        Boolean,
        Operation,
        "All but `[`, `]`, `#`, `&`, `=` and `+` is sent as it is, what is percent-encoded too.",
    ),
    Keyword::new(
        "allowEmptyValue",
        ALL,
        Boolean,
        Operation,
        "`name=` is sent for null, an empty array, an empty object. An empty text always is.",
    ),
    Keyword::new(
        "x-array-format",
        NONE,
        Text,
        Operation,
        "Of `deepObject`: arrays as `brackets`, `indices` or `repeat`.",
    ),
    Keyword::new("summary", NONE, Text, Documentation, "Authors write it as in operations."),
    Keyword::new("description", ALL, Text, Documentation, ""),
    Keyword::new("example", ALL, Value, Documentation, ""),
    Keyword::new("deprecated", ALL, Boolean, Documentation, ""),
    Keyword::new("examples", ALL, ObjectsByName, Ignored, "An `example` is documented."),
];

/// What a request sends.
pub(super) const REQUEST_BODY: &[Keyword] = &[
    Keyword::new("content", ALL, ObjectsByName, Operation, "Several media types are an enum."),
    Keyword::new("required", ALL, Boolean, Operation, ""),
    Keyword::new("summary", NONE, Text, Documentation, "Authors write it as in operations."),
    Keyword::new("description", ALL, Text, Documentation, ""),
];

const NO_PARTS: &str = "A body of several parts that is no form is bytes.";

/// A body of a kind.
pub(super) const MEDIA_TYPE: &[Keyword] = &[
    Keyword::new(
        "schema",
        ALL,
        Schema,
        Structure,
        "Of a request in XML and its like, and of a response that is not JSON, it says nothing.",
    ),
    Keyword::new(
        "itemSchema",
        V3_2,
        Schema,
        Structure,
        "Of an answer that is a stream: an event, or a line of JSON.",
    ),
    Keyword::new("x-event-data", NONE, Schema, Structure, "The data of an event, which are JSON."),
    Keyword::new("x-event-end", NONE, Text, Operation, "The data of the event that ends a stream."),
    Keyword::new("example", ALL, Value, Ignored, "The examples of schemas are documented."),
    Keyword::new(
        "examples",
        ALL,
        ObjectsByName,
        Ignored,
        "The examples of schemas are documented.",
    ),
    Keyword::new("encoding", ALL, ObjectsByName, Operation, "Of the forms that requests send."),
    Keyword::new("prefixEncoding", V3_2, Objects, Ignored, NO_PARTS),
    Keyword::new("itemEncoding", V3_2, Object, Ignored, NO_PARTS),
    Keyword::new("description", V3_2, Text, Ignored, "That of the body is documented."),
];

/// How a part of a form is written.
pub(super) const ENCODING: &[Keyword] = &[
    Keyword::new("contentType", ALL, Text, Operation, "A file may have another."),
    Keyword::new("headers", ALL, ObjectsByName, Operation, "Those whose value is known."),
    Keyword::new("style", ALL, Text, Operation, ""),
    Keyword::new("explode", ALL, Boolean, Operation, ""),
    Keyword::new("allowReserved", ALL, Boolean, Operation, ""),
    Keyword::new(
        "x-array-format",
        NONE,
        Text,
        Operation,
        "Of `deepObject`: arrays as `brackets`, `indices` or `repeat`.",
    ),
    Keyword::new("encoding", V3_2, ObjectsByName, Ignored, NO_PARTS),
    Keyword::new("prefixEncoding", V3_2, Objects, Ignored, NO_PARTS),
    Keyword::new("itemEncoding", V3_2, Object, Ignored, NO_PARTS),
];

/// What comes back, by the status.
pub(super) const RESPONSES: &[Keyword] = &[
    Keyword::new("{status}", ALL, Object, Operation, "A code before its class: `4XX`."),
    Keyword::new(
        "default",
        ALL,
        Object,
        Operation,
        "Any other status: an error, and a success too if none is listed.",
    ),
];

/// What comes back.
pub(super) const RESPONSE: &[Keyword] = &[
    Keyword::new(
        "content",
        ALL,
        ObjectsByName,
        Operation,
        "JSON, and a stream of events beside it; or else texts, or else bytes.",
    ),
    Keyword::new("summary", V3_2, Text, Documentation, "Before the `description`."),
    Keyword::new("description", ALL, Text, Documentation, ""),
    Keyword::new("headers", ALL, ObjectsByName, Operation, "Not `Content-Type`."),
    Keyword::new("links", ALL, ObjectsByName, Ignored, NO_LINKS),
];

/// What the API sends because of a request.
pub(super) const CALLBACK: &[Keyword] =
    &[Keyword::new("{expression}", ALL, Object, Operation, "An event.")];

const NO_EXAMPLES: &str = "The `example` of a schema or a parameter is documented.";

/// A value that shows what is meant.
pub(super) const EXAMPLE: &[Keyword] = &[
    Keyword::new("summary", ALL, Text, Ignored, NO_EXAMPLES),
    Keyword::new("description", ALL, Text, Ignored, NO_EXAMPLES),
    Keyword::new("value", ALL, Value, Ignored, NO_EXAMPLES),
    Keyword::new("dataValue", V3_2, Value, Ignored, NO_EXAMPLES),
    Keyword::new("serializedValue", V3_2, Text, Ignored, NO_EXAMPLES),
    Keyword::new("externalValue", ALL, Text, Ignored, NO_EXAMPLES),
];

const NO_LINKS: &str = "Whoever has a response makes the next request.";

/// A request that can be made of a response.
pub(super) const LINK: &[Keyword] = &[
    Keyword::new("operationRef", ALL, Text, Ignored, NO_LINKS),
    Keyword::new("operationId", ALL, Text, Ignored, NO_LINKS),
    Keyword::new("parameters", ALL, ObjectsByName, Ignored, NO_LINKS),
    Keyword::new("requestBody", ALL, Any, Ignored, NO_LINKS),
    Keyword::new("description", ALL, Text, Ignored, NO_LINKS),
    Keyword::new("server", ALL, Object, Ignored, NO_LINKS),
];

const SIMPLE_HEADERS: &str = "A header is read in the style `simple`.";

/// A header of a response.
pub(super) const HEADER: &[Keyword] = &[
    Keyword::new("description", ALL, Text, Documentation, ""),
    Keyword::new("required", ALL, Boolean, Operation, "Compared; it may be absent all the same."),
    Keyword::new("deprecated", ALL, Boolean, Documentation, ""),
    Keyword::new("explode", ALL, Boolean, Operation, "Of an object."),
    Keyword::new("schema", ALL, Schema, Structure, ""),
    Keyword::new("content", ALL, ObjectsByName, Operation, "JSON; of any other the text."),
    Keyword::new("example", ALL, Value, Documentation, ""),
    Keyword::new("examples", ALL, ObjectsByName, Ignored, "An `example` is documented."),
    Keyword::new("style", ALL, Text, Ignored, SIMPLE_HEADERS),
    Keyword::new("allowEmptyValue", Versions::V3_0, Boolean, Ignored, SIMPLE_HEADERS),
    Keyword::new("allowReserved", Versions::V3_0, Boolean, Ignored, SIMPLE_HEADERS),
];
