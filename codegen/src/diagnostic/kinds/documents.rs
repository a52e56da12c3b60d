//! Kinds that reading reports: texts, versions of OpenAPI, documents that others refer to.

use super::rows;
use crate::diagnostic::Severity::{Error, Warning};

rows! {
    SYNTAX {
        name: "syntax",
        severity: Error,
        summary: "The text is neither JSON nor YAML.",
        explanation: "The parser stopped at this position; what comes after it has not been looked at. A text \
                      that begins with `{` or `[` is read as JSON, any other as YAML 1.2.",
        fix: "Correct the text at the position, or right before it. A tab in the indentation of YAML, a quote \
              that is not closed and a missing comma are the usual reasons.",
        case: Some("diagnostics/malformed"),
    }
    NESTED_TOO_DEEP {
        name: "nested-too-deep",
        severity: Error,
        summary: "The document is nested too deeply to be read.",
        explanation: "Reading has a limit, so that no text can exhaust the stack: 500 levels of JSON, half as \
                      many of YAML. A schema takes two levels and more for each one that is within it.",
        fix: "Move inner schemas to `components/schemas`, and refer to them.",
        case: Some("diagnostics/nested_too_deep"),
    }
    DUPLICATE_MEMBER {
        name: "duplicate-member",
        severity: Warning,
        summary: "An object has two members of the same name.",
        explanation: "JSON and YAML leave open what that means; readers of JSON use the last one, and so does \
                      the generator. What the others say is lost.",
        fix: "Remove or rename all but one of them.",
        case: Some("diagnostics/duplicate_members"),
    }
    EMPTY_DOCUMENT {
        name: "empty-document",
        severity: Error,
        summary: "The description is empty.",
        explanation: "The text has no value, or only comments.",
        fix: "Add the description: `openapi`, `info` and `paths`.",
        case: Some("diagnostics/empty"),
    }
    DOCUMENT_NOT_AN_OBJECT {
        name: "document-not-an-object",
        severity: Error,
        summary: "The description is not an object.",
        explanation: "A description is an object with the members `openapi`, `info` and `paths`. A list or a \
                      single word is none, such as the message of a server in the place of the file.",
        fix: "Check that the file is the description.",
        case: Some("diagnostics/not_an_object"),
    }
    SWAGGER {
        name: "swagger",
        severity: Error,
        summary: "The description is written in Swagger 2.0.",
        explanation: "Swagger 2.0 says otherwise where bodies, servers and components stand. It is unsupported.",
        fix: "Convert the description to OpenAPI 3.0 first, with a converter such as swagger2openapi.",
        case: Some("diagnostics/swagger"),
    }
    MISSING_VERSION {
        name: "missing-version",
        severity: Error,
        summary: "The description does not say which version of OpenAPI it is written in.",
        explanation: "Version 3.0 and version 3.1 read the same schema in different ways, so that the version is \
                      not guessed.",
        fix: "Add the member `openapi`: `openapi: 3.0.3`.",
        case: Some("diagnostics/no_version"),
    }
    VERSION_NOT_A_STRING {
        name: "version-not-a-string",
        severity: Error,
        summary: "The version of OpenAPI is not a string.",
        explanation: "YAML reads `3.0` as the number 3, and a version has three parts.",
        fix: "Quote the version, or write all of its parts: `openapi: 3.0.3`.",
        case: Some("diagnostics/version_as_number"),
    }
    UNSUPPORTED_VERSION {
        name: "unsupported-version",
        severity: Error,
        summary: "The version of OpenAPI is unsupported.",
        explanation: "Descriptions of OpenAPI 3.0, 3.1 and 3.2 are read.",
        fix: "Convert the description to one of these versions.",
        case: Some("diagnostics/other_version"),
    }
    NEWER_VERSION {
        name: "newer-version",
        severity: Warning,
        summary: "The description is written in OpenAPI 3.2, and is read as one of 3.1.",
        explanation: "Version 3.2 adds to 3.1 and changes nothing of it. What it adds is ignored, such as \
                      `itemSchema`, `additionalOperations` and the method `query`; the name of a server is read.",
        fix: "Nothing, if the description uses nothing that is new in 3.2. Otherwise look at what is generated \
              of it.",
        case: Some("diagnostics/version_3_2"),
    }
    SAME_VERSION {
        name: "same-version",
        severity: Error,
        summary: "Two descriptions become the same module.",
        explanation: "Each description becomes a module that is called by its version, which is the name of the \
                      file. Two files of one name, `v1.json` and `v1.yaml`, have one version.",
        fix: "Rename one of the files, or remove it.",
        case: Some("diagnostics/version_3_2"),
    }
    INVALID_CONFIGURATION {
        name: "invalid-configuration",
        severity: Error,
        summary: "The file of settings says something that has no meaning.",
        explanation: "`openapi-crate.toml` has a `[[crate]]` for each crate that is generated. A key that is not known \
                      may be one with a typo, and what it says would be ignored.",
        fix: "Use the keys that the README of `openapi-crate` lists.",
        case: None,
    }
    OWN_MODULE {
        name: "own-module",
        severity: Error,
        summary: "A module that was written by hand has the name of a generated one.",
        explanation: "The root of the crate declares each module of your own in `src`. It has the modules of the \
                      versions and of the runtime too, and those that it re-exports: `client`, `json`, \
                      `operations` and `webhooks`.",
        fix: "Rename the module.",
        case: Some("diagnostics/version_3_2"),
    }
}
