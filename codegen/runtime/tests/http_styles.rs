//! Parameters in every style, byte for byte: the rows of OpenAPI 3.1.1, "Parameter Object", "Style Examples", and what
//! the table leaves open.

use http::Request;
use openapi_crate_runtime::runtime::encode::Encode;
use openapi_crate_runtime::runtime::http::credentials::Credentials;
use openapi_crate_runtime::runtime::http::description::{Description, Parameter};
use openapi_crate_runtime::runtime::http::draft::Draft;
use openapi_crate_runtime::runtime::http::error::RequestError;
use openapi_crate_runtime::runtime::http::request_body::RequestBody;
use serde_json::{Value, json};

/// A request of `GET path` with one parameter.
fn request(
    path: &'static str,
    parameter: Parameter,
    value: &Value,
) -> Result<Request<RequestBody>, RequestError> {
    let description = Description {
        id: "get",
        method: "GET",
        path,
        parameters: Box::leak(Box::new([parameter])),
        constants: &[],
        bodies: &[],
        encodings: &[],
        accept: &[],
        security: None,
        server: None,
        is_success: |status| status == 200,
        retryable: None,
        idempotency_key: None,
    };
    let mut draft = Draft::new(Box::leak(Box::new(description)));
    draft.parameters(&[Some(value as &dyn Encode)])?;
    draft.finish("https://api.example.com", &Credentials::none())
}

fn path(parameter: Parameter, value: &Value) -> String {
    let request = request("/x{color}", parameter, value).expect("a request");
    request.uri().path().strip_prefix("/x").expect("the path").to_owned()
}

fn query(parameter: Parameter, value: &Value) -> String {
    let request = request("/", parameter, value).expect("a request");
    request.uri().query().unwrap_or("nothing").to_owned()
}

fn header(name: &str, parameter: Parameter, value: &Value) -> String {
    let request = request("/", parameter, value).expect("a request");
    let header = request.headers().get(name);
    header.map_or("nothing", |value| value.to_str().expect("ASCII")).to_owned()
}

fn cookie(parameter: Parameter, value: &Value) -> String {
    header("cookie", parameter, value)
}

/// The values of the table: the empty text, a text, an array, an object.
fn values() -> [Value; 4] {
    [
        json!(""),
        json!("blue"),
        json!(["blue", "black", "brown"]),
        json!({"R": 100, "G": 200, "B": 150}),
    ]
}

/// What is undefined to RFC 6570 (section 2.3).
fn undefined() -> [Value; 5] {
    [json!(null), json!([]), json!({}), json!([null]), json!({"R": null})]
}

#[test]
fn the_styles_of_a_path() {
    const COLOR: Parameter = Parameter::path("color");
    type Row = (fn() -> Parameter, [&'static str; 4]);
    let rows: [Row; 6] = [
        (
            || COLOR.matrix(),
            [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
        ),
        (
            || COLOR.matrix().exploded(),
            [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
        ),
        (|| COLOR.label(), [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
        (|| COLOR.label().exploded(), [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
        (|| COLOR, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
        (|| COLOR.exploded(), ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
    ];
    for (parameter, expected) in rows {
        for (value, expected) in values().iter().zip(expected) {
            assert_eq!(path(parameter(), value), expected, "{:?} {value}", parameter());
        }
        for value in undefined() {
            assert_eq!(path(parameter(), &value), "", "{:?} {value}", parameter());
        }
    }
}

#[test]
fn the_styles_of_a_query() {
    const COLOR: Parameter = Parameter::query("color");
    // Where the table has no text (n/a), the style says nothing of it: a text is sent as `form` sends it, and where
    // it is exploded everything is.
    let form = ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"];
    type Row = (fn() -> Parameter, [&'static str; 4]);
    let rows: [Row; 8] = [
        (
            || COLOR.not_exploded(),
            ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
        ),
        (|| COLOR, form),
        (
            || COLOR.space_delimited(),
            [
                "color=",
                "color=blue",
                "color=blue%20black%20brown",
                "color=R%20100%20G%20200%20B%20150",
            ],
        ),
        (|| COLOR.space_delimited().exploded(), form),
        (
            || COLOR.pipe_delimited(),
            [
                "color=",
                "color=blue",
                "color=blue%7Cblack%7Cbrown",
                "color=R%7C100%7CG%7C200%7CB%7C150",
            ],
        ),
        (|| COLOR.pipe_delimited().exploded(), form),
        (|| COLOR.deep_object(), DEEP_OBJECT),
        (|| COLOR.deep_object().exploded(), DEEP_OBJECT),
    ];
    for (parameter, expected) in rows {
        for (value, expected) in values().iter().zip(expected) {
            assert_eq!(query(parameter(), value), expected, "{:?} {value}", parameter());
        }
        for value in undefined() {
            assert_eq!(query(parameter(), &value), "nothing", "{:?} {value}", parameter());
        }
    }
}

const DEEP_OBJECT: [&str; 4] = [
    "color=",
    "color=blue",
    "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
];

#[test]
fn the_styles_of_a_header_and_a_cookie() {
    const HEADER: Parameter = Parameter::header("color");
    const COOKIE: Parameter = Parameter::cookie("color");
    type Row = (fn() -> Parameter, &'static str, [&'static str; 4]);
    let rows: [Row; 4] = [
        (|| HEADER, "color", ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
        (|| HEADER.exploded(), "color", ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
        (
            || COOKIE.not_exploded(),
            "cookie",
            ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
        ),
        // Cookies are separated by `; `, and not by `&` (OpenAPI 3.1.1, Appendix D).
        (
            || COOKIE,
            "cookie",
            ["color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"],
        ),
    ];
    for (parameter, name, expected) in rows {
        for (value, expected) in values().iter().zip(expected) {
            assert_eq!(header(name, parameter(), value), expected, "{:?} {value}", parameter());
        }
        for value in undefined() {
            assert_eq!(header(name, parameter(), &value), "nothing", "{:?} {value}", parameter());
        }
    }
}

#[test]
fn deep_objects_as_servers_take_them() {
    const FILTER: Parameter = Parameter::query("f").deep_object();
    let nested = json!({"a": {"b": "x y", "c": null}, "ids": [1, 2], "of": [{"k": 1}, {"k": 2}]});
    let brackets = "f[a][b]=x%20y&f[ids][]=1&f[ids][]=2&f[of][0][k]=1&f[of][1][k]=2";
    let indices = "f[a][b]=x%20y&f[ids][0]=1&f[ids][1]=2&f[of][0][k]=1&f[of][1][k]=2";
    let repeat = "f[a][b]=x%20y&f[ids]=1&f[ids]=2&f[of][k]=1&f[of][k]=2";
    for (parameter, expected) in
        [(FILTER, brackets), (FILTER.indices(), indices), (FILTER.repeat(), repeat)]
    {
        let expected = expected.replace('[', "%5B").replace(']', "%5D");
        assert_eq!(query(parameter, &nested), expected);
    }
    assert_eq!(query(FILTER, &json!(5)), "f=5");
    assert_eq!(query(FILTER, &json!({"a]&b=": true})), "f%5Ba%5D%26b%3D%5D=true");
}

#[test]
fn what_separates_is_told_from_what_is_separated() {
    let items = json!(["a,b", "c d|e", "f&g=h;i", "ä/?#%"]);
    let list = "a%2Cb,c%20d%7Ce,f%26g%3Dh%3Bi,%C3%A4%2F%3F%23%25";
    assert_eq!(path(Parameter::path("color"), &items), list);
    assert_eq!(query(Parameter::query("color").not_exploded(), &items), format!("color={list}"));
    assert_eq!(cookie(Parameter::cookie("c").not_exploded(), &items), format!("c={list}"));
    let piped = query(Parameter::query("c").pipe_delimited(), &json!(["a|b", "c"]));
    assert_eq!(piped, "c=a%7Cb%7Cc");
    // Headers are not percent-encoded.
    assert_eq!(header("x", Parameter::header("x"), &json!("a/b; c=\"%\"")), "a/b; c=\"%\"");
    // Names neither.
    assert_eq!(query(Parameter::query("ids[]&"), &json!(1)), "ids%5B%5D%26=1");
}

#[test]
fn reserved_characters_are_sent_as_they_are_where_it_is_allowed() {
    const URL: Parameter = Parameter::query("u").allow_reserved();
    // Those that no query has, and those between its parts, are not.
    assert_eq!(query(URL, &json!(":/?@!$'()*,;")), "u=:/?@!$'()*,;");
    assert_eq!(query(URL, &json!("[]#&=+")), "u=%5B%5D%23%26%3D%2B");
    assert_eq!(query(URL, &json!(" ^|\"ä")), "u=%20%5E%7C%22%C3%A4");
    // What is percent-encoded stays so (RFC 6570, section 3.2.3).
    assert_eq!(query(URL, &json!("%2F%2f%zz%")), "u=%2F%2f%25zz%25");
    // The example of OpenAPI 3.1.1, Appendix C.
    let formulas = json!({"a": "x%2By", "b": "x/y", "c": "x^y"});
    assert_eq!(query(URL, &formulas), "a=x%2By&b=x/y&c=x%5Ey");
}

#[test]
fn an_empty_value_is_sent_where_it_is_allowed() {
    const TAGS: Parameter = Parameter::query("t").allow_empty_value();
    for value in undefined() {
        assert_eq!(query(TAGS, &value), "t=");
        assert_eq!(query(TAGS.not_exploded(), &value), "t=");
        // The table has no text of it.
        assert_eq!(query(TAGS.pipe_delimited(), &value), "nothing");
        assert_eq!(query(TAGS.deep_object(), &value), "nothing");
    }
    assert_eq!(query(TAGS, &json!("")), "t=");
    assert_eq!(query(TAGS, &json!(["a"])), "t=a");
}

#[test]
fn content_is_a_json_text() {
    let value = json!({"é": "a;b", "n": [1.0, null]});
    let encoded = "%7B%22%C3%A9%22%3A%22a%3Bb%22%2C%22n%22%3A%5B1.0%2Cnull%5D%7D";
    assert_eq!(query(Parameter::query("f").json(), &value), format!("f={encoded}"));
    assert_eq!(path(Parameter::path("color").json(), &value), encoded);
    // In a header in ASCII, as JSON can.
    let ascii = r#"{"\u00e9":"a\u003bb","n":[1.0,null]}"#;
    assert_eq!(header("x", Parameter::header("x").json(), &value), ascii);
    assert_eq!(cookie(Parameter::cookie("c").json(), &value), format!("c={ascii}"));
    let pair = header("x", Parameter::header("x").json(), &json!("\u{1f600}\n"));
    assert_eq!(pair, r#""\ud83d\ude00\n""#);
    assert_eq!(query(Parameter::query("f").json(), &json!(null)), "f=null");
}

#[test]
fn content_is_a_text() {
    assert_eq!(query(Parameter::query("t").text(), &json!("a b")), "t=a%20b");
    assert_eq!(query(Parameter::query("t").text(), &json!([1, 2])), "t=1,2");
    assert_eq!(header("x", Parameter::header("x").text(), &json!("a; b=c")), "a; b=c");
    assert_eq!(cookie(Parameter::cookie("c").text(), &json!("YQ==/+")), "c=YQ==/+");
}

#[test]
fn a_cookie_cannot_bring_another_with_it() {
    for value in ["a; admin=1", "a;b", "a\r\nb", "ä"] {
        let sent = request("/", Parameter::cookie("c").text(), &json!(value));
        assert!(matches!(sent, Err(RequestError::Cookie("c"))), "{value:?}");
    }
    assert_eq!(cookie(Parameter::cookie("c"), &json!("a; b=\r\nä")), "c=a%3B%20b%3D%0D%0A%C3%A4");
}

#[test]
fn a_parameter_does_not_lead_to_another_path() {
    const COLOR: Parameter = Parameter::path("color");
    for (path, parameter, value) in [
        ("/a/{color}", COLOR, json!("..")),
        ("/a/{color}", COLOR, json!([])),
        ("/a/{color}/b", COLOR, json!("")),
        ("/a/{color}", COLOR.label(), json!(".")),
        ("/a/.{color}", COLOR, json!(".")),
        ("/a/{color}?x=1", COLOR, json!(null)),
    ] {
        let sent = request(path, parameter, &value);
        assert!(matches!(sent, Err(RequestError::PathParameter("color"))), "{path} {value}");
    }
    for (path, value) in [("/a{color}/", ".."), ("//{color}", "x"), ("/a?x={color}", "")] {
        assert!(request(path, COLOR, &json!(value)).is_ok(), "{path} {value}");
    }
}

#[test]
fn a_path_may_have_a_query() {
    for (path, expected) in [
        ("/do", "/do?extra=e"),
        ("/do?name=x", "/do?name=x&extra=e"),
        ("/do?name=x&version=2", "/do?name=x&version=2&extra=e"),
    ] {
        let sent = request(path, Parameter::query("extra"), &json!("e")).expect("a request");
        assert_eq!(sent.uri().path_and_query().map(|sent| sent.as_str()), Some(expected));
        let alone = request(path, Parameter::query("extra"), &json!(null)).expect("a request");
        assert_eq!(alone.uri().path_and_query().map(|sent| sent.as_str()), Some(path));
    }
}

/// The rows of OpenAPI 3.2.0, "Style Examples", for `cookie`.
#[test]
fn cookies_as_they_are() {
    let expected =
        ["color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"];
    for (value, expected) in values().iter().zip(expected) {
        assert_eq!(cookie(Parameter::cookie("color").unescaped(), value), expected);
    }
    let value = json!("Hello%2C%20world!");
    assert_eq!(cookie(Parameter::cookie("a").unescaped(), &value), "a=Hello%2C%20world!");
}

/// `in: querystring` of OpenAPI 3.2.0, with the values of its "Parameter Object Examples".
#[test]
fn a_parameter_is_the_whole_query() {
    let form = || Parameter::querystring("q");
    let value = json!({"foo": "a + b", "bar": true, "list": ["x", "y"], "none": null});
    assert_eq!(query(form(), &value), "foo=a%20%2B%20b&bar=true&list=x&list=y");
    assert_eq!(query(form(), &json!({})), "nothing");
    // A text is a form that has been written: nothing of it is percent-encoded but what no query has.
    assert_eq!(query(form(), &json!("a=b+c&d=%26#[x] \u{e4}")), "a=b+c&d=%26%23%5Bx%5D%20%C3%A4");
    let refused = request("/", form(), &json!([1]));
    assert!(matches!(refused, Err(RequestError::Form)));

    let value = json!({"numbers": [1, 2], "flag": null});
    let json = "%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D";
    assert_eq!(query(form().json(), &value), json);
    assert_eq!(query(form().text(), &json!("$.a.b[1:1]")), "%24.a.b%5B1%3A1%5D");
    let request = request("/x?fixed=1", form(), &json!({"a": "b"})).expect("a request");
    assert_eq!(request.uri().query(), Some("fixed=1&a=b"));
}
