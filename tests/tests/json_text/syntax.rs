//! What is no JSON: all that can be wrong with a text, and where.

use conformance::examples;

use super::same;

/// Every fault: a text, the message, line and column.
const FAULTS: &[(&str, &str, usize, usize)] = &[
    ("", "EOF while parsing a value", 1, 0),
    (" \n ", "EOF while parsing a value", 2, 1),
    ("tru", "EOF while parsing a value", 1, 3),
    ("-", "EOF while parsing a value", 1, 1),
    ("1.", "EOF while parsing a value", 1, 2),
    ("1e", "EOF while parsing a value", 1, 2),
    ("1e+", "EOF while parsing a value", 1, 3),
    ("[1,", "EOF while parsing a value", 1, 3),
    ("{\"a\":", "EOF while parsing a value", 1, 5),
    ("{\"a\":1,", "EOF while parsing a value", 1, 7),
    ("[", "EOF while parsing a list", 1, 1),
    ("[1 \n", "EOF while parsing a list", 2, 0),
    ("{", "EOF while parsing an object", 1, 1),
    ("{\"a\"", "EOF while parsing an object", 1, 4),
    ("{\"a\":1", "EOF while parsing an object", 1, 6),
    ("\"a", "EOF while parsing a string", 1, 2),
    ("\"a\\", "EOF while parsing a string", 1, 3),
    ("\"\\u00", "EOF while parsing a string", 1, 5),
    ("\"\\ud800", "EOF while parsing a string", 1, 7),
    ("\"\\ud800\\", "EOF while parsing a string", 1, 8),
    ("\"\\ud800\\u", "EOF while parsing a string", 1, 9),
    ("{\"a", "EOF while parsing a string", 1, 3),
    ("{\"a\" 1}", "expected `:`", 1, 6),
    ("[1 2]", "expected `,` or `]`", 1, 4),
    ("[1}", "expected `,` or `]`", 1, 3),
    ("{\"a\":1 \"b\"}", "expected `,` or `}`", 1, 8),
    ("{\"a\":1]", "expected `,` or `}`", 1, 7),
    ("trve", "expected ident", 1, 3),
    ("nulL", "expected ident", 1, 4),
    ("+1", "expected value", 1, 1),
    (".1", "expected value", 1, 1),
    ("NaN", "expected value", 1, 1),
    ("'a'", "expected value", 1, 1),
    ("\u{feff}1", "expected value", 1, 1),
    ("\u{a0}1", "expected value", 1, 1),
    ("/**/1", "expected value", 1, 1),
    ("\u{c}1", "expected value", 1, 1),
    ("[,1]", "expected value", 1, 2),
    ("{\"a\":,\"b\":1}", "expected value", 1, 6),
    ("\"\\q\"", "invalid escape", 1, 3),
    ("\"\\u00g0\"", "invalid escape", 1, 7),
    ("\"\\u+123\"", "invalid escape", 1, 7),
    ("\"\\ud800\\u12\"4\"", "invalid escape", 1, 13),
    ("{\"\\q  \":1}", "invalid escape", 1, 4),
    ("01", "invalid number", 1, 2),
    ("-01", "invalid number", 1, 3),
    ("00.5", "invalid number", 1, 2),
    ("-a", "invalid number", 1, 2),
    ("- 1", "invalid number", 1, 2),
    ("1.e1", "invalid number", 1, 3),
    ("[1.]", "invalid number", 1, 4),
    ("[1e]", "invalid number", 1, 4),
    ("1e+-1", "invalid number", 1, 4),
    ("\"\u{1}\"", CONTROL, 1, 2),
    ("\"a\n\"", CONTROL, 2, 0),
    ("\"\\t\u{1f}\"", CONTROL, 1, 4),
    ("{\"a\u{0} \":1}", CONTROL, 1, 4),
    ("{\"\t \n \":1}", CONTROL, 1, 3),
    ("{a:1}", "key must be a string", 1, 2),
    ("{1:1}", "key must be a string", 1, 2),
    ("{\"a\":1,1:1}", "key must be a string", 1, 8),
    ("{,}", "key must be a string", 1, 2),
    ("\"\\udc00\"", "lone leading surrogate in hex escape", 1, 7),
    ("\"\\ud800\\u0041\"", "lone leading surrogate in hex escape", 1, 13),
    ("{\"\\udfff \":1}", "lone leading surrogate in hex escape", 1, 8),
    ("\"\\ud800a\"", "unexpected end of hex escape", 1, 8),
    ("\"\\ud800\"", "unexpected end of hex escape", 1, 8),
    ("\"\\ud800\\n\"", "unexpected end of hex escape", 1, 9),
    ("{\"\\ud800  \":1}", "unexpected end of hex escape", 1, 9),
    ("[1,]", "trailing comma", 1, 4),
    ("[1,\n]", "trailing comma", 2, 1),
    ("{\"a\":1,}", "trailing comma", 1, 8),
    ("1 2", "trailing characters", 1, 3),
    ("{}}", "trailing characters", 1, 3),
    ("1-", "trailing characters", 1, 2),
    ("nullx", "trailing characters", 1, 5),
    ("\"a\"\u{0}", "trailing characters", 1, 4),
];

const CONTROL: &str = "control character (\\u0000-\\u001F) found while parsing a string";

#[test]
fn every_fault_has_its_message_and_its_position() {
    for (text, message, line, column) in FAULTS {
        let is_eof = message.starts_with("EOF");
        let whole = format!("{message} at line {line} column {column}");
        let expected = (whole, *line, *column, [is_eof, !is_eof, false]);
        assert_eq!(same(text.as_bytes()), Some(expected), "{text:?}");
    }
}

/// Wherever in a text the fault is.
#[test]
fn a_fault_within_a_text_is_told_as_by_serde_json() {
    for (fault, ..) in FAULTS {
        for around in ["[@", "[@]", " [ 1 ,\n @ ] ", "{\"a\":@}", "{ \"a\" : [\"b\",@ ] }", "@\n"] {
            same(around.replace('@', fault).as_bytes());
        }
    }
}

#[test]
fn a_text_may_have_128_levels_less_one() {
    for depth in 125..=131 {
        for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":[", "]}]"), (" [\n", "\n] ")]
        {
            let levels = open.matches(['[', '{']).count();
            let times = depth / levels;
            for inner in ["", "1", "[]", "{}", "[[", "x"] {
                let (opened, closed) = (open.repeat(times), close.repeat(times));
                same(format!("{opened}{inner}{closed}").as_bytes());
                same(format!("{opened}{inner}").as_bytes());
                same(format!("[1,{opened}{inner}{closed},{opened}{inner}{closed}]").as_bytes());
            }
        }
    }
    let deep = |depth: usize| same(("[".repeat(depth) + &"]".repeat(depth)).as_bytes());
    assert_eq!(deep(127), None);
    let (message, ..) = deep(128).expect("too deep");
    assert_eq!(message, "recursion limit exceeded at line 1 column 128");
    deep(1_000_000);
}

#[test]
fn a_text_that_ends_early_is_refused_as_by_serde_json() {
    let text =
        r#" {"a\u00e9\n":[1,-0.5e+10,true,false,null,{}],"😀":{"b":"\ud83d\ude00é" ,"c":[[]] } } "#;
    for length in 0..=text.len() {
        same(&text.as_bytes()[..length]);
    }
    let text = examples::text("processed-legacy-full.json");
    for length in (0..text.len()).step_by(7) {
        let is_whole = text[..length].trim_end() == text.trim_end();
        assert!(is_whole || same(&text.as_bytes()[..length]).is_some_and(|said| said.3[0]));
    }
}

#[test]
fn every_payload_is_read_and_written_as_by_serde_json() {
    for name in examples::names() {
        same(examples::text(&name).as_bytes());
    }
}

/// Of members that come twice the last one stays, where the first one stood.
#[test]
fn members_that_come_twice_are_one() {
    for text in [r#"{"a":1,"b":2,"a":3}"#, r#"{"a":{"b":1},"\u0061":[],"":0,"":1}"#] {
        assert_eq!(same(text.as_bytes()), None);
    }
}

/// A number and a raw value pass through serde as objects with such names. To serde_json an object that has one is
/// a number or a text; here it is an object.
#[test]
fn names_that_are_private_to_serde_json_are_names_like_any_other() {
    use extend_ai_types::json::{from_str, to_string};
    for name in ["Number", "RawValue"] {
        let text = format!("{{\"$serde_json::private::{name}\":\"1\"}}");
        let value = from_str::<serde_json::Value>(&text).expect("JSON");
        assert!(value.is_object(), "{value}");
        assert_eq!(to_string(&value).expect("JSON"), text);
    }
}
