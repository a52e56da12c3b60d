//! serde_json's categories, on which retries and streams rely: end of input, I/O, syntax, data.

use std::io::{self, Read};

use conformance::examples;
use extend_ai_types::{ExtractRun, RunUsage};
use serde_json::error::Category;

/// serde_json's categories: retries and streams rely on them.
#[test]
fn truncated_input_is_the_end_of_the_input() {
    for name in ["processed-json-deep.json", "processed-legacy-full.json"] {
        let text = examples::text(name);
        let text = text.trim_end();
        for length in (0..text.len()).step_by(11) {
            let part = &text.as_bytes()[..length];
            let error = ExtractRun::from_json(part).expect_err("a part");
            assert!(error.is_eof(), "{name} up to {length}: {error}");
            let error = serde_json::from_slice::<ExtractRun>(part).expect_err("a part");
            let category = error.classify();
            let is_eof = category == Category::Eof || ends_within_number(part);
            assert!(is_eof, "{name} up to {length}: {error}");
        }
    }
}

/// Whether a part ends where a number must go on. Unions are asked of serde_json as the text that they are, and
/// of a text that ends so it says that the number is invalid, as it does of a value that it skips.
fn ends_within_number(part: &[u8]) -> bool {
    part.last().is_some_and(|last| b"-+.eE".contains(last))
}

#[test]
fn truncated_input_of_a_reader_is_the_end_of_the_input() {
    let text = examples::text("processed-legacy-full.json");
    for length in (0..text.trim_end().len()).step_by(17) {
        let part = &text.as_bytes()[..length];
        let error = serde_json::from_reader::<_, ExtractRun>(part).expect_err("a part");
        assert!(error.is_eof() || ends_within_number(part), "up to {length}: {error}");
    }
}

#[test]
fn a_reader_that_fails_is_an_error_of_the_reader() {
    /// Fails when it has been read.
    struct Failing<'a>(&'a [u8]);
    impl Read for Failing<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            match self.0.read(buffer)? {
                0 => Err(io::Error::new(io::ErrorKind::TimedOut, "no response")),
                length => Ok(length),
            }
        }
    }
    for name in ["processed-json-deep.json", "processed-legacy-full.json"] {
        let text = examples::text(name);
        for length in (0..text.trim_end().len()).step_by(37) {
            let reader = Failing(&text.as_bytes()[..length]);
            let error = serde_json::from_reader::<_, ExtractRun>(reader).expect_err("a part");
            assert!(error.is_io(), "up to {length}: {error}");
            assert_eq!(error.io_error_kind(), Some(io::ErrorKind::TimedOut));
        }
    }
}

#[test]
fn bad_syntax_is_bad_syntax() {
    let text = examples::text("processed-json-deep.json");
    let mut tried = 0;
    for (at, _) in text.match_indices(':') {
        let outside = text[..at].ends_with('"') && text[at..].starts_with(": ");
        if outside {
            let broken = format!("{};{}", &text[..at], &text[at + 1..]);
            let error = serde_json::from_str::<ExtractRun>(&broken).expect_err("a semicolon");
            assert!(error.is_syntax(), "{error}");
            tried += 1;
        }
    }
    assert!(tried > 300, "{tried}");
    for broken in [r#"{"credits":01}"#, r#"{"credits":1,}"#, r#"{"credits":nul}"#, "{'a':1}"] {
        let error = serde_json::from_str::<RunUsage>(broken).expect_err(broken);
        assert!(error.is_syntax(), "{broken}: {error}");
    }
    let error = serde_json::from_str::<RunUsage>(r#"{"credits":1} x"#).expect_err("more");
    assert!(error.is_syntax(), "{error}");
}
