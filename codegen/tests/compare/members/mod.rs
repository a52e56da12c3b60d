//! Members of objects.

mod access;
mod added;
mod additional_properties;
mod presence;
mod types;

const A: &str = "T: {type: object, properties: {a: {type: string}}}";
const A_CLOSED: &str =
    "T: {type: object, additionalProperties: false, properties: {a: {type: string}}}";
const A_ADDITIONAL: &str =
    "T: {type: object, additionalProperties: {type: integer}, properties: {a: {type: string}}}";
