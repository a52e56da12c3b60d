//! Kinds about a schema by itself: its keywords, and their values.
//!
//! Most are warnings: authors make such faults, and the rest of the schema has a meaning without them.

use super::rows;
use crate::diagnostic::Severity::{Error, Warning};

rows! {
    NOT_A_SCHEMA {
        name: "not-a-schema",
        severity: Error,
        summary: "Something among `components/schemas` is not a schema.",
        explanation: "A schema is an object, or a boolean in OpenAPI 3.1. What is none is often a keyword of \
                      another section that slipped in by its indentation, so that the section is at fault and not \
                      the value. Nothing is generated.",
        fix: "Remove it from the schemas, or write it as a schema.",
        case: Some("diagnostics/no_schemas_at_all"),
    }
    SCHEMA_NOT_AN_OBJECT {
        name: "schema-not-an-object",
        severity: Warning,
        summary: "Something else stands in the place of a schema.",
        explanation: "A schema is an object, or a boolean in OpenAPI 3.1. The value is any JSON.",
        fix: "Write the schema as an object: `{type: string}`.",
        case: Some("diagnostics/wrong_types"),
    }
    EMPTY_SCHEMA {
        name: "empty-schema",
        severity: Warning,
        summary: "A schema has no value.",
        explanation: "In YAML a name with nothing behind it has the value null. The value is any JSON.",
        fix: "Add what the value is, such as `type: string`. A schema of any JSON is `{}`.",
        case: Some("diagnostics/repaired"),
    }
    INVALID_KEYWORD_VALUE {
        name: "invalid-keyword-value",
        severity: Warning,
        summary: "The value of a keyword is of a kind that it cannot be.",
        explanation: "If there is no doubt of what is meant, as with `nullable: \"true\"`, the keyword is read so. \
                      Else it is ignored, and the rest of the schema counts.",
        fix: "Use a value of the kind that the message expects.",
        case: Some("diagnostics/wrong_types"),
    }
    INVALID_REQUIRED_NAME {
        name: "invalid-required-name",
        severity: Warning,
        summary: "A name in `required` is not a string.",
        explanation: "In YAML `1`, `true` and `null` are no strings unless they are quoted. The name is ignored; \
                      the others count.",
        fix: "Quote the name.",
        case: Some("diagnostics/wrong_types"),
    }
    DISCRIMINATOR_WITHOUT_PROPERTY {
        name: "discriminator-without-property",
        severity: Warning,
        summary: "A `discriminator` does not name the member that decides.",
        explanation: "`propertyName` is required. The discriminator is ignored: the branch of a value is decided by \
                      what else the branches say.",
        fix: "Add `propertyName`.",
        case: Some("diagnostics/wrong_types"),
    }
    INVALID_MAPPING {
        name: "invalid-mapping",
        severity: Warning,
        summary: "The `mapping` of a discriminator has a value that is not a string.",
        explanation: "A mapping is an object that has for each label the name of a schema, or a reference to one, as \
                      a string. Of an object with a `$ref`, the reference is used; anything else is ignored.",
        fix: "Use a string: `cat: \"#/components/schemas/Cat\"`.",
        case: Some("diagnostics/wrong_types"),
    }
    EMPTY_UNION {
        name: "empty-union",
        severity: Warning,
        summary: "A `oneOf` or `anyOf` has no branches.",
        explanation: "Taken at its word, no value is valid. Authors do not mean that, so that the keyword is \
                      ignored.",
        fix: "Add the branches, or remove the keyword.",
        case: Some("diagnostics/empty_union"),
    }
    EMPTY_ALL_OF {
        name: "empty-all-of",
        severity: Warning,
        summary: "An `allOf` has no schemas.",
        explanation: "JSON Schema asks for at least one. The keyword is ignored.",
        fix: "Add the schemas, or remove the keyword.",
        case: Some("diagnostics/wrong_types"),
    }
    EMPTY_ENUM {
        name: "empty-enum",
        severity: Warning,
        summary: "An `enum` has no values.",
        explanation: "Taken at its word, no value is valid. Authors do not mean that, so that the keyword is \
                      ignored.",
        fix: "Add the values, or remove the keyword.",
        case: Some("diagnostics/wrong_types"),
    }
    UNKNOWN_TYPE {
        name: "unknown-type",
        severity: Warning,
        summary: "The `type` of a schema is none of JSON Schema.",
        explanation: "The types are `string`, `number`, `integer`, `boolean`, `array` and `object`, in OpenAPI 3.1 \
                      also `null`. A name of another language that leaves no doubt is read as the type that is \
                      meant: `long` as `integer`. Any other is ignored.",
        fix: "Use one of these types.",
        case: Some("diagnostics/repaired"),
    }
    ENUM_TYPE_MISMATCH {
        name: "enum-type-mismatch",
        severity: Warning,
        summary: "An `enum` has values that are not of the `type` of its schema.",
        explanation: "In YAML `1` is a number, and `\"1\"` is a string. Values are read as the type says where they \
                      can be, and the others are ignored. If none can be, either of the two keywords may be the one \
                      that is wrong, and the value is any JSON.",
        fix: "Quote the values, or take the quotes away; or change the `type`.",
        case: Some("diagnostics/repaired"),
    }
    UNREADABLE_SCHEMA {
        name: "unreadable-schema",
        severity: Warning,
        summary: "A schema has a keyword that cannot be read.",
        explanation: "The message says what the reader of schemas has found. The keyword is ignored, or the value is \
                      any JSON if it is not known which keyword it is. No description is known that shows this, for \
                      other kinds come before it.",
        fix: "Correct the keyword as the Schema Object of the OpenAPI Specification has it, and please report it.",
        case: None,
    }
    IGNORED_KEYWORD {
        name: "ignored-keyword",
        severity: Warning,
        summary: "A keyword is ignored.",
        explanation: "It is unsupported, or is no keyword of OpenAPI. What it asks of a value is not checked, and \
                      values are kept as they come. Each keyword is reported once, at the first schema that has it. \
                      Extensions, which begin with `x-`, are not reported.",
        fix: "Check the name of the keyword. If it is meant, nothing: the types are right without it.",
        case: Some("diagnostics/wrong_types"),
    }
    UNFIT_REPLACEMENT {
        name: "unfit-replacement",
        severity: Warning,
        summary: "A schema says that it is of a type that is replaced, and has another form.",
        explanation: "A keyword such as `x-kind: date` asks for a type that exists already. The schema has another \
                      type than the values of that one, or other members: values would not be read, or would lose \
                      members. A type is made of the schema as of any other.",
        fix: "Give the schema the form of the type, or remove the keyword.",
        case: None,
    }
    NULLABLE_ROOT {
        name: "nullable-root",
        severity: Warning,
        summary: "A JSON Schema by itself takes null, which the type that is made of it does not.",
        explanation: "A type is made of what else the schema takes. Within another one it would be in an `Option`; by \
                      itself it is not.",
        fix: "Read it as an `Option` where it may be null, or remove null from the schema.",
        case: None,
    }
}
