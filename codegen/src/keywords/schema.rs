//! The Schema Object, which since OpenAPI 3.1 is a JSON Schema of 2020-12, and what stands in it.

use super::keyword::Fate::{
    Access, Composition, Documentation, Exclusion, Ignored, Limit, Name, Openness, Operation,
    Reference, Structure, ValidationNotMade,
};
use super::keyword::Form::{
    Any, Boolean, Number, Object, PerValue, Schema, Schemas, SchemasByName, Text, Texts,
    TextsByName, Value, Values,
};
use super::keyword::Instance::{Arrays, Numbers, Objects, Scalars, Strings};
use super::keyword::{Keyword, Versions};

const ALL: Versions = Versions::ALL;
const V3_0: Versions = Versions::V3_0;
const SINCE_3_1: Versions = Versions::SINCE_3_1;
const NONE: Versions = Versions::NONE;

const CONTENT_MEDIA_TYPE: &str =
    "A string of bytes, such as `image/png`, is a file. What is in another string is not read.";
const NOT_A_JSON_SCHEMA_OF_ITS_OWN: &str =
    "Every schema is read in the dialect of OpenAPI, and known by its pointer.";
const NOT_DYNAMIC: &str =
    "A reference that depends on who refers is not followed: the value is any JSON.";

/// A schema.
pub(super) const SCHEMA: &[Keyword] = &[
    // References.
    Keyword::new("$ref", SINCE_3_1, Text, Reference, "A JSON Pointer, or the `$anchor` of a schema."),
    Keyword::new("$anchor", SINCE_3_1, Text, Reference, ""),
    Keyword::new("$dynamicAnchor", SINCE_3_1, Text, Reference, "As `$anchor`."),
    Keyword::new("$defs", SINCE_3_1, SchemasByName, Reference, ""),
    Keyword::new("definitions", SINCE_3_1, SchemasByName, Reference, "As `$defs`, of earlier drafts."),
    Keyword::new("$dynamicRef", SINCE_3_1, Text, ValidationNotMade, NOT_DYNAMIC),
    Keyword::new("$recursiveRef", SINCE_3_1, Text, ValidationNotMade, NOT_DYNAMIC),
    // Several schemas for one value.
    Keyword::new("allOf", ALL, Schemas, Composition, "The type that takes what all of them take.")
        .says_kind(),
    Keyword::new("oneOf", ALL, Schemas, Composition, "A union.").says_kind(),
    Keyword::new("anyOf", ALL, Schemas, Composition, "A union.").says_kind(),
    Keyword::new("discriminator", ALL, Object, Composition, "Which branch a value is of."),
    Keyword::new(
        "not",
        ALL,
        Schema,
        Exclusion,
        "Understood of kinds, of values, of a member, and of one of several such.",
    ),
    Keyword::new("if", SINCE_3_1, Schema, ValidationNotMade, ""),
    Keyword::new("then", SINCE_3_1, Schema, ValidationNotMade, ""),
    Keyword::new("else", SINCE_3_1, Schema, ValidationNotMade, ""),
    // Values.
    Keyword::new("enum", ALL, Values, Structure, "An enum of strings, or of integers.").says_kind(),
    Keyword::new("const", SINCE_3_1, Value, Structure, "As an `enum` of one value."),
    Keyword::new("x-extensible-enum", NONE, Any, Openness, "A single value of `enum` is no constant."),
    Keyword::new("x-enum-varnames", NONE, PerValue, Name, "The names of the variants."),
    Keyword::new("x-enumNames", NONE, PerValue, Name, "As `x-enum-varnames`."),
    Keyword::new("x-enum-names", NONE, PerValue, Name, "As `x-enum-varnames`."),
    Keyword::new("x-enum-descriptions", NONE, PerValue, Documentation, "Of the variants."),
    Keyword::new("x-enumDescriptions", NONE, PerValue, Documentation, "As `x-enum-descriptions`."),
    Keyword::new("type", ALL, Text, Structure, "Several types are a union.").says_kind(),
    Keyword::new("nullable", V3_0, Boolean, Structure, "Read in every version."),
    Keyword::new(
        "format",
        ALL,
        Text,
        Structure,
        "`date-time`, `password` and `uint64` have types of their own; others distinguish the branches \
         of a union.",
    )
    .of(Scalars),
    // Objects.
    Keyword::new("properties", ALL, SchemasByName, Structure, "Members.").of(Objects).says_kind(),
    Keyword::new("required", ALL, Texts, Structure, "Members that are not optional.").of(Objects),
    Keyword::new(
        "patternProperties",
        SINCE_3_1,
        SchemasByName,
        Structure,
        "The type of additional members, where all of them are known. Where they are not, they are any \
         JSON, with a warning.",
    )
    .of(Objects),
    Keyword::new(
        "propertyNames",
        SINCE_3_1,
        Schema,
        Exclusion,
        "Understood of an `enum` of names.",
    )
    .of(Objects),
    // Arrays.
    Keyword::new("items", ALL, Schema, Structure, "").of(Arrays).says_kind(),
    Keyword::new(
        "prefixItems",
        SINCE_3_1,
        Schemas,
        Structure,
        "An item is one of these and of `items`, where all are known. Where they are not, it is any JSON, \
         with a warning.",
    )
    .of(Arrays),
    Keyword::new("additionalProperties", ALL, Schema, Structure, "The type of members that are not listed.")
        .of(Objects)
        .says_kind(),
    // Limits.
    Keyword::new("minimum", ALL, Number, Limit, "").of(Numbers),
    Keyword::new("maximum", ALL, Number, Limit, "").of(Numbers),
    Keyword::new("exclusiveMinimum", ALL, Any, Limit, "A boolean in 3.0, a number since 3.1.").of(Numbers),
    Keyword::new("exclusiveMaximum", ALL, Any, Limit, "A boolean in 3.0, a number since 3.1.").of(Numbers),
    Keyword::new("multipleOf", ALL, Number, Limit, "").of(Numbers),
    Keyword::new("minLength", ALL, Number, Limit, "").of(Strings),
    Keyword::new("maxLength", ALL, Number, Limit, "").of(Strings),
    Keyword::new("pattern", ALL, Text, Limit, "").of(Strings),
    Keyword::new("minItems", ALL, Number, Limit, "").of(Arrays),
    Keyword::new("maxItems", ALL, Number, Limit, "").of(Arrays),
    Keyword::new("uniqueItems", ALL, Boolean, Limit, "").of(Arrays),
    Keyword::new("minProperties", ALL, Number, Limit, "").of(Objects),
    Keyword::new("maxProperties", ALL, Number, Limit, "").of(Objects),
    // Validation that no type can do.
    Keyword::new("contains", SINCE_3_1, Schema, ValidationNotMade, "").of(Arrays),
    Keyword::new("minContains", SINCE_3_1, Number, ValidationNotMade, "").of(Arrays),
    Keyword::new("maxContains", SINCE_3_1, Number, ValidationNotMade, "").of(Arrays),
    Keyword::new("unevaluatedItems", SINCE_3_1, Schema, ValidationNotMade, "").of(Arrays),
    Keyword::new("unevaluatedProperties", SINCE_3_1, Schema, ValidationNotMade, "").of(Objects),
    Keyword::new("dependentSchemas", SINCE_3_1, SchemasByName, ValidationNotMade, "").of(Objects),
    Keyword::new("dependentRequired", SINCE_3_1, TextsByName, ValidationNotMade, "").of(Objects),
    Keyword::new("dependencies", SINCE_3_1, Any, ValidationNotMade, "Of earlier drafts.").of(Objects),
    // Documentation.
    Keyword::new("title", ALL, Text, Documentation, "Where there is no `description`."),
    Keyword::new("description", ALL, Text, Documentation, ""),
    Keyword::new("summary", NONE, Text, Documentation, "Authors write it beside a `$ref`."),
    Keyword::new("example", ALL, Value, Documentation, ""),
    Keyword::new("examples", SINCE_3_1, Values, Documentation, "The first."),
    Keyword::new("default", ALL, Value, Documentation, "Nothing is filled in for an absent member."),
    Keyword::new("deprecated", ALL, Boolean, Documentation, ""),
    Keyword::new("externalDocs", ALL, Object, Documentation, "Its `url`."),
    // Directions.
    Keyword::new("readOnly", ALL, Boolean, Access, "`required` of such a member counts in responses."),
    Keyword::new("writeOnly", ALL, Boolean, Access, "`required` of such a member counts in requests."),
    // Extensions.
    Keyword::new("x-retryable", NONE, Boolean, Operation, "A request may be repeated where an error has it."),
    // What is ignored.
    Keyword::new("xml", ALL, Object, Ignored, "Only JSON is read and written."),
    Keyword::new("contentEncoding", SINCE_3_1, Text, Ignored, "A string is not decoded.").of(Strings),
    Keyword::new("contentMediaType", SINCE_3_1, Text, Ignored, CONTENT_MEDIA_TYPE).of(Strings),
    Keyword::new("contentSchema", SINCE_3_1, Schema, Ignored, "What is in a string is not read.")
        .of(Strings),
    Keyword::new("$id", SINCE_3_1, Text, Ignored, NOT_A_JSON_SCHEMA_OF_ITS_OWN),
    Keyword::new("$schema", SINCE_3_1, Text, Ignored, NOT_A_JSON_SCHEMA_OF_ITS_OWN),
    Keyword::new("$vocabulary", SINCE_3_1, Any, Ignored, NOT_A_JSON_SCHEMA_OF_ITS_OWN),
    Keyword::new("$recursiveAnchor", SINCE_3_1, Any, Ignored, "No reference is to it by a name."),
    Keyword::new("$comment", SINCE_3_1, Text, Ignored, "It is for the authors of the description."),
];

/// What says which branch a value is of.
pub(super) const DISCRIMINATOR: &[Keyword] = &[
    Keyword::new("propertyName", ALL, Text, Composition, "The member that labels the branches."),
    Keyword::new("mapping", ALL, TextsByName, Composition, "What schema each label stands for."),
    Keyword::new(
        "defaultMapping",
        Versions::V3_2,
        Text,
        Ignored,
        "A value with another label, or none, is kept whole.",
    ),
];

const NO_XML: &str = "Only JSON is read and written.";

/// How a value is written as XML.
pub(super) const XML: &[Keyword] = &[
    Keyword::new("nodeType", Versions::V3_2, Text, Ignored, NO_XML),
    Keyword::new("name", ALL, Text, Ignored, NO_XML),
    Keyword::new("namespace", ALL, Text, Ignored, NO_XML),
    Keyword::new("prefix", ALL, Text, Ignored, NO_XML),
    Keyword::new("attribute", ALL, Boolean, Ignored, NO_XML),
    Keyword::new("wrapped", ALL, Boolean, Ignored, NO_XML),
];
