//! Parameters of operations: the requests, byte for byte.

use golden::json::from_str;
use golden::operations::cookie_style;
use golden::operations::cookies::operations::GetAccount;
use golden::operations::deep_objects::operations::ListCharges;
use golden::operations::deep_objects::{ListChargesCreated, ListChargesFilter};
use golden::operations::methods_of_3_2::Filter;
use golden::operations::methods_of_3_2::operations::{CopyPets, MSearchPets, QueryPets};
use golden::operations::parameter_content::operations::ListShirts;
use golden::operations::parameter_content::{
    ListShirtsFilter, ListShirtsSize, ListShirtsXTrace, Theme,
};
use golden::operations::path_styles::operations as paths;
use golden::operations::path_styles::{RangeXPoint, SimpleExplodedObj};
use golden::operations::path_with_query::operations::{DoAction, GetAction};
use golden::operations::paths_to_encode::operations::{GetAllowed, GetFile, GetPet};
use golden::operations::query_strings::operations::{
    BesideOthers, ByForm, ByJson, ByPath, BySchema,
};
use golden::operations::query_strings::{ByFormMetadata, ByJsonJson};
use golden::operations::query_styles::Point;
use golden::operations::query_styles::operations::Search;
use golden::{Credentials, RequestError};
use http::Request;

/// Method, address and headers.
fn sent<B>(request: Result<Request<B>, RequestError>) -> Vec<String> {
    let request = request.expect("a request");
    let address = request.uri().to_string();
    let address = address.strip_prefix("https://h").expect("the server");
    let mut lines = vec![format!("{} {address}", request.method())];
    for (name, value) in request.headers() {
        lines.push(format!("{name}: {}", value.to_str().expect("ASCII")));
    }
    lines
}

macro_rules! sent {
    ($operation:expr) => {
        sent($operation.http_request("https://h", &Credentials::none()))
    };
}

fn texts(items: &[&str]) -> Vec<String> {
    items.iter().map(|&item| item.to_owned()).collect()
}

#[test]
fn content() {
    let shirts = ListShirts::new(from_str::<ListShirtsSize>(r#"{"eu":40}"#).expect("a size"));
    assert_eq!(sent!(shirts), ["GET /shirts/%7B%22eu%22%3A40%7D?mode=%22strict%22"]);
    let shirts = shirts
        .filter(
            from_str::<ListShirtsFilter>(r#"{"colour":"blue","sizes":[1,2]}"#).expect("a filter"),
        )
        .x_trace(from_str::<ListShirtsXTrace>(r#"{"id":"7é"}"#).expect("a trace"))
        .prefer("wait=5; return=minimal")
        .theme(from_str::<Theme>(r#"{"name":"a;b"}"#).expect("a theme"));
    assert_eq!(
        sent!(shirts),
        [
            "GET /shirts/%7B%22eu%22%3A40%7D?mode=%22strict%22\
             &filter=%7B%22colour%22%3A%22blue%22%2C%22sizes%22%3A%5B1%2C2%5D%7D",
            r#"x-trace: {"id":"7\u00e9"}"#,
            "prefer: wait=5; return=minimal",
            r#"cookie: theme={"name":"a\u003bb"}"#,
        ]
    );
}

#[test]
fn deep_objects() {
    let charges = ListCharges::new;
    assert_eq!(
        sent!(charges().expand(texts(&["customer", "a b"]))),
        ["GET /charges?expand%5B%5D=customer&expand%5B%5D=a%20b"]
    );
    let created = |text| charges().created(from_str::<ListChargesCreated>(text).expect("a time"));
    assert_eq!(sent!(created("5")), ["GET /charges?created=5"]);
    assert_eq!(sent!(created(r#"{"gte":5}"#)), ["GET /charges?created%5Bgte%5D=5"]);
    let filter = from_str::<ListChargesFilter>(r#"{"a":{"b":"x"},"ids":[1,2]}"#).expect("a filter");
    assert_eq!(
        sent!(charges().filter(filter)),
        ["GET /charges?filter%5Ba%5D%5Bb%5D=x&filter%5Bids%5D%5B%5D=1&filter%5Bids%5D%5B%5D=2"]
    );
    let both = charges().lines(texts(&["a", "b"])).tags(texts(&["c", "d"]));
    assert_eq!(sent!(both), ["GET /charges?lines%5B0%5D=a&lines%5B1%5D=b&tags=c&tags=d"]);
}

#[test]
fn paths_in_each_style() {
    assert_eq!(sent!(paths::Simple::new("a/b")), ["GET /a/a%2Fb"]);
    assert_eq!(sent!(paths::SimpleList::new(texts(&["a", "b,c"]))), ["GET /b/a,b%2Cc"]);
    let point = from_str::<SimpleExplodedObj>(r#"{"r":1,"g":2}"#).expect("a point");
    assert_eq!(sent!(paths::SimpleExploded::new(point)), ["GET /c/r=1,g=2"]);
    assert_eq!(sent!(paths::LabelList::new([3, 4])), ["GET /d.3.4"]);
    assert_eq!(sent!(paths::MatrixList::new([3, 4])), ["GET /e;ids=3;ids=4"]);
    assert_eq!(sent!(paths::MatrixOne::new(5)), ["GET /f;id=5"]);
    let range = paths::Range::new("1", "2");
    assert_eq!(sent!(range), ["GET /g/1...2/x"]);
    let range = range.x_point(from_str::<RangeXPoint>(r#"{"x":1,"y":2}"#).expect("a point"));
    assert_eq!(sent!(range), ["GET /g/1...2/x", "x-point: x=1,y=2"]);
    let constant =
        paths::Constant::new(from_str::<RangeXPoint>(r#"{"x":1,"y":2}"#).expect("a point"));
    assert_eq!(sent!(constant), ["GET /h/v1/;point=x,1,y,2"]);
}

#[test]
fn paths_with_a_query() {
    assert_eq!(sent!(DoAction::new()), ["POST /action?name=do&version=2"]);
    assert_eq!(sent!(DoAction::new().extra("e")), ["POST /action?name=do&version=2&extra=e"]);
    assert_eq!(
        sent!(GetAction::new("a", "b&c").page(2)),
        ["GET /a/?Action=b%26c&page=2", "x-target: Get"]
    );
}

#[test]
fn queries_in_each_style() {
    let items = || texts(&["a", "b c"]);
    let all = Search::new()
        .tags(items())
        .joined(items())
        .spaced(items())
        .piped(items())
        .apart(items())
        .point(Point::new(1, 2))
        .whole(Point::new(1, 2))
        .url("https://a.example/?b=c")
        .emptied(Vec::new());
    assert_eq!(
        sent!(all),
        ["GET /search?tags=a&tags=b%20c&joined=a,b%20c&spaced=a%20b%20c&piped=a%7Cb%20c&apart=a\
          &apart=b%20c&x=1&y=2&whole=x,1,y,2&url=https://a.example/?b%3Dc&emptied="]
    );
    assert_eq!(sent!(Search::new().tags(Vec::new())), ["GET /search"]);
}

#[test]
fn cookies() {
    assert_eq!(
        sent!(GetAccount::new("a/b")),
        ["GET /account", "cookie: consent=yes; session=a%2Fb"]
    );
    let account =
        GetAccount::new("1").seen(texts(&["a", "b"])).each(texts(&["c", "d"])).raw("YQ==");
    let cookies = "cookie: consent=yes; session=1; seen=a,b; each=c; each=d; raw=YQ==";
    assert_eq!(sent!(account), ["GET /account", cookies]);
    let error = GetAccount::new("1").raw("a; b").http_request("https://h", &Credentials::none());
    assert!(matches!(error, Err(RequestError::Cookie("raw"))));
}

#[test]
fn paths_to_encode() {
    assert_eq!(sent!(GetFile::new("ä")), ["GET /my%20files/gr%C3%B6%C3%9Fe/%C3%A4/%20/%7B"]);
    assert_eq!(sent!(GetPet::new("1")), ["GET /pets/1"]);
    assert_eq!(sent!(GetAllowed::new()), ["GET /a-b._~!$&'()*+,;=:@/?x=a/b?c"]);
}

/// OpenAPI 3.2.0, "Path Item Object": `query` is "a QUERY operation", and a key of `additionalOperations` "the HTTP
/// method with the same capitalization that is to be sent in the request".
#[test]
fn methods_of_3_2() {
    let query = QueryPets::new(Filter::new().name("a"));
    assert_eq!(sent!(query), ["QUERY /pets", "content-type: application/json"]);
    assert_eq!(sent!(CopyPets::new("/b")), ["COPY /pets", "destination: /b"]);
    assert_eq!(sent!(MSearchPets::new()), ["M-SEARCH /pets"]);
}

/// The values of OpenAPI 3.2.0, "Parameter Object Examples"; a space is `%20` in forms too, which "also meets the above
/// requirements" ("URL Percent-Encoding").
#[test]
fn a_parameter_may_be_the_whole_query() {
    let form = ByFormMetadata::new().foo("a + b").bar(true);
    assert_eq!(sent!(ByForm::new(form)), ["GET /form?foo=a%20%2B%20b&bar=true"]);
    let lists = ByFormMetadata::new().tags(texts(&["a", "b&c"])).ids(vec![1, 2]);
    assert_eq!(sent!(ByForm::new(lists)), ["GET /form?tags=a&tags=b%26c&ids=1%7C2"]);
    let json = from_str::<ByJsonJson>(r#"{"numbers":[1,2],"flag":null}"#).expect("a value");
    assert_eq!(
        sent!(ByJson::new().json(json)),
        ["GET /json?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D"]
    );
    assert_eq!(sent!(ByJson::new()), ["GET /json"]);
    // As `:` may, it is percent-encoded: who decodes it reads the same.
    assert_eq!(sent!(ByPath::new("$.a.b[1:1]")), ["GET /path?%24.a.b%5B1%3A1%5D"]);
    let whole =
        [("a".to_owned(), "b c".to_owned())].into_iter().collect::<indexmap::IndexMap<_, _>>();
    assert_eq!(sent!(BySchema::new().whole(whole)), ["GET /schema?a=b%20c"]);
    assert_eq!(sent!(BesideOthers::new().whole("a=b").page(2)), ["GET /others?a%3Db&page=2"]);
}

/// The values of OpenAPI 3.2.0, "Style Examples" and "Parameter Object Examples".
#[test]
fn cookies_that_are_sent_as_they_are() {
    use cookie_style::Point;
    use cookie_style::operations::ListPets;

    let pets = ListPets::new().greeting("Hello%2C%20world!").escaped("Hello, world!");
    assert_eq!(
        sent!(pets),
        ["GET /pets", "cookie: greeting=Hello%2C%20world!; escaped=Hello%2C%20world%21"]
    );
    let pets = ListPets::new().color(texts(&["blue", "black"])).point(Point::new().r(100).g(200));
    assert_eq!(sent!(pets), ["GET /pets", "cookie: color=blue; color=black; R=100; G=200"]);
    let refused =
        ListPets::new().greeting("a; admin=1").http_request("https://h", &Credentials::none());
    assert!(matches!(refused, Err(RequestError::Cookie("greeting"))));
}
