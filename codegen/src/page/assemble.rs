//! The parts of a page as one text.

use hmac_sha256::Hash;
use serde_json::Value;

/// What decides the branch of a value, and nothing that a browser alone has: each file uses those before it.
pub const DECIDER: &[&str] = &[
    include_str!("script/decide/json.js"),
    include_str!("script/decide/kinds.js"),
    include_str!("script/decide/format.js"),
    include_str!("script/decide/claim.js"),
    include_str!("script/decide/level.js"),
    include_str!("script/decide/rank.js"),
    include_str!("script/decide/choose.js"),
    include_str!("script/decide/look.js"),
    include_str!("script/decide/misfit.js"),
];

/// What shows the data.
const VIEW: &[&str] = &[
    include_str!("script/view/inspect.js"),
    include_str!("script/view/elements.js"),
    include_str!("script/view/markdown.js"),
    include_str!("script/view/types.js"),
    include_str!("script/view/plan.js"),
    include_str!("script/view/verdict.js"),
    include_str!("script/view/payload.js"),
    include_str!("script/view/overview.js"),
    include_str!("script/view/changes.js"),
    include_str!("script/view/main.js"),
];

/// The page. Its parts stand in the template where their names do: `{{style}}`.
pub fn html(title: &str, block: &Value) -> String {
    let style = include_str!("style.css");
    // A block, so that its names are its own.
    let script = format!("\"use strict\";\n{{\n{}{}}}\n", DECIDER.concat(), VIEW.concat());
    let template = include_str!("template.html");
    let mut html = String::new();
    let mut rest = template;
    while let Some((before, (name, after))) =
        rest.split_once("{{").and_then(|(before, rest)| Some((before, rest.split_once("}}")?)))
    {
        html += before;
        match name {
            "title" => html += &text(title),
            "style" => html += style,
            "style-hash" => html += &hash(style),
            "script-hash" => html += &hash(&script),
            "script" => html += &script,
            "data" => html += &within_script(&block.to_string()),
            _ => unreachable!("the template is ours, and names no other part"),
        }
        rest = after;
    }
    html + rest
}

/// Text of an element.
fn text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// JSON within a `script` element. `<` stands in texts alone, where it may be escaped; so nothing of it ends the element
/// or begins a comment (HTML, "Restrictions for contents of script elements").
fn within_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// The hash by which a policy allows this text, and no other (CSP Level 3, `hash-source`).
fn hash(text: &str) -> String {
    format!("'sha256-{}'", base64(&Hash::hash(text.as_bytes())))
}

/// Bytes in the alphabet of RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for sextet in 0..4 {
            let index = (bits >> (18 - 6 * sextet)) & 63;
            // A byte fills two digits in part, two bytes three.
            text.push(if sextet <= chunk.len() {
                char::from(ALPHABET[index as usize])
            } else {
                '='
            });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{base64, html};

    #[test]
    fn what_a_description_says_does_not_end_an_element() {
        let hostile = "</script></title><script>alert(1)</script><!-- {{script}}";
        let page = html(hostile, &json!({ "title": hostile }));
        assert_eq!(page.matches("</script").count(), 2, "the data and the scripts");
        assert_eq!(page.matches("</title").count(), 1);
        assert!(page.contains(r#"{"title":"\u003c/script>"#));
        assert!(page.contains("&lt;!-- {{script}}</title>"));
    }

    #[test]
    fn base64_is_that_of_rfc_4648() {
        let texts = ["", "f", "fo", "foo", "foobar"].map(|text| base64(text.as_bytes()));
        assert_eq!(texts, ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYmFy"]);
    }
}
