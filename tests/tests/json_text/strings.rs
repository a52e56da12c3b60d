//! Strings by chance, as values and as names; and bytes that are no UTF-8.

use conformance::examples;
use extend_ai_types::{ExtractRun, json};
use fastrand::Rng;

use super::same;

/// What a string is made of. The first are common, the last are faults.
const PARTS: &[&[u8]] = &[
    b"a",
    b"text of more than eight bytes",
    b" ",
    b"  ",
    "é".as_bytes(),
    "漢字".as_bytes(),
    "😀".as_bytes(),
    "\u{7f}\u{80}\u{2028}".as_bytes(),
    b"\\\"",
    b"\\\\",
    b"\\/",
    b"\\b\\f\\n\\r\\t",
    b"\\u0000",
    b"\\u001f",
    b"\\u00e9",
    b"\\uFFFF",
    b"\\uD83D\\uDE00",
    b"\\ud800\\udc00\\udbff\\udfff",
    // Faults.
    b"\\ud83d",
    b"\\ude00",
    b"\\ud83d\\n",
    b"\\ud83d\\ud83d",
    b"\\u12",
    b"\\u-123",
    b"\\x",
    b"\\",
    b"\x00",
    b"\x1f",
    b"\n",
    b"\t",
    b"\xff",
    b"\x80",
    b"\xc3",
    b"\xe6\xbc",
    b"\xf0\x9f\x98",
    b"\xed\xa0\x80",
    b"\xc0\x80",
    b"\xf4\x90\x80\x80",
];

/// How many of the parts are no faults.
const RIGHT: usize = 18;

fn string(rng: &mut Rng, may_fail: bool) -> Vec<u8> {
    let mut string = Vec::new();
    for _ in 0..rng.usize(..12) {
        let limit = if may_fail && rng.u8(..8) == 0 { PARTS.len() } else { RIGHT };
        string.extend_from_slice(PARTS[rng.usize(..limit)]);
    }
    string
}

#[test]
fn strings_by_chance_are_read_as_by_serde_json() {
    let mut rng = Rng::with_seed(1);
    let mut refused = 0;
    for round in 0..100_000 {
        let one = string(&mut rng, round % 2 == 0);
        let around: [&[u8]; 2] = match rng.u8(..5) {
            0 => [b"\"", b"\""],
            1 => [b"[\n \"", b"\" ]"],
            2 => [b"{\"a\":\"", b"\"}"],
            3 => [b"{\"", b"\" : 1}"],
            _ => [b"{\n\"b\" :1, \"", b"\":[]}"],
        };
        refused += usize::from(same(&[around[0], &one, around[1]].concat()).is_some());
    }
    assert!((10_000..40_000).contains(&refused), "{refused}");
}

#[test]
fn strings_by_chance_are_written_as_by_serde_json() {
    let mut rng = Rng::with_seed(2);
    for _ in 0..100_000 {
        let most = match rng.u8(..4) {
            0 => '\u{20}',
            1 => '\u{80}',
            2 => '\u{800}',
            _ => char::MAX,
        };
        let one: String = (0..rng.usize(..24)).map(|_| rng.char('\0'..=most)).collect();
        let text = json::to_string(&one).expect("JSON");
        assert_eq!(text, serde_json::to_string(&one).expect("JSON"));
        assert_eq!(json::from_str::<String>(&text).expect("a string"), one);
    }
}

/// Every byte instead of every byte, and before it: faults of UTF-8, of strings, and of all else.
#[test]
fn every_byte_may_stand_everywhere() {
    let text =
        "{\"né\\t漢\": [\"😀 \\u00e9é\",\n -1.5e3, true], \"\": {\"\\ud83d\\ude00 😀\":null}}";
    let mut refused = 0;
    for at in 0..text.len() {
        let (before, after) = text.as_bytes().split_at(at);
        for byte in 0..=u8::MAX {
            let replaced = [before, &[byte], &after[1..]].concat();
            let added = [before, &[byte], after].concat();
            refused += [replaced, added].iter().filter(|text| same(text).is_some()).count();
        }
        // Sequences that have no character, or not the whole of one.
        for bytes in [&b"\xe2\x82"[..], b"\xf0\x9f", b"\xed\xbf\xbf", b"\xe0\x80\x80", b"\xfe\xff"]
        {
            assert!(same(&[before, bytes, after].concat()).is_some());
        }
    }
    assert!(refused > 20_000, "{refused}");
}

/// A raw control character is refused in every name: of an unknown member, of one that is known, within a
/// union, in a value that is kept whole.
#[test]
fn a_raw_control_character_is_refused_in_every_name() {
    let whole = examples::text("processed-legacy-full.json");
    let names: Vec<usize> = whole.match_indices("\":").map(|(end, _)| end).collect();
    assert!(names.len() > 50, "{} names", names.len());
    for (index, end) in names.into_iter().enumerate() {
        let control = u8::try_from(index % 0x20).map(char::from).expect("a control character");
        let start = whole[..end].rfind('"').expect("where the name begins");
        let unknown = format!("\"an{control}other\": 0, ");
        for (place, added) in [(end, control.to_string()), (start, unknown)] {
            let mut text = whole.clone();
            text.insert_str(place, &added);
            let own = ExtractRun::from_json(text.as_bytes()).expect_err("a control character");
            let theirs = serde_json::from_str::<serde_json::Value>(&text).expect_err("no JSON");
            assert_eq!((own.line(), own.column()), (theirs.line(), theirs.column()), "{own}");
            assert!(own.is_syntax(), "{own}");
        }
    }
}
