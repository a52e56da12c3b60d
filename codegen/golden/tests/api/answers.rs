//! What an answer becomes: by its status, its media type and its headers.

use golden::answers::accepted::operations::Credentials;
use golden::answers::{
    accepted, by_schema, default_status, headers, redirects, streams, without_body,
};
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode};

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).expect("a status")
}

fn headers_of(lines: &[(&'static str, &'static str)]) -> HeaderMap {
    let lines = lines.iter();
    lines
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
        .collect()
}

fn accept(request: &Request<Vec<u8>>) -> Option<&str> {
    request.headers().get("accept").map(|value| value.to_str().expect("a text"))
}

macro_rules! accept_of {
    ($request:expr) => {
        accept(
            &$request.http_request("https://a.example", &Credentials::none()).expect("a request"),
        )
        .map(str::to_owned)
        .as_deref()
    };
}

#[test]
fn accept_lists_what_is_described() {
    use accepted::operations as of;
    assert_eq!(
        accept_of!(of::DownloadOperation::new()),
        Some("application/pdf, application/problem+json")
    );
    assert_eq!(accept_of!(of::Notes::new()), Some("text/plain, text/markdown"));
    assert_eq!(accept_of!(of::Export::new()), Some("application/json"));
    assert_eq!(accept_of!(of::Vendor::new()), Some("application/vnd.example.v2+json"));
    assert_eq!(accept_of!(of::Sheet::new()), Some("text/csv, application/pdf"));
    assert_eq!(accept_of!(of::Picture::new()), Some("application/json, */*"));
    assert_eq!(accept_of!(of::Anything::new()), Some("*/*"));
    assert_eq!(accept_of!(of::Ids::new()), Some("*/*"));
    assert_eq!(accept_of!(of::Thumbnail::new()), Some("text/plain, application/json"));
    assert_eq!(accept_of!(of::Nothing::new()), None);
}

#[test]
fn a_body_is_read_by_its_media_type() {
    use accepted::operations as of;
    let none = HeaderMap::new();
    let bytes = [0xff, 0, b'{'];
    assert_eq!(
        of::DownloadOperation::http_response(status(200), &none, &bytes).expect("bytes"),
        bytes
    );
    assert_eq!(of::Picture::http_response(status(200), &none, &bytes).expect("bytes"), bytes);
    assert_eq!(of::Anything::http_response(status(200), &none, b"[]").expect("bytes"), b"[]");
    let text = of::Notes::http_response(status(200), &none, "h\u{e4}".as_bytes());
    assert_eq!(text.expect("a text"), "h\u{e4}");
    assert_eq!(of::Ids::http_response(status(200), &none, b"[1]").expect("JSON"), [1]);
    let thumbnail = of::Thumbnail::http_response(status(200), &none, &bytes).expect("bytes");
    assert_eq!(thumbnail, of::ThumbnailAnswer::Ok(bytes.to_vec()));
}

#[test]
fn the_statuses_of_bytes_are_known() {
    use accepted::operations::{Download, Sheet, Thumbnail};
    assert!(Sheet::is_download(200) && !Sheet::is_download(202));
    assert!(Thumbnail::is_download(200) && !Thumbnail::is_download(202));
}

#[test]
fn a_text_that_is_none_keeps_its_bytes() {
    let error = accepted::operations::Notes::http_response(
        status(200),
        &headers_of(&[("content-type", "text/plain; charset=iso-8859-1")]),
        b"h\xe4",
    );
    let error = error.expect_err("no UTF-8");
    assert_eq!((error.status(), error.body()), (status(200), &b"h\xe4"[..]));
    assert!(error.reason().expect("a reason").to_string().starts_with("no text: "));
}

#[test]
fn default_is_a_success_where_none_is_listed() {
    use default_status::ModelList;
    use default_status::operations::{ListModels, ListThings, ListThingsError};
    let (none, body) = (HeaderMap::new(), br#"{"models":["a"]}"#);
    let list = ModelList::from_json(body).expect("a list");
    for code in [200, 201, 299] {
        let models = ListModels::http_response(status(code), &none, body);
        assert_eq!(models.expect("a success"), list, "{code}");
        assert_eq!(ListThings::http_response(status(code), &none, body).expect("a success"), list);
    }
    for code in [101, 302, 400, 500] {
        let error = ListModels::http_response(status(code), &none, body).expect_err("an error");
        assert_eq!(error.documented(), Some(&list), "{code}");
    }
    let error = ListThings::http_response(status(404), &none, b"").expect_err("an error");
    assert_eq!(error.documented(), Some(&ListThingsError::NotFound(())));
    let error = ListThings::http_response(status(500), &none, body).expect_err("an error");
    assert_eq!(error.documented(), Some(&ListThingsError::Default(list)));
}

#[test]
fn default_is_an_error_beside_a_success() {
    use default_status::operations::GetModel;
    let (none, failure) = (HeaderMap::new(), br#"{"message":"no"}"#);
    GetModel::http_response(status(200), &none, br#"{"models":[]}"#).expect("a success");
    for code in [201, 404, 500] {
        let error = GetModel::http_response(status(code), &none, failure).expect_err("an error");
        assert_eq!(error.documented().expect("documented").message, "no", "{code}");
        assert_eq!(error.status().as_u16(), code);
    }
}

#[test]
fn a_code_goes_before_its_class() {
    use default_status::operations::{StartModel, StartModelAnswer};
    let read = |code, body: &[u8]| StartModel::http_response(status(code), &HeaderMap::new(), body);
    let started = read(202, br#"{"message":"wait"}"#).expect("a success");
    assert!(matches!(started, StartModelAnswer::Accepted(failure) if failure.message == "wait"));
    let started = read(206, br#"{"models":[]}"#).expect("a success");
    assert!(matches!(started, StartModelAnswer::Status2xx(list) if list.models.is_empty()));
    assert!(read(418, br#"{"message":"no"}"#).expect_err("an error").documented().is_some());
    assert!(read(500, br#"{"message":"no"}"#).expect_err("an error").documented().is_none());
}

#[test]
fn a_redirect_is_a_success_where_nothing_else_is() {
    use redirects::operations::{DownloadArchive, GetPage};
    let headers = headers_of(&[("location", "https://b.example/a.zip")]);
    let reply = DownloadArchive::http_reply(status(302), &headers, b"").expect("a success");
    let described = reply.described_headers().expect("as described");
    assert_eq!(described.location.as_deref(), Some("https://b.example/a.zip"));
    DownloadArchive::http_response(status(404), &headers, b"").expect_err("an error");
    GetPage::http_response(status(304), &HeaderMap::new(), b"").expect_err("an error");
}

#[test]
fn headers_have_the_types_that_are_described() {
    use headers::operations::{ListPets, ListPetsHeaders};
    let came = headers_of(&[
        ("x-rate-limit", "7"),
        ("x-next", "007"),
        ("x-total", "12"),
        ("x-complete", "true"),
        ("x-tags", "a, b"),
        ("x-sizes", "1,2"),
        ("x-color", "r,100,name,7"),
        ("x-range", "from=1,unit=2"),
        ("x-counts", "a,1,b,2"),
        ("x-scores", "a=1.5,unit=7"),
        ("x-owner", r#"{"id":"o"}"#),
        ("x-state", "rotten"),
        ("expires-at", "2026-02-09T00:00:00Z"),
        ("x-untyped", "1"),
        ("x-differs", "2"),
        ("set-cookie", "session=secret"),
    ]);
    let reply = ListPets::http_reply(status(200), &came, b"").expect("a success");
    assert_eq!(reply.status, 200);
    assert_eq!(reply.headers, came);
    assert!(!format!("{reply:?}").contains("secret"));
    let described = reply.described_headers().expect("as described");
    assert_eq!(described.x_rate_limit, Some(7));
    assert_eq!(described.x_next.as_deref(), Some("007"));
    assert_eq!(described.x_total, Some(12));
    assert_eq!(described.x_complete, Some(true));
    assert_eq!(described.x_tags, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(described.x_sizes, Some(vec![1, 2]));
    let color = described.x_color.expect("a color");
    assert_eq!((color.r, color.name.as_deref()), (Some(100), Some("7")));
    let range = described.x_range.expect("a range");
    assert_eq!((range.from, range.unit.as_deref()), (Some(1), Some("2")));
    let counts = described.x_counts.expect("counts");
    assert_eq!((counts.get("a"), counts.get("b")), (Some(&1), Some(&2)));
    let scores = described.x_scores.expect("scores");
    assert_eq!(scores.unit.as_deref(), Some("7"));
    assert_eq!(scores.additional_members().get("a").copied(), Some(1.5));
    assert_eq!(described.x_owner.expect("an owner").id, "o");
    assert_eq!(described.x_state.expect("a state").as_str(), "rotten");
    assert_eq!(described.expires_at.expect("a time").as_str(), "2026-02-09T00:00:00Z");
    assert_eq!(described.x_untyped.as_deref(), Some("1"));
    assert_eq!(described.x_differs.as_deref(), Some("2"));
    assert_eq!(described.retry_after, None);

    let came = headers_of(&[("retry-after", "30"), ("x-rate-limit", "0")]);
    let error = ListPets::http_response(status(429), &came, b"").expect_err("an error");
    let described = ListPetsHeaders::from_headers(error.headers()).expect("as described");
    assert_eq!((described.retry_after, described.x_rate_limit), (Some(30), Some(0)));

    let came = headers_of(&[("x-total", "many"), ("set-cookie", "session=secret")]);
    let error = ListPetsHeaders::from_headers(&came).expect_err("no number");
    assert_eq!(error.name(), "X-Total");
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[test]
fn a_stream_beside_json_is_asked_for() {
    use streams::operations::CreateChat;
    let none = Credentials::none();
    let chat = CreateChat::new();
    assert_eq!(accept_of!(chat), Some("application/json"));
    let request = chat.http_stream_request("https://a.example", &none).expect("a request");
    assert_eq!(accept(&request), Some("text/event-stream"));
    let answer = CreateChat::http_response(status(200), &HeaderMap::new(), br#"{"text":"hi"}"#);
    assert_eq!(answer.expect("a chat").text, "hi");

    let mut reader = CreateChat::event_reader();
    reader.push(b"data: {\"delta\":\"h\"}\n\ndata: {\"delta\":\"i\"}\n\ndata: [DONE]\n\n");
    let mut text = String::new();
    while let Some(event) = reader.next_event() {
        text.push_str(&event.expect("a chunk").data.delta);
    }
    assert_eq!((text.as_str(), reader.has_ended()), ("hi", true));
}

#[test]
fn a_stream_alone_is_read_whole_too() {
    use streams::operations as of;
    let none = HeaderMap::new();
    assert_eq!(accept_of!(of::WatchTicks::new()), Some("text/event-stream"));
    let body = b"event: tick\ndata: {\"at\": 1}\n\nevent: tick\ndata: {\"at\": 2}\n\n";
    let ticks = of::WatchTicks::http_response(status(200), &none, body).expect("ticks");
    let ticks: Vec<_> = ticks.into_iter().map(|tick| (tick.event, tick.data.at)).collect();
    assert_eq!(ticks, [(Some("tick".to_owned()), 1), (Some("tick".to_owned()), 2)]);

    let log = of::WatchLog::http_response(status(200), &none, b"data: {}\n\n").expect("texts");
    assert_eq!(log[0].data, "{}");
    let said = of::WatchSaid::http_response(status(200), &none, b"data: {\"delta\":\"a\"}\n\n");
    assert_eq!(said.expect("chunks")[0].data.delta, "a");
    let lines =
        of::ListLines::http_response(status(200), &none, b"{\"delta\":\"a\"}\n{\"delta\":\"b\"}");
    assert_eq!(lines.expect("chunks").len(), 2);
    let numbers = of::ListNumbers::http_response(status(206), &none, b"1\n2\n").expect("numbers");
    assert_eq!(numbers.iter().map(|event| event.data).collect::<Vec<_>>(), [1, 2]);

    let error = of::WatchTicks::http_response(status(200), &none, b"data: {\"at\":\"x\"}\n\n");
    let reason = error.expect_err("no number").reason().expect("a reason").to_string();
    assert!(reason.starts_with("at: invalid type"), "{reason}");
}

#[test]
fn a_range_is_what_its_schema_is() {
    use by_schema::operations as of;
    let none = HeaderMap::new();
    let bytes = of::GetFile::http_response(status(200), &none, &[0xff]).expect("bytes");
    assert_eq!(bytes, [0xff]);
    let text = of::Greet::http_response(status(200), &none, b"hello").expect("a text");
    assert_eq!(text, "hello");
    let pet = of::GetOld::http_response(status(200), &none, b"{\"name\":\"x\"}").expect("a pet");
    assert_eq!(pet.name, "x");
    let pets = of::WatchPets::http_response(status(200), &none, b"{\"name\":\"x\"}\n");
    let pets = pets.expect("pets");
    assert_eq!(pets[0].data.name, "x");
}

#[test]
fn an_answer_to_head_has_no_body() {
    use without_body::operations::CountPets;
    let headers = headers_of(&[("x-total", "5")]);
    let reply = CountPets::http_reply(status(200), &headers, b"").expect("no body");
    assert_eq!(reply.described_headers().expect("a number").x_total, Some(5));
    let error = CountPets::http_response(status(404), &headers, b"").expect_err("an error");
    assert_eq!(error.documented(), Some(&()));
}

#[test]
fn where_no_success_is_described_any_is_one() {
    use without_body::operations::{DeletePets, GetPet, ReplacePets};
    let none = HeaderMap::new();
    GetPet::http_response(status(200), &none, b"what it is").expect("a success");
    DeletePets::http_response(status(204), &none, b"").expect("a success");
    ReplacePets::http_response(status(201), &none, b"").expect("a success");
    let error =
        GetPet::http_response(status(404), &none, b"{\"name\":\"x\"}").expect_err("an error");
    assert!(error.documented().is_some());
}
