//! The tables of the types in `charge_unit`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ChargeUnit;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    ChargeUnit {
        Page = "page";
        Cell = "cell";
        Usd = "usd";
    }
}
