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
        explanation: "`in` is one of `path`, `query`, `header` and `cookie`. Anything else is ignored, and the \
                      request goes without it. `body` and `formData` are of Swagger 2.0.",
        fix: "Add `in`; write a body as `requestBody`.",
        case: Some("diagnostics/empty_sections"),
    }
    INVALID_PARAMETER_STYLE {
        name: "invalid-parameter-style",
        severity: Warning,
        summary: "A parameter has a style that its location does not have.",
        explanation: "Each location has styles of its own: a path `simple`, `label` and `matrix`; a query `form`, \
                      `spaceDelimited`, `pipeDelimited` and `deepObject`; a header `simple`; a cookie `form`. The \
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
    UNSUPPORTED_PARAMETER_CONTENT {
        name: "unsupported-parameter-content",
        severity: Warning,
        summary: "A parameter is of a media type that is not written.",
        explanation: "`content` of a parameter is written as JSON or as text. Of another media type the parameter is \
                      a string: the caller writes it, and it is sent as it is, percent-encoded where it has to be.",
        fix: "Use `application/json` or `text/plain`, or a `schema` with a `style`.",
        case: Some("diagnostics/parameter_styles"),
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
    EXTENSION_WITHOUT_EFFECT {
        name: "extension-without-effect",
        severity: Warning,
        summary: "An extension names something that the operation does not have.",
        explanation: "`x-wait` names a required string of the response; `x-pages` names an optional query \
                      parameter, a string and a required array of the response; `x-array-format` is of parameters in \
                      the style `deepObject`. The extension is ignored.",
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
    INVALID_SECURITY_SCHEME {
        name: "invalid-security-scheme",
        severity: Warning,
        summary: "A security scheme does not say how a credential is sent.",
        explanation: "A scheme has a `type`; one of HTTP has a `scheme`, an API key has `in` and `name`. There is no \
                      constant of this one, and alternatives that ask for it are ignored.",
        fix: "Add what is missing.",
        case: Some("diagnostics/security"),
    }
    INVALID_SECURITY {
        name: "invalid-security",
        severity: Warning,
        summary: "`security` is not an array of objects.",
        explanation: "Each object is an alternative: the names of the schemes that are needed together, with their \
                      scopes. Anything else is ignored. Where nothing is left, operations are sent with all the \
                      credentials that a client has.",
        fix: "Write it as `security: [{apiKey: []}]`.",
        case: Some("diagnostics/security"),
    }
    CONFLICTING_SECURITY_SCHEMES {
        name: "conflicting-security-schemes",
        severity: Warning,
        summary: "Two schemes that are needed together stand in the same place of a request.",
        explanation: "Basic authentication and a bearer token both are the header `Authorization`, of which a request \
                      has one. The credential of the later scheme is sent, in the order of their names.",
        fix: "Write them as alternatives: `security: [{basic: []}, {bearer: []}]`, if one of them is enough.",
        case: Some("diagnostics/security"),
    }
    UNKNOWN_SECURITY_SCHEME {
        name: "unknown-security-scheme",
        severity: Warning,
        summary: "`security` names a scheme that is not found.",
        explanation: "The alternative is ignored: nobody can have a credential for it. Where no alternative is left, \
                      operations are sent with all the credentials that a client has.",
        fix: "Add the scheme to `components/securitySchemes`, or use the name of one that is there.",
        case: Some("diagnostics/security"),
    }
    INVALID_SERVER {
        name: "invalid-server",
        severity: Warning,
        summary: "A server has no address, or none that can be used.",
        explanation: "`servers` is an array of objects with a `url` each, without a query and a fragment, in which \
                      braces stand around the names of variables. Anything else is ignored.",
        fix: "Write it as `servers: [{url: https://api.example.com}]`.",
        case: Some("diagnostics/servers"),
    }
    UNDEFINED_SERVER_VARIABLE {
        name: "undefined-server-variable",
        severity: Warning,
        summary: "The address of a server has a variable that is not in `variables`.",
        explanation: "What stands in its place is not known. It is a text that a caller has to set; the address of \
                      the variant of `Server` cannot be used.",
        fix: "Add the variable to `variables`, with its `default`.",
        case: Some("diagnostics/servers"),
    }
    SERVER_VARIABLE_WITHOUT_DEFAULT {
        name: "server-variable-without-default",
        severity: Warning,
        summary: "A server variable has no default.",
        explanation: "OpenAPI requires one. Without it a caller has to set the variable, or the first of the listed \
                      values is taken; the address of the variant of `Server` cannot be used.",
        fix: "Add `default`.",
        case: Some("diagnostics/servers"),
    }
    SERVER_VALUE_WITHOUT_QUOTES {
        name: "server-value-without-quotes",
        severity: Warning,
        summary: "A value of a server variable is a number or a boolean.",
        explanation: "OpenAPI requires texts. It is taken for the text that it is written as in JSON: what YAML reads \
                      as a number may have been written in another way, such as `1.10`.",
        fix: "Put it in quotes.",
        case: Some("diagnostics/servers"),
    }
    UNLISTED_SERVER_DEFAULT {
        name: "unlisted-server-default",
        severity: Warning,
        summary: "The default of a server variable is not among its values.",
        explanation: "OpenAPI requires it to be in the `enum`. It is taken as one more value, the first.",
        fix: "Add it to `enum`, or use a value that is there as `default`.",
        case: Some("diagnostics/servers"),
    }
}
