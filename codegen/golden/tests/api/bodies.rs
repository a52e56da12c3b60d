//! Bodies of requests, as users make them of the generated types.

use golden::FileContent;
use golden::bodies::form::operations::CreateCharge;
use golden::bodies::form::{CreateChargeRequest, CreateChargeRequestCard};
use golden::bodies::media_ranges::Volume;
use golden::bodies::media_ranges::operations::{PatchVolume, PostAsset, PutStar, PutWild};
use golden::bodies::multipart::AddPhotoRequest;
use golden::bodies::multipart::operations::{AddPhoto, Credentials};
use golden::bodies::nullable::Owner;
use golden::bodies::nullable::operations::{AddOwner, AddOwnerBody, PatchOwner, SetOwner};
use golden::bodies::several_media_types::Pet;
use golden::bodies::several_media_types::operations::{CreatePet, CreatePetBody};
use golden::bodies::text_and_bytes::operations::{PutRaw, PutText};

const BASE: &str = "https://api.example.com";

/// The content type and the body of a request.
macro_rules! sent {
    ($operation:expr) => {{
        let request = $operation.http_request(BASE, &Credentials::none()).expect("a request");
        let content_type = request.headers()["content-type"].to_str().expect("a text").to_owned();
        (content_type, String::from_utf8(request.into_body()).expect("UTF-8"))
    }};
}

#[test]
fn a_struct_is_a_multipart_form() {
    let photo = FileContent::from_bytes(b"png".to_vec()).with_name("cat.png");
    let jpeg = FileContent::from("jpg").with_content_type("image/jpeg");
    let body = AddPhotoRequest::new(photo).note("a cat").thumbnails(vec![jpeg]);
    let (content_type, body) = sent!(AddPhoto::new(body));
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    assert_eq!(
        body.replace(boundary, "|"),
        "--|\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"cat.png\"\r\n\
         Content-Type: image/png\r\nx-limit: 5\r\nx-scan: fast\r\n\r\npng\r\n\
         --|\r\nContent-Disposition: form-data; name=\"thumbnails\"; filename=\"thumbnails\"\r\n\
         Content-Type: image/jpeg\r\n\r\njpg\r\n\
         --|\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\na cat\r\n\
         --|--\r\n"
    );
}

#[test]
fn a_struct_is_a_form() {
    let body = CreateChargeRequest::new(5)
        .expand(vec!["customer".to_owned(), "a b".to_owned()])
        .card(CreateChargeRequestCard::new().number("42"))
        .scopes(vec!["x".to_owned(), "y".to_owned()]);
    let (content_type, body) = sent!(CreateCharge::new().body(body));
    assert_eq!(content_type, "application/x-www-form-urlencoded");
    let expand = "expand%5B%5D=customer&expand%5B%5D=a%20b";
    assert_eq!(body, format!("amount=5&{expand}&card%5Bnumber%5D=42&scopes=x,y"));
}

#[test]
fn a_body_of_several_media_types_is_the_preferred_one() {
    let pet = || Pet::new().name("a b");
    let json = (String::from("application/json"), String::from("{\"name\":\"a b\"}"));
    assert_eq!(sent!(CreatePet::new(pet())), json);
    let form = ("application/x-www-form-urlencoded".to_owned(), "name=a%20b".to_owned());
    assert_eq!(sent!(CreatePet::new(CreatePetBody::Form(pet()))), form);
    let patch = sent!(CreatePet::new(CreatePetBody::MergePatch(pet())));
    assert_eq!(patch, ("application/merge-patch+json".to_owned(), json.1));
    let text = sent!(CreatePet::new("a \"b\"".to_owned()));
    assert_eq!(text, ("text/plain".to_owned(), "a \"b\"".to_owned()));
    let png = sent!(CreatePet::new(FileContent::from("png")));
    assert_eq!(png, ("image/png".to_owned(), "png".to_owned()));
    let audio = sent!(CreatePet::new(CreatePetBody::Audio("mp3".into())));
    assert_eq!(audio, ("application/octet-stream".to_owned(), "mp3".to_owned()));
}

#[test]
fn no_range_is_sent() {
    let json = (String::from("application/json"), String::from("{\"name\":\"v\"}"));
    assert_eq!(sent!(PatchVolume::new("1", Volume::new("v"))), json);
    assert_eq!(sent!(PutWild::new(Volume::new("v"))), json);
    assert_eq!(sent!(PutStar::new(Volume::new("v"))), json);
    let asset = ("application/octet-stream".to_owned(), "a \"b\"".to_owned());
    assert_eq!(sent!(PostAsset::new().body("a \"b\"")), asset);
}

#[test]
fn texts_and_bytes_are_sent_as_they_are() {
    assert_eq!(sent!(PutText::new("\"a\"")), ("text/plain".to_owned(), "\"a\"".to_owned()));
    let raw = sent!(PutRaw::new("\u{e4}"));
    assert_eq!(raw, ("application/octet-stream".to_owned(), "\u{e4}".to_owned()));
}

/// JSON has null as a value (RFC 8259, section 3): a body of it is another request than one without a body.
#[test]
fn a_body_may_be_null() {
    let json = |body: &str| (String::from("application/json"), body.to_owned());
    assert_eq!(sent!(SetOwner::new(None)), json("null"));
    assert_eq!(sent!(SetOwner::new(Owner::new().name("a"))), json("{\"name\":\"a\"}"));
    assert_eq!(sent!(SetOwner::from(Owner::new())), json("{}"));
    assert_eq!(sent!(PatchOwner::new().body(None)), json("null"));
    assert_eq!(sent!(PatchOwner::new().body("a".to_owned())), json("\"a\""));
    assert_eq!(sent!(AddOwner::new(AddOwnerBody::Json(None))), json("null"));
    let none = PatchOwner::new().http_request(BASE, &Credentials::none()).expect("a request");
    assert_eq!((none.headers().get("content-type"), none.body().len()), (None, 0));
}
