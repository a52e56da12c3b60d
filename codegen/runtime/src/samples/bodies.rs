//! Operations with bodies that are not JSON.

use serde_json::Value;

use crate::runtime::http::body::bodies;
use crate::runtime::http::table::operation;
use crate::runtime::types::file::FileContent;
use crate::runtime::types::record::record;
use crate::runtime::value::kept::Kept;

/// What both kinds of forms are made of.
#[derive(Clone, PartialEq)]
pub struct Upload {
    pub note: Option<String>,
    pub file: Option<FileContent>,
    pub pages: Option<Vec<FileContent>>,
    pub count: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub owner: Option<Value>,
    pub owners: Option<Vec<Value>>,
    pub filter: Option<Value>,
    pub labels: Option<Vec<String>>,
    pub cleared: Option<Option<String>>,
    kept: Kept,
}

record! {
    Upload(UploadSlots): new() {
        0 note: String = "note", optional none;
        1 file: FileContent = "file", optional none;
        2 pages: Vec<FileContent> = "pages", optional none;
        3 count: i64 = "count", optional none;
        4 tags: Vec<String> = "tags", optional none;
        5 owner: Value = "owner", optional none;
        6 owners: Vec<Value> = "owners", optional none;
        7 filter: Value = "filter", optional none;
        8 labels: Vec<String> = "labels", optional none;
        9 cleared: String = "cleared", optional_nullable none;
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct SendForm {
    pub body: Upload,
}

operation! {
    SendForm: POST "/form" as "sendForm", new(body: Upload) from(Upload) {}
    body body: Upload, required argument {
        form "application/x-www-form-urlencoded";
    }
    encodings "application/x-www-form-urlencoded" {
        query "filter" deep_object;
        part "labels" = "application/json";
    }
    answers: () { 204 => empty; }
    errors: () { 400 => empty; }
}

#[derive(Clone, Debug, PartialEq)]
pub struct SendParts {
    pub body: Upload,
}

operation! {
    SendParts: POST "/parts" as "sendParts", new(body: Upload) from(Upload) {}
    body body: Upload, required argument { multipart "multipart/form-data"; }
    encodings "multipart/form-data" {
        query "filter" deep_object;
        part "labels" = "application/json";
        part "pages" = "image/*, image/png" ["x-scan" = "1"];
    }
    answers: () { 204 => empty; }
    errors: () { 400 => empty; }
}

#[derive(Clone, Debug, PartialEq)]
pub struct SendAny {
    pub body: Option<SendAnyBody>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum SendAnyBody {
    Json(Upload),
    Patch(Upload),
    Text(String),
    Bytes(FileContent),
}

bodies! {
    SendAnyBody {
        0 Json: Upload, from;
        1 Patch: Upload;
        2 Text: String, from;
        3 Bytes: FileContent, from;
    }
}

operation! {
    SendAny: POST "/any" as "sendAny", new() from() {}
    body body: SendAnyBody, optional none {
        json "application/*+json";
        json "application/merge-patch+json";
        text "text/*";
        bytes "image/*";
    }
    answers: () { 204 => empty; }
    errors: () { 400 => empty; }
}
