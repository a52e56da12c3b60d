//! `ExtractOutputMetadata`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use indexmap::IndexMap;

use super::ExtractOutputMetadataValue;

/// What is known about each extracted value. A key is a path into `value`, such as
/// `vendor.name`, `line_items`, `line_items[0]` or `line_items[0].description`. Arrays have
/// entries for the whole, for each item and for each member of an item. A path may have no
/// entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtractOutputMetadata(pub IndexMap<String, ExtractOutputMetadataValue>);
