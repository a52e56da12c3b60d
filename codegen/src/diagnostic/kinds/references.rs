//! Kinds about what a `$ref` or the label of a discriminator leads to.

use super::rows;
use crate::diagnostic::Severity::{Error, Warning};

rows! {
    DANGLING_REFERENCE {
        name: "dangling-reference",
        severity: Error,
        summary: "What a `$ref` refers to is not found.",
        explanation: "Neither the description nor the document that the reference names has anything there. What \
                      type it is cannot be guessed, so that nothing is generated.",
        fix: "Correct the reference, or add what it refers to. A JSON Pointer is case-sensitive, and writes `/` \
              in a name as `~1`.",
        case: Some("diagnostics/dangling_references"),
    }
    REFERENCE_NOT_A_STRING {
        name: "reference-not-a-string",
        severity: Error,
        summary: "The value of a `$ref` is not a string.",
        explanation: "A reference is a string: the location of what is meant. If a member of an object is called \
                      `$ref`, its schema stands in `properties`.",
        fix: "Use a string: `$ref: \"#/components/schemas/Pet\"`.",
        case: Some("diagnostics/no_schemas_at_all"),
    }
    CIRCULAR_REFERENCE {
        name: "circular-reference",
        severity: Error,
        summary: "A `$ref` leads to itself, and to nothing else.",
        explanation: "A schema may be within itself, as in a tree. Here references lead to one another in a circle \
                      and none of them says what the value is.",
        fix: "Replace one of the references by the schema that is meant.",
        case: Some("diagnostics/circular_references"),
    }
    REFERENCE_TO_NON_SCHEMA {
        name: "reference-to-non-schema",
        severity: Warning,
        summary: "A `$ref` in the place of a schema refers to something else.",
        explanation: "If that has exactly one schema, as a parameter or a response of one media type, its schema \
                      is used. Else the value is any JSON.",
        fix: "Refer to the schema that is meant.",
        case: Some("diagnostics/no_schema"),
    }
    DANGLING_MAPPING {
        name: "dangling-mapping",
        severity: Warning,
        summary: "The label of a discriminator stands for a schema that is not found.",
        explanation: "The label is ignored; the others count. A value with this label is decided by its members, \
                      or is kept as unknown. A label stands for the name of a schema, or for a reference to one.",
        fix: "Correct the value of the label, add the schema, or remove the label.",
        case: Some("diagnostics/dangling_mapping"),
    }
    MISSING_DOCUMENT {
        name: "missing-document",
        severity: Error,
        summary: "A document that a `$ref` refers to is not found.",
        explanation: "Documents are read from the folder of the description, and from those of `--allow-dir`. \
                      References are relative to the document that they stand in.",
        fix: "Add the document, or correct the reference. `--allow-missing` takes what it describes for any JSON.",
        case: Some("diagnostics/missing_documents"),
    }
    MISSING_DOCUMENT_ALLOWED {
        name: "missing-document-allowed",
        severity: Warning,
        summary: "A document that a `$ref` refers to is not found, which `--allow-missing` allows.",
        explanation: "What stands in that document is any JSON in the generated code. Without `--allow-missing` \
                      this is the error `missing-document`.",
        fix: "Add the document, or correct the reference.",
        case: Some("references/missing_document_allowed"),
    }
    NOT_FETCHED {
        name: "not-fetched",
        severity: Warning,
        summary: "A `$ref` refers to an address on the network.",
        explanation: "The generator fetches nothing, so that it gives the same code tomorrow. What the address \
                      describes is any JSON.",
        fix: "Save a copy beside the description, and refer to that. An overlay can do so without a change of the \
              description.",
        case: Some("diagnostics/missing_documents"),
    }
}
