//! Files, as they are uploaded, read, listed and deleted.

use extend_ai_types::{File, FileType, FilesDeleteResponse, FilesListResponse};

use super::payload;

#[test]
fn an_uploaded_file_has_no_address() {
    let file: File = payload("file-uploaded");
    assert_eq!((file.name.as_str(), file.r#type), ("inv 20417 K\u{f6}ln.pdf", Some(FileType::Pdf)));
    assert_eq!((file.presigned_url, file.contents), (Some(None), Some(None)));
    assert_eq!(file.metadata.page_count, Some(2.0));
    // The documentation says of the address that it is not there, the types that it is null.
    let file: File = payload("file-uploaded-without-address");
    assert_eq!((file.presigned_url, file.contents, file.r#type), (None, None, None));
}

#[test]
fn a_file_that_is_read_has_an_address() {
    let file: File = payload("file");
    let address = file.presigned_url.flatten().expect("an address");
    assert_eq!(address, "https://storage.example.com/f/9RkP3s?sig=a%2Bb%3D&expires=900");
    assert_eq!(file.contents, None);
}

#[test]
fn parsed_content_is_kept_with_what_is_not_described_of_it() {
    let file: File = payload("file-with-contents");
    let contents = file.contents.flatten().expect("contents");
    assert!(contents.unknown_members().contains_key("markdown"));
    let pages = contents.pages.expect("pages");
    assert_eq!((pages[0].page_number, pages[0].page_height), (1, Some(792.0)));
    assert!(pages[0].unknown_members().contains_key("rawText"));
    assert_eq!(pages[1].html.as_deref(), Some("<p>Total</p>"));
    let sections = contents.sections.expect("sections");
    assert_eq!((sections[0].start_page_number, sections[0].end_page_number), (1, 2));
    let sheets = contents.sheets.expect("sheets");
    assert_eq!(sheets[0].raw_text.as_deref(), Some("a,b\n1,2"));
    assert_eq!((sheets[1].sheet_name.as_str(), &sheets[1].raw_text), ("Notes", &None));
}

#[test]
fn a_list_has_summaries() {
    let page: FilesListResponse = payload("files-page");
    let [whole, part, tomorrow] = &page.data[..] else { panic!("three files") };
    assert_eq!(whole.parent_file_id, None);
    assert_eq!(part.parent_file_id.as_ref(), Some(&whole.id));
    let split = part.metadata.parent_split.as_ref().expect("a split");
    assert_eq!((split.start_page, split.end_page), (2, 2));
    let kind = tomorrow.r#type.as_ref().expect("a kind");
    assert_eq!((kind.as_str(), kind.is_known()), ("PPTX", false));
    assert_eq!(page.next_page_token.as_deref(), Some("xK9mLPqRtN3v==:zWvUxYjM4nKp/Q+CNk="));
}

#[test]
fn a_deleted_file() {
    let deleted: FilesDeleteResponse = payload("file-deleted");
    assert_eq!(deleted.id, "file_9RkP3sVx6TnQ2wLmYb8Hc");
}
