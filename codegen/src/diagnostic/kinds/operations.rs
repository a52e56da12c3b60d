//! Kinds about what is around schemas: sections, parameters, responses, extensions.

use super::rows;
use crate::diagnostic::Severity::{Error, Warning};

rows! {
    EMPTY_SECTION {
        name: "empty-section",
        severity: Warning,
        summary: "A section of the description has no value.",
        explanation: "In YAML a name with nothing behind it has the value null. The section is ignored, as if it \
                      were not there.",
        fix: "Add its content, or remove the name. An empty section is `{}`.",
        case: Some("diagnostics/empty_sections"),
    }
    NOT_AN_OBJECT {
        name: "not-an-object",
        severity: Warning,
        summary: "A section of the description is not an object.",
        explanation: "Something else stands where OpenAPI has an object, often because of its indentation. The \
                      section is ignored, as if it were not there: nothing is generated of it.",
        fix: "Write it as an object.",
        case: Some("diagnostics/wrong_sections"),
    }
    NOT_AN_ARRAY {
        name: "not-an-array",
        severity: Warning,
        summary: "A section of the description is not an array.",
        explanation: "`parameters` of a path or of an operation is an array; a map of them by name is what \
                      `components/parameters` is. The section is ignored, as if it were not there.",
        fix: "Write it as an array.",
        case: Some("diagnostics/lists_of_parameters"),
    }
    DUPLICATE_PARAMETER {
        name: "duplicate-parameter",
        severity: Warning,
        summary: "A parameter is twice in the list of an operation, or of a path.",
        explanation: "A parameter is known by `name` and `in`; in the name of a header the case of letters does not \
                      count. The last one of a list is used. One of an operation takes the place of one of its path, \
                      for these are two lists.",
        fix: "Remove one of the two, or give it another name.",
        case: Some("diagnostics/lists_of_parameters"),
    }
    INVALID_HEADER_NAME {
        name: "invalid-header-name",
        severity: Warning,
        summary: "A parameter has a name that no header can have.",
        explanation: "The name of a header is a token (RFC 9110, section 5.6.2): letters and digits of ASCII, and \
                      some marks such as `-` and `_`. The parameter cannot be sent: it is ignored.",
        fix: "Use the name that the API takes, or change `in`.",
        case: Some("diagnostics/lists_of_parameters"),
    }
    INVALID_METHOD {
        name: "invalid-method",
        severity: Warning,
        summary: "`additionalOperations` has a name that is no other method of HTTP.",
        explanation: "Its names are methods of HTTP as they are sent, such as `COPY`. Those that a path has a keyword \
                      for, such as `post`, must not be among them (OpenAPI 3.2, \"Path Item Object\"). The operation \
                      is ignored.",
        fix: "Use the name of the method, or move the operation to the keyword.",
        case: Some("operations/methods_of_3_2"),
    }
    PATH_WITHOUT_SLASH {
        name: "path-without-slash",
        severity: Warning,
        summary: "A path does not begin with a slash.",
        explanation: "A path is appended to the URL of the server: without a slash, `pets` would be part of the name \
                      of the host or of the path in it. It is sent as `/pets`.",
        fix: "Write the path with a slash.",
        case: Some("operations/paths_to_encode"),
    }
    PARAMETER_WITHOUT_NAME {
        name: "parameter-without-name",
        severity: Warning,
        summary: "A parameter has no name.",
        explanation: "The parameter is ignored: without a name it cannot be sent.",
        fix: "Add `name`.",
        case: Some("diagnostics/empty_sections"),
    }
    INVALID_PARAMETER_LOCATION {
        name: "invalid-parameter-location",
        severity: Warning,
        summary: "A parameter does not say where it is sent.",
        explanation: "`in` is one of `path`, `query`, `querystring`, `header` and `cookie`. Anything else is ignored, and the \
                      request goes without it. `body` and `formData` are of Swagger 2.0.",
        fix: "Add `in`; write a body as `requestBody`.",
        case: Some("diagnostics/empty_sections"),
    }
    INVALID_PARAMETER_STYLE {
        name: "invalid-parameter-style",
        severity: Warning,
        summary: "A parameter has a style that its location does not have.",
        explanation: "Each location has styles of its own: a path `simple`, `label` and `matrix`; a query `form`, \
                      `spaceDelimited`, `pipeDelimited` and `deepObject`; a header `simple`; a cookie `form` and `cookie`. The \
                      parameter is sent in the default style of its location, the first of these.",
        fix: "Use a style of its location, or change `in`.",
        case: Some("diagnostics/parameter_styles"),
    }
    NESTED_PARAMETER {
        name: "nested-parameter",
        severity: Warning,
        summary: "A parameter has arrays or objects within its value, which its style does not write.",
        explanation: "`form`, `simple` and the like write the items of an array and the members of an object; what an \
                      item or a member has within it they leave undefined (OpenAPI 3.1.1, \"Style Values\"). It is \
                      sent with commas: `[{a: 1, b: 2}]` is `x=a,1,b,2`.",
        fix: "Say how the API takes it: `style: deepObject`, or `content` with `application/json`.",
        case: Some("diagnostics/nested_parameters"),
    }
    INVALID_QUERY_STRING {
        name: "invalid-query-string",
        severity: Warning,
        summary: "A parameter that is the whole query has a schema, or other parameters beside it.",
        explanation: "`in: querystring` is described by `content`, and no other parameter is in the query then \
                      (OpenAPI 3.2, \"Parameter Locations\"). With a `schema` it is sent as a form, and with others \
                      behind or before them, with `&` between.",
        fix: "Use `content`, and describe the other parameters as properties of its schema.",
        case: Some("operations/query_strings"),
    }
    UNSUPPORTED_PARAMETER_CONTENT {
        name: "unsupported-parameter-content",
        severity: Warning,
        summary: "A parameter is of a media type that is not written.",
        explanation: "`content` of a parameter is written as JSON or as text. Of another media type the parameter is \
                      a string: the caller writes it, and it is sent as it is, percent-encoded where it has to be.",
        fix: "Use `application/json` or `text/plain`, or a `schema` with a `style`.",
        case: Some("diagnostics/parameter_styles"),
    }
    PARAMETER_WITHOUT_TYPE {
        name: "parameter-without-type",
        severity: Warning,
        summary: "A parameter has no schema and no media type.",
        explanation: "A parameter says by `schema` or by `content` what it is. This one has neither, or an empty \
                      `content`: it is any JSON, and sent in its style.",
        fix: "Add `schema`, or one media type to `content`.",
        case: Some("diagnostics/not_sent"),
    }
    UNSENDABLE_VALUE {
        name: "unsendable-value",
        severity: Warning,
        summary: "The only value of a header cannot stand in a header.",
        explanation: "The value of a header is of visible characters of ASCII, spaces and tabs; a line break would \
                      begin another header (RFC 9110, section 5.5). The request goes without it.",
        fix: "Use the value that the API takes.",
        case: Some("diagnostics/not_sent"),
    }
    BODY_WITHOUT_MEDIA_TYPE {
        name: "body-without-media-type",
        severity: Warning,
        summary: "A body is required, and of no media type.",
        explanation: "`content` says in which media types a body can be sent. Without one the request has no body.",
        fix: "Add a media type to `content`, or remove the body.",
        case: Some("diagnostics/not_sent"),
    }
    UNKNOWN_PROPERTY_OF_ENCODING {
        name: "unknown-property-of-encoding",
        severity: Warning,
        summary: "An encoding is of a property that the form does not have.",
        explanation: "The keys of `encoding` are names of properties of the schema (OpenAPI 3.1.1, \"Media Type \
                      Object\"); the case of letters counts. What this one says is of no part of the form.",
        fix: "Use the name of a property of the schema, or remove the encoding.",
        case: Some("diagnostics/not_sent"),
    }
    PARAMETER_NOT_IN_PATH {
        name: "parameter-not-in-path",
        severity: Warning,
        summary: "A parameter is said to be in the path, which does not have it.",
        explanation: "`/pets/{petId}` has the parameter `petId` and no other; the case of letters counts. A \
                      parameter that the path does not have cannot be sent: it is ignored.",
        fix: "Use the name that stands in braces in the path, or change `in`.",
        case: Some("diagnostics/path_parameters"),
    }
    OPTIONAL_PATH_PARAMETER {
        name: "optional-path-parameter",
        severity: Warning,
        summary: "A parameter of the path is optional.",
        explanation: "OpenAPI has no optional parameters of paths: without the parameter it is another path. It is \
                      required.",
        fix: "Use `required: true`, and describe the path without it by itself.",
        case: Some("diagnostics/path_parameters"),
    }
    PART_HEADER {
        name: "part-header",
        severity: Warning,
        summary: "A part of a form must have a header whose value is not known.",
        explanation: "`headers` of an encoding are of a part, and not of a request: a caller gives a value for each \
                      property, and has no place for the headers of it. The part is sent without.",
        fix: "If the header has one value, write it as `const`, as the only `enum` value or as `default`.",
        case: Some("diagnostics/part_header"),
    }
    UNLISTED_PARAMETER {
        name: "unlisted-parameter",
        severity: Warning,
        summary: "A path has a parameter that is not in its `parameters`.",
        explanation: "`/pets/{id}` needs an `id` to be asked for. It is taken as a required string.",
        fix: "Add the parameter to `parameters`, with `in: path`, `required: true` and its `schema`.",
        case: Some("diagnostics/several_faults"),
    }
    INVALID_STATUS {
        name: "invalid-status",
        severity: Warning,
        summary: "The key of a response is not a status.",
        explanation: "A status is a code (`200`), a class of codes (`4XX`) or `default`. The response is ignored.",
        fix: "Use a status.",
        case: Some("diagnostics/invalid_status"),
    }
    INVALID_EXTENSION {
        name: "invalid-extension",
        severity: Warning,
        summary: "An extension of the generator does not say what it has to.",
        explanation: "`x-wait`, `x-pages`, `x-array-format`, `x-idempotency-key`, `x-webhook-signature` and those that \
                      name operations are documented in `spec/README.md`. This one is ignored.",
        fix: "Write it as documented, or remove the extension.",
        case: Some("diagnostics/invalid_extensions"),
    }
    UNSIGNED_TIMESTAMP {
        name: "unsigned-timestamp",
        severity: Warning,
        summary: "The time of an event is not part of what is signed.",
        explanation: "Whoever has recorded an event can send it again with another time in its header: the signature \
                      still holds, and the time says nothing of the event's age.",
        fix: "Add `{timestamp}` to `signed`, if the API signs it.",
        case: Some("diagnostics/webhook_timestamp"),
    }
    EXTENSION_WITHOUT_EFFECT {
        name: "extension-without-effect",
        severity: Warning,
        summary: "An extension names something that the operation does not have.",
        explanation: "`x-wait` names a required string of the response, and under `after` operations that have a \
                      value for each required parameter, of its type; `x-pages` names an optional query parameter, a \
                      string and a required array of the response; `x-array-format` is of parameters in the style \
                      `deepObject`. What does not fit is ignored.",
        fix: "Name members that are there and of such a type, or remove the extension.",
        case: Some("diagnostics/extensions_without_effect"),
    }
    NO_SUCH_OPERATION {
        name: "no-such-operation",
        severity: Error,
        summary: "An operation that `--operation` names is not found.",
        explanation: "An operation is named by its `operationId`, or by method and path: `GET:/pets/{id}`. Names \
                      are case-sensitive, methods are not.",
        fix: "Use the name of an operation of the description.",
        case: Some("selection/no_such_operation"),
    }
    NO_SUCH_TAG {
        name: "no-such-tag",
        severity: Error,
        summary: "A tag that `--tag` names is not found.",
        explanation: "No operation has this tag among its `tags`. Tags are case-sensitive.",
        fix: "Use a tag of the description.",
        case: Some("selection/no_such_tag"),
    }
}
