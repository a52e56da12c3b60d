//! The tables of the types in `file_type`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::FileType;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    FileType {
        Pdf = "PDF";
        Csv = "CSV";
        Img = "IMG";
        Txt = "TXT";
        Docx = "DOCX";
        Excel = "EXCEL";
        Xml = "XML";
        Html = "HTML";
    }
}
