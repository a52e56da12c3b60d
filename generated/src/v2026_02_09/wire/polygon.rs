//! The tables of the types in `polygon`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::Polygon;
use crate::runtime::types::record::record;

record! {
    Polygon(PolygonSlots): new(x: f64, y: f64) {
        0 x: f64 = "x", required argument;
        1 y: f64 = "y", required argument;
    }
}
